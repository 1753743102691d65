#pragma once

#include "certificate.h"

#include <QStringList>

/// What is in a certificate beyond the names and dates that Certificate tells.
struct CertificateDetails
{
    QString keyKind; ///< "RSA 3072" or "P-256"
    bool isRsa = false;
    int keyBits = 0;
    bool usableKey = false; ///< strong enough, and of a kind that this program signs with
    bool restrictsUsage = false; ///< says for what its key may be used
    bool permitsContentCommitment = false; ///< named nonRepudiation in X.509 of old
    bool isAuthority = false;
    QStringList usages; ///< in words, translated; empty where nothing is said
};

CertificateDetails detailsOf(const Certificate &certificate);
