#include "levelassessment.h"

#include "issuerchain.h"
#include "revocationdata.h"

#include <algorithm>

namespace {

QList<Certificate> certificatesIn(const ValidationData &store)
{
    QList<Certificate> certificates;
    for (const QByteArray &der : store.certificates) {
        if (Result<Certificate> read = Certificate::fromDer(der)) {
            certificates.append(std::move(read).value());
        }
    }
    return certificates;
}

ValidationData storeIn(QByteArrayView pdf)
{
    const Result<ValidationData> data = readValidationData(pdf);
    return data ? data.value() : ValidationData();
}

/// Whether a judge needs nothing else than @p pool and @p revocations from @p leaf to its root.
bool isCovered(const Certificate &leaf, const QList<Certificate> &pool,
               const RevocationData &revocations, const QDateTime &at)
{
    const QList<Certificate> chain = issuerChain(leaf, pool);
    return chain.last().isSelfSigned()
        && std::ranges::all_of(chain, [&](const Certificate &certificate) {
               return certificate.isSelfSigned() || revocations.find(certificate, chain, at).known;
           });
}

} // namespace

LevelAssessment::LevelAssessment(const QByteArray &pdf, const QList<CheckedSignature> &signatures)
    : m_signatures(signatures)
    , m_store(storeIn(pdf))
{
    if (m_store.isEmpty()) {
        return;
    }
    for (const CheckedSignature &signature : signatures) {
        if (signature.kind == SignatureKind::DocumentTimestamp && signature.isSound()) {
            m_stampedStores.append({signature.source.gapBegin,
                                    storeIn(QByteArrayView(pdf).first(signature.source.end))});
        }
    }
}

bool LevelAssessment::hasTimestamp(const CheckedSignature &signature) const
{
    const auto isFine = [](const TimestampCheck &stamp) {
        return stamp.finding.passed();
    };
    return std::ranges::any_of(signature.timestamps, isFine)
        || std::ranges::any_of(m_signatures, [&signature](const CheckedSignature &other) {
               return other.kind == SignatureKind::DocumentTimestamp && other.finding.passed()
                   && other.source.gapBegin >= signature.source.end;
           });
}

bool LevelAssessment::isCompleteIn(const ValidationData &store,
                                   const CheckedSignature &signature) const
{
    const auto revocations = RevocationData::readLeniently(store.crls, store.ocspResponses);
    QList<Certificate> pool = certificatesIn(store) + signature.embedded;
    QList<std::pair<Certificate, QDateTime>> leaves;
    QDateTime time = QDateTime::currentDateTimeUtc();
    for (const TimestampCheck &stamp : signature.timestamps) {
        pool += stamp.embedded;
        leaves.append({stamp.authority, stamp.time});
        time = std::min(time, stamp.time);
    }
    for (const CheckedSignature &other : m_signatures) {
        if (signature.timestamps.isEmpty() && other.kind == SignatureKind::DocumentTimestamp
            && other.source.gapBegin >= signature.source.end && other.stampedTime.isValid()) {
            // The first one behind it proves its time; later ones renew that proof.
            pool += other.embedded;
            leaves.append({other.certificate, other.stampedTime});
            time = std::min(time, other.stampedTime);
            break;
        }
    }
    leaves.append({signature.certificate, time});
    return std::ranges::all_of(leaves, [&](const auto &leaf) {
        return isCovered(leaf.first, pool, *revocations, leaf.second);
    });
}

std::optional<PadesLevel> LevelAssessment::levelOf(const CheckedSignature &signature) const
{
    if (!signature.cades || !signature.isSound()) {
        return std::nullopt;
    }
    if (!hasTimestamp(signature)) {
        return PadesLevel::BB;
    }
    if (m_store.isEmpty() || !isCompleteIn(m_store, signature)) {
        return PadesLevel::BT;
    }
    const bool stamped = std::ranges::any_of(m_stampedStores, [&](const auto &store) {
        return store.first >= signature.source.end && isCompleteIn(store.second, signature);
    });
    return stamped ? PadesLevel::BLTA : PadesLevel::BLT;
}
