#include "tests/model/workspace/workspacefixture.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/support/fulldisk.h"
#include "ui/undo/changehistory.h"
#include "ui/undo/savefailurebanner.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Times differ between a value and the same value after undo; nothing else may.
Assessment withoutTimes(Assessment assessment)
{
    assessment.changedAt = {};
    for (Answer &answer : assessment.answers) {
        answer.changedAt = {};
    }
    return assessment;
}

class Fixture
{
public:
    Fixture() { history.open(store.workspace.get(), store.assessmentId); }

    bool apply(const QList<Change> &changes, ChangeHistory::Joining joining = {})
    {
        return bool(history.apply(store.assessmentId, changes, WorkspaceFixture::key(), joining));
    }
    bool comment(const QString &text, ChangeHistory::Joining joining)
    {
        Answer answer = stored();
        answer.key = WorkspaceFixture::key();
        answer.comment = text;
        return apply({SetAnswer{answer}}, joining);
    }
    Answer stored() const { return store.assessment().answers.value(WorkspaceFixture::key()); }

    WorkspaceFixture store;
    ChangeHistory history;
};

AddEvidence note(const QString &title)
{
    AddEvidence change;
    change.item.kind = EvidenceKind::Note;
    change.item.title = title;
    change.attachments = {{WorkspaceFixture::key()}};
    return change;
}

} // namespace

class TestChangeHistory : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEachKind_data();
    void undoesAndRedoesEachKind();
    void joinsWhatIsTyped();
    void forgetsWhatWasTypedAndTakenBack();
    void endsARun_data();
    void endsARun();
    void savesBeforeUndoing();
    void staysWhereUndoingFails();
    void triesAgain();
    void saysWhenTryingAgainIsUseless();
    void letsGoOfAStepThatIsRefused();
    void keepsAHistoryForEachAssessment();
    void endsWithTheWorkspace();
    void endsWhenTheAssessmentIsLocked();
    void goesOnInAnotherWindow();
};

void TestChangeHistory::undoesAndRedoesEachKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("result") << u"result"_s << u"result of 27008-4.3.1-01"_s;
    QTest::newRow("comment") << u"comment"_s << u"comment on 27008-4.3.1-01"_s;
    QTest::newRow("justification") << u"justification"_s << u"justification of 27008-4.3.1-01"_s;
    QTest::newRow("internal note") << u"note"_s << u"internal note on 27008-4.3.1-01"_s;
    QTest::newRow("verification") << u"verification"_s << u"verification of 27008-4.3.1-01"_s;
    QTest::newRow("flag") << u"flag"_s << u"flag on 27008-4.3.1-01"_s;
    QTest::newRow("measure") << u"measure"_s << u"measure for 27008-4.3.1-01"_s;
    QTest::newRow("holder") << u"holder"_s << u"role holders"_s;
    QTest::newRow("details") << u"details"_s << u"details of the assessment"_s;
    QTest::newRow("added") << u"added"_s << u"adding \"New\""_s;
    QTest::newRow("removed") << u"removed"_s << u"removing \"<b>Old & 'title'\""_s;
    QTest::newRow("evidence") << u"evidence"_s << u"details of \"Renamed\""_s;
    QTest::newRow("attached") << u"attached"_s << u"attaching \"<b>Old & 'title'\""_s;
    QTest::newRow("detached") << u"detached"_s << u"detaching \"<b>Old & 'title'\""_s;
}

void TestChangeHistory::undoesAndRedoesEachKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    Fixture fixture;
    QVERIFY_RESULT(fixture.store.workspace->apply(
        fixture.store.assessmentId,
        {SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)},
         note(u"<b>Old & 'title'"_s)}));
    const Assessment before = fixture.store.assessment();
    Answer answer = fixture.stored();
    EvidenceItem item = before.evidence.first();
    const AnswerKey other{u"27008-4.3.1-02"_s, Role::AccountOwner, {}};
    RoleHolder holder;
    holder.role = Role::Host;
    holder.person = u"Example host"_s;
    Change change;
    if (kind == u"result") {
        answer.result = AnswerResult::Partly;
        change = SetAnswer{answer};
    } else if (kind == u"comment") {
        answer.comment = u"Another"_s;
        change = SetAnswer{answer};
    } else if (kind == u"justification") {
        answer.justification = u"Another"_s;
        change = SetAnswer{answer};
    } else if (kind == u"note") {
        answer.internalNote = u"Another"_s;
        change = SetAnswer{answer};
    } else if (kind == u"verification") {
        answer.methods = {VerificationMethod::Test};
        change = SetAnswer{answer};
    } else if (kind == u"flag") {
        change = SetFlag{answer.key, u"Look again"_s};
    } else if (kind == u"measure") {
        change = SetMeasure{Measure{{}, answer.key.checkId, u"Risk"_s, {}, {}, {}}};
    } else if (kind == u"holder") {
        change = SetHolder{holder};
    } else if (kind == u"details") {
        change =
            SetDetails{u"New title"_s, before.scope, before.system, before.asOf, before.language};
    } else if (kind == u"added") {
        change = note(u"New"_s);
    } else if (kind == u"removed") {
        change = RemoveEvidence{item.id};
    } else if (kind == u"evidence") {
        item.title = u"Renamed"_s;
        change = UpdateEvidence{item};
    } else if (kind == u"attached") {
        change = LinkEvidence{item.id, other};
    } else {
        change = UnlinkEvidence{item.id, answer.key};
    }
    QVERIFY(fixture.apply({change}));
    const Assessment after = fixture.store.assessment();
    QCOMPARE(fixture.history.undoText(), text);
    for (int round = 0; round < 3; ++round) {
        fixture.history.undo();
        QCOMPARE(withoutTimes(fixture.store.assessment()), withoutTimes(before));
        QVERIFY(!fixture.history.canUndo());
        QCOMPARE(fixture.history.redoText(), text);
        fixture.history.redo();
        QCOMPARE(withoutTimes(fixture.store.assessment()), withoutTimes(after));
        QVERIFY(!fixture.history.canRedo());
    }
}

void TestChangeHistory::joinsWhatIsTyped()
{
    Fixture fixture;
    QVERIFY(fixture.comment(u"before"_s, ChangeHistory::Joining::Never));
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s}) {
        QVERIFY(fixture.comment(text, ChangeHistory::Joining::WhileTyping));
    }
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, u"before"_s);
    fixture.history.redo();
    QCOMPARE(fixture.stored().comment, u"abc"_s);
    // What is typed now is no part of what was redone.
    QVERIFY(fixture.comment(u"abcd"_s, ChangeHistory::Joining::WhileTyping));
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, u"abc"_s);
}

void TestChangeHistory::forgetsWhatWasTypedAndTakenBack()
{
    Fixture fixture;
    QVERIFY(fixture.comment(u"before"_s, ChangeHistory::Joining::Never));
    fixture.history.endTyping();
    QVERIFY(fixture.comment(u"befor"_s, ChangeHistory::Joining::WhileTyping));
    QVERIFY(fixture.comment(u"before"_s, ChangeHistory::Joining::WhileTyping));
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, QString());
    QVERIFY(!fixture.history.canUndo());
}

void TestChangeHistory::endsARun_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"another field", "end", "another change"}) {
        QTest::newRow(by) << QString::fromLatin1(by);
    }
}

void TestChangeHistory::endsARun()
{
    QFETCH(QString, by);
    Fixture fixture;
    const auto typing = ChangeHistory::Joining::WhileTyping;
    QVERIFY(fixture.comment(u"first"_s, typing));
    if (by == u"another field") {
        Answer answer = fixture.stored();
        answer.justification = u"Because"_s;
        QVERIFY(fixture.apply({SetAnswer{answer}}, typing));
        fixture.history.undo();
        QCOMPARE(fixture.stored().justification, QString());
    } else if (by == u"end") {
        fixture.history.endTyping();
        QVERIFY(fixture.comment(u"second"_s, typing));
        fixture.history.undo();
    } else {
        QVERIFY(fixture.apply({note(u"A note"_s)}));
        QVERIFY(fixture.comment(u"second"_s, typing));
        fixture.history.undo();
        fixture.history.undo();
        QVERIFY(fixture.store.assessment().evidence.isEmpty());
    }
    QCOMPARE(fixture.stored().comment, u"first"_s);
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, QString());
}

void TestChangeHistory::savesBeforeUndoing()
{
    Fixture fixture;
    QVERIFY(fixture.comment(u"first"_s, ChangeHistory::Joining::Never));
    bool canSave = false;
    fixture.history.setSaving([&] {
        return canSave && fixture.comment(u"typed"_s, ChangeHistory::Joining::WhileTyping);
    });
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, u"first"_s);
    canSave = true;
    fixture.history.undo();
    // What had just been typed is what was undone.
    QCOMPARE(fixture.stored().comment, u"first"_s);
    QVERIFY(fixture.history.canRedo());
    QVERIFY(fixture.history.canUndo());
}

void TestChangeHistory::staysWhereUndoingFails()
{
    Fixture fixture;
    QVERIFY(fixture.comment(u"first"_s, ChangeHistory::Joining::Never));
    QVERIFY(fixture.comment(u"second"_s, ChangeHistory::Joining::Never));
    fixture.history.undo();
    QSignalSpy failed(&fixture.history, &ChangeHistory::failed);
    QSignalSpy restored(&fixture.history, &ChangeHistory::restored);
    {
        const FullDisk full;
        fixture.history.undo();
        fixture.history.redo();
    }
    QCOMPARE(failed.size(), 2);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(failed.first().last().toBool());
    QCOMPARE(restored.size(), 0);
    QCOMPARE(fixture.stored().comment, u"first"_s);
    fixture.history.redo();
    QCOMPARE(fixture.stored().comment, u"second"_s);
    fixture.history.undo();
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, QString());
}

void TestChangeHistory::triesAgain()
{
    Fixture fixture;
    SaveFailureBanner banner(&fixture.history);
    const QString &id = fixture.store.assessmentId;
    {
        const FullDisk full;
        QVERIFY(!fixture.history.attempt(id, {note(u"Precious"_s)}, WorkspaceFixture::key()));
        QVERIFY(!banner.isHidden());
        emit banner.actionTriggered(); // still full
        QVERIFY(!banner.isHidden());
    }
    emit banner.actionTriggered();
    QVERIFY(banner.isHidden());
    QCOMPARE(fixture.store.assessment().evidence.size(), 1);
    QCOMPARE(fixture.store.assessment().evidence.first().title, u"Precious"_s);
    {
        const FullDisk full;
        fixture.history.undo();
        QVERIFY(!banner.isHidden());
    }
    emit banner.actionTriggered();
    QVERIFY(banner.isHidden());
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
}

void TestChangeHistory::saysWhenTryingAgainIsUseless()
{
    Fixture fixture;
    QSignalSpy failed(&fixture.history, &ChangeHistory::failed);
    QVERIFY(!fixture.history.attempt(fixture.store.assessmentId, {RemoveHolder{u"nobody"_s}}, {}));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"nobody"));
    QVERIFY(!failed.first().last().toBool());
    QVERIFY(!fixture.history.canUndo());
}

void TestChangeHistory::letsGoOfAStepThatIsRefused()
{
    Fixture fixture;
    const QString &id = fixture.store.assessmentId;
    QVERIFY(fixture.comment(u"first"_s, ChangeHistory::Joining::Never));
    QVERIFY_RESULT(fixture.history.apply(id, {note(u"Gone"_s)}, WorkspaceFixture::key()));
    const QString evidence = fixture.store.assessment().evidence.first().id;
    // Not through the history: there is nothing left that could be undone.
    QVERIFY_RESULT(fixture.store.workspace->apply(id, Change(RemoveEvidence{evidence})));
    QSignalSpy failed(&fixture.history, &ChangeHistory::failed);
    fixture.history.undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().last().toBool());
    QVERIFY(!fixture.history.canRedo());
    fixture.history.undo();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(fixture.stored().comment, QString());
    fixture.history.redo();
    QCOMPARE(fixture.stored().comment, u"first"_s);
}

void TestChangeHistory::keepsAHistoryForEachAssessment()
{
    Fixture fixture;
    Assessment second = fixture.store.assessment();
    second.holders.clear();
    const auto id = fixture.store.workspace->createAssessment(second);
    QVERIFY_RESULT(id);
    QVERIFY(fixture.comment(u"first"_s, ChangeHistory::Joining::Never));
    fixture.history.open(fixture.store.workspace.get(), id.value());
    QVERIFY(!fixture.history.canUndo());
    QVERIFY_RESULT(fixture.history.apply(
        id.value(), {SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}}, {}));
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, u"first"_s);
    fixture.history.open(fixture.store.workspace.get(), fixture.store.assessmentId);
    QVERIFY(!fixture.history.canRedo());
    fixture.history.undo();
    QCOMPARE(fixture.stored().comment, QString());
    fixture.history.forget(fixture.store.assessmentId);
    QVERIFY(!fixture.history.canRedo());
}

void TestChangeHistory::endsWithTheWorkspace()
{
    Fixture fixture;
    QVERIFY(fixture.comment(u"first"_s, ChangeHistory::Joining::Never));
    fixture.history.open(nullptr, {});
    QVERIFY(!fixture.history.canUndo());
    fixture.history.open(fixture.store.workspace.get(), fixture.store.assessmentId);
    QVERIFY(fixture.history.canUndo());
    fixture.store.reopen();
    fixture.history.undo(); // of a workspace that is closed
    QCOMPARE(fixture.stored().comment, u"first"_s);
    fixture.history.open(fixture.store.workspace.get(), fixture.store.assessmentId);
    QVERIFY(!fixture.history.canUndo());
}

void TestChangeHistory::endsWhenTheAssessmentIsLocked()
{
    Fixture fixture;
    QVERIFY(fixture.comment(u"first"_s, ChangeHistory::Joining::Never));
    QVERIFY_RESULT(fixture.store.workspace->approve(fixture.store.assessmentId, u"Head of IT"_s));
    QVERIFY(!fixture.history.canUndo());
}

void TestChangeHistory::goesOnInAnotherWindow()
{
    Fixture fixture;
    QVERIFY(fixture.comment(u"first"_s, ChangeHistory::Joining::Never));
    ChangeHistory next;
    next.adopt(fixture.store.workspace.get(), fixture.history.takeStacks());
    QVERIFY(!fixture.history.canUndo());
    next.open(fixture.store.workspace.get(), fixture.store.assessmentId);
    QSignalSpy changed(&next, &ChangeHistory::changed);
    next.undo();
    QCOMPARE(fixture.stored().comment, QString());
    QVERIFY(!changed.isEmpty());
}

QTEST_MAIN(TestChangeHistory)
#include "tst_changehistory.moc"
