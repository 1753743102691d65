#include "commandlinefixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace {

const QString json = QStringLiteral("--json");

} // namespace

class TestReportCommand : public QObject
{
    Q_OBJECT

private:
    /// Of the assessment that conforms, into the file OUT.
    CommandResult report(const char *arguments, const RunOptions &options = {}) const
    {
        QStringList list = words("report UUID") + words(arguments);
        list.replaceInStrings(QStringLiteral("UUID"), m_complete);
        list.replaceInStrings(QRegularExpression(QStringLiteral("\\APKI(?=/)")),
                              TestPki::path(QString()));
        return m_fixture.run(list, options);
    }

    CommandLineFixture m_fixture;
    QString m_complete;
    QString m_incomplete;

private slots:
    void initTestCase();
    void writesReport();
    void isDeterministic();
    void takesItsDateFromTheEnvironment();
    void hasTheLanguageThatIsChosen();
    void namesWhatIsOpen();
    void draftsWhatIsOpen();
    void seals();
    void sealsWithOldAndOpenIdentities_data();
    void sealsWithOldAndOpenIdentities();
    void refusesIdentity_data();
    void refusesIdentity();
    void neverPrintsPassphrase();
    void refuses_data();
    void refuses();
    void keepsExistingFile();
    void reportsFolderThatIsMissing();
    void readsWorkspaceItCannotWrite();
};

void TestReportCommand::initTestCase()
{
    m_fixture.makeDemonstration();
    m_complete = m_fixture.assessment(QStringLiteral("conforms"));
    m_incomplete = m_fixture.assessment(QStringLiteral("incomplete"));
    m_fixture.write(QStringLiteral("pass"), "test\n");
    m_fixture.write(QStringLiteral("wrong"), "mistaken-secret\n");
    m_fixture.write(QStringLiteral("none"), {});
    m_fixture.makeFolder(QStringLiteral("folder"));
}

void TestReportCommand::writesReport()
{
    const CommandResult result = report("report.pdf --json");
    QVERIFY_DONE(result);
    const QByteArray pdf = m_fixture.content(QStringLiteral("report.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    const QJsonObject object = result.json();
    QCOMPARE(object.keys(), words("digest level pages path sealed sha256"));
    QCOMPARE(object.value(QLatin1String("path")).toString(), QStringLiteral("report.pdf"));
    QCOMPARE(object.value(QLatin1String("sealed")), QJsonValue(false));
    QCOMPARE(object.value(QLatin1String("sha256")).toString().toLatin1(),
             QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    QVERIFY(object.value(QLatin1String("pages")).toInt() > 5);
    const CommandResult text = report("report.pdf --force");
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(object.value(QLatin1String("digest")).toString()));
}

void TestReportCommand::isDeterministic()
{
    QVERIFY_DONE(report("first.pdf --date 2026-03-31"));
    QVERIFY_DONE(report("second.pdf --date 2026-03-31"));
    QVERIFY_DONE(report("third.pdf --date 2026-04-01"));
    const QByteArray first = m_fixture.content(QStringLiteral("first.pdf"));
    QVERIFY(first == m_fixture.content(QStringLiteral("second.pdf")));
    QVERIFY(first != m_fixture.content(QStringLiteral("third.pdf")));
}

void TestReportCommand::takesItsDateFromTheEnvironment()
{
    RunOptions options;
    options.environment = {{QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1774915200")}};
    QVERIFY_DONE(report("epoch.pdf", options));
    QVERIFY_DONE(report("date.pdf --date 2026-03-31"));
    QVERIFY_DONE(report("both.pdf --date 2026-04-01", options));
    const QByteArray epoch = m_fixture.content(QStringLiteral("epoch.pdf"));
    QVERIFY(epoch == m_fixture.content(QStringLiteral("date.pdf")));
    QVERIFY(epoch != m_fixture.content(QStringLiteral("both.pdf")));
}

void TestReportCommand::hasTheLanguageThatIsChosen()
{
    QVERIFY_DONE(report("de.pdf --lang de --date 2026-03-31"));
    QVERIFY_DONE(report("en.pdf --lang en --date 2026-03-31"));
    QVERIFY_DONE(report("own.pdf --date 2026-03-31"));
    QVERIFY(m_fixture.content(QStringLiteral("de.pdf")).contains("(de-DE)"));
    // Without a choice it is that of the assessment, not of whoever prints it.
    QVERIFY(m_fixture.content(QStringLiteral("own.pdf"))
            == m_fixture.content(QStringLiteral("en.pdf")));
    RunOptions options;
    options.environment = {{QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8")},
                           {QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8")}};
    QVERIFY_DONE(report("locale.pdf --date 2026-03-31", options));
    QVERIFY(m_fixture.content(QStringLiteral("locale.pdf"))
            == m_fixture.content(QStringLiteral("en.pdf")));
}

void TestReportCommand::namesWhatIsOpen()
{
    const CommandResult result =
        m_fixture.run({QStringLiteral("report"), m_incomplete, QStringLiteral("open.pdf")});
    QVERIFY_FAILED(result, 2, "27008-4.");
    static const QRegularExpression count(QStringLiteral(" [1-9][0-9]* "));
    QVERIFY(count.match(result.errorText()).hasMatch());
    QVERIFY(!QFile::exists(m_fixture.path(QStringLiteral("open.pdf"))));
}

void TestReportCommand::draftsWhatIsOpen()
{
    const CommandResult result =
        m_fixture.run({QStringLiteral("report"), m_incomplete, QStringLiteral("draft.pdf"),
                       QStringLiteral("--draft"), json});
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("sealed")), QJsonValue(false));
}

void TestReportCommand::seals()
{
    const CommandResult result =
        report("sealed.pdf --json --sign PKI/signer-ec.p12 --passphrase-file pass --level B-B "
               "--reason Declaration --location Berlin");
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("sealed")), QJsonValue(true));
    QCOMPARE(result.json().value(QLatin1String("level")).toString(), QStringLiteral("B-B"));
    QVERIFY(m_fixture.content(QStringLiteral("sealed.pdf")).contains("/ByteRange"));
    const ProgramResult judged =
        runProgram(QStringLiteral("pdfsig"), {m_fixture.path(QStringLiteral("sealed.pdf"))});
    if (judged.found) {
        QVERIFY2(judged.output.contains("Signature is Valid"), judged.output.constData());
    }
    // The workspace remembers what was handed over.
    QVERIFY_DONE(m_fixture.run({QStringLiteral("check")}));
}

void TestReportCommand::sealsWithOldAndOpenIdentities_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("passphraseFile");
    for (const char *name :
         {"signer-rsa", "signer-ec384", "signer-ec521", "selfsigned", "legacy-rc2"}) {
        QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("pass");
    }
    QTest::newRow("no-passphrase") << QStringLiteral("no-passphrase") << QStringLiteral("none");
}

void TestReportCommand::sealsWithOldAndOpenIdentities()
{
    QFETCH(QString, identity);
    QFETCH(QString, passphraseFile);
    const CommandResult result = m_fixture.run(
        words("report --force --sign") + QStringList{TestPki::path(identity + u".p12"), m_complete}
        + words("sealed.pdf --passphrase-file") + QStringList{passphraseFile});
    QVERIFY_DONE(result);
    QVERIFY(m_fixture.content(QStringLiteral("sealed.pdf")).contains("/ByteRange"));
}

void TestReportCommand::refusesIdentity_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *identity, const char *text) {
        QTest::newRow(identity) << QStringLiteral("--passphrase-file pass --sign PKI/%1.p12")
                                       .arg(QLatin1String(identity))
                                << QString::fromLatin1(text);
    };
    row("expired", "2021");
    row("notyet", "2040");
    row("tlsonly", "not meant for signing");
    row("weak-key", "too weak");
    row("no-key", "no private key");
    row("no-certificate", "no certificate");
    row("other-certificate", "does not belong");
    QTest::newRow("wrong passphrase")
        << QStringLiteral("--sign PKI/signer-ec.p12 --passphrase-file wrong")
        << QStringLiteral("passphrase");
    QTest::newRow("no passphrase")
        << QStringLiteral("--sign PKI/signer-ec.p12") << QStringLiteral("--passphrase-file");
    QTest::newRow("missing passphrase file")
        << QStringLiteral("--sign PKI/signer-ec.p12 --passphrase-file no")
        << QStringLiteral("\"no\"");
    QTest::newRow("missing") << QStringLiteral("--sign no.p12 --passphrase-file pass")
                             << QStringLiteral("no.p12");
    QTest::newRow("folder") << QStringLiteral("--sign folder --passphrase-file pass")
                            << QStringLiteral("folder");
    QTest::newRow("empty") << QStringLiteral("--sign none --passphrase-file pass")
                           << QStringLiteral("PKCS #12");
    QTest::newRow("certificate") << QStringLiteral(
        "--sign PKI/signer-ec.pem --passphrase-file pass")
                                 << QStringLiteral("PKCS #12");
}

void TestReportCommand::refusesIdentity()
{
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    const QByteArray before = m_fixture.run(words("info --json")).output();
    const CommandResult result = report(qPrintable(u"refused.pdf " + arguments));
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QVERIFY(!result.errors().contains("mistaken-secret"));
    QVERIFY(!QFile::exists(m_fixture.path(QStringLiteral("refused.pdf"))));
    QCOMPARE(m_fixture.run(words("info --json")).output(), before);
}

void TestReportCommand::neverPrintsPassphrase()
{
    RunOptions options;
    options.environment = {
        {QStringLiteral("CONFSEAL_PASSPHRASE"), QStringLiteral("mistaken-secret")},
        {QStringLiteral("CONFSEAL_DEBUG"), QStringLiteral("1")}};
    const CommandResult result = report("refused.pdf --sign PKI/signer-ec.p12", options);
    QCOMPARE(result.status(), 2);
    QVERIFY(!QByteArray(result.output() + result.errors()).contains("mistaken-secret"));
}

void TestReportCommand::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << QString::fromLatin1(arguments) << QString::fromLatin1(text);
    };
    const char *seal = "--sign PKI/signer-ec.p12 --passphrase-file pass";
    row("no such day", "x.pdf --date 2026-02-30", "--date");
    row("no such last day", "x.pdf --valid-until tomorrow", "--valid-until");
    row("invalid before its date", "x.pdf --date 2026-03-31 --valid-until 2026-03-30",
        "before its date");
    row("beyond the last year", "x.pdf --date 9999-06-01", "9999");
    row("unknown detail", "x.pdf --detail tiny", "summary");
    row("level without seal", "x.pdf --level B-B", "--sign");
    row("the workspace", "work.confseal --force", "belongs to the workspace");
    row("folder", "folder --force", "folder");
    row("device", "/dev/full --force", "/dev/full");
    QTest::newRow("unknown level")
        << QStringLiteral("x.pdf --level B-X ") + QLatin1String(seal) << QStringLiteral("B-LTA");
    QTest::newRow("level without a server") << QStringLiteral("x.pdf --level B-T ")
            + QLatin1String(seal) << QStringLiteral("--timestamp-url");
    QTest::newRow("server without a level")
        << QStringLiteral("x.pdf --timestamp-url http://127.0.0.1:1/ ") + QLatin1String(seal)
        << QStringLiteral("--level");
    QTest::newRow("field without seal")
        << QStringLiteral("x.pdf --field reviewer") << QStringLiteral("--sign");
    QTest::newRow("unknown field") << QStringLiteral("x.pdf --field notary ") + QLatin1String(seal)
                                   << QStringLiteral("approver");
    QTest::newRow("sealed draft") << QStringLiteral("x.pdf --draft ") + QLatin1String(seal)
                                  << QStringLiteral("--draft");
    QTest::newRow("the passphrase")
        << QStringLiteral("pass --force ") + QLatin1String(seal) << QStringLiteral("\"pass\"");
    QTest::newRow("the identity") << QStringLiteral("PKI/signer-ec.p12 --force ")
            + QLatin1String(seal) << QStringLiteral("signer-ec.p12");
}

void TestReportCommand::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    const QByteArray identity = TestPki::file(QStringLiteral("signer-ec.p12"));
    const QStringList names = CommandLineFixture::names(m_fixture.path({}));
    QCOMPARE(report(qPrintable(arguments)).notFailed(2, text), QByteArray());
    QCOMPARE(CommandLineFixture::names(m_fixture.path({})), names);
    QCOMPARE(TestPki::file(QStringLiteral("signer-ec.p12")), identity);
    QCOMPARE(m_fixture.content(QStringLiteral("pass")), QByteArray("test\n"));
    QVERIFY_DONE(m_fixture.run({QStringLiteral("info")}));
}

void TestReportCommand::keepsExistingFile()
{
    m_fixture.write(QStringLiteral("mine.pdf"), "Mine");
    QVERIFY_FAILED(report("mine.pdf"), 2, "--force");
    QCOMPARE(m_fixture.content(QStringLiteral("mine.pdf")), QByteArray("Mine"));
    QVERIFY_DONE(report("mine.pdf --force"));
    QVERIFY(m_fixture.content(QStringLiteral("mine.pdf")).startsWith("%PDF-"));
}

void TestReportCommand::reportsFolderThatIsMissing()
{
    QVERIFY_FAILED(report("no/report.pdf"), 3, "no/report.pdf");
    const QByteArray before = m_fixture.run(words("info --json")).output();
    QVERIFY_FAILED(report("no/report.pdf --sign PKI/signer-ec.p12 --passphrase-file pass"), 3,
                   "no/report.pdf");
    // Nothing was handed over, so nothing is remembered.
    QCOMPARE(m_fixture.run(words("info --json")).output(), before);
}

void TestReportCommand::readsWorkspaceItCannotWrite()
{
    const CommandLineFixture reader;
    reader.copyWorkspace(m_fixture.workspace());
    QVERIFY(QFile::setPermissions(reader.workspace(), QFile::Permissions(0x4444)));
    const QString folder = reader.makeFolder(QStringLiteral("open"));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
    RunOptions options;
    options.unprivileged = true;
    QVERIFY_DONE(reader.run(
        {QStringLiteral("report"), m_complete, QStringLiteral("open/report.pdf")}, options));
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
