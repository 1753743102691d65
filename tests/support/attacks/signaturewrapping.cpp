#include "attack.h"
#include "attacktools.h"
#include "model/pdf/signaturereader.h"

#include <QStringBuilder>

namespace {

constexpr qint64 distance = 100'000;

enum class Dictionary {
    Old, ///< nothing says that the second part has moved
    New, ///< another object, in the gap, with the range as it is now
    WithTwoValues, ///< the same with a second /Contents
};

/// Ranges that lead a verifier to the bytes that were signed, or past those that were not.
using Range = std::function<QByteArray(const PdfSignature &signature, qint64 second, qint64 rest)>;

QByteArray numbers(const QList<qint64> &list)
{
    QByteArray text = "[";
    for (const qint64 number : list) {
        text += QByteArray::number(number) + ' ';
    }
    return text + ']';
}

/// The signed bytes moved apart, with a cross-reference table between them at the offset that the
/// signed end of the file names; the digest is right and no parser complains.
QByteArray wrapped(Dictionary kind, const Range &range)
{
    const QByteArray &pdf = honestSeal();
    const PdfSignature signature = readSignatures(pdf).signatures.first();
    const qint64 xref = lastXref(pdf);
    const qint64 second = xref + distance;
    const ReadDocument document(pdf);
    const int number = document.signature("Issuer");
    QByteArray out = pdf.first(signature.gapEnd);
    QByteArray table;
    if (kind != Dictionary::Old) {
        out += "/Reason (x) >>\nendobj\n";
        table += tableLine(number, out.size());
        QByteArray text = document.changed(number, "/ByteRange",
                                           range(signature, second, pdf.size() - signature.gapEnd));
        if (kind == Dictionary::WithTwoValues) {
            text.insert(text.indexOf("<<") + 2, " /Contents <00> ");
        }
        out += rawObject(number, text);
    }
    table += tableLine(pageContents(pdf), out.size());
    out += rawObject(pageContents(pdf), evilContents());
    out = out.leftJustified(xref, ' ');
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    out += "xref\n" + table + trailer.left(trailer.indexOf("startxref"));
    return out.leftJustified(second, ' ') + pdf.mid(signature.gapEnd);
}

QByteArray honestRange(const PdfSignature &signature, qint64 second, qint64 rest)
{
    return numbers({0, signature.gapBegin, second, rest});
}

} // namespace

Attacks signatureWrappingAttacks()
{
    const auto ranges = [](const QList<qint64> &before, const QList<qint64> &behind) {
        return Range([before, behind](const PdfSignature &s, qint64 second, qint64 rest) {
            return numbers(before + QList<qint64>{0, s.gapBegin, second, rest} + behind);
        });
    };
    return {
        {QStringLiteral("new dictionary"), wrapped(Dictionary::New, honestRange)},
        {QStringLiteral("old dictionary"), wrapped(Dictionary::Old, honestRange)},
        {QStringLiteral("two values"), wrapped(Dictionary::WithTwoValues, honestRange)},
        {QStringLiteral("range of six numbers"), wrapped(Dictionary::New, ranges({}, {0, 0}))},
        {QStringLiteral("range that begins with nothing"),
         wrapped(Dictionary::New, ranges({0, 0}, {}))},
        {QStringLiteral("range of five numbers"), wrapped(Dictionary::New, ranges({}, {7}))},
        {QStringLiteral("range of eight numbers"),
         wrapped(Dictionary::New, ranges({}, {10, 0, 20, 0}))},
        {QStringLiteral("range that leaves the table out"),
         wrapped(Dictionary::New,
                 [](const PdfSignature &s, qint64 second, qint64 rest) {
                     return numbers({0, s.gapEnd, second, rest});
                 })},
        {QStringLiteral("range in the order of the file turned round"),
         wrapped(Dictionary::New,
                 [](const PdfSignature &s, qint64 second, qint64 rest) {
                     return numbers({second, rest, 0, s.gapBegin});
                 })},
    };
}
