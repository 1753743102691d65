#include "commandlinefixture.h"

#include <QCryptographicHash>
#include <QJsonArray>

class TestExportCommand : public QObject
{
    Q_OBJECT

private:
    CommandResult exported(const QStringList &arguments) const
    {
        return m_fixture.run(QStringList{QStringLiteral("export"), m_uuid} + arguments);
    }

    CommandLineFixture m_fixture;
    QString m_uuid;

private slots:
    void initTestCase();
    void writesDocument();
    void isTheDocumentOfTheReport();
    void refuses_data();
    void refuses();
    void keepsExistingFile();
};

void TestExportCommand::initTestCase()
{
    m_fixture.makeDemonstration();
    m_uuid = m_fixture.assessment(QStringLiteral("conforms"));
    m_fixture.makeFolder(QStringLiteral("folder"));
}

void TestExportCommand::writesDocument()
{
    const CommandResult result = exported(words("out.json --format json --json"));
    QVERIFY_DONE(result);
    const QByteArray content = m_fixture.content(QStringLiteral("out.json"));
    QCOMPARE(result.json().keys(), words("digest path sha256"));
    QCOMPARE(result.json().value(QLatin1String("sha256")).toString().toLatin1(),
             QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QJsonObject document = QJsonDocument::fromJson(content).object();
    QCOMPARE(document.keys(), words("leaves root"));
    QCOMPARE(document.value(QLatin1String("root"))[QLatin1String("schemaVersion")].toInt(), 1);
    const CommandResult text = exported(words("again.json --format json"));
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(result.json().value(QLatin1String("digest")).toString()));
    QCOMPARE(m_fixture.content(QStringLiteral("again.json")), content);
}

void TestExportCommand::isTheDocumentOfTheReport()
{
    QVERIFY_DONE(exported(words("whole.json --format json")));
    QVERIFY_DONE(m_fixture.run({QStringLiteral("report"), m_uuid, QStringLiteral("whole.pdf")}));
    QVERIFY_DONE(m_fixture.run(words("attachments whole.pdf --extract parts")));
    QCOMPARE(m_fixture.content(QStringLiteral("parts/assessment.json")),
             m_fixture.content(QStringLiteral("whole.json")));
}

void TestExportCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, int status, const char *text) {
        QTest::newRow(title) << words(arguments) << status << QString::fromLatin1(text);
    };
    row("no format", "x", 2, "--format");
    row("unknown format", "x --format docx", 2, "json");
    row("the workspace", "work.confseal --format json --force", 2, "belongs to the workspace");
    row("folder", "folder --format json --force", 2, "folder");
    row("device", "/dev/full --format json --force", 2, "/dev/full");
    row("missing folder", "no/x --format json", 3, "no/x");
    QTest::newRow("empty name") << QStringList{QString(), QStringLiteral("--format=json")} << 2
                                << QStringLiteral("empty");
}

void TestExportCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, text);
    const QStringList names = CommandLineFixture::names(m_fixture.path({}));
    QCOMPARE(exported(arguments).notFailed(status, text), QByteArray());
    QCOMPARE(CommandLineFixture::names(m_fixture.path({})), names);
    QVERIFY_DONE(m_fixture.run({QStringLiteral("info")}));
}

void TestExportCommand::keepsExistingFile()
{
    m_fixture.write(QStringLiteral("mine"), "Mine");
    QVERIFY_FAILED(exported(words("mine --format json")), 2, "--force");
    QCOMPARE(m_fixture.content(QStringLiteral("mine")), QByteArray("Mine"));
    QVERIFY_DONE(exported(words("mine --format json --force")));
    QVERIFY(m_fixture.content(QStringLiteral("mine")).startsWith('{'));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
