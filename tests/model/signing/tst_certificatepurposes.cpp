#include "opensslcms.h"

#include <QtTest>

class TestCertificatePurposes : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItIsFor_data();
    void tellsWhatItIsFor();
    void isForTimestampsOnly_data();
    void isForTimestampsOnly();
    void namesItsServers();
    void leavesOutOtherAddresses_data();
    void leavesOutOtherAddresses();
};

namespace {

Certificate selfSigned(const QByteArray &extensions)
{
    const QTemporaryDir folder;
    const QByteArray configuration =
        "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=x\n[e]\n" + extensions;
    const QByteArray pem = writtenByOpenSsl(
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"),
         QStringLiteral("-key"), TestPki::path(QStringLiteral("selfsigned.key")),
         QStringLiteral("-config"), writeFile(folder.path(), QStringLiteral("cnf"), configuration),
         QStringLiteral("-extensions"), QStringLiteral("e")});
    return Certificate::readCertificates(pem).value().first();
}

QStringList words(const QList<QUrl> &addresses)
{
    QStringList list;
    for (const QUrl &address : addresses) {
        list.append(address.toString());
    }
    return list;
}

} // namespace

void TestCertificatePurposes::tellsWhatItIsFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("timestamps");
    QTest::addColumn<bool>("ocsp");
    QTest::addColumn<bool>("authority");
    QTest::newRow("signer") << QStringLiteral("signer-ec") << false << false << false;
    QTest::newRow("timestamps") << QStringLiteral("tsa") << true << false << false;
    QTest::newRow("OCSP") << QStringLiteral("ocsp") << false << true << false;
    QTest::newRow("issuer") << QStringLiteral("inter") << false << false << true;
    QTest::newRow("root") << QStringLiteral("root") << false << false << true;
    QTest::newRow("server") << QStringLiteral("tlsonly") << false << false << false;
}

void TestCertificatePurposes::tellsWhatItIsFor()
{
    QFETCH(QString, name);
    const Certificate certificate = TestPki::certificate(name);
    QTEST(certificate.permitsTimestamping(), "timestamps");
    QTEST(certificate.permitsOcspSigning(), "ocsp");
    QTEST(certificate.isAuthority(), "authority");
}

void TestCertificatePurposes::isForTimestampsOnly_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<bool>("permits");
    const auto row = [](const char *name, const char *extensions, bool permits) {
        QTest::newRow(name) << QByteArray(extensions) << permits;
    };
    row("critical", "extendedKeyUsage=critical,timeStamping", true);
    row("signs", "extendedKeyUsage=critical,timeStamping\nkeyUsage=digitalSignature", true);
    row("not critical", "extendedKeyUsage=timeStamping", false);
    row("for something else, too", "extendedKeyUsage=critical,timeStamping,emailProtection", false);
    row("for anything", "extendedKeyUsage=critical,anyExtendedKeyUsage", false);
    row("not said", "keyUsage=digitalSignature", false);
    row("issues", "extendedKeyUsage=critical,timeStamping\nkeyUsage=keyCertSign", false);
}

void TestCertificatePurposes::isForTimestampsOnly()
{
    QFETCH(QByteArray, extensions);
    QTEST(selfSigned(extensions).permitsTimestamping(), "permits");
}

void TestCertificatePurposes::namesItsServers()
{
    const Certificate signer = TestPki::certificate(QStringLiteral("signer-ec"));
    QCOMPARE(words(signer.ocspAddresses()), QStringList{QStringLiteral("http://pki.test/ocsp")});
    QCOMPARE(words(signer.crlAddresses()),
             QStringList{QStringLiteral("http://pki.test/inter.crl")});
    QCOMPARE(words(signer.issuerAddresses()),
             QStringList{QStringLiteral("http://pki.test/inter.crt")});
    const Certificate root = TestPki::certificate(QStringLiteral("root"));
    QVERIFY(root.ocspAddresses().isEmpty() && root.crlAddresses().isEmpty()
            && root.issuerAddresses().isEmpty());
    QVERIFY(Certificate().crlAddresses().isEmpty());
}

void TestCertificatePurposes::leavesOutOtherAddresses_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QStringList>("addresses");
    const QStringList none;
    QTest::newRow("several") << QByteArray("URI:https://a.test/1,URI:http://b.test/2")
                             << QStringList{QStringLiteral("https://a.test/1"),
                                            QStringLiteral("http://b.test/2")};
    QTest::newRow("twice") << QByteArray("URI:http://a.test/1,URI:http://a.test/1")
                           << QStringList{QStringLiteral("http://a.test/1")};
    QTest::newRow("directory") << QByteArray("URI:ldap://a.test/1") << none;
    QTest::newRow("file") << QByteArray("URI:file:///etc/hostname") << none;
    QTest::newRow("no server") << QByteArray("URI:http:///x") << none;
    QTest::newRow("no address") << QByteArray("URI:x") << none;
    QTest::newRow("by others") << QByteArray(
        "p\n[p]\nfullname=URI:http://a.test/1\nCRLissuer=dirName:n\n[n]\nCN=other")
                               << none;
    QTest::newRow("for some reasons")
        << QByteArray("p\n[p]\nfullname=URI:http://a.test/1\nreasons=keyCompromise") << none;
}

void TestCertificatePurposes::leavesOutOtherAddresses()
{
    QFETCH(QByteArray, point);
    QFETCH(QStringList, addresses);
    QCOMPARE(words(selfSigned("crlDistributionPoints=" + point + "\n").crlAddresses()), addresses);
}

QTEST_GUILESS_MAIN(TestCertificatePurposes)
#include "tst_certificatepurposes.moc"
