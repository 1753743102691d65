#include "model/digest.h"
#include "model/signing/cmsbuilder.h"
#include "model/signing/cmscheck.h"
#include "opensslcms.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

/// A signature value is what it is: no byte of it can be changed without losing what it says.
class TestCmsForm : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryByte_data();
    void knowsEveryByte();
    void knowsEveryByteOfTheOldKind();
    void readsPssOfOthers_data();
    void readsPssOfOthers();
};

namespace {

constexpr char content[] = "the bytes before the gap and the bytes behind it";

CmsCheck checked(const QByteArray &cms, bool requireSigningCertificate = true)
{
    const QByteArrayView bytes(content);
    return checkCms({.contents = cms,
                     .before = bytes.first(17),
                     .after = bytes.sliced(17),
                     .requireSigningCertificate = requireSigningCertificate});
}

bool liesIn(const QByteArray &cms, const Certificate &certificate, qsizetype at)
{
    const qsizetype begin = cms.indexOf(certificate.der());
    return begin >= 0 && at >= begin && at < begin + certificate.der().size();
}

/// All bytes but those of the issuer's certificate, which the chain judges. One change is enough
/// for each byte of the signer's: its hash is signed.
QString changesThatPass(const QByteArray &cms, const QString &signer, bool requireCertificate)
{
    const Certificate issuer = TestPki::certificate(QStringLiteral("inter"));
    const Certificate own = TestPki::certificate(signer);
    QStringList passed;
    for (qsizetype at = 0; at < cms.size(); ++at) {
        if (liesIn(cms, issuer, at)) {
            continue;
        }
        const QList<int> masks =
            liesIn(cms, own, at) ? QList<int>{1 << (at % 8)} : QList<int>{0x01, 0x20, 0x80, 0xFF};
        for (const int mask : masks) {
            QByteArray changed = cms;
            changed[at] = static_cast<char>(changed.at(at) ^ mask);
            if (checked(changed, requireCertificate).finding.passed()) {
                passed.append(QStringLiteral("byte %1 with %2").arg(at).arg(mask, 0, 16));
            }
        }
    }
    return passed.join(u'\n');
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestCmsForm::knowsEveryByte_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"signer-rsa", "signer-ec", "signer-ec384"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCmsForm::knowsEveryByte()
{
    QFETCH(QString, name);
    const auto signer = TestPki::identity(name);
    const auto algorithm = signer->digestAlgorithm() == SignatureDigest::Sha256
        ? QCryptographicHash::Sha256
        : QCryptographicHash::Sha384;
    const auto cms = buildCms(
        QCryptographicHash::hash(QByteArrayView(content).toByteArray(), algorithm), *signer);
    QVERIFY_RESULT(cms);
    QVERIFY(checked(cms.value()).finding.passed());
    QCOMPARE(changesThatPass(cms.value(), name, true), QString());
}

void TestCmsForm::knowsEveryByteOfTheOldKind()
{
    const QByteArray cms = cmsByOpenSsl(
        content, QStringLiteral("signer-rsa"),
        words(QStringLiteral("-cades -nosmimecap -keyid -keyopt rsa_padding_mode:pss")));
    QVERIFY(checked(cms, false).finding.passed());
    QCOMPARE(changesThatPass(cms, QStringLiteral("signer-rsa"), false), QString());
}

void TestCmsForm::readsPssOfOthers_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("subIndication");
    const auto row = [](const char *name, const char *options, const char *subIndication) {
        QTest::newRow(name) << QString::fromLatin1(options) << QString::fromLatin1(subIndication);
    };
    row("longest salt", "", "");
    row("salt as long as the digest", "-keyopt rsa_pss_saltlen:digest", "");
    row("no salt", "-keyopt rsa_pss_saltlen:0", "");
    row("SHA-384", "-md sha384 -keyopt rsa_pss_saltlen:digest", "");
    row("SHA-512", "-md sha512 -keyopt rsa_pss_saltlen:digest", "");
    row("another digest in the mask", "-keyopt rsa_mgf1_md:sha1", "FORMAT_FAILURE");
    row("SHA-1", "-md sha1", "FORMAT_FAILURE"); // left out where it is the default
}

void TestCmsForm::readsPssOfOthers()
{
    QFETCH(QString, options);
    QFETCH(QString, subIndication);
    const QByteArray cms =
        cmsByOpenSsl(content, QStringLiteral("signer-rsa"),
                     words(QStringLiteral("-cades -keyopt rsa_padding_mode:pss ") + options));
    const Finding finding = checked(cms).finding;
    QCOMPARE(finding.subIndication, subIndication);
    QCOMPARE(finding.passed(), subIndication.isEmpty());
}

QTEST_GUILESS_MAIN(TestCmsForm)
#include "tst_cmsform.moc"
