#include "crlbyopenssl.h"
#include "model/pdf/securitystore.h"
#include "model/pdf/signatureslot.h"
#include "model/signing/timestamp.h"
#include "provingfixture.h"

#include <QCryptographicHash>

/// What timestamps prove, what they do not, and what follows when certificates end.
class TestProofsOfExistence : public QObject
{
    Q_OBJECT

private slots:
    void outlastTheCertificate_data();
    void outlastTheCertificate();
    void endWithTheirAuthority();
    void surviveALaterRevocation();
    void doNotSurviveAnEarlierRevocation();
    void surviveTheEndOfAListing();
    void fallWithTheirAuthority();
    void countOnlyFromTrustedAuthorities();
    void doNotMakeTheirAuthoritySign();
    void aloneAreNoSeal();
    void areProtectedAgainstDamage_data();
    void areProtectedAgainstDamage();
    void sufferNoGarbage();
    void gainNothingFromTheStoreOfAForger();

private:
    /// A timestamp where others have their signature.
    QByteArray stampedOnly();

    ProvingFixture m_fixture;
};

Q_DECLARE_METATYPE(PadesLevel)

namespace {

const QString byTimestamp = QStringLiteral("timestamp");
const QString claimed = QStringLiteral("claimed");

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

SignatureValidation firstOf(const QByteArray &pdf, const ValidationOptions &options)
{
    return validated(pdf, options).signatures.first();
}

/// A list of the issuer on which @p name is revoked from @p time on.
ValidationOptions withRevocation(const QString &name, const QDateTime &time, const QDateTime &at)
{
    CrlRecipe recipe;
    recipe.entries = {{TestPki::certificate(name), time, "keyCompromise"}};
    recipe.thisUpdate = at.addSecs(-60);
    recipe.nextUpdate = at.addDays(7);
    ValidationOptions options = trustingRoot();
    options.crls = {crlByOpenSsl(recipe)};
    options.at = at;
    return options;
}

/// One hexadecimal digit of the first token in @p pdf changed, @p distance behind its content type.
QByteArray withDamagedToken(QByteArray pdf, qsizetype distance)
{
    const QByteArray contentType = "060b2a864886f70d0109100104"; // id-ct-TSTInfo
    qsizetype place = pdf.indexOf(contentType);
    if (place < 0) {
        place = pdf.indexOf(contentType.toUpper());
    }
    if (place < 0) {
        qFatal("There is no timestamp.");
    }
    char &digit = pdf[place + contentType.size() + distance];
    digit = digit == '0' ? '1' : '0';
    return pdf;
}

} // namespace

void TestProofsOfExistence::outlastTheCertificate_data()
{
    QTest::addColumn<PadesLevel>("level");
    QTest::addColumn<bool>("passed");
    QTest::newRow("B-B") << PadesLevel::BB << false;
    QTest::newRow("B-T") << PadesLevel::BT << true;
    QTest::newRow("B-LT") << PadesLevel::BLT << true;
    QTest::newRow("B-LTA") << PadesLevel::BLTA << true;
}

void TestProofsOfExistence::outlastTheCertificate()
{
    QFETCH(PadesLevel, level);
    QFETCH(bool, passed);
    const QDateTime sealedAt = now();
    const QByteArray pdf = m_fixture.sealedAt(level);
    ValidationOptions options = trustingRoot();
    options.at = sealedAt.addYears(3);
    const DocumentValidation validation = validated(pdf, options);
    QCOMPARE(validation.integrity, Integrity::Intact);
    QCOMPARE(validation.trust, passed ? Trust::Trusted : Trust::Expired);
    const SignatureValidation signature = validation.signatures.first();
    QCOMPARE(signature.level, toId(level));
    QCOMPARE(signature.indication, passed ? Indication::TotalPassed : Indication::Indeterminate);
    QCOMPARE(signature.subIndication, passed ? QString() : QStringLiteral("OUT_OF_BOUNDS_NO_POE"));
    QCOMPARE(signature.timeSource, passed ? byTimestamp : claimed);
    QVERIFY(qAbs(signature.signingTime.secsTo(sealedAt)) < 120);
    QCOMPARE(signature.timestamps.size(), level == PadesLevel::BB ? 0 : 1);
}

void TestProofsOfExistence::endWithTheirAuthority()
{
    // Its certificate ends after five years; without a fresh timestamp nothing is proven then.
    ValidationOptions options = trustingRoot();
    options.at = TestPki::certificate(QStringLiteral("tsa")).notAfter().addDays(1);
    for (const PadesLevel level : {PadesLevel::BT, PadesLevel::BLTA}) {
        const SignatureValidation signature = firstOf(m_fixture.sealedAt(level), options);
        QCOMPARE(signature.subIndication, QStringLiteral("OUT_OF_BOUNDS_NO_POE"));
        QCOMPARE(signature.timeSource, claimed);
        QVERIFY(!signature.timestamps.first().finding.passed());
    }
}

void TestProofsOfExistence::surviveALaterRevocation()
{
    const ValidationOptions options =
        withRevocation(QStringLiteral("signer-ec"), now().addDays(1), now().addDays(2));
    const SignatureValidation proven = firstOf(m_fixture.sealedAt(PadesLevel::BT), options);
    QVERIFY2(proven.indication == Indication::TotalPassed, qPrintable(proven.explanation));
    QCOMPARE(proven.trust, Trust::Trusted);
    QVERIFY2(proven.explanation.contains(QStringLiteral("was revoked on")),
             qPrintable(proven.explanation));
    const SignatureValidation unproven = firstOf(m_fixture.sealedAt(PadesLevel::BB), options);
    QCOMPARE(unproven.trust, Trust::Revoked);
    QCOMPARE(unproven.subIndication, QStringLiteral("REVOKED_NO_POE"));
}

void TestProofsOfExistence::doNotSurviveAnEarlierRevocation()
{
    const ValidationOptions options =
        withRevocation(QStringLiteral("signer-ec"), now().addDays(-1), now().addDays(2));
    for (const PadesLevel level : {PadesLevel::BB, PadesLevel::BT}) {
        const SignatureValidation signature = firstOf(m_fixture.sealedAt(level), options);
        QCOMPARE(signature.trust, Trust::Revoked);
        QCOMPARE(signature.indication, Indication::Indeterminate);
        QCOMPARE(signature.subIndication, QStringLiteral("REVOKED_NO_POE"));
    }
}

void TestProofsOfExistence::surviveTheEndOfAListing()
{
    // A trusted list vouched for the issuer until tomorrow, and it is the day after.
    ValidationOptions options;
    options.timestampAnchors = {TestPki::certificate(QStringLiteral("root"))};
    options.listed = {
        {TestPki::certificate(QStringLiteral("root")), now().addYears(-1), now().addDays(1)}};
    options.at = now().addDays(2);
    const SignatureValidation proven = firstOf(m_fixture.sealedAt(PadesLevel::BT), options);
    QVERIFY2(proven.indication == Indication::TotalPassed, qPrintable(proven.explanation));
    const SignatureValidation unproven = firstOf(m_fixture.sealedAt(PadesLevel::BB), options);
    QCOMPARE(unproven.trust, Trust::UnknownIssuer);
    QCOMPARE(unproven.subIndication, QStringLiteral("NO_CERTIFICATE_CHAIN_FOUND"));
    QVERIFY2(unproven.explanation.contains(QStringLiteral("at other times only")),
             qPrintable(unproven.explanation));
    // What began only after the signature does not reach back to it.
    options.listed.first().from = now().addDays(1);
    options.listed.first().until = {};
    QCOMPARE(firstOf(m_fixture.sealedAt(PadesLevel::BT), options).trust, Trust::UnknownIssuer);
    QCOMPARE(firstOf(m_fixture.sealedAt(PadesLevel::BB), options).trust, Trust::Trusted);
}

void TestProofsOfExistence::fallWithTheirAuthority()
{
    const ValidationOptions options =
        withRevocation(QStringLiteral("tsa"), now().addDays(-1), now().addSecs(60));
    const SignatureValidation signature = firstOf(m_fixture.sealedAt(PadesLevel::BT), options);
    QCOMPARE(signature.timeSource, claimed);
    QCOMPARE(signature.timestamps.first().finding.trust, Trust::Revoked);
    QCOMPARE(signature.trust, Trust::Trusted);
    QCOMPARE(signature.indication, Indication::TotalPassed);
}

void TestProofsOfExistence::countOnlyFromTrustedAuthorities()
{
    const QByteArray pdf = m_fixture.sealedAt(PadesLevel::BT, QStringLiteral("signer-ec"),
                                              QStringLiteral("/untrusted"));
    ValidationOptions options = trustingRoot();
    SignatureValidation signature = firstOf(pdf, options);
    QCOMPARE(signature.timeSource, claimed);
    QCOMPARE(signature.trust, Trust::Trusted);
    QCOMPARE(signature.indication, Indication::TotalPassed);
    QCOMPARE(signature.timestamps.size(), 1);
    QCOMPARE(signature.timestamps.first().finding.trust, Trust::UnknownIssuer);
    options.at = now().addYears(3);
    QCOMPARE(firstOf(pdf, options).subIndication, QStringLiteral("OUT_OF_BOUNDS_NO_POE"));
    options.timestampAnchors = {TestPki::certificate(QStringLiteral("otherroot"))};
    signature = firstOf(pdf, options);
    QCOMPARE(signature.timeSource, byTimestamp);
    QCOMPARE(signature.indication, Indication::TotalPassed);
}

void TestProofsOfExistence::doNotMakeTheirAuthoritySign()
{
    ValidationOptions options;
    options.timestampAnchors = {TestPki::certificate(QStringLiteral("root"))};
    const SignatureValidation signature = firstOf(m_fixture.sealedAt(PadesLevel::BT), options);
    QCOMPARE(signature.timeSource, byTimestamp);
    QCOMPARE(signature.trust, Trust::UnknownIssuer);
}

QByteArray TestProofsOfExistence::stampedOnly()
{
    SignatureSlotRequest request;
    request.fields = threeFields();
    request.fieldToSign = QStringLiteral("Issuer");
    SignatureSlot slot = prepareSignature(archivedDocument(), request).value();
    const QByteArray ours = "/ETSI.CAdES.detached";
    slot.pdf.replace(slot.pdf.lastIndexOf(ours), ours.size(),
                     QByteArray("/ETSI.RFC3161").leftJustified(ours.size(), ' '));
    const QByteArray content = slot.before().toByteArray() + slot.after().toByteArray();
    const auto token = fetchTimestamp(QCryptographicHash::hash(content, QCryptographicHash::Sha256),
                                      SignatureDigest::Sha256, m_fixture.proofs().timestampServer,
                                      m_fixture.client());
    return fillSignature(slot, token.value()).value();
}

void TestProofsOfExistence::aloneAreNoSeal()
{
    const QByteArray pdf = stampedOnly();
    const DocumentValidation validation = validated(pdf);
    QCOMPARE(validation.integrity, Integrity::Intact);
    QCOMPARE(validation.trust, Trust::None);
    QCOMPARE(validation.signatures.size(), 1);
    QCOMPARE(validation.signatures.first().kind, SignatureKind::DocumentTimestamp);
    QCOMPARE(validation.signatures.first().indication, Indication::TotalPassed);
    QByteArray changed = pdf;
    changed.replace("Example Meet", "Example Moot");
    QCOMPARE(validated(changed).integrity, Integrity::Modified);
}

void TestProofsOfExistence::areProtectedAgainstDamage_data()
{
    QTest::addColumn<PadesLevel>("level");
    QTest::addColumn<int>("distance");
    QTest::newRow("what is stamped") << PadesLevel::BT << 110;
    QTest::newRow("its certificate") << PadesLevel::BT << 900;
    QTest::newRow("at B-LTA") << PadesLevel::BLTA << 110;
}

void TestProofsOfExistence::areProtectedAgainstDamage()
{
    QFETCH(PadesLevel, level);
    QFETCH(int, distance);
    const QByteArray damaged = withDamagedToken(m_fixture.sealedAt(level), distance);
    QCOMPARE(validated(damaged).integrity, Integrity::Modified);
    QCOMPARE(validated(damaged).trust, Trust::None);
}

void TestProofsOfExistence::sufferNoGarbage()
{
    for (const PadesLevel level : {PadesLevel::BB, PadesLevel::BT, PadesLevel::BLTA}) {
        const QByteArray pdf = m_fixture.sealedAt(level);
        const QByteArray garbage = QByteArray(4000, '\xA5');
        const ValidationData data{{garbage, "x", QByteArray()},
                                  {garbage, "-----BEGIN X509 CRL-----"},
                                  {garbage, QByteArray::fromHex("30030A0106")}};
        const auto littered = addValidationData(pdf, {{"no such signature", data}});
        QVERIFY_RESULT(littered);
        const DocumentValidation validation = validated(littered.value());
        QCOMPARE(validation.integrity, Integrity::Intact);
        QCOMPARE(validation.trust, Trust::Trusted);
        QCOMPARE(validation.signatures.first().level, toId(level));
        QCOMPARE(validation.signatures.first().indication, Indication::TotalPassed);
    }
}

void TestProofsOfExistence::gainNothingFromTheStoreOfAForger()
{
    const QByteArray pdf = m_fixture.sealedAt(PadesLevel::BB, QStringLiteral("selfsigned"));
    CrlRecipe recipe;
    recipe.authority = QStringLiteral("otherroot");
    const ValidationData data{{TestPki::certificate(QStringLiteral("selfsigned")).der(),
                               TestPki::certificate(QStringLiteral("otherroot")).der()},
                              {crlByOpenSsl(recipe)},
                              {}};
    const auto stuffed = addValidationData(pdf, {{"forged", data}});
    QVERIFY_RESULT(stuffed);
    QCOMPARE(validated(stuffed.value()).trust, Trust::UnknownIssuer);
}

QTEST_MAIN(TestProofsOfExistence)
#include "tst_proofsofexistence.moc"
