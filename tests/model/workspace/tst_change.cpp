#include "workspacefixture.h"

Q_DECLARE_METATYPE(Change)

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

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void isUndoneByItsInverse_data();
    void isUndoneByItsInverse();
    void isRefused_data();
    void isRefused();
    void changesNothingWhenRefused();
};

void TestChange::isUndoneByItsInverse_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"first answer", "changed answer", "new holder", "changed holder", "removed holder",
          "new measure", "changed measure", "removed measure", "new flag", "changed remark",
          "removed flag", "details", "evidence", "added", "removed", "link", "unlink"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestChange::isUndoneByItsInverse()
{
    QFETCH(QString, kind);
    WorkspaceFixture fixture;
    const auto apply = [&fixture](const Change &change) {
        return fixture.workspace->apply(fixture.assessmentId, change);
    };
    Change change;
    if (kind == QLatin1String("first answer")) {
        change = SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)};
    } else if (kind == QLatin1String("changed answer")) {
        QVERIFY(apply(SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
        change = SetAnswer{WorkspaceFixture::answer(AnswerResult::Partly)};
    } else if (kind.endsWith(QLatin1String("holder"))) {
        RoleHolder holder;
        holder.role = Role::Host;
        holder.person = QStringLiteral("Another person");
        if (kind != QLatin1String("new holder")) {
            QVERIFY(apply(SetHolder{holder}));
            holder = *fixture.assessment().holder(Role::Host);
            holder.function = QStringLiteral("Moderator");
        }
        change = kind == QLatin1String("removed holder") ? Change(RemoveHolder{holder.id})
                                                         : Change(SetHolder{holder});
    } else if (kind.endsWith(QLatin1String("measure"))) {
        Measure measure{{},
                        WorkspaceFixture::key().checkId,
                        QStringLiteral("Risk"),
                        QStringLiteral("Action"),
                        QStringLiteral("Owner"),
                        QDate(2027, 1, 1)};
        if (kind != QLatin1String("new measure")) {
            QVERIFY(apply(SetMeasure{measure}));
            measure = fixture.assessment().measures.first();
            measure.action = QStringLiteral("Another action");
        }
        change = kind == QLatin1String("removed measure") ? Change(RemoveMeasure{measure.id})
                                                          : Change(SetMeasure{measure});
    } else if (kind.contains(QLatin1String("flag")) || kind.contains(QLatin1String("remark"))) {
        if (kind != QLatin1String("new flag")) {
            QVERIFY(apply(SetFlag{WorkspaceFixture::key(), QStringLiteral("Ask the vendor")}));
        }
        change = kind == QLatin1String("removed flag")
            ? Change(RemoveFlag{WorkspaceFixture::key()})
            : Change(SetFlag{WorkspaceFixture::key(), QStringLiteral("Ask again")});
    } else if (kind == QLatin1String("details")) {
        SetDetails details;
        details.title = QStringLiteral("New title");
        details.system.vendor = QStringLiteral("New vendor");
        details.system.product = QStringLiteral("New product");
        details.asOf = QDate(2026, 11, 1);
        change = details;
    } else {
        EvidenceItem note;
        note.kind = EvidenceKind::Note;
        note.title = QStringLiteral("Note");
        note.note = QStringLiteral("Seen on screen");
        const auto added =
            fixture.workspace->addEvidence(fixture.assessmentId, note, WorkspaceFixture::key());
        QVERIFY(added);
        note = added.value();
        if (kind == QLatin1String("evidence")) {
            note.title = QStringLiteral("New title");
            note.expires = QDate(2027, 5, 1);
            change = UpdateEvidence{note};
        } else if (kind == QLatin1String("added")) {
            note.id.clear();
            const AnswerKey another{QStringLiteral("27008-4.3.1-02"), Role::AccountOwner, {}};
            change = AddEvidence{note, lastPosition, {{WorkspaceFixture::key()}, {another}}};
        } else if (kind == QLatin1String("removed")) {
            change = RemoveEvidence{note.id};
        } else if (kind == QLatin1String("link")) {
            const AnswerKey another{QStringLiteral("27008-4.3.1-02"), Role::AccountOwner, {}};
            Answer answer;
            answer.key = another;
            QVERIFY(apply(SetAnswer{answer}));
            change = LinkEvidence{note.id, another};
        } else {
            change = UnlinkEvidence{note.id, WorkspaceFixture::key()};
        }
    }
    const Assessment before = fixture.assessment();
    const auto inverse = apply(change);
    QVERIFY2(inverse, inverse ? "" : qPrintable(inverse.error().message));
    QVERIFY(withoutTimes(fixture.assessment()) != withoutTimes(before));
    fixture.reopen();
    const auto undone = fixture.workspace->apply(fixture.assessmentId, inverse.value());
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    fixture.reopen();
    QCOMPARE(withoutTimes(fixture.assessment()), withoutTimes(before));
}

void TestChange::isRefused_data()
{
    QTest::addColumn<Change>("change");
    Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    answer.key.checkId = QStringLiteral("27008-9.9.9-99");
    QTest::newRow("unknown check") << Change(SetAnswer{answer});
    answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    answer.key.role = Role::SoftwareProvider;
    QTest::newRow("role that is not asked") << Change(SetAnswer{answer});
    answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    answer.key.respondent = QStringLiteral("nobody");
    QTest::newRow("unknown respondent") << Change(SetAnswer{answer});
    answer = WorkspaceFixture::answer(AnswerResult::NotVerifiable);
    QTest::newRow("not verifiable in own hands") << Change(SetAnswer{answer});
    answer = WorkspaceFixture::answer(AnswerResult::NotApplicable);
    answer.key = {QStringLiteral("27008-4.1.1-01"), Role::SoftwareProvider, {}};
    QTest::newRow("not applicable where forbidden") << Change(SetAnswer{answer});
    SetDetails details;
    details.system.vendor = QStringLiteral(" ");
    details.system.product = QStringLiteral("Product");
    QTest::newRow("blank vendor") << Change(details);
    RoleHolder holder;
    holder.showAs = ShowAs::Function;
    QTest::newRow("shown by a function that is not named") << Change(SetHolder{holder});
    QTest::newRow("measure of an unknown check") << Change(SetMeasure{});
    QTest::newRow("unknown holder") << Change(RemoveHolder{QStringLiteral("nobody")});
    QTest::newRow("unknown measure") << Change(RemoveMeasure{QStringLiteral("nothing")});
    QTest::newRow("flag of an unknown check")
        << Change(SetFlag{{QStringLiteral("27008-9.9.9-99"), Role::Host, {}}, {}});
    QTest::newRow("flag of a role that is not asked")
        << Change(SetFlag{{WorkspaceFixture::key().checkId, Role::SoftwareProvider, {}}, {}});
    QTest::newRow("flag that is not set") << Change(RemoveFlag{WorkspaceFixture::key()});
    QTest::newRow("unknown evidence") << Change(UpdateEvidence{});
    QTest::newRow("removal of unknown evidence") << Change(RemoveEvidence{QStringLiteral("x")});
    AddEvidence addition;
    addition.item.kind = EvidenceKind::Note;
    addition.attachments = {{{QStringLiteral("27008-9.9.9-99"), Role::Host, {}}}};
    QTest::newRow("evidence of an unknown check") << Change(addition);
    QTest::newRow("link to unknown evidence")
        << Change(LinkEvidence{QStringLiteral("x"), WorkspaceFixture::key()});
    QTest::newRow("unlink what is not linked")
        << Change(UnlinkEvidence{QStringLiteral("x"), WorkspaceFixture::key()});
}

void TestChange::isRefused()
{
    QFETCH(Change, change);
    WorkspaceFixture fixture;
    const Assessment before = fixture.assessment();
    const auto applied = fixture.workspace->apply(fixture.assessmentId, change);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!applied.error().message.isEmpty());
    fixture.reopen();
    QCOMPARE(fixture.assessment(), before);
}

void TestChange::changesNothingWhenRefused()
{
    WorkspaceFixture fixture;
    EvidenceItem note;
    note.kind = EvidenceKind::Note;
    note.title = QStringLiteral("Note");
    QVERIFY(fixture.workspace->addEvidence(fixture.assessmentId, note, WorkspaceFixture::key()));
    // The answer carries evidence: taking it away would take the link with it.
    const auto removed =
        fixture.workspace->apply(fixture.assessmentId, RemoveAnswer{WorkspaceFixture::key()});
    QVERIFY(!removed);
    const Assessment assessment = fixture.assessment();
    QCOMPARE(assessment.answer(WorkspaceFixture::key())->evidenceIds.size(), 1);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
