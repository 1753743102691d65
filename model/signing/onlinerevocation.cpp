#include "onlinerevocation.h"

#include "issuerchain.h"
#include "revocationfetching.h"

namespace {

struct Leaf
{
    Certificate certificate;
    QList<Certificate> embedded;
};

QList<Leaf> leavesOf(const CheckedSignature &signature)
{
    QList<Leaf> leaves;
    if (signature.isSound() && !signature.certificate.isNull()) {
        leaves.append({signature.certificate, signature.embedded});
        for (const TimestampCheck &stamp : signature.timestamps) {
            if (!stamp.authority.isNull()) {
                leaves.append({stamp.authority, stamp.embedded});
            }
        }
    }
    return leaves;
}

} // namespace

QStringList addOnlineRevocation(JudgeSources &sources, const QList<CheckedSignature> &signatures,
                                const QDateTime &at, WebClient &client)
{
    QStringList problems;
    QList<Certificate> asked;
    const auto known = RevocationData::readLeniently(
        sources.crls + sources.found.crls, sources.ocspResponses + sources.found.ocspResponses);
    const AnchorSet anchors(sources.anchors + sources.timestampAnchors,
                            sources.listed + sources.listedForTimestamps);
    for (const CheckedSignature &signature : signatures) {
        for (const Leaf &leaf : leavesOf(signature)) {
            if (asked.contains(leaf.certificate) || anchors.contains(leaf.certificate, at)) {
                continue;
            }
            asked.append(leaf.certificate);
            const QList<Certificate> pool = leaf.embedded
                + anchors.possibleIssuersAbove(QList<Certificate>{leaf.certificate} + leaf.embedded,
                                               at);
            const FetchedRevocation fetched =
                fetchRevocation(issuerChain(leaf.certificate, pool), client, {known.get(), at});
            sources.found.add(fetched.data);
            problems += fetched.problems;
        }
    }
    problems.removeDuplicates();
    return problems;
}
