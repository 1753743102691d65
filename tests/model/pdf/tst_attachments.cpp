#include "model/pdf/archive.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QtTest>

class TestAttachments : public QObject
{
    Q_OBJECT

private slots:
    void areReadAsTheyWereEmbedded();
    void areFoundByAnIndependentProgram();
    void keepAnyName_data();
    void keepAnyName();
    void areOrderedByName();
    void areRefusedForEmbedding_data();
    void areRefusedForEmbedding();
    void neverBecomeAPath_data();
    void neverBecomeAPath();
    void keepToTheLimits();
    void stopAtDecompressionBombs();
    void areRefusedAsAWhole_data();
    void areRefusedAsAWhole();
    void mayBeMissing();
};

namespace {

Attachment file(const QString &name, const QByteArray &content)
{
    return {name, QStringLiteral("text/plain"), QString(), Attachment::Relationship::Supplement,
            content};
}

Result<QByteArray> embedded(const QList<Attachment> &attachments)
{
    ArchiveRequest request = archiveRequest();
    request.attachments = attachments;
    return finishArchive(request);
}

/// A foreign document; @p names stand in the tree of embedded files.
RawDocument foreign(const QByteArray &names)
{
    RawDocument document = RawDocument::onePage();
    document
        .object(1,
                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [" + names
                    + "] >> >> >>")
        .object(6, streamBody("content"));
    return document;
}

QByteArray spec(const QByteArray &name, const QByteArray &stream = "6 0 R")
{
    return "<< /Type /Filespec /UF " + name + " /EF << /F " + stream + " >> >> ";
}

} // namespace

void TestAttachments::areReadAsTheyWereEmbedded()
{
    using Relationship = Attachment::Relationship;
    const QList<Attachment> attachments{
        {QStringLiteral("a.json"), QStringLiteral("application/json"),
         QStringLiteral("Beschreibung für „a“"), Relationship::Data, "{}"},
        {QStringLiteral("b.bin"), QStringLiteral("application/octet-stream"), QString(),
         Relationship::Source, QByteArray("\0\r\n\xFF endstream\nendobj", 21)},
        {QStringLiteral("c.txt"), QStringLiteral("text/plain"), QString(),
         Relationship::Alternative, QByteArray()},
        {QStringLiteral("d"), QStringLiteral("a/b #(x)"), QStringLiteral("two\nlines"),
         Relationship::Supplement, QByteArray(300'000, 'd')},
        {QStringLiteral("e"), QStringLiteral("x/y"), QString(), Relationship::Unspecified, "e"}};
    const auto pdf = embedded(attachments);
    QVERIFY_RESULT(pdf);
    const auto read = readAttachments(pdf.value());
    QVERIFY_RESULT(read);
    QCOMPARE(read.value().size(), attachments.size());
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        QCOMPARE(read.value().at(i).fileName, attachments.at(i).fileName);
        QCOMPARE(read.value().at(i).mimeType, attachments.at(i).mimeType);
        QCOMPARE(read.value().at(i).description, attachments.at(i).description);
        QCOMPARE(read.value().at(i).relationship, attachments.at(i).relationship);
        QCOMPARE(read.value().at(i).content, attachments.at(i).content);
    }
}

void TestAttachments::areFoundByAnIndependentProgram()
{
    const QTemporaryDir folder;
    const QByteArray pdf =
        embedded({file(QStringLiteral("Prüfbericht.txt"), "fulfilled\n")}).value();
    const QString path = writeFile(folder.path(), QStringLiteral("a.pdf"), pdf);
    const QString saved = folder.filePath(QStringLiteral("saved"));
    const ProgramResult list =
        runProgram(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
    if (!list.found) {
        QSKIP("pdfdetach is not installed");
    }
    QVERIFY2(list.output.contains("1: Prüfbericht.txt"), list.output.constData());
    runProgram(QStringLiteral("pdfdetach"),
               {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), saved, path});
    QCOMPARE(readFile(saved), QByteArray("fulfilled\n"));
}

void TestAttachments::keepAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"a", "assessment.json", "Prüfbericht (1).pdf", "会議.txt", "😀.png", "a%2Fb", "~", "-rf",
          "con", "two  spaces", "#<>[]{}()", "...", "name.", "e\u0301.txt"}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
    QTest::newRow("long") << QString(2000, u'n');
}

void TestAttachments::keepAnyName()
{
    QFETCH(QString, name);
    const auto pdf = embedded({file(name, "content"), file(QStringLiteral("zz"), "other")});
    QVERIFY_RESULT(pdf);
    const auto read = readAttachments(pdf.value());
    QVERIFY_RESULT(read);
    QCOMPARE(read.value().size(), 2);
    const bool first = read.value().first().fileName == name;
    QCOMPARE(read.value().at(first ? 0 : 1).fileName, name);
    QCOMPARE(read.value().at(first ? 0 : 1).content, QByteArray("content"));
}

void TestAttachments::areOrderedByName()
{
    QList<Attachment> files;
    for (int i = 99; i >= 0; --i) {
        files.append(file(QString::number(i * 7919 % 100), QByteArray::number(i)));
    }
    const QByteArray pdf = embedded(files).value();
    const QList<Attachment> read = readAttachments(pdf).value();
    QCOMPARE(read.size(), 100);
    QVERIFY(std::ranges::is_sorted(read, {}, &Attachment::fileName));
    std::ranges::reverse(files);
    QCOMPARE(embedded(files).value(), pdf);
}

void TestAttachments::areRefusedForEmbedding_data()
{
    QTest::addColumn<QList<Attachment>>("files");
    for (const char *name : {"", ".", "..", "a/b", "../a", "a\\b", "C:\\a", "a\nb", "/"}) {
        QTest::newRow(name) << QList<Attachment>{file(QString::fromLatin1(name), "x")};
    }
    QTest::newRow("right to left")
        << QList<Attachment>{file(QStringLiteral("a\u202Egpj.exe"), "x")};
    QTest::newRow("NUL") << QList<Attachment>{file(QString(QStringLiteral("a") + QChar(0)), "x")};
    QTest::newRow("no type") << QList<Attachment>{
        {QStringLiteral("a"), QString(), QString(), Attachment::Relationship::Data, "x"}};
    QTest::newRow("two of one name")
        << QList<Attachment>{file(QStringLiteral("a"), "x"), file(QStringLiteral("a"), "y")};
}

void TestAttachments::areRefusedForEmbedding()
{
    QFETCH(QList<Attachment>, files);
    const auto pdf = embedded(files);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::InvalidInput);
}

void TestAttachments::neverBecomeAPath_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("read"); // empty: refused
    const auto row = [](const QByteArray &written, const char *read) {
        QTest::newRow(written.constData()) << written << QString::fromLatin1(read);
    };
    row("(../../etc/passwd)", "passwd");
    row("(/etc/passwd)", "passwd");
    row("(C:\\\\Windows\\\\a.exe)", "a.exe");
    row("(a/..\\\\b)", "b");
    row("(a\\000b)", "ab");
    row("(a\\nb)", "ab");
    row("<FEFF0061202E0062>", "ab"); // the reading direction turned
    row("<FEFF002E2066002E>", ""); // ".." with an isolate in between
    row("(..)", "");
    row("(a/..)", "");
    row("(.)", "");
    row("(/)", "");
    row("(\\n\\t)", "");
}

void TestAttachments::neverBecomeAPath()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, read);
    const auto attachments = readAttachments(foreign("(key) " + spec(written)).withTable());
    if (read.isEmpty()) {
        QVERIFY_REFUSED(attachments, QStringLiteral("no usable name"));
        return;
    }
    QVERIFY_RESULT(attachments);
    QCOMPARE(attachments.value().first().fileName, read);
    QCOMPARE(attachments.value().first().content, QByteArray("content"));
}

void TestAttachments::keepToTheLimits()
{
    const QByteArray pdf = embedded({file(QStringLiteral("a"), QByteArray(600, 'a')),
                                     file(QStringLiteral("b"), QByteArray(400, 'b'))})
                               .value();
    QVERIFY_RESULT(readAttachments(pdf, {.bytes = 1000, .count = 2}));
    QVERIFY_REFUSED(readAttachments(pdf, {.bytes = 999, .count = 2}), QStringLiteral("too large"));
    QVERIFY_REFUSED(readAttachments(pdf, {.bytes = 1000, .count = 1}),
                    QStringLiteral("more than 1"));
}

void TestAttachments::stopAtDecompressionBombs()
{
    // A thousandfold, then a millionfold: of two filters only the last one is counted.
    const QByteArray once = qCompress(QByteArray(50'000'000, '\0'), 9).sliced(4);
    const QByteArray twice = qCompress(once, 9).sliced(4);
    const AttachmentLimits limits{.bytes = 1'000'000, .count = 10};
    RawDocument single = foreign("(a) " + spec("(a)"));
    single.object(6, streamBody(once, "/Filter /FlateDecode"));
    QVERIFY_REFUSED(readAttachments(single.withTable(), limits), QStringLiteral("too large"));
    RawDocument nested = foreign("(a) " + spec("(a)"));
    nested.object(6, streamBody(twice, "/Filter [/FlateDecode /FlateDecode]"));
    QVERIFY(!readAttachments(nested.withTable(), limits));
    RawDocument rows = foreign("(a) " + spec("(a)"));
    rows.object(6,
                streamBody(once,
                           "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns "
                           "2000000000 /Colors 2000000000 >>"));
    QVERIFY(!readAttachments(rows.withTable(), limits));
}

void TestAttachments::areRefusedAsAWhole_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray good = "(a) " + spec("(a)");
    QTest::newRow("no PDF") << QByteArray("text");
    QTest::newRow("truncated") << foreign(good).withTable().chopped(8);
    QTest::newRow("encrypted") << foreign(good).withTable("/Encrypt << >>");
    QTest::newRow("two of one name") << foreign(good + "(b) " + spec("(a)")).withTable();
    QTest::newRow("two of one name behind their folders")
        << foreign("(a) " + spec("(x/a)") + "(b) " + spec("(y/a)")).withTable();
    QTest::newRow("no content") << foreign(good + "(b) " + spec("(b)", "null")).withTable();
    QTest::newRow("content that is a page")
        << foreign(good + "(b) " + spec("(b)", "3 0 R")).withTable();
    QTest::newRow("not a file") << foreign(good + "(b) 7").withTable();
    RawDocument damaged = foreign(good);
    damaged.object(6, streamBody("not deflated", "/Filter /FlateDecode"));
    QTest::newRow("damaged content") << damaged.withTable();
    const QByteArray deflated = qCompress(QByteArray(5000, 'x')).sliced(4);
    damaged.object(6, streamBody(deflated.chopped(6), "/Filter /FlateDecode"));
    QTest::newRow("truncated content") << damaged.withTable();
    damaged.object(6, streamBody("content", "/Filter /Unknown"));
    QTest::newRow("unknown filter") << damaged.withTable();
    RawDocument loop = RawDocument::onePage();
    loop.object(1, "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> >>")
        .object(6, "<< /Kids [6 0 R] >>");
    QTest::newRow("tree in a loop") << loop.withTable();
}

void TestAttachments::areRefusedAsAWhole()
{
    QFETCH(QByteArray, pdf);
    const auto attachments = readAttachments(pdf);
    QVERIFY(!attachments);
    QCOMPARE(attachments.error().kind, ErrorKind::InvalidInput);
}

void TestAttachments::mayBeMissing()
{
    QVERIFY(readAttachments(RawDocument::onePage().withTable()).value().isEmpty());
    QVERIFY(readAttachments(foreign({}).withTable()).value().isEmpty());
    QVERIFY(!embedded({}).value().contains("/AF "));
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
