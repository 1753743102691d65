#include "model/digest.h"
#include "model/signing/identity.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/verifyresult.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest>

#include <malloc.h>

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void opens_data();
    void opens();
    void opensOldFiles();
    void opensWithoutPassphrase();
    void refuses_data();
    void refuses();
    void refusesDamagedFiles();
    void refusesWrongPassphrases_data();
    void refusesWrongPassphrases();
    void goesBeforeTheThreadThatSigned();
    void signsOnlyWhileValid_data();
    void signsOnlyWhileValid();
};

namespace {

Result<std::unique_ptr<Identity>> loaded(const QString &fileName, const QByteArray &passphrase)
{
    return Identity::load(TestPki::file(fileName), passphrase);
}

} // namespace

void TestIdentity::opens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("digest");
    const auto row = [](const char *name, const char *subject, SignatureDigest digest) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(subject)
                            << static_cast<int>(digest);
    };
    row("signer-rsa", "Test Signer RSA", SignatureDigest::Sha256);
    row("signer-ec", "Test Signer P-256", SignatureDigest::Sha256);
    row("signer-ec384", "Test Signer P-384", SignatureDigest::Sha384);
    row("signer-ec521", "Test Signer P-521", SignatureDigest::Sha512);
}

void TestIdentity::opens()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    QFETCH(int, digest);
    const auto identity = loaded(name + u".p12", "test");
    QVERIFY_RESULT(identity);
    const Identity &own = *identity.value();
    QCOMPARE(own.certificate().der(), TestPki::certificate(name).der());
    QCOMPARE(own.certificate().subjectName(), subject);
    QCOMPARE(own.certificate().subjectOrganisation(), QStringLiteral("ConfSeal Test"));
    QCOMPARE(own.certificate().issuerName(), QStringLiteral("Test Issuing CA"));
    QVERIFY(!own.certificate().isSelfSigned());
    QVERIFY(!own.certificate().isTrial());
    QCOMPARE(own.chain(), QList<Certificate>{TestPki::certificate(QStringLiteral("inter"))});
    QCOMPARE(static_cast<int>(own.digestAlgorithm()), digest);
    QVERIFY_RESULT(own.checkUsableForSigning(QDateTime::currentDateTimeUtc()));
}

void TestIdentity::opensOldFiles()
{
    // RC2-40, which OpenSSL 3 reads only by its legacy provider.
    const auto identity = loaded(QStringLiteral("legacy-rc2.p12"), "test");
    QVERIFY_RESULT(identity);
    QVERIFY(!identity.value()->sign("bytes").value().isEmpty());
}

void TestIdentity::opensWithoutPassphrase()
{
    QVERIFY_RESULT(loaded(QStringLiteral("no-passphrase.p12"), {}));
    QVERIFY_REFUSED(loaded(QStringLiteral("no-passphrase.p12"), "test"),
                    QStringLiteral("passphrase"));
}

void TestIdentity::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &file, const char *words) {
        QTest::newRow(name) << file << QString::fromLatin1(words);
    };
    row("nothing", {}, "not a PKCS #12");
    row("text", "-----BEGIN CERTIFICATE-----", "not a PKCS #12");
    row("zeros", QByteArray(10'000'000, '\0'), "not a PKCS #12");
    row("length without end", QByteArray::fromHex("3084ffffffff"), "not a PKCS #12");
    row("nested", QByteArray::fromHex("3080").repeated(100'000), "not a PKCS #12");
    row("certificate", TestPki::certificate(QStringLiteral("root")).der(), "not a PKCS #12");
    row("no key", TestPki::file(QStringLiteral("no-key.p12")), "no private key");
    row("no certificate", TestPki::file(QStringLiteral("no-certificate.p12")), "no certificate");
    row("other certificate", TestPki::file(QStringLiteral("other-certificate.p12")),
        "does not belong");
    row("weak key", TestPki::file(QStringLiteral("weak-key.p12")), "too weak");
}

void TestIdentity::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, words);
    QVERIFY_REFUSED(Identity::load(file, "test"), words);
}

void TestIdentity::refusesDamagedFiles()
{
    const QByteArray file = TestPki::file(QStringLiteral("signer-ec.p12"));
    for (qsizetype size = 0; size < file.size(); size += 97) {
        const auto truncated = Identity::load(file.first(size), "test");
        QVERIFY(!truncated);
        QCOMPARE(truncated.error().kind, ErrorKind::InvalidInput);
    }
    for (qsizetype at = 0; at < file.size(); at += 29) {
        QByteArray flipped = file;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x10);
        const auto identity = Identity::load(flipped, "test");
        if (identity) { // only a byte that means nothing
            QCOMPARE(identity.value()->certificate(),
                     TestPki::certificate(QStringLiteral("signer-ec")));
        }
    }
}

void TestIdentity::refusesWrongPassphrases_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("other") << QByteArray("Test");
    QTest::newRow("longer") << QByteArray("test ");
    QTest::newRow("beginning") << QByteArray("tes");
    QTest::newRow("not text") << QByteArray("\xFF\xFE");
    QTest::newRow("huge") << QByteArray(1'000'000, 'a');
}

void TestIdentity::refusesWrongPassphrases()
{
    QFETCH(QByteArray, passphrase);
    QVERIFY_REFUSED(loaded(QStringLiteral("signer-ec.p12"), passphrase),
                    QStringLiteral("passphrase"));
}

/// The library cleans up behind a thread when it ends, which may be after the identity has gone.
void TestIdentity::goesBeforeTheThreadThatSigned()
{
    mallopt(M_PERTURB, 0xa5); // what is freed is overwritten
    std::unique_ptr<Identity> identity;
    QSemaphore signedOnce;
    QSemaphore gone;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        identity = loaded(QStringLiteral("signer-ec.p12"), "test").value();
        QVERIFY_RESULT(identity->sign("content"));
        signedOnce.release();
        gone.acquire();
    }));
    thread->start();
    signedOnce.acquire();
    identity.reset();
    mallopt(M_PERTURB, 0);
    gone.release();
    QVERIFY(thread->wait());
}

void TestIdentity::signsOnlyWhileValid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("words");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Certificate own = TestPki::certificate(QStringLiteral("signer-ec"));
    const auto row = [](const char *title, const char *name, const QDateTime &at,
                        const char *words) {
        QTest::newRow(title) << QString::fromLatin1(name) << at << QString::fromLatin1(words);
    };
    row("expired", "expired", now, "expired");
    row("not yet valid", "notyet", now, "valid only from");
    row("for servers", "tlsonly", now, "not meant for signing");
    row("a second too late", "signer-ec", own.notAfter().addSecs(1), "expired");
    row("a second too early", "signer-ec", own.notBefore().addSecs(-1), "valid only from");
    row("the first second", "signer-ec", own.notBefore(), "");
    row("the last second", "signer-ec", own.notAfter(), "");
    row("expired, when it was not", "expired", QDateTime(QDate(2020, 6, 1), QTime(), Qt::UTC), "");
    row("self-signed", "selfsigned", now, "");
}

void TestIdentity::signsOnlyWhileValid()
{
    QFETCH(QString, name);
    QFETCH(QDateTime, at);
    QFETCH(QString, words);
    const Result<void> usable = TestPki::identity(name)->checkUsableForSigning(at);
    if (words.isEmpty()) {
        QVERIFY_RESULT(usable);
    } else {
        QVERIFY_REFUSED(usable, words);
    }
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
