#include "revisions.h"

#include "qpdfsupport.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr int maximumRevisions = 128;
constexpr int maximumMarks = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\0';
}

bool isEndOfLine(char c)
{
    return c == '\r' || c == '\n';
}

qint64 skipSpace(QByteArrayView pdf, qint64 at)
{
    while (at < pdf.size() && isSpace(pdf[at])) {
        ++at;
    }
    return at;
}

/// Reads "startxref N %%EOF" at @p at.
std::optional<Revision> endMarkAt(QByteArrayView pdf, qint64 at)
{
    constexpr QByteArrayView keyword("startxref");
    constexpr QByteArrayView endOfFile("%%EOF");
    if (!pdf.sliced(at).startsWith(keyword)) {
        return {};
    }
    const qint64 digits = skipSpace(pdf, at + keyword.size());
    qint64 next = digits;
    Revision revision;
    while (next < pdf.size() && next - digits < 15 && pdf[next] >= '0' && pdf[next] <= '9') {
        revision.xrefOffset = revision.xrefOffset * 10 + (pdf[next] - '0');
        ++next;
    }
    const qint64 mark = skipSpace(pdf, next);
    if (next == digits || mark == next || !pdf.sliced(mark).startsWith(endOfFile)) {
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

std::optional<QPDFObjectHandle> trailerOf(const StrictDocument &document)
{
    try {
        return document.qpdf ? std::optional(document.qpdf->getTrailer()) : std::nullopt;
    } catch (const std::exception &) {
        return {};
    }
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

RevisionChain readRevisionChain(QByteArrayView pdf)
{
    RevisionChain chain;
    const std::optional<qint64> last = finalXrefOffset(pdf);
    bool tooMany = false;
    const QHash<qint64, qint64> ends = endsByOffset(pdf, &tooMany);
    if (!last || tooMany) {
        chain.sound = false;
        return chain;
    }
    Revision revision{pdf.size(), *last};
    while (true) {
        const StrictDocument document = openStrictly(pdf.first(revision.end));
        const std::optional<QPDFObjectHandle> trailer = trailerOf(document);
        if (!trailer || chain.revisions.size() >= maximumRevisions) {
            chain.sound = false;
            break;
        }
        chain.revisions.prepend(revision);
        QPDFObjectHandle previous = QPDFObjectHandle(*trailer).getKey("/Prev");
        if (previous.isNull()) {
            break;
        }
        const qint64 offset = previous.isInteger() ? previous.getIntValue() : -1;
        const qint64 end = ends.value(offset, -1);
        if (end < 0) {
            break; // linearised: its main section has no own end of file
        }
        if (end >= revision.end) {
            chain.sound = false;
            break;
        }
        revision = Revision{end, offset};
    }
    return chain;
}
