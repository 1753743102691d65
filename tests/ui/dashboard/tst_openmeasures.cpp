#include "tests/support/assessmentbuilder.h"
#include "ui/dashboard/dashboardcontent.h"
#include "ui/dashboard/openmeasures.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);
const QString gap = u"27008-4.2.1-02"_s;

Measure measure(const QString &action, QDate due, const QString &checkId = gap)
{
    return {uuidFor(action), checkId, {}, action, u"Example Person"_s, due};
}

} // namespace

class TestOpenMeasures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void comeInTheOrderOfTheirDates();
    void areThoseOfChecksThatAreNotInOrder_data();
    void areThoseOfChecksThatAreNotInOrder();
    void nameOwnersAsTheyWish();
    void areFollowedUpWhenOverdue();

private:
    QList<OpenMeasure> open() const
    {
        return openMeasures(m_assessment, m_catalogue, evaluate(m_assessment, m_catalogue, today),
                            today);
    }

    Catalogue m_catalogue = smallCatalogue();
    Assessment m_assessment;
};

void TestOpenMeasures::init()
{
    m_assessment = emptyAssessment(m_catalogue);
    giveAnswer(m_assessment, gap, Role::ServiceProvider, AnswerResult::NotFulfilled, u"A reason"_s);
}

void TestOpenMeasures::comeInTheOrderOfTheirDates()
{
    m_assessment.measures = {measure(u"undated"_s, {}), measure(u"later"_s, today.addDays(90)),
                             measure(u"overdue"_s, today.addDays(-9)),
                             measure(u"long overdue"_s, today.addDays(-90)),
                             measure(u"soon"_s, today)};
    QStringList actions;
    QList<MeasureState> states;
    for (const OpenMeasure &listed : open()) {
        actions.append(listed.action);
        states.append(listed.state);
        QVERIFY(listed.check.startsWith(u"4.2.1-02 "));
    }
    QCOMPARE(actions,
             (QStringList{u"long overdue"_s, u"overdue"_s, u"soon"_s, u"later"_s, u"undated"_s}));
    QCOMPARE(states,
             (QList{MeasureState::Overdue, MeasureState::Overdue, MeasureState::Soon,
                    MeasureState::Later, MeasureState::Undated}));
    QCOMPARE(open().first().due, u"Overdue since 2026-08-22"_s);
}

void TestOpenMeasures::areThoseOfChecksThatAreNotInOrder_data()
{
    QTest::addColumn<AnswerResult>("result");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open") << AnswerResult::Open << true;
    QTest::newRow("partly") << AnswerResult::Partly << true;
    QTest::newRow("not fulfilled") << AnswerResult::NotFulfilled << true;
    QTest::newRow("not verifiable") << AnswerResult::NotVerifiable << true;
    QTest::newRow("fulfilled") << AnswerResult::Fulfilled << false;
}

void TestOpenMeasures::areThoseOfChecksThatAreNotInOrder()
{
    QFETCH(AnswerResult, result);
    giveAnswer(m_assessment, gap, Role::ServiceProvider, result, u"A reason"_s);
    m_assessment.measures = {measure(u"Do it"_s, today),
                             measure(u"Nowhere"_s, today, u"no such check"_s)};
    QTEST(!open().isEmpty(), "isOpen");
    m_assessment.scope = Scope::Organisation;
    QVERIFY(open().isEmpty()); // outside scope
}

void TestOpenMeasures::nameOwnersAsTheyWish()
{
    RoleHolder holder;
    holder.role = Role::AccountOwner;
    holder.person = u"Example Person"_s;
    holder.function = u"Head of IT"_s;
    holder.showAs = ShowAs::Function;
    m_assessment.measures = {measure(u"Do it"_s, today)};
    QCOMPARE(open().first().publicOwner, u"Example Person"_s);
    m_assessment.holders = {holder};
    QCOMPARE(open().first().owner, u"Example Person"_s);
    QCOMPARE(open().first().publicOwner, u"Head of IT"_s);
}

void TestOpenMeasures::areFollowedUpWhenOverdue()
{
    const auto isAsked = [this] {
        const auto content = dashboardContent(m_assessment, m_catalogue, true, today);
        return std::any_of(content.steps.cbegin(), content.steps.cend(), [](const NextStep &step) {
            return step.title.startsWith(u"Follow up") && step.checkId == gap;
        });
    };
    RoleHolder holder;
    for (const Role role : rolesInScope(Scope::Complete)) {
        holder.id = uuidFor(toId(role));
        holder.role = role;
        holder.person = u"Example Person"_s;
        m_assessment.holders.append(holder);
    }
    m_assessment.measures = {measure(u"Do it"_s, today)};
    QVERIFY(!isAsked());
    m_assessment.measures = {measure(u"Do it"_s, today.addDays(-1))};
    QVERIFY(isAsked());
}

QTEST_GUILESS_MAIN(TestOpenMeasures)
#include "tst_openmeasures.moc"
