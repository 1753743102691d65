#include "model/digest.h"
#include "model/sealing/countersign.h"
#include "model/sealing/inspectreport.h"
#include "reportfixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testdocument.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(VerificationStep)

class TestInspectReport : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatAReportHolds();
    void sharesItsVerdictsWithTheVerification();
    void tellsWhatCameBetweenSignatures();
    void looksAtForeignDocuments();
    void recognisesEncryptedFiles();
    void showsNoDataThatCannotBeUnderstood();
    void canBeCancelledBeforeEachStep_data();
    void canBeCancelledBeforeEachStep();
    void givesTheContentOfAListedFile();
    void refusesWhatIsNoPdf();

private:
    static ReportInspection inspected(const QByteArray &pdf)
    {
        const auto inspection = inspectReport(pdf, trustingTheRoot());
        return inspection ? inspection.value() : ReportInspection();
    }

    ReportFixture m_fixture;
};

void TestInspectReport::showsWhatAReportHolds()
{
    const ReportInspection found = inspected(m_fixture.report().pdf);
    QVERIFY(found.assessment);
    QCOMPARE(found.assessment->document.digest, m_fixture.document().digest);
    QCOMPARE(found.assessment->catalogue->sha256, m_fixture.catalogue.sha256);
    QVERIFY(!found.assessment->isOurCatalogue); // the fixture makes one of its own
    QVERIFY(found.assessment->report);
    QCOMPARE(found.assessment->report->date, m_fixture.metadata.date);
    const Evaluation expected =
        evaluate(m_fixture.document().assessment, m_fixture.catalogue, m_fixture.metadata.date);
    QCOMPARE(found.assessment->evaluation.whole, expected.whole);
    QCOMPARE(found.assessment->evaluation.checks, expected.checks);

    const auto data =
        std::find_if(found.files.cbegin(), found.files.cend(), [](const EmbeddedFile &file) {
            return file.fileName == u"assessment.json"_s;
        });
    QVERIFY(data != found.files.cend());
    const QByteArray json = m_fixture.data().assessmentJson;
    QCOMPARE(data->sizeBytes, json.size());
    QCOMPARE(data->sha256, toHex(sha256(json)));
}

void TestInspectReport::sharesItsVerdictsWithTheVerification()
{
    const auto signer = TestPki::identity(u"signer-ec"_s);
    const QByteArray pdf = m_fixture.report(signer.get()).pdf;
    const ReportInspection found = inspected(pdf);
    const ReportVerification expected = verified(pdf);
    QVERIFY(found.verification.isConvincing());
    QCOMPARE(found.verification.dataMethod, expected.dataMethod);
    QCOMPARE(found.verification.signatures.signatures.size(), qsizetype(1));
}

void TestInspectReport::tellsWhatCameBetweenSignatures()
{
    const auto issuer = TestPki::identity(u"signer-ec"_s);
    const QByteArray once = m_fixture.report(issuer.get()).pdf;
    QVERIFY(inspected(once).changesAfter.isEmpty()); // there is nothing between
    const auto reviewer = TestPki::identity(u"signer-rsa"_s);
    CounterSignature request;
    const auto twice = counterSign(once, request, *reviewer);
    QVERIFY_RESULT(twice);
    request.role = SignatureRole::Approver;
    const auto thrice = counterSign(twice.value(), request, *issuer);
    QVERIFY_RESULT(thrice);
    const QList<QStringList> changes = inspected(thrice.value()).changesAfter;
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).size(), 1); // the reviewer's signature, not the approver's as well
    QCOMPARE(changes.at(1), changes.at(0));
    QCOMPARE(changes.at(2), QStringList());
    QVERIFY(inspected(thrice.value().chopped(100)).changesAfter.isEmpty());
}

void TestInspectReport::looksAtForeignDocuments()
{
    const ReportInspection found = inspected(writtenPages());
    QCOMPARE(found.verification.signatures.integrity, Integrity::Unsigned);
    QCOMPARE(found.verification.data, DataAgreement::Absent);
    QVERIFY(!found.assessment);
    QVERIFY(!found.isEncrypted);
    QVERIFY(found.files.isEmpty());
}

void TestInspectReport::recognisesEncryptedFiles()
{
    const QTemporaryDir folder;
    const QString plain = writeFile(folder.path(), u"plain.pdf"_s, m_fixture.report().pdf);
    const QString locked = folder.filePath(u"locked.pdf"_s);
    const ProgramResult made = runProgram(
        u"qpdf"_s, {u"--encrypt"_s, QString(), u"owner"_s, u"256"_s, u"--"_s, plain, locked});
    if (!made.found) {
        QSKIP("qpdf is not installed");
    }
    const ReportInspection found = inspected(readFile(locked));
    QVERIFY(found.isEncrypted);
    QVERIFY(!found.assessment);
    QVERIFY(!found.verification.isConvincing());
}

void TestInspectReport::showsNoDataThatCannotBeUnderstood()
{
    ReportData data = m_fixture.data();
    data.assessmentJson = "{\"root\":{}}";
    const ReportInspection found = inspected(m_fixture.archived(m_fixture.attachments(data)).pdf);
    QCOMPARE(found.verification.data, DataAgreement::Disagrees);
    QVERIFY(!found.assessment);
    QVERIFY(!found.files.isEmpty());
}

void TestInspectReport::canBeCancelledBeforeEachStep_data()
{
    QTest::addColumn<VerificationStep>("step");
    QTest::newRow("embedded files") << VerificationStep::Attachments;
    QTest::newRow("signatures") << VerificationStep::Signatures;
    QTest::newRow("pages") << VerificationStep::Pages;
}

void TestInspectReport::canBeCancelledBeforeEachStep()
{
    QFETCH(VerificationStep, step);
    VerificationOptions options = trustingTheRoot();
    QList<VerificationStep> told;
    options.progress = [&](VerificationStep next) {
        told.append(next);
        return next != step;
    };
    const QByteArray pdf = m_fixture.report().pdf;
    const auto inspection = inspectReport(pdf, options);
    QVERIFY(!inspection);
    QVERIFY(inspection.error().message.contains(u"cancelled"));
    QCOMPARE(told.last(), step);
    told.clear();
    QVERIFY(!verifyReport(pdf, options));
    QCOMPARE(told.last(), step);
}

void TestInspectReport::givesTheContentOfAListedFile()
{
    const QByteArray pdf = m_fixture.report().pdf;
    for (const EmbeddedFile &file : inspected(pdf).files) {
        const auto content = embeddedFileContent(pdf, file.fileName);
        QVERIFY_RESULT(content);
        QCOMPARE(toHex(sha256(content.value())), file.sha256);
    }
    QVERIFY_REFUSED(embeddedFileContent(pdf, u"../assessment.json"_s), u"assessment.json"_s);
}

void TestInspectReport::refusesWhatIsNoPdf()
{
    QVERIFY_REFUSED(inspectReport("A letter", trustingTheRoot()), u"not a PDF"_s);
    QVERIFY_REFUSED(inspectReport({}, trustingTheRoot()), u"not a PDF"_s);
}

QTEST_MAIN(TestInspectReport)
#include "tst_inspectreport.moc"
