#include "model/digest.h"
#include "model/signing/cmsbuilder.h"
#include "model/signing/timestampcheck.h"
#include "timestampsbyopenssl.h"

#include <QtTest>

class TestTimestampCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsTimestamps_data();
    void acceptsTimestamps();
    void seesOtherBytes_data();
    void seesOtherBytes();
    void trustsNoWeakDigest_data();
    void trustsNoWeakDigest();
    void refusesWhatIsNoTimestamp_data();
    void refusesWhatIsNoTimestamp();
    void judgesItsSigner_data();
    void judgesItsSigner();
    void seesEveryChange();

private:
    QByteArray m_token;
};

namespace {

constexpr char content[] = "bytes in front of the gap and bytes behind it";

TimestampCheck checked(const QByteArray &token, bool padded = false,
                       QByteArrayView bytes = QByteArrayView(content))
{
    return checkTimestamp(token, padded, bytes.first(21), bytes.sliced(21));
}

QByteArray token(const char *section, const char *digest = "sha256", bool withCertificate = true)
{
    return tokenByOpenSsl(content, QString::fromLatin1(section), QString::fromLatin1(digest),
                          withCertificate);
}

} // namespace

void TestTimestampCheck::initTestCase()
{
    m_token = token("tsa1");
}

void TestTimestampCheck::acceptsTimestamps_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<bool>("hasRemark");
    const auto row = [](const char *section, const char *digest, const char *authority,
                        bool hasRemark) {
        QTest::addRow("%s %s", section, digest)
            << QString::fromLatin1(section) << QString::fromLatin1(digest)
            << QString::fromLatin1(authority) << hasRemark;
    };
    row("tsa1", "sha256", "tsa", false);
    row("tsa1", "sha384", "tsa", false);
    row("tsa1", "sha512", "tsa", false);
    row("tsa-rsa", "sha256", "tsa-rsa", false);
    // Trust and times are judged elsewhere.
    row("tsa-untrusted", "sha256", "tsa-untrusted", false);
    row("tsa-expired", "sha256", "tsa-expired", false);
    row("tsa-sha1-binding", "sha256", "tsa", true);
}

void TestTimestampCheck::acceptsTimestamps()
{
    QFETCH(QString, section);
    QFETCH(QString, digest);
    QFETCH(QString, authority);
    QFETCH(bool, hasRemark);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const QByteArray made = tokenByOpenSsl(content, section, digest);
    for (const TimestampCheck &check :
         {checked(made), checked(made + QByteArray(900, '\0'), true)}) {
        QVERIFY2(check.finding.passed(), qPrintable(check.finding.explanation));
        QCOMPARE(!check.finding.explanation.isEmpty(), hasRemark);
        QCOMPARE(check.authority, TestPki::certificate(authority));
        QVERIFY(check.embedded.contains(TestPki::certificate(QStringLiteral("inter"))));
        QCOMPARE(check.accuracyMilliseconds, 1000);
        QVERIFY(check.time >= before && check.time <= QDateTime::currentDateTimeUtc());
    }
}

void TestTimestampCheck::seesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray right(content);
    QTest::newRow("first") << QByteArray(right).replace(0, 1, "B");
    QTest::newRow("last") << right.chopped(1) + 'T';
    QTest::newRow("one more") << right + ' ';
    QTest::newRow("one less") << right.chopped(1);
}

void TestTimestampCheck::seesOtherBytes()
{
    QFETCH(QByteArray, bytes);
    const TimestampCheck check = checked(m_token, false, bytes);
    QCOMPARE(check.finding.indication, Indication::TotalFailed);
    QCOMPARE(check.finding.subIndication, QStringLiteral("HASH_FAILURE"));
}

void TestTimestampCheck::trustsNoWeakDigest_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("of the content") << token("tsa-sha1-imprint", "sha1");
    QTest::newRow("of the signature") << token("tsa-sha1-signature");
    QTest::newRow("of its own") << tokenSignedAnew(
        m_token, QStringLiteral("tsa"),
        {QStringLiteral("-cades"), QStringLiteral("-md"), QStringLiteral("sha224")});
}

void TestTimestampCheck::trustsNoWeakDigest()
{
    QFETCH(QByteArray, token);
    const TimestampCheck check = checked(token);
    QCOMPARE(check.finding.indication, Indication::Indeterminate);
    QCOMPARE(check.finding.subIndication, QStringLiteral("CRYPTO_CONSTRAINTS_FAILURE"));
    QCOMPARE(check.finding.trust, Trust::Unfit);
}

void TestTimestampCheck::refusesWhatIsNoTimestamp_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("padded");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("zeros") << QByteArray(9000, '\0') << true;
    QTest::newRow("text") << QByteArray("timestamp") << false;
    QTest::newRow("certificate") << TestPki::certificate(QStringLiteral("tsa")).der() << false;
    QTest::newRow("truncated") << m_token.chopped(1) << false;
    QTest::newRow("zeros behind it") << m_token + QByteArray(1, '\0') << false;
    QTest::newRow("bytes behind it") << m_token + "x" << true;
    QTest::newRow("bytes behind the padding") << m_token + QByteArray(100, '\0') + "x" << true;
    QTest::newRow("twice") << m_token + m_token << true;
    QTest::newRow("indefinite length")
        << QByteArray::fromHex("3080") + m_token.sliced(4) + QByteArray(2, '\0') << true;
    QTest::newRow("nested") << QByteArray::fromHex("3080").repeated(50'000) << false;
    QTest::newRow("signature of a document")
        << buildCms(sha256(QByteArrayView(content)),
                    *TestPki::identity(QStringLiteral("signer-ec")))
               .value()
        << false;
    QTest::newRow("another statement") << cmsByOpenSsl(
        "no statement", QStringLiteral("tsa"),
        {QStringLiteral("-cades"), QStringLiteral("-nodetach"), QStringLiteral("-econtent_type"),
         QStringLiteral("1.2.840.113549.1.9.16.1.4")})
                                       << false;
    QTest::newRow("statement not inside")
        << cmsByOpenSsl(QByteArray(content), QStringLiteral("tsa"),
                        {QStringLiteral("-cades"), QStringLiteral("-econtent_type"),
                         QStringLiteral("1.2.840.113549.1.9.16.1.4")})
        << false;
    QTest::newRow("two signers") << tokenSignedAnew(
        m_token, QStringLiteral("tsa"),
        {QStringLiteral("-cades"), QStringLiteral("-signer"),
         TestPki::path(QStringLiteral("tsa-rsa.pem")), QStringLiteral("-inkey"),
         TestPki::path(QStringLiteral("tsa-rsa.key"))})
                                 << false;
    QTest::newRow("certificate not named")
        << tokenSignedAnew(m_token, QStringLiteral("tsa"), {}) << false;
}

void TestTimestampCheck::refusesWhatIsNoTimestamp()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, padded);
    const TimestampCheck check = checked(token, padded);
    QCOMPARE(check.finding.indication, Indication::TotalFailed);
    QCOMPARE(check.finding.subIndication, QStringLiteral("FORMAT_FAILURE"));
    QVERIFY(!check.finding.explanation.isEmpty());
}

void TestTimestampCheck::judgesItsSigner_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("subIndication");
    const auto row = [](const char *name, const QByteArray &token, const char *subIndication) {
        QTest::newRow(name) << token << QString::fromLatin1(subIndication);
    };
    row("for timestamps", tokenSignedAnew(m_token, QStringLiteral("tsa")), "");
    row("for signatures", tokenSignedAnew(m_token, QStringLiteral("signer-ec")),
        "CHAIN_CONSTRAINTS_FAILURE");
    row("for OCSP", tokenSignedAnew(m_token, QStringLiteral("ocsp")), "CHAIN_CONSTRAINTS_FAILURE");
    row("weak key", tokenSignedAnew(m_token, QStringLiteral("weak")), "CRYPTO_CONSTRAINTS_FAILURE");
    row("no certificate", token("tsa1", "sha256", false), "NO_SIGNING_CERTIFICATE_FOUND");
    QByteArray flipped = m_token;
    flipped.back() = static_cast<char>(flipped.back() ^ 1);
    row("another key", flipped, "SIG_CRYPTO_FAILURE");
}

void TestTimestampCheck::judgesItsSigner()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, subIndication);
    const TimestampCheck check = checked(token);
    QCOMPARE(check.finding.subIndication, subIndication);
    QCOMPARE(check.finding.passed(), subIndication.isEmpty());
}

void TestTimestampCheck::seesEveryChange()
{
    // What the certificates of others say is judged with their signatures.
    const QByteArray other = TestPki::certificate(QStringLiteral("inter")).der();
    const qsizetype begin = m_token.indexOf(other);
    QVERIFY(begin > 0 && checked(m_token).finding.passed());
    for (qsizetype at = 0; at < m_token.size(); ++at) {
        if (at >= begin && at < begin + other.size()) {
            continue;
        }
        QByteArray flipped = m_token;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << at % 8));
        QVERIFY2(!checked(flipped).finding.passed(), QByteArray::number(at));
    }
}

QTEST_GUILESS_MAIN(TestTimestampCheck)
#include "tst_timestampcheck.moc"
