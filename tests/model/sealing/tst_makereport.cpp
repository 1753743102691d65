#include "model/assessment/evaluation.h"
#include "model/digest.h"
#include "model/signing/trialidentity.h"
#include "reportfixture.h"

class TestMakeReport : public QObject
{
    Q_OBJECT

private slots:
    void handsOverWhatItPromises_data();
    void handsOverWhatItPromises();
    void refusesAnIncompleteAssessment();
    void namesOnlyTheFirstOpenChecks();
    void refusesWhereNothingIsApplicable();
    void neverSealsADraft();
    void marksEveryPageOfADraft_data();
    void marksEveryPageOfADraft();
    void marksEveryPageSealedOnTrial();
    void refusesUnusableIdentities_data();
    void refusesUnusableIdentities();
    void refusesMissingEvidence_data();
    void refusesMissingEvidence();
    void refusesAnotherCatalogue();
    void refusesWithoutDate();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
    void tellsItsProgress();
    void givesTheSameBytesAgain();
    void leavesRoomForTheOthers();
};

namespace {

std::unique_ptr<Identity> trialIdentity()
{
    const auto made = createTrialIdentity(QStringLiteral("Trial person"), "passphrase",
                                          QDateTime::currentDateTimeUtc().addSecs(-60));
    return std::move(Identity::load(made.value().pkcs12, "passphrase")).value();
}

/// Answers that are taken away leave their checks open.
void leaveOpen(Assessment &assessment, const QStringList &checkIds)
{
    assessment.answers.removeIf(
        [&](const auto &entry) { return checkIds.contains(entry.key().checkId); });
}

} // namespace

void TestMakeReport::handsOverWhatItPromises_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ReportDetail>("detail");
    QTest::newRow("unsigned") << QString() << Language::English << ReportDetail::Full;
    QTest::newRow("German") << QString() << Language::German << ReportDetail::Full;
    QTest::newRow("sealed with RSA")
        << QStringLiteral("signer-rsa") << Language::English << ReportDetail::Full;
    QTest::newRow("sealed with P-256, German")
        << QStringLiteral("signer-ec") << Language::German << ReportDetail::Full;
    QTest::newRow("sealed with P-384, summary")
        << QStringLiteral("signer-ec384") << Language::German << ReportDetail::Summary;
}

void TestMakeReport::handsOverWhatItPromises()
{
    QFETCH(QString, signer);
    QFETCH(Language, language);
    QFETCH(ReportDetail, detail);
    ReportFixture fixture;
    fixture.metadata.language = language;
    fixture.metadata.detail = detail;
    const auto identity = signer.isEmpty() ? nullptr : TestPki::identity(signer);
    const FinishedReport report = fixture.report(identity.get());
    QCOMPARE(report.sealed, identity != nullptr);
    QCOMPARE(report.level, identity ? QStringLiteral("B-B") : QString());
    QCOMPARE(report.sha256, toHex(sha256(report.pdf)));
    QCOMPARE(report.documentDigest,
             toHex(makeDocument(fixture.assessment, fixture.catalogue).digest));
    QCOMPARE(report.pages, pageTexts(report.pdf).size());

    const ReportVerification verification = verified(report.pdf);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.data, DataAgreement::Agrees);
    QCOMPARE(verification.dataMethod, DataMethod::Bytes);
    QCOMPARE(verification.isConvincing(), identity != nullptr);
    QCOMPARE(verification.signatures.signatures.size(), identity ? 1 : 0);
    if (identity) {
        const SignatureValidation &seal = verification.signatures.signatures.first();
        QCOMPARE(seal.fieldName, QStringLiteral("Issuer"));
        QCOMPARE(seal.reason, fixture.metadata.reason);
        QCOMPARE(seal.location, fixture.metadata.place);
        QVERIFY(seal.coversWholeDocument);
        QVERIFY(squeezed(pageTexts(report.pdf).last())
                    .contains(squeezed(identity->certificate().subjectName())));
    }
}

void TestMakeReport::refusesAnIncompleteAssessment()
{
    ReportFixture fixture;
    leaveOpen(fixture.assessment, {QStringLiteral("27008-4.2.1-02")});
    QVERIFY_REFUSED(makeReport(fixture.request()), QStringLiteral("1 check"));
    QVERIFY_REFUSED(makeReport(fixture.request()), QStringLiteral("27008-4.2.1-02"));
    const auto identity = TestPki::identity(QStringLiteral("signer-ec"));
    QVERIFY_REFUSED(makeReport(fixture.request(identity.get())), QStringLiteral("incomplete"));
}

void TestMakeReport::namesOnlyTheFirstOpenChecks()
{
    ReportFixture fixture;
    fixture.assessment.answers.clear();
    const Evaluation evaluation =
        evaluate(fixture.assessment, fixture.catalogue, fixture.metadata.date);
    const QStringList open = evaluation.whole.decidingChecks;
    QVERIFY(open.size() > 5);
    const auto made = makeReport(fixture.request());
    QVERIFY_REFUSED(made, QString::number(open.size()));
    QVERIFY(made.error().message.contains(open.first()));
    QVERIFY(made.error().message.contains(open.at(4)));
    QVERIFY(!made.error().message.contains(open.at(5)));
}

void TestMakeReport::refusesWhereNothingIsApplicable()
{
    ReportFixture fixture;
    fixture.catalogue = catalogueOf(
        {{QStringLiteral("27008-4.3.1-01"), {Role::AccountOwner}, Level::Must, 3, true}});
    fixture.assessment = emptyAssessment(fixture.catalogue, Scope::Organisation);
    giveAnswer(fixture.assessment, QStringLiteral("27008-4.3.1-01"), Role::AccountOwner,
               AnswerResult::NotApplicable, QStringLiteral("There are no meetings"));
    QVERIFY_REFUSED(makeReport(fixture.request()), QStringLiteral("no check is applicable"));
}

void TestMakeReport::neverSealsADraft()
{
    ReportFixture fixture;
    fixture.metadata.draft = true;
    const auto identity = TestPki::identity(QStringLiteral("signer-ec"));
    QVERIFY_REFUSED(makeReport(fixture.request(identity.get())), QStringLiteral("draft"));
}

void TestMakeReport::marksEveryPageOfADraft_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("mark");
    QTest::newRow("German") << Language::German << QStringLiteral("ENTWURF");
    QTest::newRow("English") << Language::English << QStringLiteral("DRAFT");
}

void TestMakeReport::marksEveryPageOfADraft()
{
    QFETCH(Language, language);
    QFETCH(QString, mark);
    ReportFixture fixture;
    leaveOpen(fixture.assessment, {QStringLiteral("27008-4.2.1-02")});
    fixture.metadata.draft = true;
    fixture.metadata.language = language;
    const FinishedReport report = fixture.report();
    QVERIFY(!report.sealed);
    const QStringList pages = pageTexts(report.pdf);
    QCOMPARE(pages.filter(mark).size(), pages.size());
    QCOMPARE(verified(report.pdf).data, DataAgreement::Agrees);
}

void TestMakeReport::marksEveryPageSealedOnTrial()
{
    const ReportFixture fixture;
    const auto trial = trialIdentity();
    const FinishedReport report = fixture.report(trial.get());
    const QStringList pages = pageTexts(report.pdf);
    QCOMPARE(pages.filter(QStringLiteral("TRIAL IDENTITY")).size(), pages.size());
    const ReportVerification verification = verified(report.pdf);
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.signatures.trust, Trust::UnknownIssuer);
    QCOMPARE(verification.data, DataAgreement::Agrees);
    QVERIFY(!verification.isConvincing());

    const auto real = TestPki::identity(QStringLiteral("signer-ec"));
    QVERIFY(pageTexts(fixture.report(real.get()).pdf)
                .filter(QStringLiteral("TRIAL IDENTITY"))
                .isEmpty());
}

void TestMakeReport::refusesUnusableIdentities_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("expired") << QStringLiteral("expired");
    QTest::newRow("not yet valid") << QStringLiteral("notyet");
    QTest::newRow("not for signing") << QStringLiteral("tlsonly");
}

void TestMakeReport::refusesUnusableIdentities()
{
    QFETCH(QString, name);
    const ReportFixture fixture;
    const auto identity = TestPki::identity(name);
    ReportRequest request = fixture.request(identity.get());
    int steps = 0;
    request.progress = [&steps](int /*percent*/) {
        return ++steps > 0;
    };
    QVERIFY_REFUSED(makeReport(request), QString());
    QCOMPARE(steps, 0); // before any work is done
}

void TestMakeReport::refusesMissingEvidence_data()
{
    QTest::addColumn<bool>("hasSource");
    QTest::newRow("no source") << false;
    QTest::newRow("content lost") << true;
}

void TestMakeReport::refusesMissingEvidence()
{
    QFETCH(bool, hasSource);
    ReportFixture fixture;
    fixture.evidence.contents.clear();
    ReportRequest request = fixture.request();
    if (!hasSource) {
        request.evidence = nullptr;
    }
    const auto made = makeReport(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::OperationFailed);
}

void TestMakeReport::refusesAnotherCatalogue()
{
    const ReportFixture fixture;
    const Catalogue other =
        catalogueOf({{QStringLiteral("27008-4.1.1-01"), {Role::SoftwareProvider}}});
    ReportRequest request = fixture.request();
    request.catalogue = &other;
    QVERIFY(!makeReport(request));
}

void TestMakeReport::refusesWithoutDate()
{
    ReportFixture fixture;
    fixture.metadata.date = QDate();
    QVERIFY(!makeReport(fixture.request()));
}

void TestMakeReport::stopsWhenCancelled_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("before the pages") << 20;
    QTest::newRow("before the seal") << 80;
}

void TestMakeReport::stopsWhenCancelled()
{
    QFETCH(int, at);
    const ReportFixture fixture;
    const auto identity = TestPki::identity(QStringLiteral("signer-ec"));
    ReportRequest request = fixture.request(identity.get());
    int last = 0;
    request.progress = [&last, at](int percent) {
        last = percent;
        return percent < at;
    };
    const auto made = makeReport(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::OperationFailed);
    QVERIFY(made.error().message.contains(QStringLiteral("cancelled")));
    QCOMPARE(last, at);
}

void TestMakeReport::tellsItsProgress()
{
    const ReportFixture fixture;
    ReportRequest request = fixture.request();
    QList<int> told;
    request.progress = [&told](int percent) {
        told.append(percent);
        return true;
    };
    const auto made = makeReport(request);
    QVERIFY_RESULT(made);
    QVERIFY(told.size() > 1);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.last(), 100);
}

void TestMakeReport::givesTheSameBytesAgain()
{
    const ReportFixture fixture;
    const QByteArray first = fixture.report().pdf;
    QVERIFY(first == fixture.report().pdf);
    ReportFixture later;
    later.metadata.date = QDate(2026, 11, 25);
    QVERIFY(first != later.report().pdf);
}

void TestMakeReport::leavesRoomForTheOthers()
{
    const ReportFixture fixture;
    const auto issuer = TestPki::identity(QStringLiteral("signer-ec"));
    const auto others = TestPki::identity(QStringLiteral("signer-rsa"));
    QByteArray pdf = fixture.report(issuer.get()).pdf;
    for (const auto role : {SignatureRole::Approver, SignatureRole::Reviewer}) {
        pdf = sealedAnyway(pdf, {}, *others, signatureFieldName(role));
    }
    const ReportVerification verification = verified(pdf);
    QVERIFY(verification.isConvincing());
    QCOMPARE(verification.signatures.signatures.size(), 3);
}

QTEST_MAIN(TestMakeReport)
#include "tst_makereport.moc"
