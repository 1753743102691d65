#include "commandlinefixture.h"
#include "model/signing/identity.h"

namespace {

const QByteArray passphrase = "correct horse";

QStringList creation(const char *arguments)
{
    return words("identity create") + words(arguments);
}

} // namespace

class TestIdentityCreateCommand : public QObject
{
    Q_OBJECT

private slots:
    void makesIdentity();
    void takesPassphraseFrom_data();
    void takesPassphraseFrom();
    void refuses_data();
    void refuses();
    void keepsExistingFiles();
    void writesBothFilesOrNone_data();
    void writesBothFilesOrNone();
    void neverPrintsPassphrase();
};

void TestIdentityCreateCommand::makesIdentity()
{
    const CommandLineFixture fixture;
    fixture.write(QStringLiteral("pass"), passphrase + '\n');
    const CommandResult result =
        fixture.start(creation("own.p12 --passphrase-file pass --certificate own.pem --json")
                      + QStringList{QStringLiteral("--name"), QStringLiteral("Ann Müller 中")});
    QVERIFY_DONE(result);
    const QJsonObject made = result.json();
    QCOMPARE(made.value(QLatin1String("path")).toString(), QStringLiteral("own.p12"));
    QCOMPARE(made.value(QLatin1String("name")).toString(), QStringLiteral("Ann Müller 中"));
    QCOMPARE(made.value(QLatin1String("trial")), QJsonValue(true));
    const auto identity = Identity::load(fixture.content(QStringLiteral("own.p12")), passphrase);
    QVERIFY(identity);
    QCOMPARE(QString::fromLatin1(identity.value()->certificate().fingerprint().toHex()),
             made.value(QLatin1String("fingerprint")).toString());
    const auto certificates =
        Certificate::readCertificates(fixture.content(QStringLiteral("own.pem")));
    QVERIFY(certificates);
    QCOMPARE(certificates.value().first().fingerprint(),
             identity.value()->certificate().fingerprint());
    QVERIFY(!fixture.content(QStringLiteral("own.pem")).contains("PRIVATE KEY"));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(fixture.path(QStringLiteral("own.p12"))) & others));
}

void TestIdentityCreateCommand::takesPassphraseFrom_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("file") << QByteArray("secret") << QString() << QByteArray("secret");
    QTest::newRow("file with a line end")
        << QByteArray("secret\n") << QString() << QByteArray("secret");
    // One is dropped and no other: spaces and further line ends belong to the passphrase.
    QTest::newRow("file with two line ends")
        << QByteArray(" secret \n\n") << QString() << QByteArray(" secret \n");
    QTest::newRow("variable") << QByteArray() << QStringLiteral("schlüssel")
                              << QByteArray("schl\xC3\xBCssel");
    QTest::newRow("file before variable")
        << QByteArray("secret") << QStringLiteral("other") << QByteArray("secret");
}

void TestIdentityCreateCommand::takesPassphraseFrom()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, variable);
    QFETCH(QByteArray, expected);
    const CommandLineFixture fixture;
    QStringList arguments = creation("own.p12 --name Ann");
    if (!file.isEmpty()) {
        fixture.write(QStringLiteral("pass"), file);
        arguments += words("--passphrase-file pass");
    }
    RunOptions options;
    if (!variable.isEmpty()) {
        options.environment = {{QStringLiteral("CONFSEAL_PASSPHRASE"), variable}};
    }
    QVERIFY_DONE(fixture.start(arguments, options));
    const QByteArray pkcs12 = fixture.content(QStringLiteral("own.p12"));
    QVERIFY(Identity::load(pkcs12, expected));
    QVERIFY(!Identity::load(pkcs12, expected + "\n"));
}

void TestIdentityCreateCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << words(arguments) << QString::fromLatin1(text);
    };
    row("no name", "own.p12 --passphrase-file pass", "--name");
    QTest::newRow("blank name") << words("own.p12 --passphrase-file pass --name")
            + QStringList{QStringLiteral(" ")}
                                << QStringLiteral("--name");
    QTest::newRow("name with control characters")
        << words("own.p12 --passphrase-file pass --name") + QStringList{QStringLiteral("A\x1B[2J")}
        << QStringLiteral("control characters");
    QTest::newRow("name too long for a certificate")
        << words("own.p12 --passphrase-file pass --name") + QStringList{QString(65, u'x')}
        << QStringLiteral("64");
    row("no passphrase", "own.p12 --name Ann", "--passphrase-file");
    row("missing passphrase file", "own.p12 --name Ann --passphrase-file no", "\"no\"");
    row("folder as passphrase file", "own.p12 --name Ann --passphrase-file folder", "\"folder\"");
    row("empty passphrase", "own.p12 --name Ann --passphrase-file empty", "passphrase");
    row("passphrase with NUL", "own.p12 --name Ann --passphrase-file nul", "NUL");
    row("endless passphrase", "own.p12 --name Ann --passphrase-file /dev/zero", "/dev/zero");
    row("over its passphrase", "pass --name Ann --passphrase-file pass --force", "\"pass\"");
    row("certificate over the passphrase",
        "own.p12 --name Ann --passphrase-file pass --certificate pass --force", "\"pass\"");
    row("certificate over the key",
        "own.p12 --name Ann --passphrase-file pass --certificate ./own.p12 --force", "own.p12");
    row("over the workspace", "work.confseal --name Ann --passphrase-file pass --force",
        "belongs to the workspace");
    row("folder", "folder --name Ann --passphrase-file pass --force", "\"folder\"");
    row("device", "/dev/full --name Ann --passphrase-file pass --force", "/dev/full");
}

void TestIdentityCreateCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    fixture.makeFolder(QStringLiteral("folder"));
    fixture.write(QStringLiteral("pass"), passphrase);
    fixture.write(QStringLiteral("empty"), "\n");
    fixture.write(QStringLiteral("nul"), QByteArray("a\0b", 3));
    const QStringList names = CommandLineFixture::names(fixture.path({}));
    const CommandResult result = fixture.run(words("identity create") + arguments);
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QCOMPARE(CommandLineFixture::names(fixture.path({})), names);
    QCOMPARE(fixture.content(QStringLiteral("pass")), passphrase);
    QVERIFY_DONE(fixture.run({QStringLiteral("info")}));
}

void TestIdentityCreateCommand::keepsExistingFiles()
{
    const CommandLineFixture fixture;
    fixture.write(QStringLiteral("pass"), passphrase);
    for (const char *taken : {"own.p12", "own.pem"}) {
        fixture.write(QString::fromLatin1(taken), "Mine");
        QVERIFY_FAILED(fixture.start(creation("own.p12 --name Ann --passphrase-file pass "
                                              "--certificate own.pem")),
                       2, "--force");
        QCOMPARE(fixture.content(QString::fromLatin1(taken)), QByteArray("Mine"));
    }
    QVERIFY_DONE(fixture.start(
        creation("own.p12 --name Ann --passphrase-file pass --certificate own.pem --force")));
    QVERIFY(Identity::load(fixture.content(QStringLiteral("own.p12")), passphrase));
    QVERIFY(fixture.content(QStringLiteral("own.pem")).startsWith("-----BEGIN CERTIFICATE"));
}

void TestIdentityCreateCommand::writesBothFilesOrNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("certificate");
    QTest::newRow("key in a missing folder")
        << QStringLiteral("no/own.p12") << QStringLiteral("own.pem");
    QTest::newRow("certificate in a missing folder")
        << QStringLiteral("own.p12") << QStringLiteral("no/own.pem");
}

void TestIdentityCreateCommand::writesBothFilesOrNone()
{
    QFETCH(QString, key);
    QFETCH(QString, certificate);
    const CommandLineFixture fixture;
    fixture.write(QStringLiteral("pass"), passphrase);
    const CommandResult result =
        fixture.start(creation("--name Ann --passphrase-file pass --certificate")
                      + QStringList{certificate, key});
    QVERIFY_FAILED(result, 3, "no/own.p");
    QCOMPARE(CommandLineFixture::names(fixture.path({})), words("pass"));
}

void TestIdentityCreateCommand::neverPrintsPassphrase()
{
    const CommandLineFixture fixture;
    fixture.write(QStringLiteral("pass"), passphrase);
    for (const char *arguments : {"own.p12 --name Ann --passphrase-file pass",
                                  "own.p12 --name Ann --passphrase-file pass --json --force",
                                  "own.p12 --name Ann --passphrase-file pass",
                                  "no/own.p12 --name Ann --passphrase-file pass"}) {
        RunOptions options;
        options.environment = {{QStringLiteral("CONFSEAL_DEBUG"), QStringLiteral("1")}};
        const CommandResult result = fixture.start(creation(arguments), options);
        QVERIFY(!QByteArray(result.output() + result.errors()).contains("horse"));
    }
}

QTEST_GUILESS_MAIN(TestIdentityCreateCommand)
#include "tst_identitycreatecommand.moc"
