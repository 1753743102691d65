#include "workspacefixture.h"

#include <QSignalSpy>

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnswersAcrossReopening();
    void announcesWhatChanged();
    void refusesAnAssessmentWithoutVendor();
    void refusesToOpenWhatIsMissing();
    void refusesEveryChangeWhenApproved();
    void refusesChangesWhenReadOnly();
    void tellsWhoWritesToo();
    void listsAssessmentsWithTheirStanding();
    void removesAnAssessmentButNotAnApprovedOne();
    void keepsTextAsTyped_data();
    void keepsTextAsTyped();
};

void TestWorkspace::keepsAnswersAcrossReopening()
{
    WorkspaceFixture fixture;
    Answer answer = WorkspaceFixture::answer(AnswerResult::Partly);
    answer.internalNote = QStringLiteral("Internal");
    answer.methods = {VerificationMethod::Document, VerificationMethod::Test};
    answer.tickedSteps = {0, 2};
    answer.verifiedOn = QDate(2026, 11, 3);
    answer.answeredBy = QStringLiteral("Deputy");
    answer.identityKnownBy = QStringLiteral("Staff card");
    QVERIFY(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));

    fixture.reopen();
    const Assessment assessment = fixture.assessment();
    const Answer *stored = assessment.answer(answer.key);
    QVERIFY(stored != nullptr);
    answer.changedAt = stored->changedAt;
    QCOMPARE(*stored, answer);
}

void TestWorkspace::announcesWhatChanged()
{
    WorkspaceFixture fixture;
    QSignalSpy changed(fixture.workspace.get(), &Workspace::answerChanged);
    QSignalSpy saved(fixture.workspace.get(), &Workspace::saved);
    QVERIFY(fixture.workspace->apply(fixture.assessmentId,
                                     SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), fixture.assessmentId);
    QCOMPARE(saved.size(), 1);
}

void TestWorkspace::refusesAnAssessmentWithoutVendor()
{
    WorkspaceFixture fixture;
    Assessment assessment;
    assessment.catalogue = fixture.workspace->catalogues().value().first();
    assessment.system.product = QStringLiteral("Example product");
    const auto created = fixture.workspace->createAssessment(assessment);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(fixture.workspace->overviews(QDate(2026, 1, 1)).value().size(), 1);
}

void TestWorkspace::refusesToOpenWhatIsMissing()
{
    const QTemporaryDir folder;
    const auto opened = Workspace::open(folder.filePath(QStringLiteral("none.confseal")),
                                        Workspace::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::InvalidInput);
}

void TestWorkspace::refusesEveryChangeWhenApproved()
{
    WorkspaceFixture fixture;
    QVERIFY(fixture.workspace->approve(fixture.assessmentId, QStringLiteral("Head of IT")));
    QCOMPARE(fixture.assessment().state, AssessmentState::Approved);
    QVERIFY(!fixture.workspace->apply(
        fixture.assessmentId, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    EvidenceItem note;
    note.kind = EvidenceKind::Note;
    note.title = QStringLiteral("Seen");
    QVERIFY(!fixture.workspace->addEvidence(fixture.assessmentId, note, WorkspaceFixture::key()));
    QVERIFY(fixture.assessment().answers.isEmpty());
    QVERIFY(fixture.assessment().evidence.isEmpty());
}

void TestWorkspace::refusesChangesWhenReadOnly()
{
    WorkspaceFixture fixture;
    fixture.reopen(Workspace::Mode::ReadOnly);
    QSignalSpy failed(fixture.workspace.get(), &Workspace::saveFailed);
    QVERIFY(!fixture.workspace->apply(
        fixture.assessmentId, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(fixture.assessment().answers.isEmpty());
}

void TestWorkspace::tellsWhoWritesToo()
{
    WorkspaceFixture fixture;
    const auto second = Workspace::open(fixture.path(), Workspace::Mode::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InUse);
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));

    const auto reader = Workspace::open(fixture.path(), Workspace::Mode::ReadWriteIfFree);
    QVERIFY(reader);
    QVERIFY(!reader.value()->isWritable());
    QVERIFY(!reader.value()->readOnlyReason().isEmpty());
}

void TestWorkspace::listsAssessmentsWithTheirStanding()
{
    WorkspaceFixture fixture;
    QVERIFY(fixture.workspace->apply(fixture.assessmentId,
                                     SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    const auto overviews = fixture.workspace->overviews(QDate(2026, 11, 24));
    QVERIFY(overviews);
    QCOMPARE(overviews.value().size(), 1);
    const AssessmentOverview &overview = overviews.value().first();
    QCOMPARE(overview.vendor, QStringLiteral("Example vendor"));
    QCOMPARE(overview.verdict, Verdict::Incomplete);
    QCOMPARE(overview.answered, 1);
    QVERIFY(overview.applicable > overview.answered);
}

void TestWorkspace::removesAnAssessmentButNotAnApprovedOne()
{
    WorkspaceFixture fixture;
    QVERIFY(fixture.workspace->approve(fixture.assessmentId, QStringLiteral("Head of IT")));
    QVERIFY(!fixture.workspace->removeAssessment(fixture.assessmentId));
    WorkspaceFixture another;
    QVERIFY(another.workspace->removeAssessment(another.assessmentId));
    QVERIFY(another.workspace->overviews(QDate(2026, 1, 1)).value().isEmpty());
}

void TestWorkspace::keepsTextAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const QString markup = QStringLiteral(
        "<b>bold</b> <img src=\"file:///etc/hostname\"> &amp; '; DROP TABLE answers;--");
    QTest::newRow("markup and SQL") << markup << markup;
    const QString scripts = QStringLiteral("שלום مرحبا 你好 😀 ẞ");
    QTest::newRow("scripts and emoji") << scripts << scripts;
    const QString lines = QStringLiteral(" first\n\n\tsecond \n");
    QTest::newRow("spaces and lines") << lines << lines;
    const QString huge = QString(100000, u'x');
    QTest::newRow("100,000 characters") << huge << huge;
    QTest::newRow("decomposed becomes NFC") << QStringLiteral("a\u0308") << QStringLiteral("ä");
    QTest::newRow("NUL cannot be stored")
        << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"))
        << QStringLiteral("a\uFFFDb");
}

void TestWorkspace::keepsTextAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    WorkspaceFixture fixture;
    Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    answer.comment = typed;
    QVERIFY(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));
    fixture.reopen();
    const Assessment assessment = fixture.assessment();
    QCOMPARE(assessment.answer(answer.key)->comment, kept);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
