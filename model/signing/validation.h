#pragma once

#include "anchorset.h"
#include "certificate.h"
#include "model/result.h"
#include "verdicts.h"
#include "webclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

enum class SignatureKind { Signature, DocumentTimestamp };

/// "signature" or "document-timestamp".
QString toId(SignatureKind kind);

/// A timestamp that a signature carries.
struct TimestampValidation
{
    QString authority; ///< as its certificate names it
    Certificate certificate; ///< null when the timestamp names none
    QDateTime time;
    Finding finding;
};

/// One signature, or one timestamp over the document, in the terms of ETSI EN 319 102-1.
struct SignatureValidation
{
    SignatureKind kind = SignatureKind::Signature;
    QString signer; ///< as the certificate names it
    Certificate certificate; ///< null when the signature names none
    QString fieldName;
    int revision = 0; ///< the state of the document that it covers, counted from 1
    QString level; ///< "B-B"; empty for other kinds of signatures
    Indication indication = Indication::Indeterminate;
    QString subIndication;
    Trust trust = Trust::None;
    QDateTime claimedTime; ///< by the signer; invalid where nothing is claimed
    QDateTime signingTime; ///< proven where it can be, else as claimed
    QString timeSource; ///< "claimed" or "timestamp"; empty without a time
    QList<TimestampValidation> timestamps; ///< in the order of the signature
    bool revocationChecked = false; ///< of every certificate below the anchor something was known
    QStringList revocationSources; ///< where that came from: "document", "files", "network"
    QList<Certificate> chain; ///< from the certificate to its anchor; empty where none was found
    bool coversWholeDocument = false;
    ChangesSince changesSince = ChangesSince::None;
    QStringList changes; ///< in words, what came after it
    QString explanation;
    QString reason;
    QString location;
};

/// The verdicts on a document and the signatures they come from.
struct DocumentValidation
{
    Integrity integrity = Integrity::Unsigned;
    Trust trust = Trust::None; ///< the worst of all signatures
    QList<SignatureValidation> signatures; ///< oldest first
    QStringList problems; ///< with the file as a whole, in words
};

/// Whom to trust, and when.
struct ValidationOptions
{
    QList<Certificate> anchors; ///< roots or others below them; nothing else is trusted
    QList<Certificate> timestampAnchors; ///< trusted for timestamps only
    QList<ListedAnchor> listed = {}; ///< trusted for what was signed at certain times
    QList<ListedAnchor> listedForTimestamps = {};
    QList<QByteArray> crls; ///< revocation lists, PEM or DER
    QList<QByteArray> ocspResponses; ///< DER
    QDateTime at; ///< now when invalid
    WebClient *web = nullptr; ///< borrowed; asks for revocations that are not at hand, else offline
};

/// By ETSI EN 319 102-1: timestamps prove how old a signature is, and its signer is judged at that
/// time. An error only where @p pdf is no PDF at all, or where a revocation list cannot be read.
Result<DocumentValidation> validateSignatures(const QByteArray &pdf,
                                              const ValidationOptions &options);
