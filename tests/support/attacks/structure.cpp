#include "attack.h"
#include "attacktools.h"

#include <QStringBuilder>

namespace {

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray bytes;
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
    return bytes;
}

/// An update whose cross-reference section is a stream, each part as it is told.
struct StreamUpdate
{
    QByteArray widths = "[1 4 1]";
    QByteArray index = {}; ///< of the contents and the stream itself when empty
    QByteArray keys = {};
    bool packed = false; ///< the evil object is in an object stream
    int kind = 1; ///< of the entry of the evil object

    QByteArray finish() const;
};

QByteArray StreamUpdate::finish() const
{
    const QByteArray &pdf = honestSeal();
    const ReadDocument document(pdf);
    const int contents = pageContents(pdf);
    const int container = 900;
    const int own = 901;
    QByteArray out = pdf;
    const qint64 place = out.size();
    if (packed) {
        const QByteArray head = QByteArray::number(document.page(0)) + " 0 ";
        const QByteArray page = document.changed(document.page(0), "/Rotate", "180");
        out +=
            rawObject(container,
                      streamBody(head + page,
                                 "/Type /ObjStm /N 1 /First " + QByteArray::number(head.size())));
    } else {
        out += rawObject(contents, evilContents());
    }
    const int target = packed ? document.page(0) : contents;
    const auto entry = [](int type, qint64 second, int third) -> QByteArray {
        return bigEndian(type, 1) + bigEndian(second, 4) + bigEndian(third, 1);
    };
    QByteArray entries = packed ? entry(2, container, 0) : entry(kind, place, 0);
    QByteArray indices = QByteArray::number(target) + " 1 ";
    if (packed) {
        entries += entry(1, place, 0);
        indices += "900 1 ";
    }
    entries += entry(1, out.size(), 0);
    indices += "901 1";
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const QByteArray root = "/Root " + QByteArray::number(document.catalog()) + " 0 R";
    const qint64 at = out.size();
    out +=
        rawObject(own,
                  streamBody(entries,
                             "/Type /XRef " + root + " /Size 902 /Prev "
                                 + QByteArray::number(lastXref(pdf)) + " /W " + widths + " /Index ["
                                 + (index.isEmpty() ? indices : index) + "] " + keys));
    return out + endMark(at);
}

/// An update with a table written by hand.
QByteArray withTable(const QByteArray &table, const QByteArray &trailer = {},
                     const QByteArray &body = {})
{
    const QByteArray &pdf = honestSeal();
    const QByteArray root = "/Root " + QByteArray::number(ReadDocument(pdf).catalog()) + " 0 R";
    return pdf + body + "xref\n" + table + "trailer\n<< " + root + " /Size 999 /Prev "
        + QByteArray::number(lastXref(pdf)) + ' ' + trailer + " >>\n"
        + endMark(pdf.size() + body.size());
}

QByteArray line(int number, qint64 offset, const QByteArray &generation, char kind)
{
    return QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0')
        + ' ' + generation + ' ' + kind + " \n";
}

/// A part of the document that was free when it was signed comes back.
QByteArray freeEntryRevived()
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    HandWrittenUpdate update(archived);
    const int hidden = update.newNumber();
    update.object(hidden, evilContents());
    const QByteArray first = update.finish();
    const qint64 offset = first.lastIndexOf(rawObject(hidden, evilContents()));
    const QByteArray freed = HandWrittenUpdate(first).freed(hidden).finish();
    return HandWrittenUpdate(sealedWith(freed)).entry(hidden, offset).finish();
}

Attacks withTables()
{
    const QByteArray &pdf = honestSeal();
    const int contents = pageContents(pdf);
    const QByteArray evil = rawObject(contents, evilContents());
    const QByteArray other =
        QByteArray::number(contents) + " 1 obj\n" + evilContents() + "\nendobj\n";
    const QByteArray good = line(contents, pdf.size(), "00000", 'n');
    return {
        {QStringLiteral("object listed twice"), withTable(good + good, {}, evil)},
        {QStringLiteral("object listed in use and free"),
         withTable(good + line(contents, 0, "00001", 'f'), {}, evil)},
        {QStringLiteral("object of another generation"),
         withTable(line(contents, pdf.size(), "00001", 'n'), {}, other)},
        {QStringLiteral("object freed"), withTable(line(contents, 0, "00001", 'f'))},
        {QStringLiteral("free entry revived"), freeEntryRevived()},
        {QStringLiteral("entry that leads to another object"),
         withTable(line(contents, pdf.indexOf("\n1 0 obj") + 1, "00000", 'n'))},
        {QStringLiteral("entry that leads into a stream"),
         withTable(line(contents, pdf.indexOf("stream\n") + 7, "00000", 'n'))},
        {QStringLiteral("entry beyond the end"),
         withTable(line(contents, pdf.size() * 3, "00000", 'n'))},
        {QStringLiteral("object inside another one"),
         withTable(line(contents, pdf.size() + 30, "00000", 'n')
                       + line(990, pdf.size(), "00000", 'n'),
                   {}, "990 0 obj\n<< /Inside (       " + evil + " ) >>\nendobj\n")},
        {QStringLiteral("hybrid file"), withTable(good, "/XRefStm 15", evil)},
        {QStringLiteral("two values of /Prev"), withTable(good, "/Prev 15", evil)},
        {QStringLiteral("two values of /Root"),
         withTable(good, "/Root " + QByteArray::number(contents) + " 0 R", evil)},
        {QStringLiteral("encrypted afterwards"), withTable(good, "/Encrypt << /V 5 >>", evil)},
        {QStringLiteral("table with lines of 19 bytes"),
         withTable(QByteArray(good).replace(" \n", "\n"), {}, evil)},
        {QStringLiteral("subsection longer than told"),
         withTable(QByteArray(good).replace(" 1\n", " 2\n"), {}, evil)},
        {QStringLiteral("object stream that nothing uses"),
         withTable(line(990, pdf.size(), "00000", 'n'), {},
                   rawObject(990, streamBody("5 0 (evil)", "/Type /ObjStm /N 1 /First 4")))},
        {QStringLiteral("section that leaves out the ones before it"),
         [&] {
             QByteArray out = withTable(good, {}, evil);
             const qsizetype at = out.lastIndexOf("/Prev ");
             return out.replace(at, 5, "/Xxxx");
         }()},
    };
}

Attacks withStreams()
{
    return {
        {QStringLiteral("stream behind a table"), StreamUpdate{}.finish()},
        {QStringLiteral("object stream with another page"), StreamUpdate{.packed = true}.finish()},
        {QStringLiteral("stream with wrong /W"), StreamUpdate{.widths = "[1 3 1]"}.finish()},
        {QStringLiteral("stream with huge /W"),
         StreamUpdate{.widths = "[1 1000000000 1]"}.finish()},
        {QStringLiteral("stream with negative /W"), StreamUpdate{.widths = "[1 -4 1]"}.finish()},
        {QStringLiteral("stream with four fields"), StreamUpdate{.widths = "[1 4 1 0]"}.finish()},
        {QStringLiteral("stream with wrong /Index"),
         StreamUpdate{.index = "0 1000000000"}.finish()},
        {QStringLiteral("stream with entries of an unknown kind"),
         StreamUpdate{.kind = 3}.finish()},
        {QStringLiteral("stream with two values of /W"),
         StreamUpdate{.keys = "/W [1 2 1]"}.finish()},
        {QStringLiteral("object stream that extends another"),
         StreamUpdate{.keys = "/Extends 1 0 R", .packed = true}.finish()},
    };
}

} // namespace

Attacks structureAttacks()
{
    return withTables() + withStreams();
}
