#include "workspacefixture.h"

#include <functional>

using Action = std::function<bool(WorkspaceFixture &fixture)>;
Q_DECLARE_METATYPE(Action)

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void listsHeadersWithoutEvaluation();
    void tellsTheSameInEveryWay();
    void countsAnswers_data();
    void countsAnswers();
    void countsExpiredEvidenceNoMore();
    void getsAnotherNumberAfterEveryChange_data();
    void getsAnotherNumberAfterEveryChange();
    void putsTheNewestChangeFirst();
    void keepsTheAssessmentThatIsShown();
    void refusesAnUnknownAssessment();
};

namespace {

const QDate today(2026, 11, 24);

QString createSecond(Workspace &workspace)
{
    Assessment assessment;
    assessment.catalogue = workspace.catalogues().value().first();
    assessment.title = QStringLiteral("Second");
    assessment.scope = Scope::Provider;
    assessment.system.vendor = QStringLiteral("Second vendor");
    assessment.system.product = QStringLiteral("Second product");
    return workspace.createAssessment(assessment).value();
}

AssessmentOverview headerOf(const Workspace &workspace, const QString &id)
{
    const auto headers = workspace.overviewHeaders();
    for (const AssessmentOverview &header : headers.value()) {
        if (header.id == id) {
            return header;
        }
    }
    qFatal("The assessment is not in the list.");
}

bool gives(WorkspaceFixture &fixture, const Change &change)
{
    return bool(fixture.workspace->apply(fixture.assessmentId, change));
}

EvidenceItem note()
{
    EvidenceItem item;
    item.kind = EvidenceKind::Note;
    item.title = QStringLiteral("Seen on site");
    item.note = QStringLiteral("Room 1");
    return item;
}

SetDetails details()
{
    SetDetails change;
    change.title = QStringLiteral("Renamed");
    change.system.vendor = QStringLiteral("Other vendor");
    change.system.product = QStringLiteral("Other product");
    return change;
}

} // namespace

void TestOverview::listsHeadersWithoutEvaluation()
{
    WorkspaceFixture fixture;
    QVERIFY(gives(fixture, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    createSecond(*fixture.workspace);
    const auto headers = fixture.workspace->overviewHeaders();
    QVERIFY(headers);
    QCOMPARE(headers.value().size(), 2);
    const AssessmentOverview header = headerOf(*fixture.workspace, fixture.assessmentId);
    QCOMPARE(header.title, QStringLiteral("Yearly review"));
    QCOMPARE(header.vendor, QStringLiteral("Example vendor"));
    QCOMPARE(header.product, QStringLiteral("Example product"));
    QCOMPARE(header.scope, Scope::Complete);
    QCOMPARE(header.state, AssessmentState::Draft);
    QVERIFY(header.changedAt.isValid());
    QVERIFY(!header.evaluated);
    QCOMPARE(header.answered, 0);
    QCOMPARE(header.applicable, 0);
}

void TestOverview::tellsTheSameInEveryWay()
{
    WorkspaceFixture fixture;
    QVERIFY(gives(fixture, SetAnswer{WorkspaceFixture::answer(AnswerResult::Partly)}));
    createSecond(*fixture.workspace);
    const auto all = fixture.workspace->overviews(today);
    const auto headers = fixture.workspace->overviewHeaders();
    QVERIFY(all && headers);
    QCOMPARE(all.value().size(), headers.value().size());
    for (qsizetype i = 0; i < all.value().size(); ++i) {
        const AssessmentOverview &listed = all.value().at(i);
        const AssessmentOverview &header = headers.value().at(i);
        const auto one = fixture.workspace->overview(listed.id, today);
        QVERIFY(one);
        for (const AssessmentOverview &other : {header, one.value()}) {
            QCOMPARE(other.id, listed.id);
            QCOMPARE(other.title, listed.title);
            QCOMPARE(other.vendor, listed.vendor);
            QCOMPARE(other.scope, listed.scope);
            QCOMPARE(other.changedAt, listed.changedAt);
            QCOMPARE(other.newestEvent, listed.newestEvent);
        }
        QVERIFY(listed.evaluated && one.value().evaluated);
        QCOMPARE(one.value().verdict, listed.verdict);
        QCOMPARE(one.value().answered, listed.answered);
        QCOMPARE(one.value().applicable, listed.applicable);
        QCOMPARE(one.value().scorePermille, listed.scorePermille);
    }
}

void TestOverview::countsAnswers_data()
{
    QTest::addColumn<AnswerResult>("result");
    QTest::addColumn<QString>("justification");
    QTest::addColumn<int>("answered");
    QTest::addColumn<bool>("scores");
    const QString because = QStringLiteral("Because");
    QTest::newRow("fulfilled") << AnswerResult::Fulfilled << QString() << 1 << true;
    QTest::newRow("partly") << AnswerResult::Partly << because << 1 << true;
    QTest::newRow("partly, without a reason") << AnswerResult::Partly << QString() << 0 << false;
    QTest::newRow("not fulfilled") << AnswerResult::NotFulfilled << because << 1 << false;
    QTest::newRow("alternative without evidence")
        << AnswerResult::Alternative << because << 0 << false;
    QTest::newRow("open") << AnswerResult::Open << QString() << 0 << false;
}

void TestOverview::countsAnswers()
{
    QFETCH(AnswerResult, result);
    QFETCH(QString, justification);
    QFETCH(int, answered);
    QFETCH(bool, scores);
    WorkspaceFixture fixture;
    const auto empty = fixture.workspace->overview(fixture.assessmentId, today);
    QVERIFY(empty);
    QCOMPARE(empty.value().answered, 0);
    QCOMPARE(empty.value().scorePermille, 0);
    QVERIFY(empty.value().applicable > 50);

    Answer answer = WorkspaceFixture::answer(result);
    answer.justification = justification;
    QVERIFY(gives(fixture, SetAnswer{answer}));
    const auto overview = fixture.workspace->overview(fixture.assessmentId, today);
    QVERIFY(overview);
    QCOMPARE(overview.value().answered, answered);
    QCOMPARE(overview.value().scorePermille > 0, scores);
    QCOMPARE(overview.value().applicable, empty.value().applicable);
    QCOMPARE(overview.value().verdict, Verdict::Incomplete);

    QVERIFY(gives(fixture, RemoveAnswer{answer.key}));
    QCOMPARE(fixture.workspace->overview(fixture.assessmentId, today).value().answered, 0);
}

void TestOverview::countsExpiredEvidenceNoMore()
{
    WorkspaceFixture fixture;
    QVERIFY(gives(fixture, SetAnswer{WorkspaceFixture::answer(AnswerResult::Alternative)}));
    EvidenceItem item = note();
    item.expires = today;
    QVERIFY(fixture.workspace->addEvidence(fixture.assessmentId, item, WorkspaceFixture::key()));
    const auto answeredOn = [&fixture](QDate date) {
        return fixture.workspace->overview(fixture.assessmentId, date).value().answered;
    };
    QCOMPARE(answeredOn(today), 1);
    QCOMPARE(answeredOn(today.addDays(1)), 0);
    QCOMPARE(answeredOn(today), 1); // the date of the question counts, not that of the last one
}

void TestOverview::getsAnotherNumberAfterEveryChange_data()
{
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const Action &action) {
        QTest::newRow(name) << action;
    };
    row("answer", [](auto &fixture) {
        return gives(fixture, SetAnswer{WorkspaceFixture::answer(AnswerResult::Partly)});
    });
    row("evidence detached", [](auto &fixture) {
        const QString id = fixture.assessment().evidence.first().id;
        return gives(fixture, UnlinkEvidence{id, WorkspaceFixture::key()});
    });
    row("answer removed", [](auto &fixture) {
        const QString id = fixture.assessment().evidence.first().id;
        return gives(fixture, UnlinkEvidence{id, WorkspaceFixture::key()})
            && gives(fixture, RemoveAnswer{WorkspaceFixture::key()});
    });
    row("holder", [](auto &fixture) {
        RoleHolder holder;
        holder.role = Role::Host;
        holder.person = QStringLiteral("Somebody");
        return gives(fixture, SetHolder{holder});
    });
    row("measure", [](auto &fixture) {
        Measure measure;
        measure.checkId = WorkspaceFixture::key().checkId;
        measure.action = QStringLiteral("Repair");
        return gives(fixture, SetMeasure{measure});
    });
    row("details", [](auto &fixture) { return gives(fixture, details()); });
    row("evidence", [](auto &fixture) {
        return bool(
            fixture.workspace->addEvidence(fixture.assessmentId, note(), WorkspaceFixture::key()));
    });
    row("evidence removed", [](auto &fixture) {
        const QString id = fixture.assessment().evidence.first().id;
        return bool(fixture.workspace->removeEvidence(fixture.assessmentId, id));
    });
    row("approval", [](auto &fixture) {
        return bool(fixture.workspace->approve(fixture.assessmentId, QStringLiteral("Head of IT")));
    });
}

void TestOverview::getsAnotherNumberAfterEveryChange()
{
    QFETCH(Action, action);
    WorkspaceFixture fixture;
    const QString second = createSecond(*fixture.workspace);
    QVERIFY(gives(fixture, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    QVERIFY(fixture.workspace->addEvidence(fixture.assessmentId, note(), WorkspaceFixture::key()));
    const auto newest = [&fixture](const QString &id) {
        return headerOf(*fixture.workspace, id).newestEvent;
    };
    const qint64 before = newest(fixture.assessmentId);
    const qint64 beforeOfSecond = newest(second);
    QVERIFY(action(fixture));
    QVERIFY(newest(fixture.assessmentId) > before);
    QCOMPARE(newest(second), beforeOfSecond);
    const qint64 after = newest(fixture.assessmentId);
    fixture.reopen();
    QCOMPARE(newest(fixture.assessmentId), after);
}

void TestOverview::putsTheNewestChangeFirst()
{
    WorkspaceFixture fixture;
    const QString second = createSecond(*fixture.workspace);
    const auto firstOf = [](const auto &list) {
        return list.value().first().id;
    };
    QCOMPARE(firstOf(fixture.workspace->overviewHeaders()), second);
    QVERIFY(gives(fixture, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    QCOMPARE(firstOf(fixture.workspace->overviewHeaders()), fixture.assessmentId);
    QCOMPARE(firstOf(fixture.workspace->overviews(today)), fixture.assessmentId);
    QVERIFY(fixture.workspace->removeAssessment(fixture.assessmentId));
    QCOMPARE(firstOf(fixture.workspace->overviewHeaders()), second);
    QCOMPARE(fixture.workspace->overviews(today).value().size(), 1);
}

void TestOverview::keepsTheAssessmentThatIsShown()
{
    WorkspaceFixture fixture;
    const QString second = createSecond(*fixture.workspace);
    const auto shown = fixture.workspace->assessment(fixture.assessmentId).value();
    QVERIFY(fixture.workspace->overview(second, today));
    QVERIFY(fixture.workspace->overviews(today));
    QCOMPARE(fixture.workspace->assessment(fixture.assessmentId).value().get(), shown.get());
}

void TestOverview::refusesAnUnknownAssessment()
{
    WorkspaceFixture fixture;
    const auto unknown = QStringLiteral("6d8f0a44-52a5-4b7c-9d0e-5b0f3a1c2e77");
    const auto overview = fixture.workspace->overview(unknown, today);
    QVERIFY(!overview);
    QCOMPARE(overview.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
