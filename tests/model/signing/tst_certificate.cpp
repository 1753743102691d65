#include "model/signing/certificate.h"
#include "opensslcms.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatPeopleWantToKnow();
    void readsFiles_data();
    void readsFiles();
    void refusesFiles_data();
    void refusesFiles();
    void permitsSigning_data();
    void permitsSigning();
    void isTrialOnlyWhenSelfSigned();
};

namespace {

/// A self-signed certificate with these extensions.
Certificate withExtensions(const QString &subject, const QByteArray &extensions)
{
    const QTemporaryDir folder;
    const QByteArray configuration = "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=x\n[e]\n"
                                     "subjectKeyIdentifier=hash\n"
        + extensions;
    const QByteArray pem =
        writtenByOpenSsl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"),
                          QStringLiteral("-utf8"), QStringLiteral("-key"),
                          TestPki::path(QStringLiteral("selfsigned.key")), QStringLiteral("-subj"),
                          subject, QStringLiteral("-config"),
                          writeFile(folder.path(), QStringLiteral("c.cnf"), configuration),
                          QStringLiteral("-extensions"), QStringLiteral("e")});
    return Certificate::readCertificates(pem).value().first();
}

/// A PKCS#7 that holds the certificates of a file of the test PKI, and no signature.
QByteArray pkcsSeven(const char *form)
{
    return writtenByOpenSsl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"),
                             QStringLiteral("-certfile"),
                             TestPki::path(QStringLiteral("chain.pem")), QStringLiteral("-outform"),
                             QString::fromLatin1(form)});
}

} // namespace

void TestCertificate::tellsWhatPeopleWantToKnow()
{
    const Certificate root = TestPki::certificate(QStringLiteral("root"));
    QCOMPARE(root.subjectName(), QStringLiteral("Test Root CA"));
    QCOMPARE(root.issuerName(), root.subjectName());
    QVERIFY(root.isSelfSigned());
    QVERIFY(!root.permitsSigning());
    const Certificate expired = TestPki::certificate(QStringLiteral("expired"));
    QCOMPARE(expired.notBefore(), QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(expired.notAfter(), QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(expired.issuerName(), QStringLiteral("Test Issuing CA"));
    QVERIFY(!expired.isSelfSigned());
    QCOMPARE(Certificate::readCertificates(expired.toPem()).value(), QList<Certificate>{expired});
    QVERIFY(Certificate().isNull());
    // Names beyond ASCII, and a certificate without common name.
    QCOMPARE(withExtensions(QStringLiteral("/CN=Müller 会議"), {}).subjectName(),
             QStringLiteral("Müller 会議"));
    QCOMPARE(withExtensions(QStringLiteral("/O=Only an organisation"), {}).subjectName(),
             QStringLiteral("Only an organisation"));
}

void TestCertificate::readsFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("count");
    const QByteArray pem = TestPki::file(QStringLiteral("root.pem"));
    QTest::newRow("PEM") << pem << 1;
    QTest::newRow("DER") << TestPki::certificate(QStringLiteral("root")).der() << 1;
    QTest::newRow("several") << TestPki::file(QStringLiteral("chain.pem")) << 2;
    QTest::newRow("text around") << "subject=x\n" + pem + "\nissuer=y\n" + pem << 2;
    QTest::newRow("Windows line ends") << QByteArray(pem).replace('\n', "\r\n") << 1;
    QTest::newRow("with its key") << TestPki::file(QStringLiteral("selfsigned.key"))
            + TestPki::file(QStringLiteral("selfsigned.pem"))
                                  << 1;
    QTest::newRow("trusted PEM") << writtenByOpenSsl(
        {QStringLiteral("x509"), QStringLiteral("-trustout"), QStringLiteral("-addtrust"),
         QStringLiteral("emailProtection"), QStringLiteral("-in"),
         TestPki::path(QStringLiteral("root.pem"))})
                                 << 1;
    QTest::newRow("PKCS#7, PEM") << pkcsSeven("PEM") << 2;
    QTest::newRow("PKCS#7, DER") << pkcsSeven("DER") << 2;
    QTest::newRow("PKCS#7 named CMS") << pkcsSeven("PEM").replace("PKCS7-----", "CMS-----") << 2;
    QTest::newRow("PKCS#7 and PEM") << pkcsSeven("PEM") + pem << 3;
    QTest::newRow("of a signature") << cmsByOpenSsl("x", QStringLiteral("signer-ec"), {}) << 1;
}

void TestCertificate::readsFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(int, count);
    const auto read = Certificate::readCertificates(file);
    QVERIFY_RESULT(read);
    QCOMPARE(read.value().size(), count);
}

void TestCertificate::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray pem = TestPki::file(QStringLiteral("root.pem"));
    const QByteArray der = TestPki::certificate(QStringLiteral("root")).der();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear all,");
    QTest::newRow("only a key") << TestPki::file(QStringLiteral("selfsigned.key"));
    QTest::newRow("encrypted PEM") << QByteArray(pem).replace(
        "BEGIN CERTIFICATE-----\n",
        "BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n");
    QTest::newRow("PEM, truncated") << pem.first(pem.size() / 2);
    QTest::newRow("PEM, not base64") << QByteArray(pem).replace("MII", "M*I");
    QTest::newRow("second one damaged") << pem + QByteArray(pem).replace("MII", "MIX");
    QTest::newRow("DER, truncated") << der.chopped(1);
    QTest::newRow("two in DER") << der + der;
    const QByteArray store = pkcsSeven("DER");
    QTest::newRow("PKCS#7, truncated") << store.chopped(1);
    QTest::newRow("PKCS#7 with something behind it") << store + 'x';
    QTest::newRow("two PKCS#7") << store + store;
    QTest::newRow("PKCS#7 without certificates")
        << writtenByOpenSsl({QStringLiteral("crl2pkcs7"), QStringLiteral("-in"),
                             TestPki::path(QStringLiteral("inter.crl.pem")),
                             QStringLiteral("-outform"), QStringLiteral("DER")});
    QTest::newRow("PKCS#7, PEM, not base64") << pkcsSeven("PEM").replace("MII", "M*I");
    QTest::newRow("PKCS#7, PEM, damaged") << pkcsSeven("PEM").replace("MII", "MIX");
    QTest::newRow("CMS without signers and certificates")
        << writtenByOpenSsl({QStringLiteral("cms"), QStringLiteral("-data_create"),
                             QStringLiteral("-in"), TestPki::path(QStringLiteral("root.pem")),
                             QStringLiteral("-outform"), QStringLiteral("DER")});
    QTest::newRow("length of 4 GB") << QByteArray::fromHex("3084ffffffff");
}

void TestCertificate::refusesFiles()
{
    QFETCH(QByteArray, file);
    QVERIFY_REFUSED(Certificate::readCertificates(file), QStringLiteral("certificate"));
}

void TestCertificate::permitsSigning_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *extensions, bool permitted) {
        QTest::newRow(extensions) << QByteArray(extensions) << permitted;
    };
    row("", true);
    row("keyUsage=digitalSignature", true);
    row("keyUsage=nonRepudiation", true);
    row("keyUsage=keyEncipherment", false);
    row("keyUsage=keyCertSign,cRLSign", false);
    row("extendedKeyUsage=emailProtection", true);
    row("extendedKeyUsage=1.3.6.1.5.5.7.3.36", true);
    row("extendedKeyUsage=anyExtendedKeyUsage", true);
    row("extendedKeyUsage=serverAuth", false);
    row("extendedKeyUsage=serverAuth,clientAuth", false);
    row("extendedKeyUsage=serverAuth,emailProtection", true);
    row("extendedKeyUsage=timeStamping", false);
    row("extendedKeyUsage=OCSPSigning", false);
    row("keyUsage=keyEncipherment\nextendedKeyUsage=emailProtection", false);
}

void TestCertificate::permitsSigning()
{
    QFETCH(QByteArray, extensions);
    QFETCH(bool, permitted);
    QCOMPARE(withExtensions(QStringLiteral("/CN=x"), extensions).permitsSigning(), permitted);
}

void TestCertificate::isTrialOnlyWhenSelfSigned()
{
    const QString marked = QStringLiteral("/OU=Trial identity, not trusted/CN=x");
    QVERIFY(withExtensions(marked, {}).isTrial());
    QVERIFY(!withExtensions(QStringLiteral("/OU=Trial identity/CN=x"), {}).isTrial());
    QVERIFY(!TestPki::certificate(QStringLiteral("selfsigned")).isTrial());
    // The name alone does not make it self-signed.
    QByteArray forged = withExtensions(marked, {}).der();
    forged[forged.size() - 5] = static_cast<char>(forged.at(forged.size() - 5) ^ 1);
    QVERIFY(!Certificate::fromDer(forged).value().isSelfSigned());
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
