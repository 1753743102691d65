#include "model/digest.h"
#include "model/signing/cmsbuilder.h"
#include "model/signing/cmscheck.h"
#include "opensslcms.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestCmsCheck : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWithAndWithoutPadding();
    void trustsOnlyTheStrictForm();
    void seesWhenTheDocumentWasChanged_data();
    void seesWhenTheDocumentWasChanged();
    void seesWhenTheSignatureWasChanged();
    void seesWhenTheKeyIsAnother();
    void refusesWhatIsNotOneDetachedSignature_data();
    void refusesWhatIsNotOneDetachedSignature();
    void judgesSignaturesOfOtherPrograms_data();
    void judgesSignaturesOfOtherPrograms();
    void bindsTheCertificate();
};

namespace {

constexpr char content[] = "the bytes before the gap and the bytes behind it";

/// Signs with one key in the name of another certificate.
class Impostor final : public Signer
{
public:
    const Certificate &certificate() const override { return m_victim; }
    QList<Certificate> chain() const override { return m_own->chain(); }
    SignatureDigest digestAlgorithm() const override { return SignatureDigest::Sha256; }
    Result<QByteArray> sign(QByteArrayView bytes) const override { return m_own->sign(bytes); }

private:
    Certificate m_victim = TestPki::certificate(QStringLiteral("signer-ec"));
    std::unique_ptr<Identity> m_own = TestPki::identity(QStringLiteral("revoked"));
};

CmsCheck checked(const QByteArray &cms, bool requireSigningCertificate = true,
                 QByteArrayView bytes = QByteArrayView(content))
{
    return checkCms({.contents = cms,
                     .before = bytes.first(17),
                     .after = bytes.sliced(17),
                     .requireSigningCertificate = requireSigningCertificate});
}

QByteArray ownCms(const Signer &signer)
{
    return buildCms(sha256(QByteArrayView(content)), signer).value();
}

QByteArray ownCms()
{
    return ownCms(*TestPki::identity(QStringLiteral("signer-ec")));
}

QByteArray byOthers(const QString &name, const QStringList &options)
{
    return cmsByOpenSsl(QByteArray(content), name, options);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Another certificate of the same key, issuer and number.
QString twinOfSigner(const QTemporaryDir &folder)
{
    const QString serial =
        u"0x" + toHex(TestPki::certificate(QStringLiteral("signer-ec")).serialNumber());
    const QByteArray twin = writtenByOpenSsl(
        words("x509 -req -days 9")
        + QStringList{QStringLiteral("-in"), TestPki::path(QStringLiteral("signer-ec.csr")),
                      QStringLiteral("-CA"), TestPki::path(QStringLiteral("inter.pem")),
                      QStringLiteral("-CAkey"), TestPki::path(QStringLiteral("inter.key")),
                      QStringLiteral("-set_serial"), serial});
    return writeFile(folder.path(), QStringLiteral("twin.pem"), twin);
}

QByteArray manyCertificates()
{
    QByteArray certificates;
    for (int i = 1; i <= 70; ++i) {
        certificates += writtenByOpenSsl(
            words("req -x509 -new -subj /CN=x -set_serial")
            + QStringList{QString::number(i), QStringLiteral("-config"),
                          TestPki::path(QStringLiteral("ca.cnf")), QStringLiteral("-key"),
                          TestPki::path(QStringLiteral("selfsigned.key"))});
    }
    return certificates;
}

} // namespace

void TestCmsCheck::acceptsWithAndWithoutPadding()
{
    for (const QByteArray &padding : {QByteArray(), QByteArray(1, '\0'), QByteArray(9000, '\0')}) {
        const CmsCheck check = checked(ownCms() + padding);
        QVERIFY2(check.finding.passed(), qPrintable(check.finding.explanation));
        QCOMPARE(check.signer, TestPki::certificate(QStringLiteral("signer-ec")));
        QVERIFY(check.namesItsCertificate);
        QCOMPARE(check.embedded.size(), 2);
        QVERIFY(check.embedded.contains(TestPki::certificate(QStringLiteral("inter"))));
    }
}

void TestCmsCheck::trustsOnlyTheStrictForm()
{
    const QByteArray cms = ownCms();
    QVERIFY(cms.startsWith(QByteArray::fromHex("3082")));
    const QByteArray indefinite = QByteArray::fromHex("3080") + cms.sliced(4) + QByteArray(2, '\0');
    QCOMPARE(checked(indefinite).finding.subIndication, QStringLiteral("FORMAT_FAILURE"));
    const Finding legacy = checked(indefinite, false).finding;
    QCOMPARE(legacy.subIndication, QStringLiteral("SIG_CONSTRAINTS_FAILURE"));
    QCOMPARE(legacy.trust, Trust::Unfit);
    QCOMPARE(checked(indefinite.chopped(2), false).finding.indication, Indication::TotalFailed);
}

void TestCmsCheck::seesWhenTheDocumentWasChanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray right(content);
    QTest::newRow("a byte before") << QByteArray(right).replace(0, 1, "T");
    QTest::newRow("a byte behind") << right.chopped(1) + 'T';
    QTest::newRow("one more") << right + ' ';
    QTest::newRow("one less") << right.chopped(1);
    QTest::newRow("parts exchanged") << right.sliced(17) + right.first(17);
}

void TestCmsCheck::seesWhenTheDocumentWasChanged()
{
    QFETCH(QByteArray, bytes);
    const CmsCheck check = checked(ownCms(), true, bytes);
    QCOMPARE(check.finding.indication, Indication::TotalFailed);
    QCOMPARE(check.finding.subIndication, QStringLiteral("HASH_FAILURE"));
    QCOMPARE(check.signer, TestPki::certificate(QStringLiteral("signer-ec")));
    // The old form without signed attributes has no digest of its own.
    const QByteArray old = byOthers(QStringLiteral("signer-rsa"), words("-noattr"));
    QCOMPARE(checked(old, false, bytes).finding.subIndication,
             QStringLiteral("SIG_CRYPTO_FAILURE"));
}

void TestCmsCheck::seesWhenTheSignatureWasChanged()
{
    const QByteArray cms = ownCms();
    // From the attributes to the end; the name of the algorithm between them is not signed, and
    // the key tells it anyway.
    const qsizetype attributes = cms.lastIndexOf(QByteArray::fromHex("301806092a864886f70d010903"));
    const qsizetype algorithm = cms.lastIndexOf(QByteArray::fromHex("06082a8648ce3d040302"));
    QVERIFY(attributes > 0 && algorithm > attributes);
    for (qsizetype at = attributes; at < cms.size(); ++at) {
        QByteArray flipped = cms;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 4);
        const bool isAlgorithm = at >= algorithm && at < algorithm + 10;
        QVERIFY2(isAlgorithm || !checked(flipped).finding.passed(), QByteArray::number(at));
    }
}

void TestCmsCheck::seesWhenTheKeyIsAnother()
{
    const CmsCheck check = checked(ownCms(Impostor()));
    QCOMPARE(check.finding.indication, Indication::TotalFailed);
    QCOMPARE(check.finding.subIndication, QStringLiteral("SIG_CRYPTO_FAILURE"));
}

void TestCmsCheck::refusesWhatIsNotOneDetachedSignature_data()
{
    QTest::addColumn<QByteArray>("cms");
    const QString name = QStringLiteral("signer-ec");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(12'288, '\0');
    QTest::newRow("text") << QByteArray("signature");
    QTest::newRow("certificate") << TestPki::certificate(name).der();
    QTest::newRow("nested") << QByteArray::fromHex("3080").repeated(50'000);
    QTest::newRow("length of 4 GB") << QByteArray::fromHex("3084ffffffff0609");
    QTest::newRow("truncated") << ownCms().chopped(1);
    QTest::newRow("bytes behind it") << ownCms() + "x";
    QTest::newRow("bytes behind the padding") << ownCms() + QByteArray(100, '\0') + "x";
    QTest::newRow("twice") << ownCms() + ownCms();
    QTest::newRow("content inside") << byOthers(name, words("-cades -nodetach"));
    QTest::newRow("content of another type")
        << byOthers(name, words("-cades -econtent_type 1.2.3.4"));
    QTest::newRow("no certificate") << byOthers(name, words("-cades -nocerts"));
    QTest::newRow("certificates of others")
        << byOthers(name,
                    words("-cades -nocerts -certfile")
                        + QStringList{TestPki::path(QStringLiteral("chain.pem"))});
    QTest::newRow("two signers") << byOthers(
        name,
        words("-cades -signer")
            + QStringList{TestPki::path(QStringLiteral("signer-rsa.pem")), QStringLiteral("-inkey"),
                          TestPki::path(QStringLiteral("signer-rsa.key"))});
    QTest::newRow("no signer") << QByteArray::fromHex(
        "302306092a864886f70d010702a0163014020101310030"
        "0b06092a864886f70d0107013100");
    const QTemporaryDir folder;
    QTest::newRow("very many certificates")
        << byOthers(name,
                    words("-cades -certfile")
                        + QStringList{writeFile(folder.path(), QStringLiteral("many.pem"),
                                                manyCertificates())});
}

void TestCmsCheck::refusesWhatIsNotOneDetachedSignature()
{
    QFETCH(QByteArray, cms);
    for (const bool require : {true, false}) {
        const CmsCheck check = checked(cms, require);
        QCOMPARE(check.finding.indication, Indication::TotalFailed);
        QCOMPARE(check.finding.subIndication, QStringLiteral("FORMAT_FAILURE"));
        QVERIFY(!check.finding.explanation.isEmpty());
    }
}

void TestCmsCheck::judgesSignaturesOfOtherPrograms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("subIndication");
    QTest::addColumn<QString>("ofLegacyKind");
    const auto row = [](const char *title, const char *name, const char *options,
                        const char *subIndication, const char *ofLegacyKind) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(options)
                             << QString::fromLatin1(subIndication)
                             << QString::fromLatin1(ofLegacyKind);
    };
    row("RSA", "signer-rsa", "-cades", "", "");
    row("RSA-PSS", "signer-rsa", "-cades -keyopt rsa_padding_mode:pss", "", "");
    row("SHA-384", "signer-ec384", "-cades -md sha384", "", "");
    row("SHA-512", "signer-rsa", "-cades -md sha512", "", "");
    row("names its key", "signer-ec", "-cades -keyid", "", "");
    row("does not name its certificate", "signer-ec", "", "FORMAT_FAILURE",
        "SIG_CONSTRAINTS_FAILURE");
    row("no attributes", "signer-rsa", "-noattr", "FORMAT_FAILURE", "SIG_CONSTRAINTS_FAILURE");
    for (const char *weak : {"md5", "sha1", "sha224", "ripemd160"}) {
        const QByteArray options = QByteArray("-md ") + weak;
        row(weak, "signer-rsa", options.constData(), "CRYPTO_CONSTRAINTS_FAILURE",
            "CRYPTO_CONSTRAINTS_FAILURE");
    }
    row("RSA of 1024 bits", "weak", "-cades", "CRYPTO_CONSTRAINTS_FAILURE",
        "CRYPTO_CONSTRAINTS_FAILURE");
}

void TestCmsCheck::judgesSignaturesOfOtherPrograms()
{
    QFETCH(QString, name);
    QFETCH(QString, options);
    QFETCH(QString, subIndication);
    QFETCH(QString, ofLegacyKind);
    const QByteArray cms = byOthers(name, options.split(u' ', Qt::SkipEmptyParts));
    const Finding strict = checked(cms).finding;
    QCOMPARE(strict.subIndication, subIndication);
    QCOMPARE(strict.passed(), subIndication.isEmpty());
    const Finding legacy = checked(cms, false).finding;
    QCOMPARE(legacy.subIndication, ofLegacyKind);
    if (!legacy.passed()) { // never trusted, but not broken either
        QCOMPARE(legacy.indication, Indication::Indeterminate);
        QCOMPARE(legacy.trust, Trust::Unfit);
    }
}

void TestCmsCheck::bindsTheCertificate()
{
    // Same key, issuer and number: only the hash in the signed attribute tells them apart.
    const QTemporaryDir folder;
    const QString twin = twinOfSigner(folder);
    const QByteArray cms = byOthers(QStringLiteral("signer-ec"),
                                    words("-cades -nocerts -certfile") + QStringList{twin});
    for (const bool require : {true, false}) {
        const CmsCheck check = checked(cms, require);
        QVERIFY(!check.namesItsCertificate);
        QCOMPARE(check.finding.indication, Indication::TotalFailed);
        QCOMPARE(check.finding.subIndication, QStringLiteral("FORMAT_FAILURE"));
    }
    const QByteArray without =
        byOthers(QStringLiteral("signer-ec"), words("-nocerts -certfile") + QStringList{twin});
    QCOMPARE(checked(without, false).finding.trust, Trust::Unfit);
}

QTEST_GUILESS_MAIN(TestCmsCheck)
#include "tst_cmscheck.moc"
