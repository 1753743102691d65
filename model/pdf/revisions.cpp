#include "revisions.h"

#include "rawreader.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr int maximumMarks = 4096;
constexpr int digitsOfOffset = 15;

bool isEndOfLine(char c)
{
    return c == '\r' || c == '\n';
}

/// Reads "startxref N %%EOF" at @p at.
std::optional<Revision> endMarkAt(QByteArrayView pdf, qint64 at)
{
    constexpr QByteArrayView keyword("startxref");
    constexpr QByteArrayView endOfFile("%%EOF");
    if (!standsAt(pdf, at, keyword)) {
        return {};
    }
    const qint64 digits = skipSpace(pdf, at + keyword.size());
    qint64 next = digits;
    Revision revision;
    revision.xrefOffset = readNumber(pdf, next, digitsOfOffset);
    const qint64 mark = skipSpace(pdf, next);
    if (next == digits || mark == next || !standsAt(pdf, mark, endOfFile)) {
        return {};
    }
    revision.end = mark + endOfFile.size();
    while (revision.end < pdf.size() && isEndOfLine(pdf[revision.end])) {
        ++revision.end;
    }
    return revision;
}

/// Where each cross-reference section's own revision ends.
QHash<qint64, qint64> endsByOffset(QByteArrayView pdf, bool *tooMany)
{
    QHash<qint64, qint64> ends;
    constexpr QByteArrayView keyword("startxref");
    int marks = 0;
    for (qint64 at = pdf.indexOf(keyword); at >= 0; at = pdf.indexOf(keyword, at + 1)) {
        const std::optional<Revision> mark = endMarkAt(pdf, at);
        if (!mark || mark->xrefOffset >= mark->end) {
            continue;
        }
        if (++marks > maximumMarks) {
            *tooMany = true;
            break;
        }
        if (!ends.contains(mark->xrefOffset)) {
            ends.insert(mark->xrefOffset, mark->end);
        }
    }
    return ends;
}

} // namespace

std::optional<qint64> finalXrefOffset(QByteArrayView pdf)
{
    const qint64 at = pdf.lastIndexOf(QByteArrayView("startxref"));
    if (at < 0) {
        return {};
    }
    const std::optional<Revision> mark = endMarkAt(pdf, at);
    if (!mark || mark->end != pdf.size()) {
        return {};
    }
    return mark->xrefOffset;
}

XrefKind xrefKindAt(QByteArrayView pdf, qint64 offset)
{
    if (offset < 0 || offset >= pdf.size()) {
        return XrefKind::Unknown;
    }
    const QByteArrayView rest = pdf.sliced(offset);
    if (rest.startsWith(QByteArrayView("xref"))) {
        return XrefKind::Table;
    }
    return rest[0] >= '0' && rest[0] <= '9' ? XrefKind::Stream : XrefKind::Unknown;
}

RevisionChain readRevisionChain(QByteArrayView pdf, const std::vector<SectionPlace> &sections)
{
    RevisionChain chain;
    bool tooMany = false;
    const QHash<qint64, qint64> ends = endsByOffset(pdf, &tooMany);
    chain.sound = !tooMany && !sections.empty();
    qint64 end = pdf.size();
    for (const SectionPlace &section : sections) {
        chain.revisions.prepend(Revision{end, section.offset});
        const qint64 earlier = ends.value(section.previous, -1);
        if (section.previous < 0 || earlier < 0) {
            break;
        }
        if (earlier >= end) {
            chain.sound = false;
            break;
        }
        end = earlier;
    }
    return chain;
}

bool endsRevision(QByteArrayView pdf, const RevisionChain &chain, qint64 end)
{
    const std::optional<qint64> offset = finalXrefOffset(pdf.first(end));
    const auto own = std::ranges::find(chain.revisions, offset.value_or(-1), &Revision::xrefOffset);
    if (!offset || own == chain.revisions.end()) {
        return false;
    }
    const auto next = own + 1;
    return next == chain.revisions.end() ? end == pdf.size() : next->xrefOffset >= end;
}
