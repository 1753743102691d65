#pragma once

#include "anchorset.h"
#include "certificate.h"
#include "model/pdf/securitystore.h"
#include "model/result.h"
#include "revocationdata.h"
#include "verdicts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>

enum class CertificatePurpose { Signing, Timestamping };

/// Whom and what a judge relies on.
struct JudgeSources
{
    QList<Certificate> anchors; ///< for whoever they vouch
    QList<Certificate> timestampAnchors; ///< for timestamps only
    QList<ListedAnchor> listed = {}; ///< for signers, at certain times
    QList<ListedAnchor> listedForTimestamps = {};
    QList<QByteArray> crls; ///< PEM or DER, as the user named them
    QList<QByteArray> ocspResponses; ///< DER, as the user named them
    ValidationData found; ///< in a document or fetched: helps, but vouches for nobody
    QList<QByteArray> stored = {}; ///< revocation data of @p found that lies in the document
};

/// What a judge says of a certificate.
struct Judgement
{
    Finding finding;
    QList<Certificate> chain; ///< from the certificate to its anchor; empty where none was found
    QStringList unchecked; ///< names in the chain of whose revocation nothing is known
    QStringList revocationSources = {}; ///< what was known came from: see SignatureValidation

    bool isRevocationKnown() const { return !chain.isEmpty() && unchecked.isEmpty(); }
};

/// Judges signers by the trust anchors that the user named, and by nothing else.
class CertificateJudge
{
public:
    /// Refused: revocation data of the user's that cannot be read.
    static Result<std::unique_ptr<CertificateJudge>> create(const JudgeSources &sources);

    /// Whether @p certificate, helped by @p embedded, leads to an anchor, is for @p purpose and was
    /// good at @p at.
    Judgement judge(const Certificate &certificate, const QList<Certificate> &embedded,
                    const QDateTime &at, CertificatePurpose purpose) const;

private:
    struct Case;
    CertificateJudge(const JudgeSources &sources, std::unique_ptr<RevocationData> userData);

    const AnchorSet &anchorsFor(CertificatePurpose purpose) const;
    Revocation findRevocation(const Certificate &certificate, const Case &subject,
                              Judgement &judgement) const;
    Judgement judgeChain(const QList<Certificate> &chain, const Case &subject) const;

    AnchorSet m_anchors;
    AnchorSet m_timestampAnchors; ///< with those of all purposes
    QList<Certificate> m_found;
    std::unique_ptr<RevocationData> m_userData;
    std::unique_ptr<RevocationData> m_foundData;
    QList<QByteArray> m_stored;
};
