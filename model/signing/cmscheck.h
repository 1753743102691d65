#pragma once

#include "certificate.h"
#include "verdicts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// A CMS as a signature dictionary holds it, and the bytes that it is said to cover.
struct CmsInput
{
    QByteArray contents; ///< with zero padding
    QByteArrayView before;
    QByteArrayView after;
    bool requireSigningCertificate =
        true; ///< false for the legacy kind, which then is unfit at best
};

/// What the cryptography says, leaving trust in the signer aside.
struct CmsCheck
{
    Finding finding;
    Certificate signer; ///< null when the CMS names none
    QList<Certificate> embedded;
    bool namesItsCertificate = false; ///< signing-certificate-v2 is signed and matches
};

CmsCheck checkCms(const CmsInput &input);
