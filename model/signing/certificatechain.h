#pragma once

#include "certificate.h"
#include "model/result.h"
#include "revocationlists.h"
#include "verdicts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

/// Judges signers by the trust anchors and revocation lists that the user named, and by nothing
/// else.
class CertificateJudge
{
public:
    /// Refused: a revocation list that cannot be read.
    static Result<std::unique_ptr<CertificateJudge>> create(const QList<Certificate> &anchors,
                                                            const QList<QByteArray> &crls);

    /// Whether @p signer, helped by @p embedded, leads to an anchor and was good at @p at.
    Finding judge(const Certificate &signer, const QList<Certificate> &embedded,
                  const QDateTime &at) const;

private:
    CertificateJudge(QList<Certificate> anchors, std::unique_ptr<RevocationLists> lists);

    Finding judgeChain(const QList<Certificate> &chain, const QList<Certificate> &embedded,
                       const QDateTime &at) const;

    QList<Certificate> m_anchors;
    std::unique_ptr<RevocationLists> m_lists;
};
