#include "tests/support/verifyresult.h"
#include "workspacefixture.h"

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

RoleHolder holderOf(Role role, const QString &person)
{
    RoleHolder holder;
    holder.role = role;
    holder.person = person;
    return holder;
}

SetDetails detailsOf(const Assessment &assessment, const QString &title)
{
    return {title, assessment.scope, assessment.system, assessment.asOf, assessment.language};
}

AddEvidence noteFor(const QString &title, const QList<AnswerKey> &answers)
{
    AddEvidence change;
    change.item.kind = EvidenceKind::Note;
    change.item.title = title;
    for (const AnswerKey &answer : answers) {
        change.attachments.append({answer});
    }
    return change;
}

const AnswerKey otherKey{u"27008-4.3.1-02"_s, Role::AccountOwner, {}};

} // namespace

class TestCompoundChange : public QObject
{
    Q_OBJECT

private slots:
    void carriesOutAllAndUndoesAll();
    void carriesOutNoneWhenOneIsRefused();
    void carriesOutNoneWhenOneCannotBeStored();
    void doesNothingForNothing();
    void announcesEachThingOnce();
    void bringsBackPlaces_data();
    void bringsBackPlaces();
    void leavesNoEmptyAnswerBehind();
    void keepsAnAnswerThatSaysSomething();
    void refusesEvidenceThatIsThere();
    void refusesAFileThatTheWorkspaceDoesNotHold();
};

void TestCompoundChange::carriesOutAllAndUndoesAll()
{
    WorkspaceFixture fixture;
    const Assessment before = fixture.assessment();
    const QList<Change> changes{detailsOf(before, u"New title"_s),
                                SetHolder{holderOf(Role::Host, u"Example host"_s)},
                                RemoveHolder{before.holders.first().id},
                                SetAnswer{WorkspaceFixture::answer(AnswerResult::Partly)},
                                SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}};
    const auto inverse = fixture.workspace->apply(fixture.assessmentId, changes);
    QVERIFY_RESULT(inverse);
    fixture.reopen();
    const Assessment after = fixture.assessment();
    QCOMPARE(after.title, u"New title"_s);
    QCOMPARE(after.holders.size(), 1);
    QCOMPARE(after.answer(WorkspaceFixture::key())->result, AnswerResult::Fulfilled);
    const auto redoing = fixture.workspace->apply(fixture.assessmentId, inverse.value());
    QVERIFY_RESULT(redoing);
    fixture.reopen();
    QCOMPARE(withoutTimes(fixture.assessment()), withoutTimes(before));
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, redoing.value()));
    fixture.reopen();
    QCOMPARE(withoutTimes(fixture.assessment()), withoutTimes(after));
}

void TestCompoundChange::carriesOutNoneWhenOneIsRefused()
{
    WorkspaceFixture fixture;
    const Assessment before = fixture.assessment();
    QSignalSpy saved(fixture.workspace.get(), &Workspace::saved);
    const auto refused =
        fixture.workspace->apply(fixture.assessmentId,
                                 {detailsOf(before, u"New title"_s), RemoveHolder{u"nobody"_s},
                                  SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}});
    QVERIFY_REFUSED(refused, u"nobody"_s);
    QCOMPARE(saved.size(), 0);
    fixture.reopen();
    QCOMPARE(fixture.assessment(), before);
}

void TestCompoundChange::carriesOutNoneWhenOneCannotBeStored()
{
    WorkspaceFixture fixture;
    RoleHolder respondent = holderOf(Role::AccountOwner, u"Example respondent"_s);
    respondent.isRespondent = true;
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, SetHolder{respondent}));
    respondent = fixture.assessment().holders.last();
    Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    answer.key.respondent = respondent.id;
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));
    const Assessment before = fixture.assessment();
    // Only the file knows that this person has answered.
    const auto failed = fixture.workspace->apply(
        fixture.assessmentId, {detailsOf(before, u"New title"_s), RemoveHolder{respondent.id}});
    QVERIFY(!failed);
    QCOMPARE(fixture.assessment(), before);
    fixture.reopen();
    QCOMPARE(fixture.assessment().title, before.title);
    QCOMPARE(fixture.assessment().holders, before.holders);
}

void TestCompoundChange::doesNothingForNothing()
{
    WorkspaceFixture fixture;
    QSignalSpy saved(fixture.workspace.get(), &Workspace::saved);
    const auto done = fixture.workspace->apply(fixture.assessmentId, QList<Change>());
    QVERIFY_RESULT(done);
    QVERIFY(done.value().isEmpty());
    QCOMPARE(saved.size(), 0);
}

void TestCompoundChange::announcesEachThingOnce()
{
    WorkspaceFixture fixture;
    QSignalSpy assessments(fixture.workspace.get(), &Workspace::assessmentChanged);
    QSignalSpy answers(fixture.workspace.get(), &Workspace::answerChanged);
    QSignalSpy evidence(fixture.workspace.get(), &Workspace::evidenceChanged);
    QSignalSpy saved(fixture.workspace.get(), &Workspace::saved);
    const AnswerKey key = WorkspaceFixture::key();
    const auto inverse = fixture.workspace->apply(
        fixture.assessmentId,
        {noteFor(u"One"_s, {key}), noteFor(u"Two"_s, {key, otherKey}),
         SetHolder{holderOf(Role::Host, u"A"_s)}, SetHolder{holderOf(Role::Participant, u"B"_s)}});
    QVERIFY_RESULT(inverse);
    for (const auto &[spy, times] : {std::pair(&assessments, 1), std::pair(&answers, 2),
                                     std::pair(&evidence, 1), std::pair(&saved, 1)}) {
        QCOMPARE(spy->size(), times);
    }
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, inverse.value()));
    QCOMPARE(answers.size(), 4);
}

void TestCompoundChange::bringsBackPlaces_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("place");
    for (const char *what : {"holder", "measure", "evidence", "link"}) {
        for (int place = 0; place < 4; ++place) {
            QTest::addRow("%s %d", what, place) << QString::fromLatin1(what) << place;
        }
    }
}

void TestCompoundChange::bringsBackPlaces()
{
    QFETCH(QString, what);
    QFETCH(int, place);
    WorkspaceFixture fixture;
    const AnswerKey key = WorkspaceFixture::key();
    QList<Change> filling{RemoveHolder{fixture.assessment().holders.first().id}};
    for (int number = 0; number < 4; ++number) {
        const QString text = QString::number(number);
        filling.append(SetHolder{holderOf(Role::Host, text)});
        filling.append(SetMeasure{Measure{{}, key.checkId, text, text, text, {}}});
        filling.append(noteFor(text, {key, otherKey}));
    }
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, filling));
    const Assessment before = fixture.assessment();
    Change removal = UnlinkEvidence{before.evidence.at(place).id, key};
    if (what == u"holder"_s) {
        removal = RemoveHolder{before.holders.at(place).id};
    } else if (what == u"measure"_s) {
        removal = RemoveMeasure{before.measures.at(place).id};
    } else if (what == u"evidence"_s) {
        removal = RemoveEvidence{before.evidence.at(place).id};
    }
    // Once more after the first gap was closed, and with something that came afterwards.
    for (const bool withNewcomer : {false, true}) {
        const auto inverse = fixture.workspace->apply(fixture.assessmentId, removal);
        QVERIFY_RESULT(inverse);
        QList<Change> newcomer;
        if (withNewcomer) {
            newcomer = {SetHolder{holderOf(Role::Host, u"new"_s)}, noteFor(u"new"_s, {key}),
                        SetMeasure{Measure{{}, key.checkId, {}, {}, {}, {}}}};
        }
        const auto leaving = fixture.workspace->apply(fixture.assessmentId, newcomer);
        QVERIFY_RESULT(leaving);
        QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, inverse.value()));
        QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, leaving.value()));
        QCOMPARE(withoutTimes(fixture.assessment()), withoutTimes(before));
        fixture.reopen();
        QCOMPARE(withoutTimes(fixture.assessment()), withoutTimes(before));
    }
}

void TestCompoundChange::leavesNoEmptyAnswerBehind()
{
    WorkspaceFixture fixture;
    const AnswerKey key = WorkspaceFixture::key();
    const auto inverse = fixture.workspace->apply(
        fixture.assessmentId,
        QList<Change>{noteFor(u"First"_s, {key}), noteFor(u"Second"_s, {key})});
    QVERIFY_RESULT(inverse);
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, inverse.value()));
    fixture.reopen();
    QVERIFY(fixture.assessment().answers.isEmpty());
    QVERIFY(fixture.assessment().evidence.isEmpty());
    QVERIFY_RESULT(
        fixture.workspace->addEvidence(fixture.assessmentId, noteFor({}, {}).item, otherKey));
    const QString id = fixture.assessment().evidence.first().id;
    const auto linked = fixture.workspace->apply(fixture.assessmentId, LinkEvidence{id, key});
    QVERIFY_RESULT(linked);
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, linked.value()));
    QVERIFY(fixture.assessment().answer(key) == nullptr);
}

void TestCompoundChange::keepsAnAnswerThatSaysSomething()
{
    WorkspaceFixture fixture;
    const AnswerKey key = WorkspaceFixture::key();
    const auto inverse = fixture.workspace->apply(fixture.assessmentId, noteFor(u"A"_s, {key}));
    QVERIFY_RESULT(inverse);
    const Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, inverse.value()));
    fixture.reopen();
    QCOMPARE(fixture.assessment().answers.value(key).comment, answer.comment);
    QVERIFY(fixture.assessment().answers.value(key).evidenceIds.isEmpty());
}

void TestCompoundChange::refusesEvidenceThatIsThere()
{
    WorkspaceFixture fixture;
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, noteFor(u"A note"_s, {})));
    AddEvidence again = noteFor(u"A note"_s, {});
    again.item.id = fixture.assessment().evidence.first().id;
    QVERIFY_REFUSED(fixture.workspace->apply(fixture.assessmentId, again), u"A note"_s);
}

void TestCompoundChange::refusesAFileThatTheWorkspaceDoesNotHold()
{
    WorkspaceFixture fixture;
    const Assessment before = fixture.assessment();
    AddEvidence file = noteFor(u"A file"_s, {WorkspaceFixture::key()});
    file.item.kind = EvidenceKind::File;
    QVERIFY_REFUSED(fixture.workspace->apply(fixture.assessmentId, file), u"file"_s);
    file.item.sha256 = QString(64, u'a');
    file.item.sizeBytes = 5;
    QVERIFY_REFUSED(fixture.workspace->apply(fixture.assessmentId, file), file.item.sha256);
    fixture.reopen();
    QCOMPARE(fixture.assessment(), before);
}

QTEST_GUILESS_MAIN(TestCompoundChange)
#include "tst_compoundchange.moc"
