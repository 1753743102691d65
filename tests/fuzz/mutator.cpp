#include "mutator.h"

#include <QList>
#include <QStringBuilder>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Writes @p text over @p length bytes at @p at, filled up by spaces; not where it has no room.
void overwrite(QByteArray &pdf, qsizetype at, qsizetype length, const QByteArray &text)
{
    if (text.size() <= length && at >= 0 && at + length <= pdf.size()) {
        pdf.replace(at, length, text.leftJustified(length, ' '));
    }
}

qsizetype endOfDigits(const QByteArray &pdf, qsizetype at)
{
    while (at < pdf.size() && isDigit(pdf.at(at))) {
        ++at;
    }
    return at;
}

void repairTable(QByteArray &pdf, qsizetype table)
{
    qsizetype at = pdf.indexOf('\n', table) + 1;
    while (at > 0 && at < pdf.size() && isDigit(pdf.at(at))) {
        const qsizetype space = endOfDigits(pdf, at);
        const qint64 first = pdf.mid(at, space - at).toLongLong();
        const qsizetype end = pdf.indexOf('\n', at) + 1;
        const int count = pdf.mid(space, end - space).trimmed().toInt();
        if (end == 0 || first > 1'000'000 || count < 0 || count > 10'000) {
            return;
        }
        at = end;
        for (int i = 0; i < count && at + 20 <= pdf.size(); ++i, at += 20) {
            const QByteArray header = '\n' + QByteArray::number(first + i) + " 0 obj";
            const qsizetype object = pdf.lastIndexOf(header, table);
            if (pdf.at(at + 17) == 'n' && object >= 0) {
                pdf.replace(at, 10, QByteArray::number(object + 1).rightJustified(10, '0'));
            }
        }
    }
}

void repairRange(QByteArray &pdf)
{
    const qsizetype gap = pdf.lastIndexOf("/Contents <") + 10;
    const qsizetype gapEnd = pdf.indexOf('>', gap) + 1;
    const qsizetype range = pdf.lastIndexOf("/ByteRange [");
    const qsizetype rangeEnd = pdf.indexOf(']', range) + 1;
    if (gap < 10 || gapEnd <= 0 || range < 0 || rangeEnd <= 0) {
        return;
    }
    const QByteArray text = "[0 " + QByteArray::number(gap) + ' ' + QByteArray::number(gapEnd) + ' '
        + QByteArray::number(pdf.size() - gapEnd) + ']';
    overwrite(pdf, range + 11, rangeEnd - range - 11, text);
}

} // namespace

QByteArray repaired(QByteArray pdf)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (table > 0 && start > table) {
        repairTable(pdf, table);
        const qsizetype at = start + 10;
        pdf.replace(at, endOfDigits(pdf, at) - at, QByteArray::number(table));
    }
    return pdf;
}

qsizetype PdfMutator::anywhere(const QByteArray &pdf)
{
    return pdf.isEmpty() ? 0 : m_random.bounded(pdf.size());
}

/// From "n 0 obj" to "endobj"; empty where there is none.
QByteArray PdfMutator::someObject(const QByteArray &pdf)
{
    const qsizetype keyword = pdf.indexOf(" 0 obj", anywhere(pdf));
    const qsizetype end = pdf.indexOf("endobj", keyword);
    if (keyword < 1 || end < 0) {
        return {};
    }
    qsizetype begin = keyword;
    while (begin > 0 && isDigit(pdf.at(begin - 1))) {
        --begin;
    }
    return pdf.mid(begin, end + 6 - begin);
}

QByteArray PdfMutator::withOtherNumber(QByteArray pdf)
{
    static const QList<QByteArray> values{"0",  "1",     "2",          "-1",
                                          "3",  "7",     "2147483647", "99999999999",
                                          "12", "65536", "1000000",    "4 0 R"};
    qsizetype at = anywhere(pdf);
    while (at < pdf.size() && !isDigit(pdf.at(at))) {
        ++at;
    }
    return pdf.replace(at, endOfDigits(pdf, at) - at, values.at(m_random.bounded(values.size())));
}

QByteArray PdfMutator::withObjectMoved(const QByteArray &pdf)
{
    const QByteArray object = someObject(pdf);
    const qsizetype at = pdf.indexOf("endobj\n", anywhere(pdf)) + 7;
    return object.isEmpty() || at < 7 ? pdf : QByteArray(pdf).insert(at, object + '\n');
}

/// An update with one object of the file in another's place, or in its own.
QByteArray PdfMutator::withUpdate(const QByteArray &pdf)
{
    const QByteArray object = someObject(pdf);
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype dictionary = pdf.indexOf("<<", trailer);
    const qsizetype end = pdf.lastIndexOf(">>", start);
    if (object.isEmpty() || trailer < 0 || start < 10 || dictionary < 0 || end < dictionary) {
        return pdf;
    }
    const QByteArray body = object.mid(object.indexOf(' '));
    const QByteArray number =
        chance(2) ? object.left(object.indexOf(' ')) : QByteArray::number(m_random.bounded(1, 12));
    const QByteArray previous = pdf.mid(start, endOfDigits(pdf, start) - start);
    QByteArray keys = pdf.mid(dictionary + 2, end - dictionary - 2);
    if (const qsizetype old = keys.indexOf("/Prev "); old >= 0) {
        keys.remove(old, endOfDigits(keys, old + 6) - old);
    }
    QByteArray out = pdf + number + body + '\n';
    const QByteArray offset = QByteArray::number(pdf.size()).rightJustified(10, '0');
    const QByteArray table = QByteArray::number(out.size());
    out += "xref\n" + number + " 1\n" + offset + " 00000 n \ntrailer\n<<" + keys;
    return out + " /Prev " + previous + " >>\nstartxref\n" + table + "\n%%EOF\n";
}

QByteArray PdfMutator::mutated(QByteArray pdf)
{
    switch (m_random.bounded(6)) {
    case 0:
        pdf = withOtherNumber(pdf);
        break;
    case 1:
        pdf = withObjectMoved(pdf);
        break;
    case 2:
        pdf = withUpdate(pdf);
        break;
    default:
        break;
    }
    if (chance(3)) {
        repairRange(pdf);
    }
    return chance(4) ? pdf : repaired(pdf);
}
