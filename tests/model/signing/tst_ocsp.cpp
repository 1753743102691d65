#include "ocspbyopenssl.h"
#include "tests/support/pkiserver.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestOcsp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksAboutOneCertificate();
    void acceptsAnswers_data();
    void acceptsAnswers();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhyTheResponderRefuses_data();
    void saysWhyTheResponderRefuses();

private:
    Result<QByteArray> answer(const QString &path, const Certificate &certificate);

    std::unique_ptr<PkiServer> m_server;
};

namespace {

Certificate named(const char *name)
{
    return TestPki::certificate(QString::fromLatin1(name));
}

} // namespace

void TestOcsp::initTestCase()
{
    m_server = std::make_unique<PkiServer>();
}

Result<QByteArray> TestOcsp::answer(const QString &path, const Certificate &certificate)
{
    const auto request = ocspRequest(certificate, named("inter"));
    return NetworkClient().post(m_server->address(path), request.value(),
                                "application/ocsp-request");
}

void TestOcsp::asksAboutOneCertificate()
{
    const auto request = ocspRequest(named("signer-ec"), named("inter"));
    QVERIFY_RESULT(request);
    const QTemporaryDir folder;
    const ProgramResult text =
        runProgram(QStringLiteral("openssl"),
                   {QStringLiteral("ocsp"), QStringLiteral("-req_text"), QStringLiteral("-reqin"),
                    writeFile(folder.path(), QStringLiteral("query"), request.value())});
    QCOMPARE(text.output.count("Certificate ID"), 1);
    QVERIFY(text.output.contains(named("signer-ec").serialNumber().toHex().toUpper()));
    QVERIFY(!text.output.contains("Nonce"));
    QVERIFY(!ocspRequest(Certificate(), named("inter")));
}

void TestOcsp::acceptsAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("good") << QStringLiteral("signer-ec");
    QTest::newRow("revoked") << QStringLiteral("revoked");
}

void TestOcsp::acceptsAnswers()
{
    QFETCH(QString, name);
    const Certificate certificate = TestPki::certificate(name);
    const auto given = answer(QStringLiteral("/ocsp"), certificate);
    QVERIFY_RESULT(given);
    const auto usable = usableResponse(given.value(), certificate, named("inter"));
    QVERIFY_RESULT(usable);
    QCOMPARE(usable.value(), given.value());
}

void TestOcsp::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *path, const char *asked, const char *message) {
        QTest::addRow("%s %s", path, asked)
            << QString::fromLatin1(path) << QString::fromLatin1(asked)
            << QString::fromLatin1(message);
    };
    row("/garbage", "signer-ec", "did not answer with an OCSP response");
    row("/empty", "signer-ec", "did not answer with an OCSP response");
    row("/", "signer-ec", "did not answer with an OCSP response");
    row("/ocsp", "signer-rsa", "about another certificate");
    row("/expired-ocsp", "signer-ec", "whom its issuer has appointed");
    row("/ocsp-root", "signer-ec", "whom its issuer has appointed");
    if (!QStandardPaths::findExecutable(QStringLiteral("faketime")).isEmpty()) {
        row("/stale-ocsp", "signer-ec", "out of date");
    }
}

void TestOcsp::saysWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, asked);
    QFETCH(QString, message);
    const auto given = answer(path, TestPki::certificate(asked));
    QVERIFY_RESULT(given);
    const auto usable = usableResponse(given.value(), named("signer-ec"), named("inter"));
    QVERIFY(!usable);
    QVERIFY2(usable.error().message.contains(message), qPrintable(usable.error().message));
}

void TestOcsp::saysWhyTheResponderRefuses_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *hex, const char *message) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(message);
    };
    row("malformed request", "30030a0101", "does not understand");
    row("internal error", "30030a0102", "has a fault");
    row("try later", "30030a0103", "Try again later");
    row("signature required", "30030a0105", "does not answer this program");
    row("unauthorised", "30030a0106", "does not answer this program");
}

void TestOcsp::saysWhyTheResponderRefuses()
{
    QFETCH(QByteArray, response);
    QFETCH(QString, message);
    const auto usable = usableResponse(response, named("signer-ec"), named("inter"));
    QVERIFY(!usable);
    QVERIFY2(usable.error().message.contains(message), qPrintable(usable.error().message));
}

QTEST_GUILESS_MAIN(TestOcsp)
#include "tst_ocsp.moc"
