#include "commandlinefixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/token/softwaretoken.h"

#include <QJsonArray>

/// Identities on tokens and in files: listing, showing, and sealing a report with a token.
class TestIdentityCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lists();
    void listsNothing();
    void shows_data();
    void shows();
    void showsWhatATokenHides();
    void showsFiles_data();
    void showsFiles();
    void refusesToShow_data();
    void refusesToShow();
    void sealsWithToken_data();
    void sealsWithToken();
    void findsTheModule();
    void takesTheChainFromAFile();
    void refusesTokens_data();
    void refusesTokens();
    void warnsBeforeSealing();

private:
    CommandResult run(const QString &arguments, const QString &more = {}) const
    {
        return m_fixture.run(words(qPrintable(arguments))
                                 + words(qPrintable(QString(more).replace(
                                     QStringLiteral("MODULE"), SoftwareToken::modulePath()))),
                             m_options);
    }

    CommandLineFixture m_fixture;
    std::unique_ptr<SoftwareToken> m_token;
    RunOptions m_options;
    QString m_assessment;
};

namespace {

const QString module = QStringLiteral("--pkcs11-module MODULE");
const QString pin = QStringLiteral("--passphrase-file pin --pkcs11-module MODULE");

} // namespace

void TestIdentityCommands::initTestCase()
{
    m_fixture.makeDemonstration();
    m_assessment = m_fixture.assessment(QStringLiteral("conforms"));
    m_fixture.write(QStringLiteral("pass"), "test\n");
    m_fixture.write(QStringLiteral("pin"), "123456\n");
    m_fixture.write(QStringLiteral("wrong"), "mistaken-secret\n");
    m_fixture.write(QStringLiteral("library.so"),
                    "\x7F"
                    "ELF");
    if (SoftwareToken::isInstalled()) {
        m_token = std::make_unique<SoftwareToken>();
        m_token->addIdentity(QStringLiteral("signer-rsa"), QStringLiteral("a0"));
        m_token->addIdentity(QStringLiteral("signer-ec"), QStringLiteral("a1"));
        m_token->addCertificate(QStringLiteral("expired"), QStringLiteral("b0"));
        m_token->addCertificate(QStringLiteral("tlsonly"), QStringLiteral("b1"));
        m_token->addKey(QStringLiteral("tlsonly"), QStringLiteral("b1"));
        m_options.environment = {{QStringLiteral("SOFTHSM2_CONF"), m_token->configuration()}};
    }
}

#define NEEDS_TOKEN()                                                                              \
    do {                                                                                           \
        if (!m_token) {                                                                            \
            QSKIP("softhsm2 and opensc are not installed");                                        \
        }                                                                                          \
    } while (false)

void TestIdentityCommands::lists()
{
    NEEDS_TOKEN();
    const CommandResult result = run(QStringLiteral("identity list --json"), module);
    QVERIFY_DONE(result);
    const QJsonArray identities = result.json().value(QLatin1String("identities")).toArray();
    QCOMPARE(identities.size(), 4);
    QMap<QString, QJsonObject> byObject;
    for (const QJsonValue &value : identities) {
        byObject.insert(value[QLatin1String("object")].toString(), value.toObject());
    }
    const QJsonObject own = byObject.value(QStringLiteral("signer-ec"));
    QCOMPARE(own.value(QLatin1String("token")).toString(), QStringLiteral("Test token"));
    QCOMPARE(own.value(QLatin1String("id")).toString(), QStringLiteral("a1"));
    QCOMPARE(own.value(QLatin1String("subject")).toString(), QStringLiteral("Test Signer P-256"));
    QCOMPARE(own.value(QLatin1String("issuer")).toString(), QStringLiteral("Test Issuing CA"));
    QCOMPARE(own.value(QLatin1String("permitsSigning")), QJsonValue(true));
    QCOMPARE(own.value(QLatin1String("pin")).toString(), QStringLiteral("ok"));
    QVERIFY(own.value(QLatin1String("daysLeft")).toInt() > 300);
    QVERIFY(own.value(QLatin1String("notAfter")).toString().endsWith(u'Z'));
    QVERIFY(!own.value(QLatin1String("serial")).toString().isEmpty());
    QVERIFY(byObject.value(QStringLiteral("expired")).value(QLatin1String("daysLeft")).toInt() < 0);
    QCOMPARE(byObject.value(QStringLiteral("tlsonly")).value(QLatin1String("permitsSigning")),
             QJsonValue(false));
    const CommandResult text = run(QStringLiteral("identity list"), module);
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(own.value(QLatin1String("uri")).toString()));
    QVERIFY(text.text().contains(QStringLiteral("Not meant for signing")));
}

void TestIdentityCommands::listsNothing()
{
    NEEDS_TOKEN();
    const CommandLineFixture fixture;
    fixture.makeFolder(QStringLiteral("tokens"));
    fixture.write(QStringLiteral("conf"),
                  "directories.tokendir = " + fixture.path(QStringLiteral("tokens")).toUtf8()
                      + '\n');
    RunOptions options;
    options.environment = {{QStringLiteral("SOFTHSM2_CONF"), fixture.path(QStringLiteral("conf"))},
                           {QStringLiteral("CONFSEAL_PKCS11_MODULE"), SoftwareToken::modulePath()}};
    const CommandResult empty = fixture.run(words("identity list --json"), options);
    QVERIFY_DONE(empty);
    QCOMPARE(empty.json(), (QJsonObject{{QStringLiteral("identities"), QJsonArray()}}));
    const CommandResult text = fixture.run(words("identity list"), options);
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(QStringLiteral("Insert the token")));
}

void TestIdentityCommands::shows_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *object, const char *key, bool usable, const char *reason) {
        QTest::newRow(object) << QStringLiteral("pkcs11:object=") + QLatin1String(object)
                              << QString::fromLatin1(key) << usable << QString::fromLatin1(reason);
    };
    row("signer-rsa", "RSA 3072", true, "");
    row("signer-ec", "P-256", true, "");
    row("expired", "P-256", false, "2021");
    row("tlsonly", "P-256", false, "not meant for signing");
}

void TestIdentityCommands::shows()
{
    NEEDS_TOKEN();
    QFETCH(QString, uri);
    QFETCH(QString, key);
    QFETCH(bool, usable);
    QFETCH(QString, reason);
    // Without any PIN: nothing is signed.
    const QString command = QStringLiteral("identity show ") + uri;
    const CommandResult result = run(command + u" --json", module);
    QVERIFY_DONE(result);
    const QJsonObject shown = result.json();
    QCOMPARE(shown.value(QLatin1String("key")).toString(), key);
    QCOMPARE(shown.value(QLatin1String("usable")), QJsonValue(usable));
    QVERIFY(shown.value(QLatin1String("reason")).toString().contains(reason));
    QCOMPARE(shown.value(QLatin1String("token"))[QLatin1String("label")].toString(),
             QStringLiteral("Test token"));
    const CommandResult text = run(command, module);
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(usable ? QStringLiteral("Can be used for signing")
                                        : QStringLiteral("Cannot be used for signing")));
    QVERIFY(text.text().contains(key));
}

void TestIdentityCommands::showsWhatATokenHides()
{
    NEEDS_TOKEN();
    RunOptions options = m_options;
    options.environment.insert(QStringLiteral("CONFSEAL_TEST_TOKEN"), QStringLiteral("hidden"));
    options.environment.insert(QStringLiteral("CONFSEAL_PKCS11_MODULE"),
                               SoftwareToken::wrapperPath());
    const QStringList show = words("identity show pkcs11:object=signer-ec --json");
    QVERIFY_FAILED(m_fixture.run(show, options), 2, "--passphrase-file");
    const CommandResult result = m_fixture.run(show + words("--passphrase-file pin"), options);
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("subject")).toString(),
             QStringLiteral("Test Signer P-256"));
}

void TestIdentityCommands::showsFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<int>("chain");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("RSA") << QStringLiteral("signer-rsa.p12") << true << 1 << QStringList();
    QTest::newRow("self-signed") << QStringLiteral("selfsigned.p12") << true << 0 << QStringList();
    QTest::newRow("expired") << QStringLiteral("expired.p12") << false << 1 << QStringList();
    QTest::newRow("for servers") << QStringLiteral("tlsonly.p12") << false << 1
                                 << QStringList{QStringLiteral("no-content-commitment")};
}

void TestIdentityCommands::showsFiles()
{
    QFETCH(QString, file);
    QFETCH(bool, usable);
    QFETCH(int, chain);
    QFETCH(QStringList, warnings);
    const QString command =
        QStringLiteral("identity show %1 --passphrase-file pass").arg(TestPki::path(file));
    const CommandResult result = run(command + u" --json");
    QVERIFY_DONE(result);
    const QJsonObject shown = result.json();
    QCOMPARE(shown.value(QLatin1String("usable")), QJsonValue(usable));
    QCOMPARE(shown.value(QLatin1String("reason")).toString().isEmpty(), usable);
    QCOMPARE(shown.value(QLatin1String("chain")).toArray().size(), chain);
    QStringList ids;
    for (const QJsonValue &warning : shown.value(QLatin1String("warnings")).toArray()) {
        ids.append(warning[QLatin1String("id")].toString());
    }
    QCOMPARE(ids, warnings);
    QVERIFY(!shown.value(QLatin1String("usages")).toArray().isEmpty());
    QVERIFY(!shown.contains(QLatin1String("token")));
    QVERIFY_DONE(run(command));
    QVERIFY_DONE(run(command + u" --lang de"));
}

void TestIdentityCommands::refusesToShow_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << QString::fromLatin1(arguments) << QString::fromLatin1(text);
    };
    row("missing file", "no.p12 --passphrase-file pass", "no.p12");
    row("no identity", "pin --passphrase-file pass", "PKCS #12");
    row("wrong passphrase", "PKI/signer-ec.p12 --passphrase-file wrong", "passphrase");
    row("no passphrase", "PKI/signer-ec.p12", "--passphrase-file");
    row("chain for a file", "PKI/signer-ec.p12 --passphrase-file pass --chain PKI/inter.pem",
        "--chain");
    row("URI with a PIN", "pkcs11:token=A?pin-value=123456", "Leave it out");
    row("malformed URI", "pkcs11:slot-id=1", "slot-id");
    row("missing module", "pkcs11:token=A --pkcs11-module no.so", "no.so");
    row("module that is cut off", "pkcs11:token=A --pkcs11-module library.so", "library.so");
    row("module that is text", "pkcs11:token=A --pkcs11-module pin", "no PKCS #11 module");
}

void TestIdentityCommands::refusesToShow()
{
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    arguments.replace(QStringLiteral("PKI/"), TestPki::path(QString()) + u'/');
    const CommandResult result = run(QStringLiteral("identity show ") + arguments);
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QVERIFY(!result.errors().contains("mistaken-secret") && !result.errors().contains("123456"));
}

void TestIdentityCommands::sealsWithToken_data()
{
    QTest::addColumn<QString>("object");
    QTest::newRow("RSA") << QStringLiteral("signer-rsa");
    QTest::newRow("P-256") << QStringLiteral("signer-ec");
}

void TestIdentityCommands::sealsWithToken()
{
    NEEDS_TOKEN();
    QFETCH(QString, object);
    const QString file = object + u".pdf";
    const CommandResult result =
        run(QStringLiteral("report %1 %2 --json --sign pkcs11:token=Test%20token;object=%3")
                .replace(QStringLiteral("%1"), m_assessment)
                .replace(QStringLiteral("%2 "), file + u' ')
                .replace(QStringLiteral("%3"), object),
            pin + u" --chain " + TestPki::path(QStringLiteral("inter.pem")));
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("sealed")), QJsonValue(true));
    const CommandResult verified = run(QStringLiteral("verify %1 --json --trust %2")
                                           .arg(file, TestPki::path(QStringLiteral("root.pem"))));
    QCOMPARE(verified.json().value(QLatin1String("integrity")).toString(),
             QStringLiteral("intact"));
    QCOMPARE(verified.json().value(QLatin1String("trust")).toString(), QStringLiteral("trusted"));
    const ProgramResult judged =
        runProgram(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), m_fixture.path(file)});
    if (judged.found) {
        QVERIFY2(judged.output.contains("Signature is Valid"), judged.output.constData());
    }
}

void TestIdentityCommands::findsTheModule()
{
    NEEDS_TOKEN();
    const QString report = QStringLiteral("report %1 %2 --passphrase-file pin --sign "
                                          "pkcs11:object=signer-ec");
    RunOptions options = m_options;
    // The module of SoftHSM is among those that are commonly installed.
    QVERIFY_DONE(m_fixture.run(
        words(qPrintable(report.arg(m_assessment, QStringLiteral("common.pdf")))), options));
    options.environment.insert(QStringLiteral("CONFSEAL_PKCS11_MODULE"),
                               QStringLiteral("/no/module.so"));
    QVERIFY_FAILED(
        m_fixture.run(words(qPrintable(report.arg(m_assessment, QStringLiteral("no.pdf")))),
                      options),
        2, "/no/module.so");
    // The option is stronger.
    QVERIFY_DONE(m_fixture.run(
        words(qPrintable(report.arg(m_assessment, QStringLiteral("option.pdf"))))
            + QStringList{QStringLiteral("--pkcs11-module"), SoftwareToken::modulePath()},
        options));
}

void TestIdentityCommands::takesTheChainFromAFile()
{
    NEEDS_TOKEN();
    const QString show = QStringLiteral("identity show pkcs11:object=signer-ec --json");
    const auto chainOf = [](const CommandResult &result) {
        return result.json().value(QLatin1String("chain")).toArray().size();
    };
    QCOMPARE(chainOf(run(show, module)), 0);
    QCOMPARE(chainOf(run(show + u" --chain " + TestPki::path(QStringLiteral("inter.pem")), module)),
             1);
    QVERIFY_FAILED(run(show + u" --chain pin", module), 2, "certificate");
}

void TestIdentityCommands::refusesTokens_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << QString::fromLatin1(arguments) << QString::fromLatin1(text);
    };
    row("wrong PIN", "--sign pkcs11:object=signer-ec --passphrase-file wrong", "is wrong");
    row("no PIN", "--sign pkcs11:object=signer-ec", "--passphrase-file");
    row("other token", "--sign pkcs11:token=Other --passphrase-file pin", "not inserted");
    row("certificate without key", "--sign pkcs11:object=expired --passphrase-file pin",
        "no private key");
    row("for servers", "--sign pkcs11:object=tlsonly --passphrase-file pin",
        "not meant for signing");
    row("more than one", "--sign pkcs11:token=Test%20token --passphrase-file pin", "More than one");
}

void TestIdentityCommands::refusesTokens()
{
    NEEDS_TOKEN();
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    const QStringList names = CommandLineFixture::names(m_fixture.path({}));
    const CommandResult result =
        run(QStringLiteral("report ") + m_assessment + u" refused.pdf " + arguments, module);
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QVERIFY(!result.errors().contains("mistaken-secret"));
    QCOMPARE(CommandLineFixture::names(m_fixture.path({})), names);
}

void TestIdentityCommands::warnsBeforeSealing()
{
    m_fixture.write(QStringLiteral("secret"), "secret");
    QVERIFY_DONE(
        run(QStringLiteral("identity create own.p12 --name Ann --passphrase-file secret")));
    const CommandResult result =
        run(QStringLiteral("report %1 trial.pdf --sign own.p12 --passphrase-file secret")
                .arg(m_assessment));
    QVERIFY_DONE(result);
    QVERIFY(result.errorText().contains(QStringLiteral("warning: This is a trial identity")));
}

QTEST_GUILESS_MAIN(TestIdentityCommands)
#include "tst_identitycommands.moc"
