#include "model/pdf/archive.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/readdocument.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameBytesAgain();
    void declaresArchivalForm();
    void saysTheSameInBothPlaces_data();
    void saysTheSameInBothPlaces();
    void associatesFiles();
    void writesBookmarks();
    void writesLinks();
    void isCleanForAnIndependentProgram();
    void refuses_data();
    void refuses();
};

using Change = void (*)(ArchiveRequest &request);
Q_DECLARE_METATYPE(Change)

namespace {

/// The text of an element of the metadata, its children's included; null when it is not there.
QString metadata(const QByteArray &xmp, const QString &element)
{
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && reader.qualifiedName() == element) {
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return reader.hasError() ? QStringLiteral("no XML: ") + reader.errorString() : QString();
}

QByteArray xmpOf(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    return document.content(document.referred(document.catalog(), "/Metadata"));
}

/// The object that the trailer names as the information dictionary.
int infoOf(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("/Info ") + 6;
    return pdf.mid(at, pdf.indexOf(' ', at) - at).toInt();
}

/// A text string as qpdf writes it: in parentheses, or UTF-16 in hexadecimal digits.
QString text(const QByteArray &written)
{
    if (!written.startsWith("<feff")) {
        QByteArray plain = written.mid(1).chopped(1);
        return QString::fromLatin1(
            plain.replace("\\(", "(").replace("\\)", ")").replace("\\\\", "\\"));
    }
    const QByteArray units = QByteArray::fromHex(written.mid(5).chopped(1));
    QString decoded;
    for (qsizetype i = 0; i + 1 < units.size(); i += 2) {
        decoded += QChar(static_cast<uchar>(units.at(i + 1)), static_cast<uchar>(units.at(i)));
    }
    return decoded;
}

} // namespace

void TestArchive::givesTheSameBytesAgain()
{
    ArchiveRequest request = archiveRequest();
    const QByteArray first = finishArchive(request).value();
    QCOMPARE(finishArchive(request).value(), first);
    // Pages written at another time hold other dates and identifiers, which must not shine through.
    QVERIFY(first.contains("/ID"));
    QVERIFY(
        !first.contains(QDate::currentDate().toString(QStringLiteral("'D:'yyyyMMdd")).toLatin1())
        || QDate::currentDate() == request.date);
    request.title += u'x';
    QVERIFY(finishArchive(request).value() != first);
}

void TestArchive::declaresArchivalForm()
{
    const QByteArray pdf = archivedDocument();
    QVERIFY(pdf.startsWith("%PDF-1.7\n%"));
    const ReadDocument document(pdf);
    const QByteArray xmp = xmpOf(pdf);
    QCOMPARE(metadata(xmp, QStringLiteral("pdfaid:part")), QStringLiteral("3"));
    QCOMPARE(metadata(xmp, QStringLiteral("pdfaid:conformance")), QStringLiteral("B"));
    QVERIFY(pdf.contains(xmp)); // unfiltered, so that every program finds it
    const QByteArray intents = document.value(document.catalog(), "/OutputIntents");
    QVERIFY(intents.contains("/GTS_PDFA1") || intents.contains(" R"));
    QCOMPARE(document.value(document.catalog(), "/Lang"), QByteArray("(en-GB)"));
    QVERIFY(
        document.value(document.catalog(), "/ViewerPreferences").contains("/DisplayDocTitle true"));
}

void TestArchive::saysTheSameInBothPlaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &typed, const QString &kept) {
        QTest::newRow(name) << typed << kept;
    };
    for (const char *same : {"plain", "Prüfbericht, Köln", "会議 😀", "<a & \"b\" 'c'>", "]]>",
                             "(a) \\ (b", "<?xpacket end='w'?>", "&amp;"}) {
        row(same, QString::fromUtf8(same), QString::fromUtf8(same));
    }
    row("lines", QStringLiteral("a\r\nb\tc"), QStringLiteral("a  b c"));
    row("control characters", QStringLiteral("a\u0001\u0008b\u0085c"), QStringLiteral("abc"));
    row("NUL", QString(u'a' + QString(QChar(0)) + u'b'), QStringLiteral("ab"));
    row("half characters", QString(QChar(0xD83D) + QStringLiteral("a") + QChar(0xDE00)),
        QStringLiteral("a"));
    row("non-characters", QStringLiteral("a\uFFFE\uFFFFb"), QStringLiteral("ab"));
    row("spaces around", QStringLiteral("  a "), QStringLiteral("a"));
    row("long", QString(10'000, u'x'), QString(10'000, u'x'));
}

void TestArchive::saysTheSameInBothPlaces()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    ArchiveRequest request = archiveRequest();
    request.title = typed;
    request.author = typed;
    request.subject = typed;
    request.creatorTool = typed;
    const auto pdf = finishArchive(request);
    QVERIFY_RESULT(pdf);
    const ReadDocument document(pdf.value());
    const int info = infoOf(pdf.value());
    const QByteArray xmp = xmpOf(pdf.value());
    // ISO 19005-3, 6.6.3
    const std::array pairs{std::pair("/Title", "dc:title"), std::pair("/Author", "dc:creator"),
                           std::pair("/Subject", "dc:description"),
                           std::pair("/Creator", "xmp:CreatorTool"),
                           std::pair("/Producer", "pdf:Producer")};
    for (const auto &[key, element] : pairs) {
        QCOMPARE(text(document.value(info, key)), kept);
        QCOMPARE(metadata(xmp, QString::fromLatin1(element)), kept);
    }
    QCOMPARE(document.value(info, "/CreationDate"), QByteArray("(D:20261124000000Z)"));
    QCOMPARE(document.value(info, "/ModDate"), QByteArray("(D:20261124000000Z)"));
    QCOMPARE(metadata(xmp, QStringLiteral("xmp:CreateDate")),
             QStringLiteral("2026-11-24T00:00:00Z"));
    QCOMPARE(metadata(xmp, QStringLiteral("xmp:ModifyDate")),
             QStringLiteral("2026-11-24T00:00:00Z"));
}

void TestArchive::associatesFiles()
{
    // ISO 19005-3, 6.8: associated, with a relationship, a type and a name in both forms.
    const ReadDocument document(archivedDocument());
    const QByteArray associated = document.value(document.catalog(), "/AF");
    const int number = associated.mid(1).trimmed().split(' ').first().toInt();
    QCOMPARE(document.value(number, "/AFRelationship"), QByteArray("/Data"));
    QCOMPARE(document.value(number, "/F"), QByteArray("(assessment.json)"));
    QCOMPARE(document.value(number, "/UF"), QByteArray("(assessment.json)"));
    const QByteArray files = document.value(number, "/EF");
    const int stream = files.mid(files.indexOf("/F ") + 3).split(' ').first().toInt();
    QCOMPARE(document.content(stream), archiveRequest().attachments.first().content);
    QVERIFY(document.text(stream).contains("/Subtype /application#2fjson"));
    QVERIFY(document.text(stream).contains("/ModDate (D:20261124000000Z)"));
}

void TestArchive::writesBookmarks()
{
    ArchiveRequest request = archiveRequest();
    request.outline = {{QStringLiteral("A"), 0, 700, {{QStringLiteral("B"), 1, 500, {}}}},
                       {QStringLiteral("C"), 1, 300, {}}};
    const QByteArray pdf = finishArchive(request).value();
    const ReadDocument document(pdf);
    const int outlines = document.referred(document.catalog(), "/Outlines");
    const int first = document.referred(outlines, "/First");
    const int last = document.referred(outlines, "/Last");
    const int child = document.referred(first, "/First");
    QCOMPARE(document.value(first, "/Title"), QByteArray("(A)"));
    QCOMPARE(document.value(child, "/Title"), QByteArray("(B)"));
    QCOMPARE(document.value(last, "/Title"), QByteArray("(C)"));
    QCOMPARE(document.referred(first, "/Next"), last);
    QCOMPARE(document.referred(last, "/Prev"), first);
    QCOMPARE(document.referred(child, "/Parent"), first);
    QCOMPARE(document.value(child, "/Dest"),
             QByteArray("[ " + QByteArray::number(document.page(1)) + " 0 R /XYZ null 500 null ]"));
}

void TestArchive::writesLinks()
{
    const ReadDocument document(archivedDocument());
    const QByteArray annotations = document.value(document.page(0), "/Annots");
    const int link = annotations.mid(1).trimmed().split(' ').first().toInt();
    QCOMPARE(document.value(link, "/Subtype"), QByteArray("/Link"));
    QCOMPARE(document.value(link, "/Rect"), QByteArray("[ 72 700 172 720 ]"));
    QCOMPARE(document.value(link, "/F"), QByteArray("4"));
    const QByteArray target = QByteArray::number(document.page(1)) + " 0 R";
    QVERIFY(document.value(link, "/A").contains(target));
}

void TestArchive::isCleanForAnIndependentProgram()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder.path(), QStringLiteral("a.pdf"), archivedDocument());
    const ProgramResult words =
        runProgram(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (!words.found) {
        QSKIP("pdftotext is not installed");
    }
    QVERIFY2(words.output.contains("Page 2 says:"), words.output.constData());
    const ProgramResult info = runProgram(QStringLiteral("pdfinfo"), {path});
    QVERIFY(info.output.contains("Report on Example Meet"));
    QVERIFY(!info.output.contains("Error"));
}

void TestArchive::refuses_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) {
        QTest::newRow(name) << change;
    };
    row("no date", [](ArchiveRequest &r) { r.date = QDate(); });
    row("no PDF", [](ArchiveRequest &r) { r.pdf = "text"; });
    row("not archival pages",
        [](ArchiveRequest &r) { r.pdf = RawDocument::onePage().withTable(); });
    row("truncated pages", [](ArchiveRequest &r) { r.pdf.chop(20); });
    row("bookmark behind the last page", [](ArchiveRequest &r) { r.outline.first().page = 2; });
    row("bookmark before the first page", [](ArchiveRequest &r) { r.outline.first().page = -1; });
    row("bookmark below another", [](ArchiveRequest &r) {
        r.outline.first().children = {{QStringLiteral("x"), 9, 0, {}}};
    });
    row("link on no page", [](ArchiveRequest &r) { r.links.first().page = 2; });
    row("link to no page", [](ArchiveRequest &r) { r.links.first().targetPage = -1; });
}

void TestArchive::refuses()
{
    QFETCH(Change, change);
    ArchiveRequest request = archiveRequest();
    change(request);
    const auto pdf = finishArchive(request);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::InvalidInput);
}

QTEST_MAIN(TestArchive)
#include "tst_archive.moc"
