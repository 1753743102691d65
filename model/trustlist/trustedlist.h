#pragma once

#include "model/result.h"
#include "model/signing/anchorset.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// What a certificate of a trusted list may vouch for.
enum class TrustPurpose { Signing, Timestamping, Ocsp };

/// What a service was, and in which standing, from a moment on.
struct ServiceStanding
{
    QString typeUri;
    QString statusUri;
    QDateTime since;
    QStringList usageUris; ///< such as ForeSignatures; empty where the list does not limit it
};

/// A service that a supervisory body has listed (ETSI TS 119 612, 5.5).
struct TrustedService
{
    QString providerName; ///< like all names in the language of the program, else in English
    QString serviceName;
    QString typeUri;
    QString statusUri;
    QDateTime statusSince;
    QStringList usageUris;
    QList<Certificate> certificates;
    QList<ServiceStanding> history; ///< newest first; without the current standing
};

/// A list of trusted services whose signature was found to be right.
struct TrustedList
{
    QString territory; ///< two letters, "EU" or "DE"
    QString operatorName;
    int version = 0; ///< of the format: 5 or 6
    qint64 sequenceNumber = 0;
    QDateTime issued;
    QDateTime nextUpdate; ///< invalid where the list was closed for good
    QList<TrustedService> services;
    int unreadableCertificates = 0; ///< left out
    Certificate signer;
    bool signatureVerified = false; ///< by the key of @p signer, over the whole list
    bool signerExpected = false; ///< whether the user named the signer; else ask for it

    bool isUsable() const { return signatureVerified && signerExpected; }
};

/// Whether @p bytes look like a trusted list, so that a file need not be told by its name.
bool looksLikeTrustedList(const QByteArray &bytes);

/// Reads an ETSI trusted list (TS 119 612, version 2). Refused: whatever is not signed as a whole.
/// A list of a signer who is not among @p expectedSigners is read, but not usable.
Result<TrustedList> readTrustedList(const QByteArray &xml,
                                    const QList<Certificate> &expectedSigners);

/// For people: why the list should be looked at twice at @p at, although it is usable.
QStringList concernsAbout(const TrustedList &list, const QDateTime &at);

/// The error of a list whose signer the user did not name, with what must be compared.
Error unexpectedSigner(const TrustedList &list);

/// The certificates that the list vouches for, and when; none when the list is not usable.
QList<ListedAnchor> listedAnchors(const TrustedList &list, TrustPurpose purpose);

/// Those of them that count at @p at, each once.
QList<Certificate> anchorsFor(const TrustedList &list, TrustPurpose purpose, const QDateTime &at);
