#include "model/pdf/filestructure.h"
#include "model/pdf/signaturereader.h"
#include "tests/support/documents/handwrittenupdate.h"
#include "tests/support/documents/rawdocument.h"

#include <QtTest>

class TestFileStructure : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatEveryProgramReadsAlike_data();
    void acceptsWhatEveryProgramReadsAlike();
    void listsSectionsNewestFirst();
    void refusesBadTables_data();
    void refusesBadTables();
    void refusesBadObjects_data();
    void refusesBadObjects();
    void refusesBadStreams_data();
    void refusesBadStreams();
    void refusesBadContainers_data();
    void refusesBadContainers();
    void seesEncryption_data();
    void seesEncryption();
};

namespace {

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray bytes;
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
    return bytes;
}

/// A catalogue and an empty tree of pages in an object stream, each part as it is told.
struct Packed
{
    QByteArray head = "1 0 2 34 ";
    QByteArray content = "<< /Type /Catalog /Pages 2 0 R >> << /Type /Pages /Kids [] /Count 0 >>";
    QByteArray containerKeys = "/Type /ObjStm /N 2 /First 9";
    qint64 containerOf = 3; ///< of both objects
    qint64 indexOfPages = 1;
    QByteArray widths = "[1 4 2]";
    QByteArray index = "[1 4]";
    QByteArray size = "5";
    QByteArray more = {}; ///< entries

    QByteArray written() const
    {
        RawDocument document;
        const qint64 container = document.size();
        document.object(3, streamBody(head + content, containerKeys));
        const qint64 own = document.size();
        const auto entry = [](char kind, qint64 second, qint64 third) -> QByteArray {
            return kind + bigEndian(second, 4) + bigEndian(third, 2);
        };
        const QByteArray entries = entry('\2', containerOf, 0)
            + entry('\2', containerOf, indexOfPages) + entry('\1', container, 0)
            + entry('\1', own, 0) + more;
        const QByteArray keys =
            "/Type /XRef /Root 1 0 R /W " + widths + " /Index " + index + " /Size " + size;
        document.object(4, streamBody(entries, keys));
        // Without the table that RawDocument would write.
        const QByteArray pdf = document.withTable();
        return pdf.left(pdf.lastIndexOf("xref\n0 1")) + "startxref\n" + QByteArray::number(own)
            + "\n%%EOF\n";
    }
};

bool isReadable(const QByteArray &pdf)
{
    return readSignatures(pdf).state == SignedDocument::State::Readable;
}

QByteArray page()
{
    return RawDocument::onePage().withTable();
}

QByteArray replaced(QByteArray pdf, const QByteArray &from, const QByteArray &to)
{
    if (!pdf.contains(from)) {
        qFatal("%s is not there", from.constData());
    }
    return pdf.replace(pdf.indexOf(from), from.size(), to);
}

QByteArray withObject(const QByteArray &body)
{
    return RawDocument::onePage().object(6, body).withTable();
}

/// 30 MB of zeros in 30 KB, where a few bytes are announced.
QByteArray bomb()
{
    Packed packed;
    packed.size += " /Filter /FlateDecode";
    const QByteArray zeros = qCompress(QByteArray(30'000'000, '\0'), 9).sliced(4);
    QByteArray pdf = packed.written();
    const QByteArray length = "/Length " + QByteArray::number(zeros.size());
    pdf.replace("/Length 28", length);
    const qsizetype begin = pdf.lastIndexOf("\nstream\n") + 8;
    return pdf.replace(begin, pdf.lastIndexOf("\nendstream") - begin, zeros);
}

void row(const char *name, const QByteArray &pdf)
{
    QTest::newRow(name) << pdf;
}

} // namespace

void TestFileStructure::acceptsWhatEveryProgramReadsAlike_data()
{
    QTest::addColumn<QByteArray>("pdf");
    row("table", page());
    row("cross-reference stream", RawDocument::onePage().withStream());
    row("object stream", Packed().written());
    row("update", HandWrittenUpdate(page()).object(4, streamBody("")).finish());
    row("free numbers", HandWrittenUpdate(page()).freed(5).finish());
    row("bytes between objects", HandWrittenUpdate(page()).bytes("% x\n").object(5, "1").finish());
    row("length elsewhere",
        RawDocument::onePage()
            .object(6, "<< /Length 7 0 R >>\nstream\nxx\nendstream")
            .object(7, "2")
            .withTable());
    row("old line ends in the table", page().replace(" n \n", " n\r\n"));
}

void TestFileStructure::acceptsWhatEveryProgramReadsAlike()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(readFileStructure(pdf).sound);
    QVERIFY(isReadable(pdf));
}

void TestFileStructure::listsSectionsNewestFirst()
{
    const QByteArray first = page();
    const QByteArray second = HandWrittenUpdate(first).object(6, "1").finish();
    const FileStructure structure = readFileStructure(second);
    QCOMPARE(structure.sections.size(), size_t(2));
    QCOMPARE(structure.sections.at(0).offset, second.lastIndexOf("\nxref\n6") + 1);
    QCOMPARE(structure.sections.at(0).previous, first.lastIndexOf("\nxref\n0") + 1);
    QCOMPARE(structure.sections.at(1).offset, first.lastIndexOf("\nxref\n0") + 1);
    QCOMPARE(structure.sections.at(1).previous, qint64(-1));
}

void TestFileStructure::refusesBadTables_data()
{
    QTest::addColumn<QByteArray>("pdf");
    row("an object listed twice", HandWrittenUpdate(page()).object(5, "1").object(5, "2").finish());
    row("listed and freed", HandWrittenUpdate(page()).object(5, "1").freed(5).finish());
    row("another object there",
        HandWrittenUpdate(page()).entry(5, page().indexOf("4 0 obj")).finish());
    row("nothing there", HandWrittenUpdate(page()).entry(5, 20).finish());
    row("beyond the file", HandWrittenUpdate(page()).entry(5, 5'000'000'000).finish());
    row("hybrid", HandWrittenUpdate(page()).object(5, "1").finish("/XRefStm 15"));
    row("update of itself",
        replaced(HandWrittenUpdate(page()).object(5, "1").finish(), "/Prev ", "/Prev 9999999 % "));
    row("two previous ones", HandWrittenUpdate(page()).object(5, "1").finish("/Prev 15"));
    row("previous one elsewhere", RawDocument::onePage().withTable("/Prev 15"));
    row("previous one negative", RawDocument::onePage().withTable("/Prev -1"));
    row("previous one as a reference", RawDocument::onePage().withTable("/Prev 5 0 R"));
    row("previous one in a loop",
        RawDocument::onePage().withTable("/Prev "
                                         + QByteArray::number(RawDocument::onePage().size())));
    row("short lines", page().replace(" n \n", " n\n"));
    row("long lines", page().replace(" n \n", " n  \n"));
    row("letters for a number", replaced(page(), "0000000000 65535", "000000000x 65535"));
    row("another kind", replaced(page(), "65535 f", "65535 x"));
    row("many objects", replaced(page(), "0 1\n", "0 99999999\n"));
    row("high numbers", replaced(page(), "0 1\n", "999999999 1\n"));
    row("negative count", replaced(page(), "0 1\n", "0 -1\n"));
    row("no trailer", replaced(page(), "trailer", "trialer"));
    row("words behind the trailer", replaced(page(), ">>\nstartxref", ">>\nmore\nstartxref"));
    row("no size", replaced(page(), "/Size 6", "/Seiz 6"));
    row("no end", replaced(page(), "%%EOF", "%%END"));
    row("no start", replaced(page(), "startxref", "startyref"));
    row("start beyond the file", replaced(page(), "startxref\n", "startxref\n9"));
    row("bytes behind the end", page() + "x");
    QByteArray often = page();
    for (size_t i = 0; i < maximumSections; ++i) {
        often = HandWrittenUpdate(often).object(5, "1").finish();
    }
    row("more updates than anybody makes", often);
}

void TestFileStructure::refusesBadTables()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!readFileStructure(pdf).sound);
    QVERIFY(!isReadable(pdf));
}

void TestFileStructure::refusesBadObjects_data()
{
    QTest::addColumn<QByteArray>("pdf");
    row("object in another one",
        RawDocument::onePage()
            .object(6, streamBody("7 0 obj\n1\nendobj\n"))
            .entry(7,
                   RawDocument::onePage().size()
                       + QByteArray("6 0 obj\n<< /Length 17  >>\nstream\n").size())
            .withTable());
    row("no end", replaced(page(), "/Helvetica >>\nendobj", "/Helvetica >>\nendxxx"));
    row("empty", withObject({}));
    row("a reference", withObject("5 0 R"));
    row("open dictionary", withObject("<< /A [ (text >>"));
    row("length negative", withObject("<< /Length -1 >>\nstream\nx\nendstream"));
    row("length missing", withObject("<< >>\nstream\nx\nendstream"));
    row("length a word", withObject("<< /Length /A >>\nstream\nx\nendstream"));
    row("length a stream",
        RawDocument::onePage().object(6, "<< /Length 6 0 R >>\nstream\nxx\nendstream").withTable());
    row("length of a stream of such a length",
        RawDocument::onePage()
            .object(6, "<< /Length 7 0 R >>\nstream\nxx\nendstream")
            .object(7, "<< /Length 6 0 R >>\nstream\nxx\nendstream")
            .withTable());
    row("nested deeply", withObject(QByteArray("[").repeated(100'000)));
    row("nested deeply and closed",
        withObject(QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000)));
    row("dictionaries nested deeply", withObject(QByteArray("<</A ").repeated(50'000)));
    row("number too large", withObject("99999999999999999999999"));
}

void TestFileStructure::refusesBadObjects()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!readFileStructure(pdf).sound);
    QVERIFY(!isReadable(pdf));
}

void TestFileStructure::refusesBadStreams_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const auto packed = [](const char *name, auto change) {
        Packed document;
        change(document);
        row(name, document.written());
    };
    packed("no widths", [](Packed &p) { p.widths = "null"; });
    packed("two widths", [](Packed &p) { p.widths = "[1 4]"; });
    packed("huge width", [](Packed &p) { p.widths = "[1 4000000000 2]"; });
    packed("wide width", [](Packed &p) { p.widths = "[1 8 2]"; });
    packed("negative width", [](Packed &p) { p.widths = "[1 4 -2]"; });
    packed("no offset", [](Packed &p) { p.widths = "[1 0 2]"; });
    packed("odd index", [](Packed &p) { p.index = "[1]"; });
    packed("too few entries", [](Packed &p) { p.index = "[1 5]"; });
    packed("too many entries", [](Packed &p) { p.index = "[1 3]"; });
    packed("endless entries", [](Packed &p) { p.index = "[1 9223372036854775807]"; });
    packed("negative entries", [](Packed &p) { p.index = "[1 4 9 -4]"; });
    packed("an object listed twice", [](Packed &p) {
        p.index = "[1 4 1 1]";
        p.more = '\1' + bigEndian(0, 6);
    });
    packed("unknown kind", [](Packed &p) {
        p.index = "[1 4 6 1]";
        p.more = '\3' + bigEndian(0, 6);
        p.size = "7";
    });
    packed("no size", [](Packed &p) { p.size = "null"; });
    packed("hybrid", [](Packed &p) { p.size += " /XRefStm 15"; });
    packed("unknown filter", [](Packed &p) { p.size += " /Filter /Other"; });
    packed("not what the filter says", [](Packed &p) { p.size += " /Filter /FlateDecode"; });
    packed("huge rows", [](Packed &p) {
        p.size += " /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>";
    });
    packed("filter elsewhere", [](Packed &p) { p.size += " /Filter 9 0 R"; });
    // A program that takes the section for an object would find another one there.
    row("number of its own used for something else",
        replaced(RawDocument::onePage().withStream(), "6 0 obj", "5 0 obj"));
    row("decompression bomb", bomb());
}

void TestFileStructure::refusesBadStreams()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!readFileStructure(pdf).sound);
    QVERIFY(!isReadable(pdf));
}

void TestFileStructure::refusesBadContainers_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const auto packed = [](const char *name, auto change) {
        Packed document;
        change(document);
        row(name, document.written());
    };
    packed("other numbers in it", [](Packed &p) { p.head = "1 0 7 34 "; });
    packed("one number twice", [](Packed &p) { p.head = "1 0 1 34 "; });
    packed("other places", [](Packed &p) { p.head = "2 34 1 0 "; });
    packed("place that is not there", [](Packed &p) { p.indexOfPages = 2; });
    packed("one object announced", [](Packed &p) { p.containerKeys.replace("/N 2", "/N 1"); });
    packed("endless objects",
           [](Packed &p) { p.containerKeys.replace("/N 2", "/N 9223372036854775807"); });
    packed("no first one", [](Packed &p) { p.containerKeys.replace("/First", "/Frist"); });
    packed("not packed as it says", [](Packed &p) { p.containerKeys += " /Filter /FlateDecode"; });
    packed("letters for numbers", [](Packed &p) { p.head = "1 0 x 34 "; });
    packed("in itself", [](Packed &p) { p.containerOf = 4; });
    packed("nowhere", [](Packed &p) { p.containerOf = 99; });
    const QByteArray pdf = Packed().written();
    row("in an object that was updated",
        replaced(pdf, "%%EOF\n",
                 "%%EOF\n3 0 obj\n<< >>\nendobj\nxref\n3 1\n"
                     + QByteArray::number(pdf.size()).rightJustified(10, '0')
                     + " 00000 n \ntrailer\n<< /Root 1 0 R /Size 5 /Prev "
                     + QByteArray::number(pdf.indexOf("4 0 obj")) + " >>\nstartxref\n"
                     + QByteArray::number(pdf.size() + 22) + "\n%%EOF\n"));
}

void TestFileStructure::refusesBadContainers()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!readFileStructure(pdf).sound);
    QVERIFY(!isReadable(pdf));
}

void TestFileStructure::seesEncryption_data()
{
    QTest::addColumn<QByteArray>("pdf");
    row("at once", RawDocument::onePage().withTable("/Encrypt << /V 5 >>"));
    row("elsewhere", RawDocument::onePage().withTable("/Encrypt 5 0 R"));
    row("later", HandWrittenUpdate(page()).object(5, "1").finish("/Encrypt << >>"));
    row("formerly",
        HandWrittenUpdate(RawDocument::onePage().withTable("/Encrypt << >>"))
            .object(5, "1")
            .finish());
    Packed packed;
    packed.size += " /Encrypt << >>";
    row("in a stream", packed.written());
}

void TestFileStructure::seesEncryption()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(readFileStructure(pdf).encrypted);
    QCOMPARE(readSignatures(pdf).state, SignedDocument::State::Encrypted);
}

QTEST_APPLESS_MAIN(TestFileStructure)
#include "tst_filestructure.moc"
