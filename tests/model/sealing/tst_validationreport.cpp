#include "model/digest.h"
#include "model/sealing/signaturetexts.h"
#include "model/sealing/validationreport.h"
#include "model/sealing/verificationtexts.h"
#include "reportfixture.h"
#include "tests/support/documents/program.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The pages that say what a verification found out.
class TestValidationReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheThreeVerdicts_data();
    void tellsTheThreeVerdicts();
    void tellsEverythingAboutASignature();
    void explainsWhatIsUndecided();
    void claimsNothingAfterAFailure();
    void numbersSignaturesApartFromTimestamps();
    void listsDifferencesAndRemarks();
    void keepsForeignTexts_data();
    void keepsForeignTexts();
    void isTheSameEveryTime();
    void speaksGerman();

private:
    ValidationReportSubject subject(const ReportInspection &inspection) const;
    /// As pdftotext reads them, without white space; qpdf must have nothing to say.
    static QString textOf(const ValidationReportSubject &subject);
    static ReportInspection inspected(const QByteArray &pdf, const QList<Certificate> &anchors);

    ReportFixture m_fixture;
    QByteArray m_sealed;
};

namespace {

const QDateTime verificationTime(QDate(2026, 11, 25), QTime(12, 34), Qt::UTC);

QString without(const QString &text)
{
    QString kept = text;
    return kept.removeIf([](QChar each) { return each.isSpace() || each == QChar(0x00AD); });
}

#define QVERIFY_SAYS(text, part) QVERIFY2((text).contains(without(part)), qPrintable(part))

} // namespace

void TestValidationReport::initTestCase()
{
    m_sealed = m_fixture.report(TestPki::identity(u"signer-ec"_s).get()).pdf;
}

ReportInspection TestValidationReport::inspected(const QByteArray &pdf,
                                                 const QList<Certificate> &anchors)
{
    VerificationOptions options;
    options.validation.anchors = anchors;
    auto inspection = inspectReport(pdf, options);
    if (!inspection) {
        qFatal("%s", qPrintable(inspection.error().message));
    }
    return std::move(inspection).value();
}

ValidationReportSubject TestValidationReport::subject(const ReportInspection &inspection) const
{
    return {.inspection = inspection,
            .fileName = u"received report.pdf"_s,
            .sizeBytes = m_sealed.size(),
            .sha256 = toHex(sha256(m_sealed)),
            .verifiedAt = verificationTime,
            .judgedAt = verificationTime};
}

QString TestValidationReport::textOf(const ValidationReportSubject &subject)
{
    const auto pdf = makeValidationReport(subject);
    if (!pdf) {
        qFatal("%s", qPrintable(pdf.error().message));
    }
    const QTemporaryDir folder;
    const QString path = writeFile(folder.path(), u"validation.pdf"_s, pdf.value());
    const ProgramResult checked = runProgram(u"qpdf"_s, {u"--check"_s, path});
    if (checked.exitCode != 0) {
        qFatal("qpdf: %s", checked.output.constData());
    }
    const ProgramResult read = runProgram(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return without(QString::fromUtf8(read.output));
}

void TestValidationReport::tellsTheThreeVerdicts_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<bool>("trusts");
    QTest::newRow("convincing") << m_sealed << true;
    QTest::newRow("unknown issuer") << m_sealed << false;
    QTest::newRow("not sealed") << m_fixture.report().pdf << true;
    QByteArray changed = m_sealed;
    changed[changed.size() / 3] = static_cast<char>(changed.at(changed.size() / 3) ^ 1);
    QTest::newRow("modified") << changed << true;
}

void TestValidationReport::tellsTheThreeVerdicts()
{
    QFETCH(QByteArray, pdf);
    QFETCH(bool, trusts);
    const ReportInspection inspection = inspected(
        pdf, trusts ? QList<Certificate>{TestPki::certificate(u"root"_s)} : QList<Certificate>{});
    const QString text = textOf(subject(inspection));
    QVERIFY_SAYS(text, VerificationTexts::conclusion(inspection));
    QVERIFY_SAYS(text, u"received report.pdf"_s);
    QVERIFY_SAYS(text, toHex(sha256(m_sealed)));
    QVERIFY_SAYS(text, u"2026-11-25, 12:34 UTC"_s);
    for (const VerdictTexts &verdict :
         {VerificationTexts::integrity(inspection), VerificationTexts::trust(inspection),
          VerificationTexts::data(inspection)}) {
        QVERIFY_SAYS(text, verdict.word);
        QVERIFY_SAYS(text, verdict.title);
    }
    QVERIFY_SAYS(text, u"no statement of conformity"_s);
    QVERIFY(!text.contains(u"certified", Qt::CaseInsensitive));
}

void TestValidationReport::tellsEverythingAboutASignature()
{
    const Certificate root = TestPki::certificate(u"root"_s);
    const ReportInspection inspection = inspected(m_sealed, {root});
    const SignatureValidation &signature =
        inspection.verification.signatures.signatures.constFirst();
    const QString text = textOf(subject(inspection));
    for (const QString &part :
         {signature.signer, u"TOTAL-PASSED"_s, u"PAdES B-B"_s, signature.fieldName,
          signature.certificate.issuerName(), toHex(signature.certificate.fingerprint()),
          toHex(signature.certificate.serialNumber()), root.subjectName(),
          toHex(root.fingerprint()), SignatureTexts::levelMeaning(u"B-B"_s),
          SignatureTexts::coverage(signature), SignatureTexts::revocation(signature),
          m_fixture.assessment.system.vendor}) {
        QVERIFY_SAYS(text, part);
    }
}

void TestValidationReport::explainsWhatIsUndecided()
{
    ReportInspection inspection = inspected(m_sealed, {TestPki::certificate(u"root"_s)});
    SignatureValidation &signature = inspection.verification.signatures.signatures.first();
    signature.indication = Indication::Indeterminate;
    signature.subIndication = u"TRY_LATER"_s;
    TimestampValidation timestamp;
    timestamp.authority = u"Authority of Time"_s;
    timestamp.time = verificationTime.addDays(-2);
    timestamp.finding.subIndication = u"NO_CERTIFICATE_CHAIN_FOUND"_s;
    timestamp.finding.explanation = u"Nobody vouches for it."_s;
    signature.timestamps = {timestamp};
    const QString text = textOf(subject(inspection));
    const OutcomeTexts outcome = SignatureTexts::subIndication(u"TRY_LATER"_s);
    for (const QString &part :
         {u"TRY_LATER"_s, outcome.meaning, outcome.advice, u"Authority of Time"_s,
          u"2026-11-23, 12:34 UTC"_s, u"Nobody vouches for it."_s,
          VerificationTexts::conclusion(inspection)}) {
        QVERIFY_SAYS(text, part);
    }
}

void TestValidationReport::claimsNothingAfterAFailure()
{
    ReportInspection inspection = inspected(m_sealed, {TestPki::certificate(u"root"_s)});
    SignatureValidation &signature = inspection.verification.signatures.signatures.first();
    signature.indication = Indication::TotalFailed;
    signature.level.clear();
    signature.chain.clear();
    const QString text = textOf(subject(inspection));
    QVERIFY_SAYS(text, u"not determined, as the check failed before"_s);
    QVERIFY_SAYS(text, u"not checked, as the check failed before"_s);
}

void TestValidationReport::numbersSignaturesApartFromTimestamps()
{
    ReportInspection inspection = inspected(m_sealed, {TestPki::certificate(u"root"_s)});
    QList<SignatureValidation> &signatures = inspection.verification.signatures.signatures;
    SignatureValidation timestamp;
    timestamp.kind = SignatureKind::DocumentTimestamp;
    timestamp.signer = u"Authority of Time"_s;
    timestamp.revision = 4;
    signatures = {signatures.first(), timestamp, signatures.first()};
    const QString text = textOf(subject(inspection));
    QVERIFY_SAYS(text, u"Signature 1: "_s);
    QVERIFY_SAYS(text, u"Timestamp over the document, revision 4: Authority of Time"_s);
    QVERIFY_SAYS(text, u"Signature 2: "_s);
    QVERIFY(!text.contains(without(u"Signature 3: "_s)));
}

void TestValidationReport::listsDifferencesAndRemarks()
{
    ReportInspection inspection = inspected(m_sealed, {});
    for (int i = 0; i < 300; ++i) {
        inspection.verification.differences.append(u"Difference number %1 of many."_s.arg(i));
    }
    inspection.verification.signatures.problems = {u"Something lies behind the end."_s};
    ValidationReportSubject told = subject(inspection);
    told.remarks = {u"The list \"old.crl\" cannot be read."_s};
    told.extraTrust = {u"friend.pem"_s};
    told.askedNetwork = true;
    told.judgedAt = verificationTime.addYears(3);
    const QString text = textOf(told);
    for (const QString &part :
         {u"Difference number 0 of many."_s, u"Difference number 299 of many."_s,
          u"Something lies behind the end."_s, told.remarks.first(), u"friend.pem"_s,
          u"asked over the Internet"_s, u"2029-11-25"_s}) {
        QVERIFY_SAYS(text, part);
    }
}

void TestValidationReport::keepsForeignTexts_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("markup") << u"<b>bold</b> &amp; =SUM(A1) %1 ../x"_s;
    QTest::newRow("long") << QString(300, u'W') + u" end"_s;
    QTest::newRow("without blanks") << QString(3000, u'i') + u"END"_s;
    QTest::newRow("lines") << u"first line\nsecond line\r\nthird line"_s;
}

void TestValidationReport::keepsForeignTexts()
{
    QFETCH(QString, foreign);
    ReportInspection inspection = inspected(m_sealed, {});
    SignatureValidation &signature = inspection.verification.signatures.signatures.first();
    signature.reason = foreign;
    signature.location = foreign;
    signature.signer = foreign;
    signature.changes = {foreign};
    ValidationReportSubject told = subject(inspection);
    told.fileName = foreign;
    // Each time where it is told in full: file, signer twice, reason, place, changes.
    QVERIFY2(textOf(told).count(without(foreign)) >= 5, qPrintable(textOf(told)));
}

void TestValidationReport::isTheSameEveryTime()
{
    const ReportInspection inspection = inspected(m_sealed, {});
    const auto first = makeValidationReport(subject(inspection));
    const auto second = makeValidationReport(subject(inspection));
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QCOMPARE(first.value(), second.value());
}

void TestValidationReport::speaksGerman()
{
    const ReportInspection inspection = inspected(m_sealed, {});
    ValidationReportSubject told = subject(inspection);
    told.language = Language::German;
    const QString text = textOf(told);
    QVERIFY_SAYS(text, u"25.11.2026, 12:34 UTC"_s);
    QVERIFY_SAYS(text, u"Seite 1 von"_s);
}

QTEST_MAIN(TestValidationReport)
#include "tst_validationreport.moc"
