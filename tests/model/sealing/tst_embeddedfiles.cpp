#include "model/digest.h"
#include "reportfixture.h"

class TestEmbeddedFiles : public QObject
{
    Q_OBJECT

private slots:
    void attachesDataAndWhatIsDisclosed();
    void givesFilesPlainNames_data();
    void givesFilesPlainNames();
    void keepsManyFilesWithOneName();
    void findsDataAmongOtherFiles();
    void tellsWhichEvidenceIsMissing();
    void attachesThemToTheReport();
};

namespace {

EvidenceItem embeddedItem(const QString &fileName)
{
    EvidenceItem item;
    item.title = QStringLiteral("Title");
    item.fileName = fileName;
    item.mediaType = QStringLiteral("text/plain");
    item.sha256 = toHex(sha256(builtEvidenceContent(item)));
    item.disclosure = Disclosure::Embedded;
    return item;
}

Assessment assessmentWith(const QList<EvidenceItem> &items)
{
    Assessment assessment;
    assessment.evidence = items;
    return assessment;
}

} // namespace

void TestEmbeddedFiles::attachesDataAndWhatIsDisclosed()
{
    const ReportFixture fixture;
    const ReportData data = fixture.data();
    const QList<Attachment> files = fixture.attachments(data);
    QCOMPARE(files.at(0).fileName, QStringLiteral("assessment.json"));
    QCOMPARE(files.at(0).relationship, Attachment::Relationship::Data);
    QCOMPARE(files.at(0).content, data.assessmentJson);
    QCOMPARE(files.at(1).fileName, QStringLiteral("report.json"));
    QCOMPARE(files.at(1).relationship, Attachment::Relationship::Data);
    QCOMPARE(files.at(2).fileName, QStringLiteral("catalogue.json"));
    QCOMPARE(files.at(2).relationship, Attachment::Relationship::Supplement);

    QStringList disclosed;
    const DocumentContent document = fixture.document();
    for (const EvidenceItem &item : document.assessment.evidence) {
        if (item.disclosure == Disclosure::Embedded && !item.sha256.isEmpty()) {
            disclosed.append(item.title);
        }
    }
    QVERIFY(!disclosed.isEmpty());
    QStringList attached;
    for (const Attachment &file : files.mid(3)) {
        attached.append(file.description);
        QVERIFY2(file.fileName.startsWith(QStringLiteral("evidence-")), qPrintable(file.fileName));
    }
    QCOMPARE(attached, disclosed);
}

void TestEmbeddedFiles::givesFilesPlainNames_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("attached");
    const auto row = [](const char *name, const QString &fileName, const QString &attached) {
        QTest::newRow(name) << fileName << QString(QStringLiteral("evidence-001-") + attached);
    };
    row("plain", QStringLiteral("scan (2).pdf"), QStringLiteral("scan (2).pdf"));
    row("accents", QStringLiteral("Prüfbericht_ä.pdf"), QStringLiteral("Prüfbericht_ä.pdf"));
    row("path", QStringLiteral("../../etc/passwd"), QStringLiteral(".._.._etc_passwd"));
    row("Windows", QStringLiteral("C:\\a|b?.txt"), QStringLiteral("C__a_b_.txt"));
    row("turned", QStringLiteral("a\u202Ecod.exe"), QStringLiteral("a_cod.exe"));
    row("line", QStringLiteral("a\nb\t.txt"), QStringLiteral("a_b_.txt"));
    row("beyond 16 bits", QStringLiteral("😀.txt"), QStringLiteral("__.txt"));
    row("long", QString(300, u'x') + QStringLiteral(".txt"),
        QString(96, u'x') + QStringLiteral(".txt"));
    row("like the data", QStringLiteral("assessment.json"), QStringLiteral("assessment.json"));
    row("nothing", QString(), QString());
}

void TestEmbeddedFiles::givesFilesPlainNames()
{
    QFETCH(QString, fileName);
    QFETCH(QString, attached);
    const Assessment assessment = assessmentWith({embeddedItem(fileName)});
    const BuiltEvidence evidence(assessment);
    const auto files = embedFiles({"{}", "{}", "{}"}, assessment, &evidence);
    QVERIFY_RESULT(files);
    QCOMPARE(files.value().size(), 4);
    QCOMPARE(files.value().last().fileName, attached);
    QCOMPARE(reportDataIn(files.value()).assessmentJson, QByteArray("{}"));
}

void TestEmbeddedFiles::keepsManyFilesWithOneName()
{
    QList<EvidenceItem> items;
    for (int i = 0; i < 1200; ++i) {
        items.append(embeddedItem(QStringLiteral("same.txt")));
    }
    const Assessment assessment = assessmentWith(items);
    const BuiltEvidence evidence(assessment);
    const auto files = embedFiles({}, assessment, &evidence);
    QVERIFY_RESULT(files);
    QSet<QString> names;
    for (const Attachment &file : files.value()) {
        names.insert(file.fileName);
    }
    QCOMPARE(names.size(), 1203);
}

void TestEmbeddedFiles::findsDataAmongOtherFiles()
{
    const auto file = [](const char *name, const QByteArray &content) {
        Attachment attachment;
        attachment.fileName = QString::fromLatin1(name);
        attachment.content = content;
        return attachment;
    };
    const ReportData data =
        reportDataIn({file("Assessment.json", "1"), file("assessment.json", "2"),
                      file("old-report.json", "3"), file("catalogue.json", "4")});
    QCOMPARE(data.assessmentJson, QByteArray("2"));
    QCOMPARE(data.reportJson, QByteArray());
    QCOMPARE(data.catalogueJson, QByteArray("4"));
}

void TestEmbeddedFiles::tellsWhichEvidenceIsMissing()
{
    EvidenceItem listed = embeddedItem(QStringLiteral("listed.txt"));
    listed.disclosure = Disclosure::Hash;
    EvidenceItem missing = embeddedItem(QStringLiteral("missing.txt"));
    missing.title = QStringLiteral("The missing one");
    const EvidenceItem present = embeddedItem(QStringLiteral("present.txt"));
    Attachment file;
    file.fileName = QStringLiteral("any name");
    file.content = builtEvidenceContent(present);
    const QStringList differences =
        evidenceDifferences({file}, assessmentWith({listed, missing, present}));
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences.first().contains(missing.title));
}

void TestEmbeddedFiles::attachesThemToTheReport()
{
    const ReportFixture fixture;
    QList<Attachment> expected = fixture.attachments(fixture.data());
    const auto read = readAttachments(fixture.report().pdf);
    QVERIFY_RESULT(read);
    std::ranges::sort(expected, {}, &Attachment::fileName);
    QCOMPARE(read.value().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(read.value().at(i).fileName, expected.at(i).fileName);
        QVERIFY(read.value().at(i) == expected.at(i));
    }
}

QTEST_MAIN(TestEmbeddedFiles)
#include "tst_embeddedfiles.moc"
