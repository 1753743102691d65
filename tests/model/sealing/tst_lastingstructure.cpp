#include "model/pdf/securitystore.h"
#include "model/sealing/countersign.h"
#include "model/signing/revocationdata.h"
#include "reportfixture.h"
#include "tests/support/documents/preflight.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/readdocument.h"
#include "tests/support/pkiserver.h"

#include <QSet>
#include <QTemporaryDir>

/// A report with three visible signatures of the highest level is still what it was: PDF/A-3b with
/// its data inside.
class TestLastingStructure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staysAnArchive();
    void isJudgedLikeAnArchive_data();
    void isJudgedLikeAnArchive();
    void keepsItsEmbeddedFiles();
    void storesWhatProgramsCanDecode();
    void keepsEverySignatureValid();
    void saysWhatItsDataSays();

private:
    Result<QByteArray> countersigned(const QByteArray &pdf, SignatureRole role,
                                     const QString &identity);

    ReportFixture m_fixture;
    PkiServer m_server;
    PkiClient m_client{m_server};
    QByteArray m_unsigned;
    QByteArray m_sealed; ///< by the issuer alone
    QByteArray m_pdf;
};

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const ProgramResult result = runProgram(
        program, arguments + QStringList{writeFile(folder.path(), QStringLiteral("a.pdf"), pdf)});
    return result.found ? result.output : QByteArray();
}

} // namespace

Result<QByteArray> TestLastingStructure::countersigned(const QByteArray &pdf, SignatureRole role,
                                                       const QString &identity)
{
    CounterSignature request;
    request.role = role;
    request.level = PadesLevel::BLTA;
    request.reason = QStringLiteral("Seen (\\ <b>&amp;</b> 日本)");
    request.proofs.web = &m_client;
    request.proofs.timestampServer = QUrl(QStringLiteral("http://pki.test/"));
    return counterSign(pdf, request, *TestPki::identity(identity));
}

void TestLastingStructure::initTestCase()
{
    const auto issuer = TestPki::identity(QStringLiteral("signer-ec"));
    ReportRequest request = m_fixture.request(issuer.get());
    request.level = PadesLevel::BLTA;
    request.proofs.web = &m_client;
    request.proofs.timestampServer = QUrl(QStringLiteral("http://pki.test/"));
    const auto sealed = makeReport(request);
    QVERIFY_RESULT(sealed);
    const auto reviewed =
        countersigned(sealed.value().pdf, SignatureRole::Reviewer, QStringLiteral("signer-rsa"));
    QVERIFY_RESULT(reviewed);
    const auto approved =
        countersigned(reviewed.value(), SignatureRole::Approver, QStringLiteral("signer-ec384"));
    QVERIFY_RESULT(approved);
    m_sealed = sealed.value().pdf;
    m_pdf = approved.value();
    m_unsigned = m_pdf.first(m_pdf.indexOf("%%EOF") + 6);
}

void TestLastingStructure::staysAnArchive()
{
    QCOMPARE(m_pdf.count("<pdfaid:part>"), 1);
    QVERIFY(m_pdf.contains("<pdfaid:part>3</pdfaid:part>"));
    QVERIFY(m_pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    const ReadDocument before(m_unsigned);
    const ReadDocument after(m_pdf);
    for (const char *key :
         {"/Metadata", "/OutputIntents", "/Pages", "/Names", "/AF", "/Outlines"}) {
        QCOMPARE(after.value(after.catalog(), key), before.value(before.catalog(), key));
    }
    const QByteArray check = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check")}, m_pdf);
    QVERIFY2(check.isEmpty() || check.contains("No syntax or stream encoding errors"),
             check.constData());
}

/// PDFBox preflight knows PDF/A-1b only: whatever it finds beyond what part 3 allows is a fault.
void TestLastingStructure::isJudgedLikeAnArchive_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("before it was sealed") << m_unsigned;
    QTest::newRow("one signature") << m_sealed;
    QTest::newRow("three signatures, timestamps and stored proofs") << m_pdf;
}

void TestLastingStructure::isJudgedLikeAnArchive()
{
    QFETCH(QByteArray, pdf);
    const auto findings = preflightFindings(pdf);
    if (!findings) {
        QSKIP("PDFBox preflight is not installed");
    }
    for (const QString &finding : *findings) {
        QVERIFY2(findingsOfPartThree().contains(finding), qPrintable(finding));
    }
    QVERIFY(findings->contains(findingsOfPartThree().constLast())); // it has looked
}

void TestLastingStructure::keepsItsEmbeddedFiles()
{
    const auto before = readAttachments(m_unsigned);
    const auto after = readAttachments(m_pdf);
    QVERIFY_RESULT(before);
    QVERIFY_RESULT(after);
    QVERIFY(!after.value().isEmpty());
    QVERIFY(after.value() == before.value());
    for (const Attachment &file : after.value()) {
        QVERIFY(!file.mimeType.isEmpty());
        QVERIFY(file.relationship != Attachment::Relationship::Unspecified);
    }
    const QByteArray listed =
        outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-list")}, m_pdf);
    if (!listed.isEmpty()) {
        QVERIFY2(listed.contains("assessment.json"), listed.constData());
        QVERIFY2(listed.contains("report.json"), listed.constData());
        QVERIFY(listed.startsWith(QByteArray::number(after.value().size())));
    }
}

void TestLastingStructure::storesWhatProgramsCanDecode()
{
    const auto data = readValidationData(m_pdf);
    QVERIFY_RESULT(data);
    const ValidationData &store = data.value();
    QVERIFY(store.certificates.size() >= 6); // three signers, their issuer, root and timestamps
    QVERIFY(!store.crls.isEmpty() || !store.ocspResponses.isEmpty());
    for (const QByteArray &der : store.certificates) {
        QVERIFY(Certificate::fromDer(der));
    }
    QVERIFY(RevocationData::read(store.crls, store.ocspResponses));
    for (const QList<QByteArray> &items : {store.certificates, store.crls, store.ocspResponses}) {
        QCOMPARE(QSet<QByteArray>(items.cbegin(), items.cend()).size(), items.size());
    }
}

void TestLastingStructure::keepsEverySignatureValid()
{
    const QByteArray text = outputOf(QStringLiteral("pdfsig"), {QStringLiteral("-nocert")}, m_pdf);
    if (text.isEmpty()) {
        QSKIP("pdfsig is not installed");
    }
    QCOMPARE(text.count("Signature is Valid."), 3);
}

void TestLastingStructure::saysWhatItsDataSays()
{
    const ReportVerification verification = verified(m_pdf);
    QCOMPARE(verification.differences, QStringList());
    QVERIFY(verification.isConvincing());
    QCOMPARE(verification.dataMethod, DataMethod::Bytes);
    for (const SignatureValidation &signature : verification.signatures.signatures) {
        if (signature.kind == SignatureKind::Signature) {
            QCOMPARE(signature.level, QStringLiteral("B-LTA"));
        }
    }
}

QTEST_MAIN(TestLastingStructure)
#include "tst_lastingstructure.moc"
