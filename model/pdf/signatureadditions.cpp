#include "signatureadditions.h"

#include "qpdfsupport.h"
#include "revisiondiff.h"
#include "revisions.h"

namespace {

bool isAllowed(QPDF *before, QPDF *after, const QList<SignatureField> &fields)
{
    return before != nullptr && after != nullptr && readsCleanly(*before) && readsCleanly(*after)
        && compareRevisions(*before, *after, {.permission = 0, .sealing = fields}).kind
        == ChangesSince::Allowed;
}

/// Compares each state with the next one: what a signature leaves without use, like the empty
/// picture of its field, is explained only by the state that added it.
bool addsOnly(const QByteArray &pdf, qsizetype prefixLength, const QList<SignatureField> &fields)
{
    const QByteArrayView bytes(pdf);
    StrictDocument whole = openStrictly(bytes);
    const RevisionChain chain = readRevisionChain(bytes, whole.sections);
    if (!whole.qpdf || !chain.sound || !endsRevision(bytes, chain, prefixLength)) {
        return false;
    }
    std::unique_ptr<QPDF> before = openRevision(bytes.first(prefixLength));
    for (const Revision &revision : chain.revisions) {
        if (revision.end <= prefixLength) {
            continue;
        }
        std::unique_ptr<QPDF> after = revision.end == bytes.size()
            ? std::move(whole.qpdf)
            : openRevision(bytes.first(revision.end));
        if (!isAllowed(before.get(), after.get(), fields)) {
            return false;
        }
        before = std::move(after);
    }
    return before != nullptr && readsCleanly(*before);
}

} // namespace

bool addsOnlySignatures(const QByteArray &pdf, qsizetype prefixLength,
                        const QList<SignatureField> &fields)
{
    if (prefixLength <= 0 || prefixLength > pdf.size()) {
        return false;
    }
    const Result<bool> result =
        guarded([&]() -> Result<bool> { return addsOnly(pdf, prefixLength, fields); });
    return result && result.value();
}
