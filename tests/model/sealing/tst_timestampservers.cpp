#include "model/sealing/countersign.h"
#include "reportfixture.h"
#include "tests/support/pkiserver.h"

/// Reports whose proofs cannot be had: nothing is made, and the message says why and what to do.
class TestTimestampServers : public QObject
{
    Q_OBJECT

private slots:
    void failWithAReason_data();
    void failWithAReason();
    void failForFurtherSigners();
    void doNotHoldUpForever();
    void cannotBeReached();
    void mayBeOfStrangers();
    void needNoResponderWhereAListSuffices();
    void lackRevocation_data();
    void lackRevocation();
    void takeWhatIsAtHand();

private:
    ReportRequest request(PadesLevel level, WebClient &client, const QUrl &server) const;

    ReportFixture m_fixture;
    std::unique_ptr<Identity> m_signer = TestPki::identity(QStringLiteral("signer-ec"));
    PkiServer m_server;
};

Q_DECLARE_METATYPE(PadesLevel)

namespace {

QUrl authority(const QString &path = QStringLiteral("/"))
{
    return QUrl(QStringLiteral("http://pki.test") + path);
}

/// What is fast enough on a busy machine.
NetworkLimits someLimits()
{
    NetworkLimits limits;
    limits.bytes = 200'000;
    return limits;
}

NetworkLimits shortLimits()
{
    NetworkLimits limits = someLimits();
    limits.milliseconds = 1500;
    return limits;
}

} // namespace

#define QVERIFY_UNAVAILABLE(result, words)                                                         \
    do {                                                                                           \
        QVERIFY2(!(result), "it was made");                                                        \
        QCOMPARE((result).error().kind, ErrorKind::OperationFailed);                               \
        QVERIFY2((result).error().message.contains(words), qPrintable((result).error().message));  \
    } while (false)

ReportRequest TestTimestampServers::request(PadesLevel level, WebClient &client,
                                            const QUrl &server) const
{
    ReportRequest request = m_fixture.request(m_signer.get());
    request.level = level;
    request.proofs.web = &client;
    request.proofs.timestampServer = server;
    return request;
}

void TestTimestampServers::failWithAReason_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *path, const char *words) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(words);
    };
    row("/garbage", "timestamp");
    row("/empty", "timestamp");
    row("/wrong-nonce", "another request");
    row("/rejected", "no stamps now");
    row("/no-certificate", "certificate");
    row("/http500", "error 500");
    row("/nowhere", "error 404");
    row("/redirect-loop", "too often");
    row("/redirect-file", "not safe");
    row("/huge", "too large");
    row("/password", "401");
    row("/tsa-expired", "expired");
    row("/tsa-sha1-imprint", "refused");
}

void TestTimestampServers::failWithAReason()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    PkiClient client(m_server, someLimits());
    const auto report = makeReport(request(PadesLevel::BT, client, authority(path)));
    QVERIFY_UNAVAILABLE(report, words);
}

void TestTimestampServers::failForFurtherSigners()
{
    PkiClient client(m_server, someLimits());
    const QByteArray pdf = m_fixture.report(m_signer.get()).pdf;
    CounterSignature further;
    further.level = PadesLevel::BLTA;
    further.proofs.web = &client;
    further.proofs.timestampServer = authority(QStringLiteral("/garbage"));
    QVERIFY_UNAVAILABLE(counterSign(pdf, further, *m_signer), QStringLiteral("timestamp"));
}

void TestTimestampServers::doNotHoldUpForever()
{
    PkiClient client(m_server, shortLimits());
    for (const char *path : {"/slow", "/drip"}) {
        const auto report =
            makeReport(request(PadesLevel::BT, client, authority(QString::fromLatin1(path))));
        QVERIFY_UNAVAILABLE(report, QStringLiteral("did not answer in time"));
    }
}

void TestTimestampServers::cannotBeReached()
{
    NetworkClient client(someLimits());
    const auto report =
        makeReport(request(PadesLevel::BT, client, QUrl(QStringLiteral("http://127.0.0.1:1/"))));
    QVERIFY_UNAVAILABLE(report, QStringLiteral("does not accept connections"));
    const ReportRequest without = request(PadesLevel::BT, client, {});
    QVERIFY_REFUSED(makeReport(without), QStringLiteral("timestamp server"));
}

void TestTimestampServers::mayBeOfStrangers()
{
    // Whom to trust is for those to say who verify; their proof would be incomplete, though.
    PkiClient client(m_server);
    const auto stranger = authority(QStringLiteral("/untrusted"));
    const auto report = makeReport(request(PadesLevel::BT, client, stranger));
    QVERIFY_RESULT(report);
    const ReportVerification verification = verified(report.value().pdf);
    QVERIFY(verification.isConvincing());
    QCOMPARE(verification.signatures.signatures.first().timeSource, QStringLiteral("claimed"));
    QVERIFY_UNAVAILABLE(makeReport(request(PadesLevel::BLT, client, stranger)),
                        QStringLiteral("Other TSA"));
}

void TestTimestampServers::needNoResponderWhereAListSuffices()
{
    for (const char *answer : {"/stale-ocsp", "/expired-ocsp", "/garbage", "/http500"}) {
        PkiClient client(m_server);
        client.divert(QStringLiteral("/ocsp"), QString::fromLatin1(answer));
        const auto report = makeReport(request(PadesLevel::BLT, client, authority()));
        QVERIFY_RESULT(report);
        const ReportVerification verification = verified(report.value().pdf);
        QCOMPARE(verification.signatures.signatures.first().level, QStringLiteral("B-LT"));
    }
}

void TestTimestampServers::lackRevocation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *path, const char *answer, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(answer)
                            << QString::fromLatin1(words);
    };
    row("old answer", "/ocsp", "/stale-ocsp", "Test Signer P-256");
    row("no responder of the issuer", "/ocsp", "/ocsp-root", "Test Signer P-256");
    row("garbage", "/ocsp", "/garbage", "Test Signer P-256");
    row("issuer missing", "/root.crt", "/http500", "issuer of \"Test Issuing CA\"");
    row("another issuer", "/root.crt", "/inter.crt", "not the certificate of the issuer");
    row("list of another issuer", "/inter.crl", "/root.crl", "not that of the issuer");
}

void TestTimestampServers::lackRevocation()
{
    QFETCH(QString, path);
    QFETCH(QString, answer);
    QFETCH(QString, words);
    PkiClient client(m_server);
    client.divert(QStringLiteral("/inter.crl"), QStringLiteral("/garbage"));
    client.divert(path, answer);
    for (const PadesLevel level : {PadesLevel::BLT, PadesLevel::BLTA}) {
        const auto report = makeReport(request(level, client, authority()));
        QVERIFY_UNAVAILABLE(report, words);
        QVERIFY(report.error().message.contains(QStringLiteral("incomplete")));
    }
}

void TestTimestampServers::takeWhatIsAtHand()
{
    PkiClient client(m_server);
    for (const char *path : {"/ocsp", "/ocsp-root", "/inter.crl", "/root.crl", "/root.crt"}) {
        client.divert(QString::fromLatin1(path), QStringLiteral("/http500"));
    }
    ReportRequest offline = request(PadesLevel::BLTA, client, authority());
    offline.proofs.certificates = {TestPki::certificate(QStringLiteral("root"))};
    offline.proofs.crls = {TestPki::file(QStringLiteral("inter.crl.pem")),
                           TestPki::file(QStringLiteral("root.crl"))};
    const auto report = makeReport(offline);
    QVERIFY_RESULT(report);
    QCOMPARE(report.value().level, QStringLiteral("B-LTA"));
    const ReportVerification verification = verified(report.value().pdf);
    QVERIFY(verification.isConvincing());
    QCOMPARE(verification.signatures.signatures.first().level, QStringLiteral("B-LTA"));
}

QTEST_MAIN(TestTimestampServers)
#include "tst_timestampservers.moc"
