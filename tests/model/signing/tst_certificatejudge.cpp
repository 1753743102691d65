#include "model/signing/certificatechain.h"
#include "opensslcms.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestCertificateJudge : public QObject
{
    Q_OBJECT

private slots:
    void judgesByTheNamedAnchors_data();
    void judgesByTheNamedAnchors();
    void judgesTimes_data();
    void judgesTimes();
    void judgesRevocation_data();
    void judgesRevocation();
    void refusesUnreadableLists_data();
    void refusesUnreadableLists();
    void judgesIssuersThatMustNotIssue_data();
    void judgesIssuersThatMustNotIssue();
    void seesWhenAnIssuerExpired();
};

using Names = QStringList;

namespace {

QList<Certificate> certificates(const Names &names)
{
    QList<Certificate> list;
    for (const QString &name : names) {
        list.append(TestPki::certificate(name));
    }
    return list;
}

Finding judged(const Certificate &signer, const QList<Certificate> &embedded,
               const QList<Certificate> &anchors, const QDateTime &at,
               const QList<QByteArray> &crls = {})
{
    JudgeSources sources;
    sources.anchors = anchors;
    sources.crls = crls;
    const auto judge = CertificateJudge::create(sources);
    if (!judge) {
        qFatal("%s", qPrintable(judge.error().message));
    }
    return judge.value()->judge(signer, embedded, at, CertificatePurpose::Signing).finding;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// A certificate for the key "subject.key" that "issuer.key" signs under the name of @p issuer.
Certificate issued(const QString &subject, const Certificate &issuer, const QString &issuerKey,
                   const QByteArray &extensions, const QStringList &options = {})
{
    const QTemporaryDir folder;
    const QStringList arguments{
        QStringLiteral("x509"),
        QStringLiteral("-req"),
        QStringLiteral("-set_serial"),
        QStringLiteral("4711"),
        QStringLiteral("-in"),
        TestPki::path(subject + QStringLiteral(".csr")),
        QStringLiteral("-CA"),
        writeFile(folder.path(), QStringLiteral("issuer.pem"), issuer.toPem()),
        QStringLiteral("-CAkey"),
        TestPki::path(issuerKey + QStringLiteral(".key")),
        QStringLiteral("-extfile"),
        writeFile(folder.path(), QStringLiteral("e.cnf"), extensions)};
    const QByteArray pem = writtenByOpenSsl(arguments + options);
    return Certificate::readCertificates(pem).value().first();
}

constexpr char forSigners[] = "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\n"
                              "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid:always\n";
constexpr char forIssuers[] =
    "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
    "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid:always\n";

Certificate root()
{
    return TestPki::certificate(QStringLiteral("root"));
}

/// An issuer between root and signer, with the key of "signer-rsa".
Certificate otherIssuer(const QByteArray &moreExtensions, const QStringList &options = {})
{
    return issued(QStringLiteral("signer-rsa"), root(), QStringLiteral("root"),
                  forIssuers + moreExtensions, options);
}

Certificate signerOf(const Certificate &issuer, const QByteArray &moreExtensions = {},
                     const QStringList &options = {})
{
    return issued(QStringLiteral("signer-ec"), issuer, QStringLiteral("signer-rsa"),
                  forSigners + moreExtensions, options);
}

} // namespace

void TestCertificateJudge::judgesByTheNamedAnchors_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<Names>("embedded");
    QTest::addColumn<Names>("anchors");
    QTest::addColumn<Trust>("trust");
    const QString ec = QStringLiteral("signer-ec");
    const QString own = QStringLiteral("selfsigned");
    const QString server = QStringLiteral("tlsonly");
    const Names inter{QStringLiteral("inter")};
    const Names ca{QStringLiteral("root")};
    const Names other{QStringLiteral("otherroot")};
    QTest::newRow("root") << ec << inter << ca << Trust::Trusted;
    QTest::newRow("root among others") << ec << inter << other + ca << Trust::Trusted;
    QTest::newRow("issuer without its root") << ec << Names() << inter << Trust::Trusted;
    QTest::newRow("the signer itself") << ec << Names() << Names{ec} << Trust::Trusted;
    QTest::newRow("self-signed, named") << own << Names() << Names{own} << Trust::Trusted;
    QTest::newRow("issuer missing") << ec << Names() << ca << Trust::UnknownIssuer;
    QTest::newRow("none") << ec << inter << Names() << Trust::UnknownIssuer;
    QTest::newRow("root only embedded") << ec << inter + ca << Names() << Trust::UnknownIssuer;
    QTest::newRow("another root") << ec << inter + ca << other << Trust::UnknownIssuer;
    QTest::newRow("another signer")
        << ec << inter << Names{QStringLiteral("signer-rsa")} << Trust::UnknownIssuer;
    QTest::newRow("self-signed") << own << Names{own} << ca << Trust::UnknownIssuer;
    QTest::newRow("for servers") << server << inter << ca << Trust::Unfit;
    QTest::newRow("for servers, named") << server << Names() << Names{server} << Trust::Unfit;
    QTest::newRow("an issuer signs") << inter.first() << Names() << ca << Trust::Unfit;
}

void TestCertificateJudge::judgesByTheNamedAnchors()
{
    QFETCH(QString, signer);
    QFETCH(Names, embedded);
    QFETCH(Names, anchors);
    QFETCH(Trust, trust);
    const Finding finding =
        judged(TestPki::certificate(signer), certificates(embedded), certificates(anchors), now());
    QCOMPARE(toId(finding.trust), toId(trust));
    QCOMPARE(finding.passed(), trust == Trust::Trusted);
    QCOMPARE(finding.explanation.isEmpty(), finding.passed());
    if (trust == Trust::UnknownIssuer) {
        QCOMPARE(finding.subIndication, QStringLiteral("NO_CERTIFICATE_CHAIN_FOUND"));
    }
}

void TestCertificateJudge::judgesTimes_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<Trust>("trust");
    const QString ec = QStringLiteral("signer-ec");
    const Certificate own = TestPki::certificate(ec);
    QTest::newRow("last second") << ec << own.notAfter() << Trust::Trusted;
    QTest::newRow("a second later") << ec << own.notAfter().addSecs(1) << Trust::Expired;
    QTest::newRow("a second early") << ec << own.notBefore().addSecs(-1) << Trust::NotYetValid;
    QTest::newRow("expired") << QStringLiteral("expired") << now() << Trust::Expired;
    QTest::newRow("not yet valid") << QStringLiteral("notyet") << now() << Trust::NotYetValid;
}

void TestCertificateJudge::judgesTimes()
{
    QFETCH(QString, signer);
    QFETCH(QDateTime, at);
    QFETCH(Trust, trust);
    const QList<Certificate> inter = certificates({QStringLiteral("inter")});
    QCOMPARE(toId(judged(TestPki::certificate(signer), inter, {root()}, at).trust), toId(trust));
}

void TestCertificateJudge::judgesRevocation_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QStringList>("lists");
    QTest::addColumn<QString>("subIndication");
    const QString revoked = QStringLiteral("revoked");
    const QString other = QStringLiteral("signer-ec");
    const QString own = QStringLiteral("inter.crl.pem");
    const QString binary = QStringLiteral("inter.crl");
    const QString ofRoot = QStringLiteral("root.crl.pem");
    const QString issuerRevoked = QStringLiteral("issuer-revoked.crl.pem");
    QTest::newRow("PEM") << revoked << QStringList{own} << QStringLiteral("REVOKED_NO_POE");
    QTest::newRow("DER") << revoked << QStringList{binary} << QStringLiteral("REVOKED_NO_POE");
    QTest::newRow("several lists")
        << revoked << QStringList{ofRoot, own} << QStringLiteral("REVOKED_NO_POE");
    QTest::newRow("a list of others") << revoked << QStringList{ofRoot} << QString();
    QTest::newRow("no list") << revoked << QStringList() << QString();
    QTest::newRow("not on the list") << other << QStringList{own, ofRoot} << QString();
    QTest::newRow("issuer") << other << QStringList{issuerRevoked}
                            << QStringLiteral("REVOKED_CA_NO_POE");
}

void TestCertificateJudge::judgesRevocation()
{
    QFETCH(QString, signer);
    QFETCH(QStringList, lists);
    QFETCH(QString, subIndication);
    QList<QByteArray> crls;
    for (const QString &list : lists) {
        crls.append(TestPki::file(list));
    }
    const Finding finding = judged(TestPki::certificate(signer),
                                   certificates({QStringLiteral("inter")}), {root()}, now(), crls);
    QCOMPARE(finding.subIndication, subIndication);
    QCOMPARE(toId(finding.trust), toId(subIndication.isEmpty() ? Trust::Trusted : Trust::Revoked));
}

void TestCertificateJudge::refusesUnreadableLists_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray pem = TestPki::file(QStringLiteral("inter.crl.pem"));
    const QByteArray der = TestPki::file(QStringLiteral("inter.crl"));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("revoked: all");
    QTest::newRow("certificate") << TestPki::file(QStringLiteral("root.pem"));
    QTest::newRow("PEM, truncated") << pem.first(pem.size() / 2);
    QTest::newRow("PEM, second one damaged") << pem + QByteArray(pem).replace("MII", "MIX");
    QTest::newRow("DER, truncated") << der.chopped(1);
}

void TestCertificateJudge::refusesUnreadableLists()
{
    QFETCH(QByteArray, list);
    JudgeSources sources;
    sources.crls = {TestPki::file(QStringLiteral("inter.crl")), list};
    QVERIFY_REFUSED(CertificateJudge::create(sources), QStringLiteral("revocation list"));
}

void TestCertificateJudge::judgesIssuersThatMustNotIssue_data()
{
    QTest::addColumn<Certificate>("signer");
    QTest::addColumn<QList<Certificate>>("embedded");
    QTest::addColumn<Trust>("trust");
    const auto row = [](const char *name, const Certificate &signer,
                        const QList<Certificate> &embedded, Trust trust) {
        QTest::newRow(name) << signer << embedded << trust;
    };
    const Certificate good = otherIssuer({});
    row("none of it", signerOf(good), {good}, Trust::Trusted);
    // Everybody who has a certificate could issue more.
    const Certificate rsa = TestPki::certificate(QStringLiteral("signer-rsa"));
    const Certificate inter = TestPki::certificate(QStringLiteral("inter"));
    row("a signer issues", signerOf(rsa), {rsa, inter}, Trust::Unfit);
    const Certificate tooDeep =
        issued(QStringLiteral("signer-rsa"), inter, QStringLiteral("inter"), forIssuers);
    row("path too long", signerOf(tooDeep), {tooDeep, inter}, Trust::Unfit);
    const Certificate namesake =
        issued(QStringLiteral("inter"), TestPki::certificate(QStringLiteral("otherroot")),
               QStringLiteral("otherroot"), forIssuers);
    row("issuer of the same name", TestPki::certificate(QStringLiteral("signer-ec")), {namesake},
        Trust::UnknownIssuer);
    const Certificate limited = otherIssuer(
        "nameConstraints=critical,permitted;dirName:names\n[names]\nC=DE\nO=Other Organisation\n");
    row("outside its names", signerOf(limited), {limited}, Trust::Unfit);
    const Certificate unknown = otherIssuer("1.2.3.4=critical,ASN1:NULL\n");
    row("unknown rule", signerOf(unknown), {unknown}, Trust::Unfit);
    row("unknown rule for the signer", signerOf(good, "1.2.3.4=critical,ASN1:NULL\n"), {good},
        Trust::Unfit);
    row("SHA-1", signerOf(good, {}, {QStringLiteral("-sha1")}), {good}, Trust::Unfit);
    Certificate forged =
        Certificate::fromDer(
            QByteArray(signerOf(good).der()).replace("Test Signer P-256", "Test Singer P-256"))
            .value();
    row("changed name", forged, {good}, Trust::UnknownIssuer);
}

void TestCertificateJudge::judgesIssuersThatMustNotIssue()
{
    QFETCH(Certificate, signer);
    QFETCH(QList<Certificate>, embedded);
    QFETCH(Trust, trust);
    const Finding finding = judged(signer, embedded, {root()}, now().addSecs(60));
    QVERIFY2(finding.trust == trust, qPrintable(toId(finding.trust) + u' ' + finding.explanation));
}

void TestCertificateJudge::seesWhenAnIssuerExpired()
{
    const Certificate issuer = otherIssuer({}, {QStringLiteral("-days"), QStringLiteral("2")});
    const Certificate signer = signerOf(issuer, {}, {QStringLiteral("-days"), QStringLiteral("9")});
    const QDateTime at = now().addDays(1);
    QCOMPARE(toId(judged(signer, {issuer}, {root()}, at).trust), toId(Trust::Trusted));
    QCOMPARE(toId(judged(signer, {issuer}, {root()}, at.addDays(3)).trust), toId(Trust::Expired));
    QCOMPARE(toId(judged(signer, {}, {issuer}, at.addDays(3)).trust), toId(Trust::Expired));
}

QTEST_GUILESS_MAIN(TestCertificateJudge)
#include "tst_certificatejudge.moc"
