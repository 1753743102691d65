#include "model/workspace/scorehistory.h"
#include "model/workspace/scorehistoryjob.h"
#include "tests/model/storage/storagefixture.h"
#include "workspacefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;

QString text(const QDateTime &at)
{
    return at.toString(Qt::ISODate);
}

/// A workspace that notes how its assessment stands after every step, and when that was.
class History
{
public:
    History() { note(); }

    void apply(const Change &change)
    {
        QVERIFY(store.workspace->apply(store.assessmentId, change));
        note();
    }
    void give(const QString &checkId, Role role, AnswerResult result)
    {
        Answer answer = WorkspaceFixture::answer(result);
        answer.key = {checkId, role, {}};
        apply(SetAnswer{answer});
    }
    /// One step after the other, @p seconds apart. Closes the workspace.
    void takePlace(int seconds)
    {
        store.workspace.reset();
        qint64 first = 0;
        for (qsizetype index = 0; index < ends.size(); ++index) {
            points[index].at = start.addSecs(index * seconds);
            runSql(store.path(),
                   {u"UPDATE audit_events SET at = '%1' WHERE sequence > %2 AND sequence <= %3"_s
                        .arg(text(points.at(index).at))
                        .arg(first)
                        .arg(ends.at(index))});
            first = ends.at(index);
        }
    }
    Result<ScoreHistory> read(const QDateTime &now) const
    {
        return scoreHistory(store.path(), store.assessmentId, now);
    }
    Result<ScoreHistory> read() const { return read(points.last().at); }

    WorkspaceFixture store;
    QList<ScorePoint> points;
    QList<qint64> ends; ///< the newest event after each step

private:
    void note()
    {
        const auto now = store.workspace->overview(store.assessmentId, start.date()).value();
        points.append({{}, now.verdict, now.scorePermille, now.answered, now.applicable});
        ends.append(store.workspace->info().value().auditEvents);
    }
};

const QString otherCheck = u"27008-4.3.1-02"_s;

/// Answers, changes and takes back; evidence; another scope.
void fill(History &history)
{
    history.apply(SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)});
    history.give(otherCheck, Role::AccountOwner, AnswerResult::NotFulfilled);
    history.give(otherCheck, Role::AccountOwner, AnswerResult::Fulfilled);
    history.apply(RemoveAnswer{WorkspaceFixture::key()});
    Assessment assessment = history.store.assessment();
    history.apply(SetDetails{assessment.title, Scope::Organisation, assessment.system,
                             assessment.asOf, assessment.language});
}

/// A check of the account owner that accepts an alternative.
AnswerKey alternativeKey(const WorkspaceFixture &store)
{
    const auto catalogue = store.workspace->catalogue(store.assessment().catalogue).value();
    for (const Clause &clause : catalogue->clauses) {
        for (const Check &check : clause.checks) {
            if (check.leadRole == Role::AccountOwner && check.alternativeAllowed) {
                return {check.id, Role::AccountOwner, {}};
            }
        }
    }
    qFatal("The catalogue has no such check.");
    return {};
}

} // namespace

class TestScoreHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void rebuildsEveryStep_data();
    void rebuildsEveryStep();
    void keepsTheLastOfADay();
    void knowsEvidenceAndThatItExpires();
    void followsTheChainWhereTheClockWentBack();
    void staysReadableWithManyDays();
    void toleratesErasedValues_data();
    void toleratesErasedValues();
    void usesThePresentScopeWhereItsValueIsErased();
    void looksAtOneAssessmentOnly();
    void saysWhatIsMissing();
    void readsInTheBackground();
};

void TestScoreHistory::rebuildsEveryStep_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("days") << day;
    QTest::newRow("hours") << hour;
    QTest::newRow("minutes") << minute;
}

void TestScoreHistory::rebuildsEveryStep()
{
    QFETCH(int, seconds);
    History history;
    fill(history);
    QVERIFY(history.points.at(1).scorePermille > 0);
    QVERIFY(history.points.at(5).applicable < history.points.at(4).applicable);
    history.takePlace(seconds);
    const auto read = history.read();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read.value().points, history.points);
    QCOMPARE(read.value().missingValues, 0);
}

void TestScoreHistory::keepsTheLastOfADay()
{
    History history;
    fill(history);
    history.takePlace(6 * hour); // from noon on: two, then four on the next day
    const auto read = history.read();
    QVERIFY(read);
    QCOMPARE(read.value().points, (QList{history.points.at(1), history.points.at(5)}));
}

void TestScoreHistory::knowsEvidenceAndThatItExpires()
{
    History history;
    const AnswerKey key = alternativeKey(history.store);
    history.give(key.checkId, key.role, AnswerResult::Alternative);
    QCOMPARE(history.points.last().answered, 0);
    EvidenceItem item;
    item.kind = EvidenceKind::Note;
    item.title = u"Note"_s;
    item.expires = start.date().addDays(30);
    const auto added = history.store.workspace->addEvidence(history.store.assessmentId, item, key);
    QVERIFY(added);
    EvidenceItem renamed = added.value();
    renamed.title = u"Another title"_s;
    history.apply(UpdateEvidence{renamed});
    QCOMPARE(history.points.last().answered, 1);
    history.takePlace(day);
    QCOMPARE(history.read().value().points, history.points);

    const QDateTime later = start.addDays(40);
    const auto read = history.read(later);
    QVERIFY(read);
    QCOMPARE(read.value().points.size(), history.points.size() + 1);
    QCOMPARE(read.value().points.last().at, later);
    QCOMPARE(read.value().points.last().answered, 0);
}

void TestScoreHistory::followsTheChainWhereTheClockWentBack()
{
    History history;
    fill(history);
    history.takePlace(-day);
    const auto read = history.read(start);
    QVERIFY(read);
    QVERIFY(!read.value().points.isEmpty());
    QCOMPARE(read.value().points.last().scorePermille, history.points.last().scorePermille);
    for (const ScorePoint &point : read.value().points) {
        QCOMPARE(point.at, start);
    }
}

void TestScoreHistory::staysReadableWithManyDays()
{
    constexpr int days = 230;
    History history;
    for (int step = 0; step < days; ++step) {
        history.apply(SetAnswer{WorkspaceFixture::answer(
            step % 2 == 0 ? AnswerResult::Fulfilled : AnswerResult::NotFulfilled)});
    }
    history.takePlace(day);
    const auto read = history.read();
    QVERIFY(read);
    QVERIFY(read.value().points.size() > 150);
    QVERIFY(read.value().points.size() <= 200);
    QCOMPARE(read.value().points.first(), history.points.first());
    QCOMPARE(read.value().points.last(), history.points.last());
}

void TestScoreHistory::toleratesErasedValues_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("erased") << u"DELETE FROM audit_values WHERE sequence = %1"_s;
    QTest::newRow("changed")
        << u"UPDATE audit_values SET value = replace(value, 'not-fulfilled', 'fulfilled') "
           "WHERE sequence = %1"_s;
    QTest::newRow("no JSON") << u"UPDATE audit_values SET value = '[' WHERE sequence = %1"_s;
}

void TestScoreHistory::toleratesErasedValues()
{
    QFETCH(QString, statement);
    History history;
    fill(history);
    history.takePlace(day);
    // The second answer as it was first: not fulfilled.
    runSql(history.store.path(), {statement.arg(history.ends.at(2))});
    const auto read = history.read();
    QVERIFY(read);
    QCOMPARE(read.value().missingValues, 1);
    QCOMPARE(read.value().points.size(), history.points.size());
    QCOMPARE(read.value().points.at(2).answered, 1);
    QCOMPARE(read.value().points.mid(3), history.points.mid(3));
}

void TestScoreHistory::usesThePresentScopeWhereItsValueIsErased()
{
    History history;
    fill(history);
    history.takePlace(day);
    runSql(history.store.path(),
           {u"DELETE FROM audit_values WHERE sequence IN "
            "(SELECT sequence FROM audit_events WHERE object LIKE 'assessments/%')"_s});
    const auto read = history.read();
    QVERIFY(read);
    QCOMPARE(read.value().missingValues, 2);
    QCOMPARE(read.value().points.size(), history.points.size());
    QCOMPARE(read.value().points.last(), history.points.last());
}

void TestScoreHistory::looksAtOneAssessmentOnly()
{
    History history;
    Assessment other = history.store.assessment();
    other.holders.clear();
    const QString otherId = history.store.workspace->createAssessment(other).value();
    fill(history);
    QVERIFY(history.store.workspace->apply(
        otherId, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    history.takePlace(day);
    const auto read = history.read();
    QVERIFY(read);
    QCOMPARE(read.value().points, history.points);
}

void TestScoreHistory::saysWhatIsMissing()
{
    const WorkspaceFixture store;
    QVERIFY(!scoreHistory(store.path(), u"no such assessment"_s, start));
    const auto noFile = scoreHistory(store.path() + u".none"_s, store.assessmentId, start);
    QVERIFY(!noFile);
    QVERIFY(noFile.error().message.contains(u".none"_s));
}

void TestScoreHistory::readsInTheBackground()
{
    const WorkspaceFixture store;
    ScoreHistoryJob job(store.path(), store.assessmentId);
    QList<ScoreHistory> read;
    connect(&job, &ScoreHistoryJob::finished, this,
            [&read](const ScoreHistory &history) { read.append(history); });
    job.start();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.first().points.size(), 1);

    ScoreHistoryJob failing(store.path(), u"no such assessment"_s);
    QSignalSpy failed(&failing, &ScoreHistoryJob::failed);
    failing.start();
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestScoreHistory)
#include "tst_scorehistory.moc"
