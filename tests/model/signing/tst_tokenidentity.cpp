#include "model/signing/sealer.h"
#include "model/signing/tokenidentity.h"
#include "model/signing/validation.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/token/softwaretoken.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

#include <thread>

class TestTokenIdentity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void seals_data();
    void seals();
    void takesTheChainFromFiles();
    void signsWithWhatWasListed();
    void signsFromSeveralThreads();
    void keepsApartFromListing();
    void givesThePinEveryTimeWhereItIsWanted();
    void readsHiddenCertificates();
    void usesPinPads();
    void triesAPinOnceAtMost_data();
    void triesAPinOnceAtMost();
    void locksAfterTheLastTry();
    void refusesWhatIsMissing_data();
    void refusesWhatIsMissing();
    void tellsThatTheTokenWasTakenOut();
    void tellsThatTheTokenWasTakenOutWhileSigning();
    void reportsTokensThatFail_data();
    void reportsTokensThatFail();

private:
    Result<std::unique_ptr<TokenIdentity>> open(const char *name, const char *pin = "123456",
                                                const QString &module = {}) const
    {
        return TokenIdentity::open(module.isEmpty() ? SoftwareToken::modulePath() : module,
                                   m_token->uri(QString::fromLatin1(name)), Secret(pin));
    }
    QByteArray logins() const { return readFile(m_folder.filePath(QStringLiteral("logins"))); }

    QTemporaryDir m_folder;
    std::unique_ptr<SoftwareToken> m_token;
};

void TestTokenIdentity::initTestCase()
{
    if (!SoftwareToken::isInstalled()) {
        QSKIP("softhsm2 and opensc are not installed");
    }
    m_token = std::make_unique<SoftwareToken>();
    m_token->addIdentity(QStringLiteral("signer-rsa"), QStringLiteral("a0"));
    m_token->addIdentity(QStringLiteral("signer-ec"), QStringLiteral("a1"));
    m_token->addIdentity(QStringLiteral("signer-ec384"), QStringLiteral("a2"));
    m_token->addIdentity(QStringLiteral("signer-ec521"), QStringLiteral("a3"));
    m_token->addCertificate(QStringLiteral("inter"), QStringLiteral("f0"));
    m_token->addCertificate(QStringLiteral("root"), QStringLiteral("f1"));
    m_token->addIdentity(QStringLiteral("weak"), QStringLiteral("b0"));
    m_token->addCertificate(QStringLiteral("expired"), QStringLiteral("b1"));
    m_token->addCertificate(QStringLiteral("revoked"), QStringLiteral("b2"));
    m_token->addKey(QStringLiteral("signer-rsa"), QStringLiteral("b2")); // of another kind
    m_token->addCertificate(QStringLiteral("selfsigned"), QStringLiteral("b3"));
    m_token->addKey(QStringLiteral("selfsigned"), QStringLiteral("b3"),
                    {QStringLiteral("--always-auth")});
    qputenv("CONFSEAL_TEST_LOGINS", m_folder.filePath(QStringLiteral("logins")).toUtf8());
}

void TestTokenIdentity::cleanup()
{
    qunsetenv("CONFSEAL_TEST_TOKEN");
    QFile::remove(m_folder.filePath(QStringLiteral("logins")));
}

void TestTokenIdentity::seals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("digest");
    const auto row = [](const char *name, SignatureDigest digest) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(digest);
    };
    row("signer-rsa", SignatureDigest::Sha256);
    row("signer-ec", SignatureDigest::Sha256);
    row("signer-ec384", SignatureDigest::Sha384);
    row("signer-ec521", SignatureDigest::Sha512);
}

void TestTokenIdentity::seals()
{
    QFETCH(QString, name);
    QFETCH(int, digest);
    const auto identity = open(qPrintable(name));
    QVERIFY_RESULT(identity);
    QCOMPARE(identity.value()->certificate(), TestPki::certificate(name));
    QCOMPARE(static_cast<int>(identity.value()->digestAlgorithm()), digest);
    // Neither the root nor what belongs to others.
    QCOMPARE(identity.value()->chain(),
             QList<Certificate>{TestPki::certificate(QStringLiteral("inter"))});
    const auto pdf = sealDocument(archivedDocument(), sealRequest(), *identity.value());
    QVERIFY_RESULT(pdf);
    ValidationOptions options;
    options.anchors = {TestPki::certificate(QStringLiteral("root"))};
    const auto validation = validateSignatures(pdf.value(), options);
    QVERIFY_RESULT(validation);
    QCOMPARE(toId(validation.value().integrity), QStringLiteral("intact"));
    QCOMPARE(toId(validation.value().trust), QStringLiteral("trusted"));
    const QString path = writeFile(m_folder.path(), name + u".pdf", pdf.value());
    const ProgramResult judged =
        runProgram(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path});
    if (judged.found) {
        QVERIFY2(judged.output.contains("Signature is Valid."), judged.output.constData());
        QVERIFY2(judged.output.contains("Total document signed"), judged.output.constData());
    }
}

void TestTokenIdentity::takesTheChainFromFiles()
{
    SoftwareToken bare(QStringLiteral("Bare"));
    bare.addIdentity(QStringLiteral("signer-ec"), QStringLiteral("a1"));
    const TokenUri uri = bare.uri(QStringLiteral("signer-ec"));
    const Certificate inter = TestPki::certificate(QStringLiteral("inter"));
    const auto without = TokenIdentity::open(SoftwareToken::modulePath(), uri, Secret("123456"));
    QVERIFY_RESULT(without);
    QVERIFY(without.value()->chain().isEmpty());
    const auto with = TokenIdentity::open(SoftwareToken::modulePath(), uri, Secret("123456"),
                                          {TestPki::certificate(QStringLiteral("otherroot")), inter,
                                           TestPki::certificate(QStringLiteral("root"))});
    QVERIFY_RESULT(with);
    QCOMPARE(with.value()->chain(), QList<Certificate>{inter});
}

void TestTokenIdentity::signsWithWhatWasListed()
{
    const auto listed = listTokenCertificates(SoftwareToken::modulePath());
    QVERIFY_RESULT(listed);
    for (const TokenCertificate &entry : listed.value()) {
        if (entry.label.startsWith(QLatin1String("signer-"))) {
            const auto identity =
                TokenIdentity::open(SoftwareToken::modulePath(), entry, Secret("123456"));
            QVERIFY_RESULT(identity);
            QCOMPARE(identity.value()->certificate(), entry.certificate);
            QVERIFY_RESULT(identity.value()->sign("bytes"));
        }
    }
}

void TestTokenIdentity::signsFromSeveralThreads()
{
    const auto identity = open("signer-ec");
    QVERIFY_RESULT(identity);
    std::atomic<int> signatures = 0;
    const auto work = [&] {
        for (int i = 0; i < 20; ++i) {
            signatures += identity.value()->sign("bytes") ? 1 : 0;
        }
    };
    std::thread other(work);
    work();
    other.join();
    QCOMPARE(signatures.load(), 40);
}

void TestTokenIdentity::keepsApartFromListing()
{
    const auto identity = open("signer-ec");
    QVERIFY_RESULT(identity);
    QVERIFY_RESULT(listTokenCertificates(SoftwareToken::modulePath()));
    QVERIFY_RESULT(identity.value()->sign("bytes"));
    {
        const auto second = open("signer-rsa");
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(second.value()->sign("bytes"));
    }
    QVERIFY_RESULT(identity.value()->sign("bytes"));
}

void TestTokenIdentity::givesThePinEveryTimeWhereItIsWanted()
{
    const auto identity = open("selfsigned", "123456", SoftwareToken::wrapperPath());
    QVERIFY_RESULT(identity);
    QVERIFY_RESULT(identity.value()->sign("bytes"));
    QVERIFY_RESULT(identity.value()->sign("bytes"));
    QCOMPARE(logins(), QByteArray("1 pin\n2 pin\n2 pin\n"));
}

void TestTokenIdentity::readsHiddenCertificates()
{
    qputenv("CONFSEAL_TEST_TOKEN", "hidden");
    const auto identity = open("signer-ec", "123456", SoftwareToken::wrapperPath());
    QVERIFY_RESULT(identity);
    QCOMPARE(identity.value()->certificate(), TestPki::certificate(QStringLiteral("signer-ec")));
    QVERIFY_RESULT(identity.value()->sign("bytes"));
    QVERIFY_REFUSED(open("no such label", "123456", SoftwareToken::wrapperPath()),
                    QStringLiteral("No such certificate"));
}

void TestTokenIdentity::usesPinPads()
{
    qputenv("CONFSEAL_TEST_TOKEN", "pinpad");
    const auto identity = open("signer-ec", "", SoftwareToken::wrapperPath());
    QVERIFY_RESULT(identity);
    QVERIFY_RESULT(identity.value()->sign("bytes"));
    QCOMPARE(logins(), QByteArray("1\n"));
    qputenv("CONFSEAL_TEST_TOKEN", "pinpad cancelled");
    QVERIFY_REFUSED(open("signer-ec", "", SoftwareToken::wrapperPath()),
                    QStringLiteral("not entered"));
}

void TestTokenIdentity::triesAPinOnceAtMost_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<int>("tries");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const char *behaviour, const QByteArray &pin, int tries,
                        const char *words) {
        QTest::newRow(title) << QByteArray(behaviour) << pin << tries << QString::fromLatin1(words);
    };
    row("none", "", {}, 0, "needs a PIN");
    row("wrong", "", "654321", 1, "is wrong");
    row("wrong, few left", "low", "654321", 1, "Few tries");
    row("wrong, one left", "last", "654321", 1, "Only one try is left");
    row("wrong, now locked", "locks", "654321", 1, "locked");
    row("right, but locked", "locked", "123456", 0, "PUK");
    row("never set", "unset", "123456", 0, "No PIN has been set");
    row("too short", "", "123", 0, "4 to 255");
    row("too long", "", QByteArray(256, '1'), 0, "4 to 255");
    row("endless", "", QByteArray(1'000'000, '1'), 0, "4 to 255");
    row("of a length that only the token knows", "boundless refuses-length", "123", 1,
        "too short or too long");
    row("not text", "", "\xFF\xFE\x01\x02", 1, "is wrong");
}

void TestTokenIdentity::triesAPinOnceAtMost()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QByteArray, pin);
    QFETCH(int, tries);
    QFETCH(QString, words);
    qputenv("CONFSEAL_TEST_TOKEN", behaviour);
    const auto identity = TokenIdentity::open(
        SoftwareToken::wrapperPath(), m_token->uri(QStringLiteral("signer-ec")), Secret(pin));
    QVERIFY_REFUSED(identity, words);
    QVERIFY(!identity.error().message.contains(QStringLiteral("654321")));
    QCOMPARE(logins().count('\n'), tries);
}

void TestTokenIdentity::locksAfterTheLastTry()
{
    qputenv("CONFSEAL_TEST_TOKEN", "locks last");
    const auto wrong = open("signer-ec", "654321", SoftwareToken::wrapperPath());
    QVERIFY_REFUSED(wrong, QStringLiteral("locked"));
    // From then on the right one is not even tried.
    QVERIFY_REFUSED(open("signer-ec", "123456", SoftwareToken::wrapperPath()),
                    QStringLiteral("locked"));
    QCOMPARE(logins(), QByteArray("1 pin\n"));
}

void TestTokenIdentity::refusesWhatIsMissing_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("tries"); // no PIN is tried on a token that cannot be the right one
    QTest::newRow("token") << QStringLiteral("pkcs11:token=Other") << QStringLiteral("not inserted")
                           << 0;
    QTest::newRow("certificate") << QStringLiteral("pkcs11:object=other")
                                 << QStringLiteral("No such certificate") << 1;
    QTest::newRow("choice") << QStringLiteral("pkcs11:token=Test%20token")
                            << QStringLiteral("More than one") << 0;
    QTest::newRow("key") << QStringLiteral("pkcs11:object=expired")
                         << QStringLiteral("no private key") << 1;
    QTest::newRow("key of the right kind")
        << QStringLiteral("pkcs11:object=revoked") << QStringLiteral("no private key") << 1;
    QTest::newRow("strength") << QStringLiteral("pkcs11:object=weak") << QStringLiteral("too weak")
                              << 1;
}

void TestTokenIdentity::refusesWhatIsMissing()
{
    QFETCH(QString, uri);
    QFETCH(QString, words);
    QFETCH(int, tries);
    const auto identity = TokenIdentity::open(SoftwareToken::wrapperPath(),
                                              parsePkcs11Uri(uri).value(), Secret("123456"));
    QVERIFY_REFUSED(identity, words);
    QCOMPARE(logins().count('\n'), tries);
}

void TestTokenIdentity::tellsThatTheTokenWasTakenOut()
{
    SoftwareToken token(QStringLiteral("Short-lived"));
    token.addIdentity(QStringLiteral("signer-ec"), QStringLiteral("a1"));
    const auto identity = TokenIdentity::open(
        SoftwareToken::modulePath(), token.uri(QStringLiteral("signer-ec")), Secret("123456"));
    QVERIFY_RESULT(identity);
    QVERIFY_RESULT(identity.value()->sign("bytes"));
    token.takeOut();
    const auto pdf = sealDocument(archivedDocument(), sealRequest(), *identity.value());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::OperationFailed);
    QVERIFY2(pdf.error().message.contains(QStringLiteral("\"Short-lived\" is no longer there")),
             qPrintable(pdf.error().message));
    QVERIFY(pdf.error().message.contains(QStringLiteral("nothing was signed or written")));
}

void TestTokenIdentity::tellsThatTheTokenWasTakenOutWhileSigning()
{
    const auto identity = open("signer-ec", "123456", SoftwareToken::wrapperPath());
    QVERIFY_RESULT(identity);
    qputenv("CONFSEAL_TEST_TOKEN", "taken-out");
    for (int i = 0; i < 2; ++i) {
        const auto signature = identity.value()->sign("bytes");
        QVERIFY(!signature);
        QVERIFY2(signature.error().message.contains(QStringLiteral("Insert it again")),
                 qPrintable(signature.error().message));
    }
}

void TestTokenIdentity::reportsTokensThatFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("words");
    QTest::newRow("out of memory")
        << QStringLiteral("signer-rsa") << QByteArray("fails") << QStringLiteral("0x31");
    QTest::newRow("half a number")
        << QStringLiteral("signer-ec") << QByteArray("odd") << QStringLiteral("no signature");
}

void TestTokenIdentity::reportsTokensThatFail()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, behaviour);
    QFETCH(QString, words);
    qputenv("CONFSEAL_TEST_TOKEN", "broken");
    const auto none = open(qPrintable(name), "123456", SoftwareToken::wrapperPath());
    QVERIFY(!none);
    QVERIFY2(none.error().message.contains(QStringLiteral("does not start")),
             qPrintable(none.error().message));
    qputenv("CONFSEAL_TEST_TOKEN", behaviour);
    const auto identity = open(qPrintable(name), "123456", SoftwareToken::wrapperPath());
    QVERIFY_RESULT(identity);
    const auto signature = identity.value()->sign("bytes");
    QVERIFY(!signature);
    QVERIFY2(signature.error().message.contains(words), qPrintable(signature.error().message));
}

QTEST_MAIN(TestTokenIdentity)
#include "tst_tokenidentity.moc"
