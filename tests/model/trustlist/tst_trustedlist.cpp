#include "model/trustlist/trustedlist.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/trustlists/testtrustedlist.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

namespace {

const QString operatorName = QStringLiteral("selfsigned");

Certificate certificate(const char *name)
{
    return TestPki::certificate(QString::fromLatin1(name));
}

QDateTime moment(int year)
{
    return QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC);
}

Result<TrustedList> read(const QByteArray &xml)
{
    return readTrustedList(xml, {TestPki::certificate(operatorName)});
}

/// A list that must be good.
TrustedList goodList(const QByteArray &services)
{
    TestTrustedList list;
    list.services = services;
    const auto result = read(list.signedXml());
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return result.value();
}

} // namespace

class TestTrustedListReading : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheListSays();
    void acceptsUsualSignatures_data();
    void acceptsUsualSignatures();
    void namesAnUnknownSigner();
    void choosesPurposeAndStanding_data();
    void choosesPurposeAndStanding();
    void looksIntoTheHistory_data();
    void looksIntoTheHistory();
    void leavesOutDamagedCertificates();
    void tellsConcerns_data();
    void tellsConcerns();
    void readsLongLists();
    void ignoresComments();
    void knowsListsFromCertificates();
};

void TestTrustedListReading::readsWhatTheListSays()
{
    TestService timestamps;
    timestamps.type = "TSA/QTST";
    timestamps.certificate = QStringLiteral("tsa");
    timestamps.history = TestService::historyInstance("undersupervision", "2015-01-01T00:00:00Z")
        + TestService::historyInstance("accredited", "2018-01-01T00:00:00Z");
    const TrustedList list = goodList(TestService().xml() + timestamps.xml());
    QVERIFY(list.signatureVerified && list.signerExpected && list.isUsable());
    QCOMPARE(list.signer, certificate("selfsigned"));
    QCOMPARE(list.territory, QStringLiteral("XT"));
    QCOMPARE(list.operatorName, QStringLiteral("Test Operator"));
    QCOMPARE(list.version, 5);
    QCOMPARE(list.sequenceNumber, 7);
    QVERIFY(list.issued.secsTo(QDateTime::currentDateTimeUtc()) < 600);
    QCOMPARE(list.nextUpdate, QDateTime(QDate(2099, 7, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(list.services.size(), 2);
    const TrustedService &service = list.services.last();
    QCOMPARE(service.providerName, QStringLiteral("Test Provider & Sons"));
    QCOMPARE(service.serviceName, QStringLiteral("Issuing Certificates"));
    QVERIFY(service.typeUri.endsWith(QStringLiteral("/TSA/QTST")));
    QVERIFY(service.statusUri.endsWith(QStringLiteral("/granted")));
    QCOMPARE(service.statusSince, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(service.certificates, QList<Certificate>{certificate("tsa")});
    QCOMPARE(service.history.size(), 2);
    QVERIFY(service.history.first().statusUri.endsWith(QStringLiteral("/accredited")));
    QCOMPARE(concernsAbout(list, QDateTime::currentDateTimeUtc()), QStringList());
}

void TestTrustedListReading::acceptsUsualSignatures_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QByteArray>("canonicalization");
    QTest::addColumn<QByteArray>("uri");
    const QByteArray more = "http://www.w3.org/2001/04/xmldsig-more#";
    const QByteArray encryption = "http://www.w3.org/2001/04/xmlenc#";
    const QByteArray exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
    const QByteArray inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    const QByteArray whole = " URI=\"\"";
    const QByteArray byId = " URI=\"#list\"";
    const auto row = [](const char *name, const char *signer, const QByteArray &method,
                        const QByteArray &digest, const QByteArray &canonicalization,
                        const QByteArray &uri) {
        QTest::newRow(name) << QString::fromLatin1(signer) << method << digest << canonicalization
                            << uri;
    };
    row("P-256", "signer-ec", more + "ecdsa-sha256", encryption + "sha256", exclusive, whole);
    row("P-384", "signer-ec384", more + "ecdsa-sha384", more + "sha384", exclusive, whole);
    row("P-521", "signer-ec521", more + "ecdsa-sha512", encryption + "sha512", exclusive, whole);
    row("RSA, SHA-256", "signer-rsa", more + "rsa-sha256", encryption + "sha256", inclusive, whole);
    row("RSA, SHA-512", "signer-rsa", more + "rsa-sha512", encryption + "sha512", exclusive, byId);
}

void TestTrustedListReading::acceptsUsualSignatures()
{
    TestTrustedList list;
    QFETCH(QString, signer);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, digest);
    QFETCH(QByteArray, canonicalization);
    QFETCH(QByteArray, uri);
    list.signer = signer;
    list.signatureMethod = method;
    list.digestMethod = digest;
    list.canonicalization = canonicalization;
    list.transforms.replace("http://www.w3.org/2001/10/xml-exc-c14n#", canonicalization);
    list.listUri = uri;
    const auto result = readTrustedList(list.signedXml(), {TestPki::certificate(signer)});
    QVERIFY_RESULT(result);
    QVERIFY(result.value().isUsable());
}

void TestTrustedListReading::namesAnUnknownSigner()
{
    const QByteArray xml = TestTrustedList().signedXml();
    for (const QList<Certificate> &expected :
         {QList<Certificate>(), QList<Certificate>{certificate("signer-ec")}}) {
        const auto result = readTrustedList(xml, expected);
        QVERIFY_RESULT(result);
        const TrustedList &list = result.value();
        QVERIFY(list.signatureVerified && !list.signerExpected && !list.isUsable());
        QVERIFY(anchorsFor(list, TrustPurpose::Signing, moment(2026)).isEmpty());
        const QString message = unexpectedSigner(list).message;
        QVERIFY(message.contains(list.signer.subjectName()));
        QVERIFY(message.contains(QString::fromLatin1(list.signer.fingerprint().toHex())));
        QVERIFY(message.contains(QStringLiteral("Test Operator")));
    }
}

void TestTrustedListReading::choosesPurposeAndStanding_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("purpose");
    const auto row = [](const char *type, const char *status, const char *purpose,
                        const QByteArray &extensions = {}, const char *note = "") {
        QTest::addRow("%s %s%s", type, status, note)
            << QByteArray(type) << QByteArray(status) << extensions << QString::fromLatin1(purpose);
    };
    row("CA/QC", "granted", "signing");
    row("CA/QC", "undersupervision", "signing");
    row("CA/QC", "supervisionincessation", "signing");
    row("CA/QC", "accredited", "signing");
    row("CA/QC", "withdrawn", "");
    row("CA/QC", "supervisionrevoked", "");
    row("CA/QC", "grantedbynobody", "");
    row("CA/QC", "http://example.com/granted", "");
    row("CA/QC", "http://uri.etsi.org/TrstSvc/eSigDir-1999-EC-TrustedList/Svcstatus/accredited",
        "signing");
    row("CA/PKC", "recognisedatnationallevel", "signing");
    row("CA/PKC", "deprecatedatnationallevel", "");
    row("NationalRootCA-QC", "granted", "signing");
    row("TSA/QTST", "granted", "timestamping");
    row("TSA", "recognisedatnationallevel", "timestamping");
    row("TSA/QTST", "withdrawn", "");
    row("Certstatus/OCSP/QC", "granted", "ocsp");
    row("EDS/Q", "granted", "");
    row("CA/QC", "granted", "signing", TestService::usage("ForeSeals"), ", seals");
    row("CA/QC", "granted", "signing",
        TestService::usage("ForWebSiteAuthentication") + TestService::usage("ForeSignatures"),
        ", sites and signatures");
    row("CA/QC", "granted", "", TestService::usage("ForWebSiteAuthentication"), ", only sites");
}

void TestTrustedListReading::choosesPurposeAndStanding()
{
    TestService service;
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, extensions);
    QFETCH(QString, purpose);
    service.type = type;
    service.status = status;
    service.extensions = extensions;
    const TrustedList list = goodList(service.xml());
    const auto found = [&list](TrustPurpose wanted) {
        return anchorsFor(list, wanted, moment(2026)) == QList<Certificate>{certificate("root")};
    };
    QCOMPARE(found(TrustPurpose::Signing), purpose == QLatin1String("signing"));
    QCOMPARE(found(TrustPurpose::Timestamping), purpose == QLatin1String("timestamping"));
    QCOMPARE(found(TrustPurpose::Ocsp), purpose == QLatin1String("ocsp"));
}

void TestTrustedListReading::looksIntoTheHistory_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("before it was listed") << 2009 << false;
    QTest::newRow("accredited") << 2012 << true;
    QTest::newRow("withdrawn for a while") << 2015 << false;
    QTest::newRow("granted") << 2018 << true;
    QTest::newRow("withdrawn") << 2022 << false;
}

void TestTrustedListReading::looksIntoTheHistory()
{
    QFETCH(int, year);
    QFETCH(bool, trusted);
    TestService service;
    service.status = "withdrawn";
    // In no order.
    service.history = TestService::historyInstance("accredited", "2010-01-01T00:00:00Z")
        + TestService::historyInstance("granted", "2017-01-01T00:00:00Z")
        + TestService::historyInstance("withdrawn", "2014-01-01T00:00:00Z");
    const TrustedList list = goodList(service.xml());
    QCOMPARE(!anchorsFor(list, TrustPurpose::Signing, moment(year)).isEmpty(), trusted);
    const auto time = [](int begin) {
        return QDateTime(QDate(begin, 1, 1), QTime(0, 0), Qt::UTC);
    };
    QCOMPARE(listedAnchors(list, TrustPurpose::Signing),
             (QList<ListedAnchor>{{certificate("root"), time(2017), time(2020)},
                                  {certificate("root"), time(2010), time(2014)}}));
}

void TestTrustedListReading::leavesOutDamagedCertificates()
{
    TestService damaged;
    const QByteArray good = damaged.xml();
    QByteArray xml = good;
    xml.replace("<X509Certificate>MII", "<X509Certificate>MIX");
    const TrustedList list = goodList(xml + good);
    QCOMPARE(list.unreadableCertificates, 1);
    QCOMPARE(anchorsFor(list, TrustPurpose::Signing, moment(2026)).size(), 1);
    QCOMPARE(concernsAbout(list, QDateTime::currentDateTimeUtc()).size(), 1);
}

void TestTrustedListReading::tellsConcerns_data()
{
    QTest::addColumn<QByteArray>("nextUpdate");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("concern");
    const QByteArray next = "<dateTime>2027-01-01T00:00:00Z</dateTime>";
    QTest::newRow("current") << next << 2026 << QString();
    QTest::newRow("expired") << next << 2028 << QStringLiteral("should have been replaced");
    QTest::newRow("closed") << QByteArray() << 2026 << QStringLiteral("closed");
    QTest::newRow("issued later") << next << 2025 << QStringLiteral("issued only on");
}

void TestTrustedListReading::tellsConcerns()
{
    QFETCH(QByteArray, nextUpdate);
    QFETCH(int, year);
    QFETCH(QString, concern);
    TestTrustedList list;
    list.nextUpdate = nextUpdate;
    list.issued = "2026-05-01T02:00:00+02:00";
    list.signer = QStringLiteral("otherroot");
    const Certificate signer = TestPki::certificate(list.signer);
    auto result = readTrustedList(list.signedXml(), {signer});
    QVERIFY_RESULT(result);
    QVERIFY(result.value().isUsable());
    QCOMPARE(result.value().issued, QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC));
    result.value().issued = qMax(result.value().issued, signer.notBefore());
    const QString concerns = concernsAbout(result.value(), moment(year)).join(u'|');
    QVERIFY2(concern.isEmpty() || concerns.contains(concern), qPrintable(concerns));
    QCOMPARE(anchorsFor(result.value(), TrustPurpose::Signing, moment(year)).size(), 1);
}

void TestTrustedListReading::readsLongLists()
{
    QByteArray services;
    for (int i = 0; i < 3000; ++i) {
        TestService service;
        service.name = "Service " + QByteArray::number(i);
        service.certificate.clear();
        services += service.xml();
    }
    QCOMPARE(goodList(services).services.size(), 3000);
}

void TestTrustedListReading::ignoresComments()
{
    // No signature covers a comment, so that it must not hide what stands behind it.
    const QByteArray xml =
        TestTrustedList().signedXml().replace("Test Operator", "Test<!-- not --> Operator");
    const auto result = read(xml);
    QVERIFY_RESULT(result);
    QCOMPARE(result.value().operatorName, QStringLiteral("Test Operator"));
}

void TestTrustedListReading::knowsListsFromCertificates()
{
    QVERIFY(looksLikeTrustedList(TestTrustedList().unsignedXml()));
    QVERIFY(looksLikeTrustedList("\xef\xbb\xbf\n<TrustServiceStatusList/>"));
    QVERIFY(!looksLikeTrustedList(certificate("root").der()));
    QVERIFY(!looksLikeTrustedList(certificate("root").toPem()));
    QVERIFY(!looksLikeTrustedList({}));
}

QTEST_GUILESS_MAIN(TestTrustedListReading)
#include "tst_trustedlist.moc"
