#include "tests/support/documents/testpki.h"
#include "tests/support/pkiserver.h"
#include "tests/support/verifyresult.h"

#include <QThread>
#include <QtTest>

class TestNetworkClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fetchesAndSends();
    void worksInAnyThread();
    void goesThroughTheProxyOfTheSystem();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatNobodyListens();
    void waitsNoLonger_data();
    void waitsNoLonger();
    void readsNoMore();
    void canBeCancelled();

private:
    std::unique_ptr<PkiServer> m_server;
};

void TestNetworkClient::initTestCase()
{
    m_server = std::make_unique<PkiServer>();
}

void TestNetworkClient::fetchesAndSends()
{
    NetworkClient client;
    const auto list = client.get(m_server->address(QStringLiteral("/inter.crl")));
    QVERIFY_RESULT(list);
    QCOMPARE(list.value(), TestPki::file(QStringLiteral("inter.crl")));
    QVERIFY_RESULT(client.post(m_server->address(QStringLiteral("/rejected")), "body", "text/x"));
    QCOMPARE(m_server->takeLog(), QByteArray("GET /inter.crl \nPOST /rejected text/x\n"));
}

void TestNetworkClient::worksInAnyThread()
{
    QByteArray list;
    const std::unique_ptr<QThread> thread(QThread::create([&list, this] {
        const auto answer = NetworkClient().get(m_server->address(QStringLiteral("/root.crl")));
        list = answer ? answer.value() : QByteArray();
    }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QCOMPARE(list, TestPki::file(QStringLiteral("root.crl")));
}

void TestNetworkClient::goesThroughTheProxyOfTheSystem()
{
    const QUrl address(QStringLiteral("http://pki.test/inter.crt"));
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", m_server->address().toEncoded());
    const auto certificate = NetworkClient().get(address);
    before.isNull() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    QVERIFY_RESULT(certificate);
    QCOMPARE(certificate.value(), TestPki::certificate(QStringLiteral("inter")).der());
}

void TestNetworkClient::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *address, const char *message) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(message);
    };
    row("", "must begin with http");
    row("tsa.example.org", "must begin with http");
    row("file:///etc/hostname", "must begin with http");
    row("ftp://127.0.0.1/", "must begin with http");
    row("data:,x", "must begin with http");
    row("http:///x", "must begin with http");
    row("http://name:secret@127.0.0.1/", "user name or a password");
}

void TestNetworkClient::refusesOtherAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, message);
    NetworkClient client;
    QVERIFY_REFUSED(client.get(QUrl(address)), message);
    const auto sent = client.post(QUrl(address), "x", "text/plain");
    QVERIFY_REFUSED(sent, message);
    QVERIFY(!sent.error().message.contains(QStringLiteral("secret")));
}

void TestNetworkClient::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *path, const char *message) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(message);
    };
    row("/nowhere", "error 404");
    row("/http500", "error 500");
    row("/password", "error 401");
    row("/redirect-loop", "sends on to another address");
    row("/redirect-file", "sends on to another address");
}

void TestNetworkClient::saysWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    const auto answer = NetworkClient().get(m_server->address(path));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::OperationFailed);
    QVERIFY2(answer.error().message.contains(message), qPrintable(answer.error().message));
    QVERIFY(answer.error().message.contains(QStringLiteral("127.0.0.1")));
}

void TestNetworkClient::saysThatNobodyListens()
{
    QUrl address;
    {
        const PkiServer server;
        address = server.address();
    }
    const auto answer = NetworkClient().get(address);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(QStringLiteral("does not accept connections")),
             qPrintable(answer.error().message));
    QUrl secure = m_server->address();
    secure.setScheme(QStringLiteral("https"));
    QVERIFY(!NetworkClient().get(secure));
}

void TestNetworkClient::waitsNoLonger_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no answer") << QStringLiteral("/slow");
    QTest::newRow("one byte after the other") << QStringLiteral("/drip");
}

void TestNetworkClient::waitsNoLonger()
{
    QFETCH(QString, path);
    NetworkClient client({.milliseconds = 1000});
    const auto answer = client.get(m_server->address(path));
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(QStringLiteral("did not answer in time (1 s)")),
             qPrintable(answer.error().message));
}

void TestNetworkClient::readsNoMore()
{
    const QString tooLarge = QStringLiteral("too large");
    const auto endless = NetworkClient().get(m_server->address(QStringLiteral("/huge")));
    QVERIFY(!endless && endless.error().message.contains(tooLarge));
    const QUrl list = m_server->address(QStringLiteral("/inter.crl"));
    const qint64 size = TestPki::file(QStringLiteral("inter.crl")).size();
    QVERIFY_RESULT(NetworkClient({.bytes = size}).get(list));
    const auto larger = NetworkClient({.bytes = size - 1}).get(list);
    QVERIFY(!larger && larger.error().message.contains(tooLarge));
}

void TestNetworkClient::canBeCancelled()
{
    NetworkClient client;
    const std::unique_ptr<QThread> other(QThread::create([&client] { client.cancel(); }));
    QTimer::singleShot(0, other.get(), [&other] { other->start(); });
    const auto answer = client.get(m_server->address(QStringLiteral("/slow")));
    QVERIFY(other->wait());
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(QStringLiteral("cancelled")),
             qPrintable(answer.error().message));
}

QTEST_GUILESS_MAIN(TestNetworkClient)
#include "tst_networkclient.moc"
