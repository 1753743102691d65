#include "model/pdf/signatureslot.h"
#include "model/signing/validation.h"
#include "opensslcms.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsKnown();
    void keepsTheWorstOfAllSigners_data();
    void keepsTheWorstOfAllSigners();
    void judgesAtTheGivenTime();
    void judgesOtherKinds_data();
    void judgesOtherKinds();
    void refusesWhatIsNoPdf_data();
    void refusesWhatIsNoPdf();
    void refusesUnreadableLists();
    void namesVerdictsForPrograms();
};

namespace {

ValidationOptions trusting(const QString &anchor)
{
    ValidationOptions options;
    options.anchors = {TestPki::certificate(anchor)};
    options.crls = {TestPki::file(QStringLiteral("inter.crl.pem"))};
    return options;
}

/// Signs like another program: any CMS in a slot of ours, its kind named in place.
QByteArray signedLike(const QByteArray &subFilter, const QStringList &options)
{
    SignatureSlotRequest request;
    request.fields = threeFields();
    request.fieldToSign = QStringLiteral("Issuer");
    SignatureSlot slot = prepareSignature(archivedDocument(), request).value();
    const QByteArray ours = "/ETSI.CAdES.detached";
    const qsizetype at = slot.pdf.lastIndexOf(ours);
    slot.pdf.replace(at, ours.size(), subFilter.leftJustified(ours.size(), ' '));
    const QByteArray content = slot.before().toByteArray() + slot.after().toByteArray();
    return fillSignature(slot, cmsByOpenSsl(content, QStringLiteral("signer-rsa"), options))
        .value();
}

} // namespace

void TestValidation::tellsWhatIsKnown()
{
    const auto signer = TestPki::identity(QStringLiteral("signer-rsa"));
    const auto validation = validateSignatures(sealedBy(*signer), trusting(QStringLiteral("root")));
    QVERIFY_RESULT(validation);
    QCOMPARE(validation.value().integrity, Integrity::Intact);
    QCOMPARE(validation.value().trust, Trust::Trusted);
    QCOMPARE(validation.value().problems, QStringList());
    QCOMPARE(validation.value().signatures.size(), 1);
    const SignatureValidation signature = validation.value().signatures.first();
    QCOMPARE(signature.signer, QStringLiteral("Test Signer RSA"));
    QCOMPARE(signature.certificate, signer->certificate());
    QCOMPARE(signature.fieldName, QStringLiteral("Issuer"));
    QCOMPARE(signature.level, QStringLiteral("B-B"));
    QCOMPARE(signature.indication, Indication::TotalPassed);
    QCOMPARE(signature.subIndication, QString());
    QCOMPARE(signature.timeSource, QStringLiteral("claimed"));
    QVERIFY(signature.signingTime.isValid());
    QVERIFY(signature.coversWholeDocument);
    QCOMPARE(signature.changesSince, ChangesSince::None);
    QCOMPARE(signature.reason, sealRequest().reason);
    QCOMPARE(signature.location, sealRequest().location);
    QVERIFY(!signature.explanation.isEmpty());
}

void TestValidation::keepsTheWorstOfAllSigners_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("trust");
    const QString good = QStringLiteral("signer-ec");
    const QString alone = QStringLiteral("selfsigned");
    const QString root = QStringLiteral("root");
    const QString unknown = QStringLiteral("unknown-issuer");
    QTest::newRow("both trusted") << good << QStringLiteral("signer-ec384") << root
                                  << QStringLiteral("trusted");
    QTest::newRow("second unknown") << good << alone << root << unknown;
    QTest::newRow("first unknown") << alone << good << root << unknown;
    QTest::newRow("none trusted") << good << good << QStringLiteral("otherroot") << unknown;
    QTest::newRow("second revoked")
        << alone << QStringLiteral("revoked") << root << QStringLiteral("revoked");
}

void TestValidation::keepsTheWorstOfAllSigners()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, anchor);
    QFETCH(QString, trust);
    const QByteArray pdf =
        countersignedBy(*TestPki::identity(second), sealedBy(*TestPki::identity(first)),
                        QStringLiteral("Reviewer"));
    const auto validation = validateSignatures(pdf, trusting(anchor));
    QVERIFY_RESULT(validation);
    QCOMPARE(toId(validation.value().integrity), QStringLiteral("intact"));
    QCOMPARE(toId(validation.value().trust), trust);
}

void TestValidation::judgesAtTheGivenTime()
{
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    const QByteArray pdf = sealedBy(*signer);
    ValidationOptions options = trusting(QStringLiteral("root"));
    options.at = signer->certificate().notAfter().addDays(1);
    const auto later = validateSignatures(pdf, options);
    QCOMPARE(toId(later.value().integrity), QStringLiteral("intact"));
    QCOMPARE(toId(later.value().trust), QStringLiteral("expired"));
    QCOMPARE(later.value().signatures.first().indication, Indication::Indeterminate);
    QCOMPARE(later.value().signatures.first().subIndication,
             QStringLiteral("OUT_OF_BOUNDS_NO_POE"));
}

void TestValidation::judgesOtherKinds_data()
{
    QTest::addColumn<QByteArray>("subFilter");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("integrity");
    QTest::addColumn<QString>("trust");
    QTest::addColumn<QString>("indication");
    const auto row = [](const char *name, const char *subFilter, const char *options,
                        const char *integrity, const char *trust, const char *indication) {
        QTest::newRow(name) << QByteArray(subFilter) << QString::fromLatin1(options)
                            << QString::fromLatin1(integrity) << QString::fromLatin1(trust)
                            << QString::fromLatin1(indication);
    };
    const char *chain = "-cades -certfile inter.pem";
    row("PAdES", "/ETSI.CAdES.detached", chain, "intact", "trusted", "TOTAL-PASSED");
    row("PAdES without its attribute", "/ETSI.CAdES.detached", "-certfile inter.pem", "modified",
        "none", "TOTAL-FAILED");
    row("legacy", "/adbe.pkcs7.detached", "-certfile inter.pem", "intact", "unfit",
        "INDETERMINATE");
    row("legacy without attributes", "/adbe.pkcs7.detached", "-noattr", "intact", "unfit",
        "INDETERMINATE");
    row("legacy that names its certificate", "/adbe.pkcs7.detached", chain, "intact", "trusted",
        "TOTAL-PASSED");
    row("SHA-1", "/ETSI.CAdES.detached", "-cades -md sha1", "intact", "unfit", "INDETERMINATE");
    row("legacy with SHA-1 inside", "/adbe.pkcs7.sha1", chain, "modified", "none", "TOTAL-FAILED");
    row("unknown kind", "/Other", chain, "modified", "none", "TOTAL-FAILED");
    row("no timestamp", "/ETSI.RFC3161", chain, "modified", "none", "TOTAL-FAILED");
}

void TestValidation::judgesOtherKinds()
{
    QFETCH(QByteArray, subFilter);
    QFETCH(QString, options);
    QFETCH(QString, integrity);
    QFETCH(QString, trust);
    QFETCH(QString, indication);
    QStringList words = options.split(u' ');
    words.replaceInStrings(QStringLiteral("inter.pem"), TestPki::path(QStringLiteral("inter.pem")));
    const auto validation =
        validateSignatures(signedLike(subFilter, words), trusting(QStringLiteral("root")));
    QVERIFY_RESULT(validation);
    QCOMPARE(toId(validation.value().integrity), integrity);
    QCOMPARE(toId(validation.value().trust), trust);
    QCOMPARE(toId(validation.value().signatures.first().indication), indication);
}

void TestValidation::refusesWhatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear all,");
    QTest::newRow("only a header") << QByteArray("%PDF-1.7\n");
    QTest::newRow("image") << QByteArray("\x89PNG\r\n\x1A\n");
}

void TestValidation::refusesWhatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_REFUSED(validateSignatures(bytes, {}), QStringLiteral("not a PDF"));
    // Once a signature is spoken of, the file was one and is not any more.
    const auto marked = validateSignatures(bytes + "/ByteRange [", {});
    QVERIFY_RESULT(marked);
    QCOMPARE(toId(marked.value().integrity), QStringLiteral("modified"));
    QVERIFY(!marked.value().problems.isEmpty());
}

void TestValidation::refusesUnreadableLists()
{
    ValidationOptions options;
    options.crls = {QByteArray("no list")};
    QVERIFY_REFUSED(validateSignatures(archivedDocument(), options),
                    QStringLiteral("revocation list"));
}

void TestValidation::namesVerdictsForPrograms()
{
    const auto validation = validateSignatures(archivedDocument(), {});
    QVERIFY_RESULT(validation);
    QCOMPARE(toId(validation.value().integrity), QStringLiteral("unsigned"));
    QCOMPARE(toId(validation.value().trust), QStringLiteral("none"));
    QVERIFY(validation.value().signatures.isEmpty());
    QCOMPARE(toId(Trust::NotYetValid), QStringLiteral("not-yet-valid"));
    QCOMPARE(toId(ChangesSince::Forbidden), QStringLiteral("forbidden"));
}

QTEST_MAIN(TestValidation)
#include "tst_validation.moc"
