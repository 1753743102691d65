#include "model/signing/timestamp.h"
#include "model/signing/timestampcheck.h"
#include "tests/support/pkiserver.h"
#include "tests/support/verifyresult.h"
#include "timestampsbyopenssl.h"

#include <QtTest>

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksForWhatIsNeeded_data();
    void asksForWhatIsNeeded();
    void asksAnewEachTime();
    void refusesDigestsOfAnotherLength();
    void fetchesTokens_data();
    void fetchesTokens();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void refusesUnusableTokens_data();
    void refusesUnusableTokens();

private:
    std::unique_ptr<PkiServer> m_server;
};

namespace {

constexpr char content[] = "the value of a signature";

QByteArray digestOf(SignatureDigest algorithm)
{
    const auto kind = algorithm == SignatureDigest::Sha256 ? QCryptographicHash::Sha256
        : algorithm == SignatureDigest::Sha384             ? QCryptographicHash::Sha384
                                                           : QCryptographicHash::Sha512;
    return QCryptographicHash::hash(content, kind);
}

/// What this program would know of a request that openssl made.
TimestampRequest requestOf(const QByteArray &query)
{
    // A sequence of version, imprint and nonce.
    QByteArray nonce = query.sliced(7 + query.at(6));
    nonce = nonce.sliced(2, nonce.at(1));
    while (nonce.startsWith('\0')) {
        nonce.remove(0, 1);
    }
    return {query, digestOf(SignatureDigest::Sha256), SignatureDigest::Sha256, nonce};
}

} // namespace

void TestTimestamp::initTestCase()
{
    m_server = std::make_unique<PkiServer>();
}

void TestTimestamp::asksForWhatIsNeeded_data()
{
    QTest::addColumn<SignatureDigest>("algorithm");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("SHA-256") << SignatureDigest::Sha256 << QByteArray("sha256");
    QTest::newRow("SHA-384") << SignatureDigest::Sha384 << QByteArray("sha384");
    QTest::newRow("SHA-512") << SignatureDigest::Sha512 << QByteArray("sha512");
}

void TestTimestamp::asksForWhatIsNeeded()
{
    QFETCH(SignatureDigest, algorithm);
    QFETCH(QByteArray, name);
    const auto request = requestTimestamp(digestOf(algorithm), algorithm);
    QVERIFY_RESULT(request);
    const QTemporaryDir folder;
    const QByteArray text =
        writtenByOpenSsl({QStringLiteral("ts"), QStringLiteral("-query"), QStringLiteral("-text"),
                          QStringLiteral("-in"),
                          writeFile(folder.path(), QStringLiteral("query"), request.value().der)});
    QVERIFY2(
        text.contains("Version: 1") && text.contains(QByteArray("Hash Algorithm: " + name))
            && text.contains("Certificate required: yes")
            && text.contains(QByteArray("Nonce: 0x" + request.value().nonce.toHex().toUpper())),
        text.constData());
}

void TestTimestamp::asksAnewEachTime()
{
    const QByteArray digest = digestOf(SignatureDigest::Sha256);
    const auto one = requestTimestamp(digest, SignatureDigest::Sha256);
    const auto other = requestTimestamp(digest, SignatureDigest::Sha256);
    QVERIFY(one.value().nonce != other.value().nonce);
}

void TestTimestamp::refusesDigestsOfAnotherLength()
{
    QVERIFY(!requestTimestamp(QByteArray(20, 'x'), SignatureDigest::Sha256));
    QVERIFY(!requestTimestamp({}, SignatureDigest::Sha512));
}

void TestTimestamp::fetchesTokens_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<SignatureDigest>("algorithm");
    QTest::newRow("P-256") << QStringLiteral("/") << SignatureDigest::Sha256;
    QTest::newRow("SHA-384") << QStringLiteral("/") << SignatureDigest::Sha384;
    QTest::newRow("SHA-512") << QStringLiteral("/") << SignatureDigest::Sha512;
    QTest::newRow("RSA") << QStringLiteral("/tsa-rsa") << SignatureDigest::Sha256;
    QTest::newRow("redirected") << QStringLiteral("/redirect") << SignatureDigest::Sha256;
    QTest::newRow("trust is not judged") << QStringLiteral("/untrusted") << SignatureDigest::Sha256;
}

void TestTimestamp::fetchesTokens()
{
    QFETCH(QString, path);
    QFETCH(SignatureDigest, algorithm);
    NetworkClient client;
    const auto token =
        fetchTimestamp(digestOf(algorithm), algorithm, m_server->address(path), client);
    QVERIFY_RESULT(token);
    QVERIFY(checkTimestamp(token.value(), false, content).finding.passed());
    QVERIFY(
        m_server->takeLog().contains(QByteArray(path.toUtf8() + " application/timestamp-query")));
}

void TestTimestamp::saysWhyThereIsNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *path, const char *message) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(message);
    };
    row("/garbage", "did not answer with a timestamp");
    row("/empty", "did not answer with a timestamp");
    row("/ocsp", "did not answer with a timestamp");
    row("/rejected", "refused: its clock is not available (\"no stamps now\")");
    row("/wrong-nonce", "answers another request");
    row("/no-certificate", "does not contain the certificate");
    row("/tsa-sha1-imprint", "does not accept this digest algorithm");
    row("/tsa-sha1-signature", "no longer safe");
    row("/tsa-expired", "has expired");
    row("/http500", "error 500");
    row("/nowhere", "error 404");
}

void TestTimestamp::saysWhyThereIsNone()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    NetworkClient client;
    const auto token = fetchTimestamp(digestOf(SignatureDigest::Sha256), SignatureDigest::Sha256,
                                      m_server->address(path), client);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::OperationFailed);
    QVERIFY2(token.error().message.contains(message), qPrintable(token.error().message));
}

void TestTimestamp::refusesUnusableTokens_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &response, const QByteArray &query,
                        const char *message) {
        QTest::newRow(name) << response << query << QString::fromLatin1(message);
    };
    const QString authority = QStringLiteral("tsa1");
    const QByteArray query = queryByOpenSsl(content, QStringLiteral("sha256"));
    const QByteArray answer = answerByOpenSsl(query, authority);
    const QByteArray token = answerByOpenSsl(query, authority, {QStringLiteral("-token_out")});
    row("none of it", answer, query, "");
    row("put together", grantedAnswer(token), query, "");
    row("truncated", answer.chopped(1), query, "did not answer with a timestamp");
    row("bytes behind it", answer + 'x', query, "did not answer with a timestamp");
    row("granted without a token", QByteArray::fromHex("30053003020100"), query,
        "did not answer with a timestamp");
    row("waiting", QByteArray::fromHex("30053003020103"), query, "gives no reason");
    row("damaged token", grantedAnswer(QByteArray(token).replace(4, 2, "xx")), query, "damaged");
    const QByteArray other = queryByOpenSsl("something else", QStringLiteral("sha256"));
    row("something else", answerByOpenSsl(other, authority), other, "for something else");
    const QByteArray longer = queryByOpenSsl(content, QStringLiteral("sha512"));
    row("another algorithm", answerByOpenSsl(longer, authority), longer, "for something else");
    const QByteArray weak = queryByOpenSsl(content, QStringLiteral("sha1"));
    row("SHA-1", answerByOpenSsl(weak, QStringLiteral("tsa-sha1-imprint")), weak, "SHA-1");
    row("not for timestamps", grantedAnswer(tokenSignedAnew(token, QStringLiteral("signer-ec"))),
        query, "not meant for timestamps");
    QByteArray forged = token;
    forged.back() = static_cast<char>(forged.back() ^ 1);
    row("forged", grantedAnswer(forged), query, "not made with the key");
}

void TestTimestamp::refusesUnusableTokens()
{
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, query);
    QFETCH(QString, message);
    const auto token = tokenFrom(response, requestOf(query));
    QCOMPARE(bool(token), message.isEmpty());
    if (!token) {
        QVERIFY2(token.error().message.contains(message), qPrintable(token.error().message));
    }
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
