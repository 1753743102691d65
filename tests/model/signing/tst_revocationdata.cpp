#include "crlbyopenssl.h"
#include "model/signing/revocationdata.h"
#include "ocspbyopenssl.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestRevocationData : public QObject
{
    Q_OBJECT

private slots:
    void findsRevocations();
    void findsRevocationsByOcsp();
    void looksAtTheTime_data();
    void looksAtTheTime();
    void trustsOnlyLists_data();
    void trustsOnlyLists();
    void trustsOnlyResponders_data();
    void trustsOnlyResponders();
    void countsNothingThatTheIssuerHasNotSigned();
    void takesTheWorstOfSeveral();
    void takesTheNewestOfSeveral();
    void looksAtRevokedResponders();
    void forgetsExpiredCertificates();
    void findsOneOfMany();
    void refusesDamage_data();
    void refusesDamage();
    void leavesOutDamage();
};

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Certificate named(const char *name)
{
    return TestPki::certificate(QString::fromLatin1(name));
}

Revocation found(const QList<QByteArray> &crls, const QList<QByteArray> &responses,
                 const Certificate &certificate, const QDateTime &at = now(),
                 const QList<Certificate> &issuers = {named("root"), named("inter")})
{
    const auto data = RevocationData::read(crls, responses);
    if (!data) {
        qFatal("%s", qPrintable(data.error().message));
    }
    return data.value()->find(certificate, issuers, at);
}

CrlRecipe revokedHoursAgo(int hours)
{
    CrlRecipe recipe;
    recipe.entries = {{named("signer-ec"), now().addSecs(-3600 * hours), "superseded"}};
    return recipe;
}

} // namespace

void TestRevocationData::findsRevocations()
{
    const QByteArray pem = TestPki::file(QStringLiteral("inter.crl.pem"));
    const QByteArray der = TestPki::file(QStringLiteral("inter.crl"));
    for (const QByteArray &list : {pem, der}) {
        const Revocation revoked = found({list}, {}, named("revoked"));
        QVERIFY(revoked.known && revoked.revoked);
        constexpr int keyCompromise = 1;
        QCOMPARE(revoked.reason, keyCompromise);
        QVERIFY(revoked.time.isValid() && revoked.time <= now());
        QVERIFY(revoked.thisUpdate <= now() && revoked.nextUpdate > now());
        QCOMPARE(revoked.source, der);
        const Revocation good = found({list}, {}, named("signer-ec"));
        QVERIFY(good.known && !good.revoked && !good.time.isValid());
        QCOMPARE(good.source, der);
    }
    const Revocation issuer =
        found({TestPki::file(QStringLiteral("issuer-revoked.crl.pem"))}, {}, named("inter"));
    QVERIFY(issuer.revoked);
    QVERIFY(!found({}, {}, named("revoked")).known);
}

void TestRevocationData::findsRevocationsByOcsp()
{
    const QByteArray answer = ocspByOpenSsl(named("revoked"));
    const Revocation revoked = found({}, {answer}, named("revoked"));
    QVERIFY(revoked.known && revoked.revoked && revoked.time.isValid());
    constexpr int keyCompromise = 1;
    QCOMPARE(revoked.reason, keyCompromise);
    QCOMPARE(revoked.source, answer);
    const QByteArray fine = ocspByOpenSsl(named("signer-ec"));
    const Revocation good = found({}, {answer, fine}, named("signer-ec"));
    QVERIFY(good.known && !good.revoked);
    QCOMPARE(good.source, fine);
    QVERIFY(!found({}, {fine}, named("signer-rsa")).known);
}

void TestRevocationData::looksAtTheTime_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("revoked");
    QTest::newRow("before the revocation") << -3 << true << false;
    QTest::newRow("after it") << -1 << true << true;
    QTest::newRow("out of date") << 24 * 8 << true << true;
}

void TestRevocationData::looksAtTheTime()
{
    QFETCH(int, hours);
    QFETCH(bool, known);
    QFETCH(bool, revoked);
    const QByteArray list = crlByOpenSsl(revokedHoursAgo(2));
    const QDateTime at = now().addSecs(3600 * hours);
    const Revocation revocation = found({list}, {}, named("signer-ec"), at);
    QCOMPARE(revocation.known, known);
    QCOMPARE(revocation.revoked, revoked);
    QVERIFY(revocation.time.isValid()); // known even where it came later
    const Revocation other = found({list}, {}, named("signer-rsa"), at);
    QCOMPARE(other.known, hours < 24 * 7);
    QVERIFY(!other.revoked);
}

void TestRevocationData::trustsOnlyLists_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *name, const char *extensions, bool counts) {
        QTest::newRow(name) << QByteArray(extensions) << counts;
    };
    row("as usual", "", true);
    row("for users", "issuingDistributionPoint=critical,@p\n[p]\nonlyuser=TRUE\n", true);
    row("for issuers", "issuingDistributionPoint=critical,@p\n[p]\nonlyCA=TRUE\n", false);
    row("for attributes", "issuingDistributionPoint=critical,@p\n[p]\nonlyAA=TRUE\n", false);
    row("by others", "issuingDistributionPoint=critical,@p\n[p]\nindirectCRL=TRUE\n", false);
    row("for some reasons",
        "issuingDistributionPoint=critical,@p\n[p]\nonlysomereasons=keyCompromise\n", false);
    row("at its address",
        "issuingDistributionPoint=critical,@p\n[p]\nfullname=URI:http://pki.test/inter.crl\n",
        true);
    row("at another address",
        "issuingDistributionPoint=critical,@p\n[p]\nfullname=URI:http://pki.test/part.crl\n",
        false);
    row("differences only", "2.5.29.27=critical,ASN1:INTEGER:1\n", false);
    row("unknown rule", "1.2.3.4=critical,ASN1:NULL\n", false);
    row("unknown remark", "1.2.3.4=ASN1:NULL\n", true);
}

void TestRevocationData::trustsOnlyLists()
{
    QFETCH(QByteArray, extensions);
    QFETCH(bool, counts);
    CrlRecipe recipe = revokedHoursAgo(1);
    recipe.extensions = extensions;
    const QByteArray list = crlByOpenSsl(recipe);
    QCOMPARE(found({list}, {}, named("signer-ec")).revoked, counts);
    QCOMPARE(found({list}, {}, named("signer-rsa")).known, counts);
}

void TestRevocationData::trustsOnlyResponders_data()
{
    QTest::addColumn<QString>("responder");
    QTest::addColumn<bool>("counts");
    QTest::newRow("appointed") << QStringLiteral("ocsp") << true;
    QTest::newRow("the issuer") << QStringLiteral("inter") << true;
    QTest::newRow("expired") << QStringLiteral("ocsp-expired") << false;
    QTest::newRow("a signer") << QStringLiteral("signer-ec") << false;
    QTest::newRow("appointed by another") << QStringLiteral("ocsp-root") << false;
    QTest::newRow("a stranger") << QStringLiteral("selfsigned") << false;
}

void TestRevocationData::trustsOnlyResponders()
{
    QFETCH(QString, responder);
    QFETCH(bool, counts);
    QCOMPARE(found({}, {ocspByOpenSsl(named("signer-ec"), responder)}, named("signer-ec")).known,
             counts);
    QCOMPARE(found({}, {ocspByOpenSsl(named("revoked"), responder)}, named("revoked")).revoked,
             counts);
}

void TestRevocationData::countsNothingThatTheIssuerHasNotSigned()
{
    // A list of another key under the issuer's name, and a certificate of that name to go with it.
    const QTemporaryDir folder;
    const QByteArray namesake = writtenByOpenSsl(
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"),
         QStringLiteral("-key"), TestPki::path(QStringLiteral("otherroot.key")),
         QStringLiteral("-subj"), QStringLiteral("/CN=Test Issuing CA/O=ConfSeal Test/C=DE"),
         QStringLiteral("-config"), TestPki::path(QStringLiteral("ca.cnf")),
         QStringLiteral("-extensions"), QStringLiteral("root")});
    const Certificate impostor = Certificate::readCertificates(namesake).value().first();
    QCOMPARE(impostor.subjectHash(), named("inter").subjectHash());
    CrlRecipe recipe = revokedHoursAgo(1);
    recipe.authority = QStringLiteral("otherroot");
    QVERIFY(!found({crlByOpenSsl(recipe)}, {}, named("signer-ec"), now(), {impostor}).known);
    const QByteArray genuine = crlByOpenSsl(revokedHoursAgo(1));
    QVERIFY(!found({genuine}, {}, named("signer-ec"), now(), {impostor}).known);
    QVERIFY(found({genuine}, {}, named("signer-ec"), now(), {impostor, named("inter")}).revoked);
    QByteArray forged = genuine;
    forged.back() = static_cast<char>(forged.back() ^ 1);
    QVERIFY(!found({forged}, {}, named("signer-ec")).known);
    QVERIFY(!found({TestPki::file(QStringLiteral("root.crl"))}, {}, named("signer-ec")).known);
}

void TestRevocationData::takesTheWorstOfSeveral()
{
    CrlRecipe newer;
    newer.thisUpdate = now();
    const QByteArray fine = crlByOpenSsl(newer);
    const QByteArray revoked = crlByOpenSsl(revokedHoursAgo(1));
    const QByteArray good = ocspByOpenSsl(named("signer-ec"));
    QVERIFY(found({fine, revoked}, {good}, named("signer-ec")).revoked);
    QVERIFY(found({revoked, fine}, {good}, named("signer-ec")).revoked);
    CrlRecipe weak = revokedHoursAgo(1);
    weak.digest = "sha1";
    const QByteArray old = crlByOpenSsl(weak);
    QVERIFY(found({old}, {}, named("signer-ec")).revoked);
    QVERIFY(!found({old}, {}, named("signer-rsa")).known); // it clears nobody
}

void TestRevocationData::takesTheNewestOfSeveral()
{
    CrlRecipe older;
    older.thisUpdate = now().addDays(-2);
    CrlRecipe newer;
    newer.thisUpdate = now().addDays(-1);
    const QByteArray wanted = crlByOpenSsl(newer);
    const QByteArray other = crlByOpenSsl(older);
    QCOMPARE(found({other, wanted}, {}, named("signer-ec")).source, wanted);
    QCOMPARE(found({wanted, other}, {}, named("signer-ec")).source, wanted);
    older.thisUpdate = now().addSecs(-30);
    older.nextUpdate = now().addSecs(-20);
    QCOMPARE(found({wanted, crlByOpenSsl(older)}, {}, named("signer-ec")).source, wanted);
}

void TestRevocationData::looksAtRevokedResponders()
{
    // Out of date, so that it speaks of nobody but whom it holds.
    CrlRecipe recipe;
    recipe.nextUpdate = now().addSecs(-1);
    recipe.entries = {{named("ocsp-checked"), now().addSecs(-3600), {}},
                      {named("ocsp"), now().addSecs(-3600), {}}};
    const QByteArray list = crlByOpenSsl(recipe);
    const QByteArray answer = ocspByOpenSsl(named("signer-ec"), QStringLiteral("ocsp-checked"));
    QVERIFY(found({}, {answer}, named("signer-ec")).known);
    QVERIFY(!found({list}, {answer}, named("signer-ec")).known);
    // The certificate of this one says that its revocation is not to be looked at.
    const QByteArray exempt = ocspByOpenSsl(named("signer-ec"));
    QVERIFY(found({list}, {exempt}, named("signer-ec")).known);
}

void TestRevocationData::forgetsExpiredCertificates()
{
    const Certificate expired = named("expired");
    const QDateTime at = expired.notAfter().addDays(-1);
    QVERIFY(!found({crlByOpenSsl({})}, {}, expired, at).known);
    CrlRecipe keeps;
    keeps.extensions = "2.5.29.60=ASN1:GENTIME:20100101000000Z\n";
    QVERIFY(found({crlByOpenSsl(keeps)}, {}, expired, at).known);
    CrlRecipe revoked;
    revoked.entries = {{expired, at.addDays(-1), {}}};
    QVERIFY(found({crlByOpenSsl(revoked)}, {}, expired, at).revoked);
}

void TestRevocationData::findsOneOfMany()
{
    CrlRecipe recipe = revokedHoursAgo(1);
    recipe.otherEntries = 20'000;
    const auto data = RevocationData::read({crlByOpenSsl(recipe)}, {});
    QVERIFY_RESULT(data);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(data.value()->find(named("signer-ec"), {named("inter")}, now()).revoked);
        QVERIFY(data.value()->find(named("signer-rsa"), {named("inter")}, now()).known);
    }
}

void TestRevocationData::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("message");
    const QByteArray list = TestPki::file(QStringLiteral("inter.crl"));
    const QByteArray pem = TestPki::file(QStringLiteral("inter.crl.pem"));
    const QByteArray response = ocspByOpenSsl(named("signer-ec"));
    const auto row = [](const char *name, const QByteArray &ofList, const QByteArray &ofResponse,
                        const char *message) {
        QTest::newRow(name) << ofList << ofResponse << QString::fromLatin1(message);
    };
    row("none of it", list, response, "");
    row("no list", "revoked: all", response, "revocation list");
    row("empty list", "", response, "revocation list");
    row("truncated list", list.chopped(1), response, "revocation list");
    row("list and more", list + 'x', response, "revocation list");
    row("truncated PEM", pem.first(pem.size() / 2), response, "revocation list");
    row("no response", list, "good", "OCSP response cannot be read");
    row("truncated response", list, response.chopped(1), "OCSP response cannot be read");
    row("response and more", list, response + 'x', "OCSP response cannot be read");
    row("refusal", list, QByteArray::fromHex("30030a0103"), "responder refused");
}

void TestRevocationData::refusesDamage()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, response);
    QFETCH(QString, message);
    const auto data = RevocationData::read({list}, {response});
    if (message.isEmpty()) {
        QVERIFY_RESULT(data);
    } else {
        QVERIFY_REFUSED(data, message);
    }
}

void TestRevocationData::leavesOutDamage()
{
    const auto data = RevocationData::readLeniently(
        {"x", TestPki::file(QStringLiteral("inter.crl")), {}},
        {"y", ocspByOpenSsl(named("signer-ec")), QByteArray::fromHex("30030a0103")});
    QCOMPARE(data->unreadableCount(), 4);
    QVERIFY(data->find(named("revoked"), {named("inter")}, now()).revoked);
    QVERIFY(data->find(named("signer-ec"), {named("inter")}, now()).known);
}

QTEST_GUILESS_MAIN(TestRevocationData)
#include "tst_revocationdata.moc"
