#include "model/digest.h"
#include "model/signing/cmsbuilder.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/verifyresult.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

class TestCmsBuilder : public QObject
{
    Q_OBJECT

private slots:
    void isAcceptedByAnIndependentProgram_data();
    void isAcceptedByAnIndependentProgram();
    void signsWhatPadesWantsAndNothingElse_data();
    void signsWhatPadesWantsAndNothingElse();
    void embedsTheChainWithoutRoot();
    void isRefusedForOtherContent();
    void passesOnWhatTheSignerSays();
    void needsADigest();
};

namespace {

/// A key on a device that does not work.
class BrokenSigner final : public Signer
{
public:
    const Certificate &certificate() const override { return m_certificate; }
    QList<Certificate> chain() const override { return {}; }
    SignatureDigest digestAlgorithm() const override { return SignatureDigest::Sha256; }
    Result<QByteArray> sign(QByteArrayView /*toBeSigned*/) const override
    {
        return Error::failed(QStringLiteral("The card was taken out."));
    }

private:
    Certificate m_certificate = TestPki::certificate(QStringLiteral("signer-ec"));
};

QByteArray digestOf(const QByteArray &content, SignatureDigest algorithm)
{
    switch (algorithm) {
    case SignatureDigest::Sha256:
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    case SignatureDigest::Sha384:
        return QCryptographicHash::hash(content, QCryptographicHash::Sha384);
    case SignatureDigest::Sha512:
        break;
    }
    return QCryptographicHash::hash(content, QCryptographicHash::Sha512);
}

QByteArray cmsOver(const QByteArray &content, const Signer &signer)
{
    const auto cms = buildCms(digestOf(content, signer.digestAlgorithm()), signer);
    if (!cms) {
        qFatal("%s", qPrintable(cms.error().message));
    }
    return cms.value();
}

void addIdentities()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("RSA") << QStringLiteral("signer-rsa") << QByteArray("sha256");
    QTest::newRow("P-256") << QStringLiteral("signer-ec") << QByteArray("sha256");
    QTest::newRow("P-384") << QStringLiteral("signer-ec384") << QByteArray("sha384");
    QTest::newRow("P-521") << QStringLiteral("signer-ec521") << QByteArray("sha512");
}

ProgramResult verifiedByOpenSsl(const QByteArray &cms, const QByteArray &content)
{
    const QTemporaryDir folder;
    return runProgram(QStringLiteral("openssl"),
                      {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"),
                       QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"),
                       QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-in"),
                       writeFile(folder.path(), QStringLiteral("signature.der"), cms),
                       QStringLiteral("-content"),
                       writeFile(folder.path(), QStringLiteral("content.bin"), content),
                       QStringLiteral("-CAfile"), TestPki::path(QStringLiteral("root.pem")),
                       QStringLiteral("-out"), folder.filePath(QStringLiteral("out.bin"))});
}

QByteArray printedByOpenSsl(const QByteArray &cms)
{
    const QTemporaryDir folder;
    return runProgram(QStringLiteral("openssl"),
                      {QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"),
                       QStringLiteral("-noout"), QStringLiteral("-inform"), QStringLiteral("DER"),
                       QStringLiteral("-in"),
                       writeFile(folder.path(), QStringLiteral("signature.der"), cms)})
        .output;
}

/// What the program prints between two headings.
QByteArray part(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype begin = text.indexOf(from);
    return begin < 0 ? QByteArray() : text.mid(begin, text.indexOf(to, begin) - begin);
}

} // namespace

void TestCmsBuilder::isAcceptedByAnIndependentProgram_data()
{
    addIdentities();
}

void TestCmsBuilder::isAcceptedByAnIndependentProgram()
{
    QFETCH(QString, name);
    const QByteArray content("some \0 bytes\r\n", 14);
    const ProgramResult result =
        verifiedByOpenSsl(cmsOver(content, *TestPki::identity(name)), content);
    if (!result.found) {
        QSKIP("openssl is not installed");
    }
    QVERIFY2(result.output.contains("CAdES Verification successful"), result.output.constData());
    QCOMPARE(result.exitCode, 0);
}

void TestCmsBuilder::signsWhatPadesWantsAndNothingElse_data()
{
    addIdentities();
}

void TestCmsBuilder::signsWhatPadesWantsAndNothingElse()
{
    // ETSI EN 319 142-1, 6.3: signing-time must not be there.
    QFETCH(QString, name);
    QFETCH(QByteArray, digest);
    const QByteArray text = printedByOpenSsl(cmsOver("content", *TestPki::identity(name)));
    if (text.isEmpty()) {
        QSKIP("openssl is not installed");
    }
    const QByteArray signedPart = part(text, "signedAttrs:", "signatureAlgorithm:");
    QCOMPARE(signedPart.count("object:"), 3);
    QVERIFY(signedPart.contains("contentType (1.2.840.113549.1.9.3)"));
    QVERIFY(signedPart.contains("pkcs7-data (1.2.840.113549.1.7.1)"));
    QVERIFY(signedPart.contains("messageDigest (1.2.840.113549.1.9.4)"));
    QVERIFY(signedPart.contains("id-smime-aa-signingCertificateV2 (1.2.840.113549.1.9.16.2.47)"));
    QVERIFY(!text.contains("signingTime"));
    QVERIFY(!text.contains("SMIME"));
    QVERIFY(part(text, "digestAlgorithms:", "encapContentInfo").contains(digest));
    QVERIFY(part(text, "encapContentInfo:", "certificates:").contains("eContent: <ABSENT>"));
    QVERIFY(part(text, "unsignedAttrs:", "\n\n").contains("<ABSENT>")
            || text.trimmed().endsWith("<ABSENT>"));
}

void TestCmsBuilder::embedsTheChainWithoutRoot()
{
    const auto identity = TestPki::identity(QStringLiteral("signer-rsa"));
    QCOMPARE(identity->chain().size(), 1);
    const QByteArray cms = cmsOver("content", *identity);
    QVERIFY(cms.contains(identity->certificate().der()));
    QVERIFY(cms.contains(TestPki::certificate(QStringLiteral("inter")).der()));
    QVERIFY(!cms.contains(TestPki::certificate(QStringLiteral("root")).der()));
    const auto selfSigned = TestPki::identity(QStringLiteral("selfsigned"));
    QCOMPARE(cmsOver("content", *selfSigned).count(selfSigned->certificate().der()), 1);
}

void TestCmsBuilder::isRefusedForOtherContent()
{
    const QByteArray cms = cmsOver("content", *TestPki::identity(QStringLiteral("signer-ec")));
    const ProgramResult result = verifiedByOpenSsl(cms, "Content");
    if (!result.found) {
        QSKIP("openssl is not installed");
    }
    QVERIFY(result.exitCode != 0);
}

void TestCmsBuilder::passesOnWhatTheSignerSays()
{
    const auto cms = buildCms(sha256("content"), BrokenSigner());
    QVERIFY(!cms);
    QCOMPARE(cms.error().message, QStringLiteral("The card was taken out."));
}

void TestCmsBuilder::needsADigest()
{
    QVERIFY(!buildCms({}, *TestPki::identity(QStringLiteral("signer-ec"))));
}

QTEST_GUILESS_MAIN(TestCmsBuilder)
#include "tst_cmsbuilder.moc"
