#include "model/signing/tokenidentity.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/token/softwaretoken.h"
#include "tests/support/verifyresult.h"

#include <QLibraryInfo>
#include <QtTest>

/// Modules and what they list; signing with a token is in tst_tokenidentity.cpp.
class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void listsCertificates();
    void listsTokens();
    void tellsTheStateOfPins_data();
    void tellsTheStateOfPins();
    void readsHiddenCertificatesAfterLogin();
    void findsOneCertificate_data();
    void findsOneCertificate();
    void findsTheModuleOfAToken();
    void livesWithoutToken();
    void refusesModules_data();
    void refusesModules();
    void refusesEveryTruncatedModule();
    void proposesModulesThatExist();

private:
    std::unique_ptr<SoftwareToken> m_token;
};

void TestTokens::initTestCase()
{
    if (!SoftwareToken::isInstalled()) {
        QSKIP("softhsm2 and opensc are not installed");
    }
    m_token = std::make_unique<SoftwareToken>();
    m_token->addIdentity(QStringLiteral("signer-ec"), QStringLiteral("a1"));
    m_token->addIdentity(QStringLiteral("signer-ec384"), QStringLiteral("a2"));
    m_token->addCertificate(QStringLiteral("inter"), QStringLiteral("f1"));
}

void TestTokens::cleanup()
{
    qunsetenv("CONFSEAL_TEST_TOKEN");
}

void TestTokens::listsCertificates()
{
    const auto listed = listTokenCertificates(SoftwareToken::modulePath());
    QVERIFY_RESULT(listed);
    QCOMPARE(listed.value().size(), 2);
    QStringList subjects;
    for (const TokenCertificate &entry : listed.value()) {
        subjects.append(entry.certificate.subjectName());
        QCOMPARE(entry.token.label, QStringLiteral("Test token"));
        QCOMPARE(entry.token.manufacturer, QStringLiteral("SoftHSM project"));
        QVERIFY(!entry.token.serial.isEmpty());
        QCOMPARE(entry.authorities,
                 QList<Certificate>{TestPki::certificate(QStringLiteral("inter"))});
        // Its URI finds it again and nothing else.
        const auto uri = parsePkcs11Uri(toString(uriOf(entry)));
        QVERIFY_RESULT(uri);
        const auto again = findTokenCertificate(SoftwareToken::modulePath(), uri.value());
        QVERIFY_RESULT(again);
        QCOMPARE(again.value().certificate, entry.certificate);
    }
    subjects.sort();
    QCOMPARE(
        subjects,
        QStringList({QStringLiteral("Test Signer P-256"), QStringLiteral("Test Signer P-384")}));
}

void TestTokens::listsTokens()
{
    const auto tokens = listTokens(SoftwareToken::modulePath());
    QVERIFY_RESULT(tokens);
    QCOMPARE(tokens.value().size(), 1);
    const Token &token = tokens.value().first();
    QVERIFY(token.needsLogin && !token.hasPinPad && !token.pinMissing && !token.pinLocked);
    QVERIFY(token.shortestPin >= 4 && token.longestPin >= token.shortestPin);
}

void TestTokens::tellsTheStateOfPins_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("state");
    QTest::newRow("fine") << QByteArray() << QString();
    QTest::newRow("low") << QByteArray("low") << QStringLiteral("low");
    QTest::newRow("last") << QByteArray("low last") << QStringLiteral("low last");
    QTest::newRow("locked") << QByteArray("locked") << QStringLiteral("locked");
    QTest::newRow("pin pad") << QByteArray("pinpad") << QStringLiteral("pinpad");
    QTest::newRow("unset") << QByteArray("unset") << QStringLiteral("unset");
}

void TestTokens::tellsTheStateOfPins()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QString, state);
    qputenv("CONFSEAL_TEST_TOKEN", behaviour);
    const auto tokens = listTokens(SoftwareToken::wrapperPath());
    QVERIFY_RESULT(tokens);
    const Token &token = tokens.value().first();
    QStringList words;
    const auto add = [&words](bool isSet, const char *word) {
        if (isSet) {
            words.append(QString::fromLatin1(word));
        }
    };
    add(token.pinCountLow, "low");
    add(token.pinFinalTry, "last");
    add(token.pinLocked, "locked");
    add(token.hasPinPad, "pinpad");
    add(token.pinMissing, "unset");
    QCOMPARE(words.join(u' '), state);
}

void TestTokens::readsHiddenCertificatesAfterLogin()
{
    qputenv("CONFSEAL_TEST_TOKEN", "hidden");
    const QString module = SoftwareToken::wrapperPath();
    const auto before = listTokenCertificates(module);
    QVERIFY_RESULT(before);
    QVERIFY(before.value().isEmpty());
    const Token token = listTokens(module).value().first();
    const auto after = listTokenCertificates(module, token, Secret("123456"));
    QVERIFY_RESULT(after);
    QCOMPARE(after.value().size(), 2);
    QVERIFY_REFUSED(listTokenCertificates(module, token, Secret("654321")),
                    QStringLiteral("wrong"));
    // The login is over with the call.
    QVERIFY(listTokenCertificates(module).value().isEmpty());
}

void TestTokens::findsOneCertificate_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("words"); // empty: found
    QTest::newRow("by id") << QStringLiteral("pkcs11:id=%A2") << QString();
    QTest::newRow("by label") << QStringLiteral("pkcs11:object=signer-ec384") << QString();
    QTest::newRow("by all") << QStringLiteral("pkcs11:token=Test%20token;model=SoftHSM%20v2;"
                                              "manufacturer=SoftHSM%20project;id=%A2")
                            << QString();
    QTest::newRow("ambiguous") << QStringLiteral("pkcs11:token=Test%20token")
                               << QStringLiteral("More than one");
    QTest::newRow("other label") << QStringLiteral("pkcs11:object=other")
                                 << QStringLiteral("No such certificate");
    QTest::newRow("part of a label")
        << QStringLiteral("pkcs11:object=signer") << QStringLiteral("No such certificate");
    QTest::newRow("other token") << QStringLiteral("pkcs11:token=Other")
                                 << QStringLiteral("\"Test token\"");
    QTest::newRow("other serial") << QStringLiteral("pkcs11:serial=0")
                                  << QStringLiteral("\"Test token\"");
    QTest::newRow("an authority") << QStringLiteral("pkcs11:id=%F1")
                                  << QStringLiteral("No such certificate");
}

void TestTokens::findsOneCertificate()
{
    QFETCH(QString, uri);
    QFETCH(QString, words);
    const auto found =
        findTokenCertificate(SoftwareToken::modulePath(), parsePkcs11Uri(uri).value());
    if (words.isEmpty()) {
        QVERIFY_RESULT(found);
        QCOMPARE(found.value().certificate, TestPki::certificate(QStringLiteral("signer-ec384")));
    } else {
        QVERIFY_REFUSED(found, words);
    }
}

void TestTokens::findsTheModuleOfAToken()
{
    const QStringList modules{QStringLiteral("/no/module.so"), SoftwareToken::modulePath()};
    const auto found = findToken(modules, m_token->uri(QStringLiteral("signer-ec")));
    QVERIFY_RESULT(found);
    QCOMPARE(found.value().modulePath, SoftwareToken::modulePath());
    QCOMPARE(found.value().token.label, QStringLiteral("Test token"));
    TokenUri other;
    other.token = QStringLiteral("Other");
    QVERIFY_REFUSED(findToken({SoftwareToken::modulePath()}, other),
                    QStringLiteral("not inserted"));
    QVERIFY_REFUSED(findToken({QStringLiteral("/no/module.so")}, other),
                    QStringLiteral("/no/module.so"));
}

void TestTokens::livesWithoutToken()
{
    const QByteArray configuration = qgetenv("SOFTHSM2_CONF");
    const QTemporaryDir folder;
    writeFile(folder.path(), QStringLiteral("empty.conf"),
              "directories.tokendir = " + folder.path().toUtf8() + "\n");
    qputenv("SOFTHSM2_CONF", folder.filePath(QStringLiteral("empty.conf")).toUtf8());
    const auto listed = listTokenCertificates(SoftwareToken::modulePath());
    const auto found = findTokenCertificate(SoftwareToken::modulePath(), {});
    qputenv("SOFTHSM2_CONF", configuration);
    QVERIFY_RESULT(listed);
    QVERIFY(listed.value().isEmpty());
    QVERIFY_REFUSED(found, QStringLiteral("No token is inserted"));
}

void TestTokens::refusesModules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const QString &path, const char *words,
                        const QByteArray &behaviour = {}) {
        QTest::newRow(title) << path << behaviour << QString::fromLatin1(words);
    };
    row("nothing", {}, "There is no");
    row("missing", QStringLiteral("/no/module.so"), "/no/module.so");
    row("folder", QStringLiteral("/usr"), "no library");
    row("device", QStringLiteral("/dev/zero"), "no library");
    row("text", QStringLiteral(CONFSEAL_SOURCE_DIR "/README.md"), "no library");
    row("certificate", TestPki::path(QStringLiteral("root.pem")), "no library");
    row("program", QStringLiteral(CONFSEAL_CLI), "");
    row("other library", QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/libQt6Core.so.6",
        "but no PKCS #11 module");
    row("module that gives no functions", SoftwareToken::wrapperPath(), "but no PKCS #11 module",
        "without-functions");
}

void TestTokens::refusesModules()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, behaviour);
    QFETCH(QString, words);
    qputenv("CONFSEAL_TEST_TOKEN", behaviour);
    QVERIFY_REFUSED(listTokenCertificates(path), words);
    QVERIFY_REFUSED(listTokens(path), words);
    QVERIFY_REFUSED(findTokenCertificate(path, {}), words);
    QVERIFY_REFUSED(TokenIdentity::open(path, TokenUri(), Secret("123456")), words);
}

void TestTokens::refusesEveryTruncatedModule()
{
    const QTemporaryDir folder;
    const QByteArray whole = readFile(SoftwareToken::modulePath());
    QVERIFY(whole.size() > 1000);
    for (const qsizetype size : QList<qsizetype>{0, 3, 4, 63, 64, 100, 1000, whole.size() / 4,
                                                 whole.size() / 2, whole.size() * 3 / 4}) {
        const QString path =
            writeFile(folder.path(), QStringLiteral("cut%1.so").arg(size), whole.first(size));
        QVERIFY_REFUSED(listTokens(path), path);
    }
}

void TestTokens::proposesModulesThatExist()
{
    const QStringList proposed = proposedTokenModules();
    QVERIFY(!proposed.isEmpty());
    for (const QString &path : proposed) {
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
