#include "tests/support/assessmentbuilder.h"
#include "ui/dashboard/nextsteps.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);
const QString reason = u"A reason of substance"_s;
const QString owner = u"27008-4.3.1-01"_s;

} // namespace

class TestNextSteps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsWithTheOpenChecks();
    void asksForWhatAnAnswerLacksFirst();
    void asksWhoAnswers();
    void replacesExpiredEvidence();
    void closesTheWorstGapFirst();
    void reviewsFlags();
    void endsWithTheReport();
    void asksNothingOfAReader_data();
    void asksNothingOfAReader();
    void staysShort();

private:
    QList<NextStep> steps(bool isWritable = true) const
    {
        return nextSteps(m_assessment, m_catalogue, evaluate(m_assessment, m_catalogue, today),
                         isWritable, today);
    }
    bool contains(const QString &words) const
    {
        const QList<NextStep> all = steps();
        return std::any_of(all.cbegin(), all.cend(),
                           [&words](const NextStep &step) { return step.title.contains(words); });
    }
    void answerAll();

    Catalogue m_catalogue;
    Assessment m_assessment;
};

void TestNextSteps::init()
{
    m_catalogue = smallCatalogue();
    m_assessment = emptyAssessment(m_catalogue);
    for (const Role role : allRoles()) {
        RoleHolder holder;
        holder.role = role;
        holder.person = toId(role);
        m_assessment.holders.append(holder);
    }
}

void TestNextSteps::answerAll()
{
    for (const Clause &clause : m_catalogue.clauses) {
        for (const Check &check : clause.checks) {
            Answer &answer =
                giveAnswer(m_assessment, check.id, *responsibleRole(check, m_assessment.scope),
                           AnswerResult::Fulfilled);
            attachEvidence(m_assessment, answer, EvidenceKind::Note);
        }
    }
}

void TestNextSteps::beginsWithTheOpenChecks()
{
    const QList<NextStep> all = steps();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().action, NextStep::Action::Check);
    QCOMPARE(all.first().checkId, u"27008-4.1.1-01"_s);
    QVERIFY(all.first().title.contains(u"7 open"_s)); // privacy law is in no count
}

void TestNextSteps::asksForWhatAnAnswerLacksFirst()
{
    giveAnswer(m_assessment, owner, Role::AccountOwner, AnswerResult::Partly);
    QCOMPARE(steps().first().checkId, owner);
    QVERIFY(steps().first().title.contains(u"count as open"_s));
}

void TestNextSteps::asksWhoAnswers()
{
    m_assessment.holders.clear();
    const QList<NextStep> all = steps();
    QCOMPARE(all.last().action, NextStep::Action::Details);
    m_assessment.scope = Scope::Provider;
    QVERIFY(!steps().last().explanation.contains(
        m_catalogue.roleTitle(Role::Participant, Language::English)));
}

void TestNextSteps::replacesExpiredEvidence()
{
    answerAll();
    QVERIFY(!contains(u"expired"_s));
    attachEvidence(m_assessment, m_assessment.answers[{owner, Role::AccountOwner, {}}],
                   EvidenceKind::Note, today.addDays(-1));
    QVERIFY(contains(u"expired"_s));
    QCOMPARE(steps().first().checkId, owner);
}

void TestNextSteps::closesTheWorstGapFirst()
{
    answerAll();
    giveAnswer(m_assessment, owner, Role::AccountOwner, AnswerResult::NotFulfilled, reason);
    QCOMPARE(steps().first().checkId, owner);
    const QString worse = u"27008-4.2.1-02"_s; // critical, and later in the catalogue than one
    giveAnswer(m_assessment, worse, Role::ServiceProvider, AnswerResult::Partly, reason);
    QCOMPARE(steps().first().checkId, worse);
    QVERIFY(steps().first().title.contains(u"2 gap"_s));
}

void TestNextSteps::reviewsFlags()
{
    answerAll();
    QVERIFY(!contains(u"flagged"_s));
    m_assessment.flags.insert({owner, Role::AccountOwner, {}}, u"Ask again"_s);
    QVERIFY(contains(u"flagged"_s));
}

void TestNextSteps::endsWithTheReport()
{
    answerAll();
    const QList<NextStep> all = steps();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.last().action, NextStep::Action::Report);
}

void TestNextSteps::asksNothingOfAReader_data()
{
    QTest::addColumn<AssessmentState>("state");
    QTest::addColumn<bool>("isWritable");
    QTest::newRow("read only") << AssessmentState::Draft << false;
    QTest::newRow("approved") << AssessmentState::Approved << true;
    QTest::newRow("received") << AssessmentState::Received << true;
}

void TestNextSteps::asksNothingOfAReader()
{
    QFETCH(AssessmentState, state);
    QFETCH(bool, isWritable);
    m_assessment.state = state;
    const QList<NextStep> all = steps(isWritable);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().action, NextStep::Action::Report);
}

void TestNextSteps::staysShort()
{
    m_assessment = filledAssessment(m_catalogue);
    m_assessment.holders.clear();
    m_assessment.flags.insert({owner, Role::AccountOwner, {}}, QString());
    QVERIFY(steps().size() <= 5);
    QCOMPARE(steps().last().action, NextStep::Action::Report);
}

QTEST_MAIN(TestNextSteps)
#include "tst_nextsteps.moc"
