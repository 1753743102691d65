#include "tests/support/assessmentbuilder.h"
#include "ui/dashboard/dashboardcontent.h"
#include "ui/dashboard/dashboardtexts.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);
const QString reason = u"A reason of substance"_s;
const QString software = u"27008-4.1.1-01"_s; // must, critical
const QString recommendation = u"27008-4.1.1-02"_s; // should, low
const QString service = u"27008-4.2.1-02"_s; // must, critical
const QString owner = u"27008-4.3.1-01"_s; // must, medium
const QString privacy = u"27008-4.3.5-01"_s;

/// Every check as the role that is responsible for it answers.
void answerAll(Assessment &assessment, const Catalogue &catalogue, AnswerResult result)
{
    for (const Clause &clause : catalogue.clauses) {
        for (const Check &check : clause.checks) {
            if (const auto role = responsibleRole(check, assessment.scope)) {
                giveAnswer(assessment, check.id, *role, result, reason);
            }
        }
    }
}

QStringList idsOf(const QList<CheckLink> &links)
{
    QStringList ids;
    for (const CheckLink &link : links) {
        ids.append(link.checkId);
    }
    return ids;
}

} // namespace

class TestDashboardContent : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_catalogue = smallCatalogue();
        m_assessment = emptyAssessment(m_catalogue);
    }
    void namesTheObjectOfEveryVerdict_data();
    void namesTheObjectOfEveryVerdict();
    void listsWhatDecidesEachPart();
    void hasNoPartsUnlessComplete();
    void sortsGapsBySeverity();
    void saysWhichMeasureClosesAGap_data();
    void saysWhichMeasureClosesAGap();
    void namesTheHoldersOfOpenChecks();
    void keepsAHolderByFunctionOffThePaper();
    void leadsToWhatIsMostToBeDone();
    void findsExpiringEvidence_data();
    void findsExpiringEvidence();
    void saysInWordsWhatAChartShows();

private:
    DashboardContent content() const
    {
        return dashboardContent(m_assessment, m_catalogue, true, today);
    }

    Catalogue m_catalogue;
    Assessment m_assessment;
};

void TestDashboardContent::namesTheObjectOfEveryVerdict_data()
{
    QTest::addColumn<AnswerResult>("must");
    QTest::addColumn<AnswerResult>("should");
    QTest::addColumn<QString>("words");
    QTest::newRow("conforms") << AnswerResult::Fulfilled << AnswerResult::Fulfilled << u"meets"_s;
    QTest::newRow("recommendations open")
        << AnswerResult::Fulfilled << AnswerResult::NotFulfilled << u"recommendation"_s;
    QTest::newRow("not determinable")
        << AnswerResult::NotVerifiable << AnswerResult::Fulfilled << u"cannot be determined"_s;
    QTest::newRow("does not conform")
        << AnswerResult::Partly << AnswerResult::Fulfilled << u"does not meet"_s;
    QTest::newRow("incomplete") << AnswerResult::Open << AnswerResult::Fulfilled
                                << u"not complete"_s;
}

void TestDashboardContent::namesTheObjectOfEveryVerdict()
{
    QFETCH(AnswerResult, must);
    QFETCH(AnswerResult, should);
    QFETCH(QString, words);
    answerAll(m_assessment, m_catalogue, AnswerResult::Fulfilled);
    giveAnswer(m_assessment, software, Role::SoftwareProvider, must, reason);
    giveAnswer(m_assessment, recommendation, Role::SoftwareProvider, should, reason);
    m_assessment.system.vendor = u"Vendor %2 %n"_s;
    const QString statement = content().statement;
    QVERIFY2(statement.contains(words), qPrintable(statement));
    QVERIFY(statement.contains(u"Vendor %2 %n Example Meet 7.2"_s));
    QVERIFY(statement.contains(m_catalogue.id + u' ' + m_catalogue.version));
    QVERIFY(!statement.contains(u"certified"_s));
}

void TestDashboardContent::listsWhatDecidesEachPart()
{
    answerAll(m_assessment, m_catalogue, AnswerResult::Fulfilled);
    giveAnswer(m_assessment, service, Role::ServiceProvider, AnswerResult::NotFulfilled, reason);
    giveAnswer(m_assessment, owner, Role::AccountOwner, AnswerResult::Open);
    const DashboardContent shown = content();
    QCOMPARE(shown.whole.evaluation.verdict, Verdict::Incomplete);
    QCOMPARE(idsOf(shown.whole.reasons), QStringList{owner});
    QCOMPARE(shown.parts.size(), 2);
    QCOMPARE(shown.parts.at(0).evaluation.verdict, Verdict::DoesNotConform);
    QCOMPARE(idsOf(shown.parts.at(0).reasons), QStringList{service});
    QCOMPARE(shown.parts.at(1).evaluation.verdict, Verdict::Incomplete);
    QCOMPARE(idsOf(shown.parts.at(1).reasons), QStringList{owner});
}

void TestDashboardContent::hasNoPartsUnlessComplete()
{
    m_assessment.scope = Scope::Provider;
    const DashboardContent shown = content();
    QVERIFY(shown.parts.isEmpty());
    QCOMPARE(shown.roles.size(), 2);
    QCOMPARE(shown.whole.reasons.size(), shown.whole.evaluation.tally.checks);
}

void TestDashboardContent::sortsGapsBySeverity()
{
    QVERIFY(content().gaps.isEmpty()); // open is no gap
    answerAll(m_assessment, m_catalogue, AnswerResult::Fulfilled);
    QVERIFY(content().gaps.isEmpty());
    giveAnswer(m_assessment, recommendation, Role::SoftwareProvider, AnswerResult::Partly, reason);
    giveAnswer(m_assessment, service, Role::ServiceProvider, AnswerResult::NotFulfilled, reason);
    giveAnswer(m_assessment, software, Role::SoftwareProvider, AnswerResult::NotVerifiable, reason);
    giveAnswer(m_assessment, privacy, Role::AccountOwner, AnswerResult::NotFulfilled, reason);
    const QList<SeverityGaps> gaps = content().gaps;
    QCOMPARE(gaps.size(), 2); // privacy law is in no count
    QCOMPARE(gaps.at(0).severity, Severity::Critical);
    QCOMPARE(idsOf(gaps.at(0).gaps), (QStringList{software, service}));
    QCOMPARE(gaps.at(1).severity, Severity::Low);
    QCOMPARE(idsOf(gaps.at(1).gaps), QStringList{recommendation});
}

void TestDashboardContent::saysWhichMeasureClosesAGap_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("words");
    QTest::newRow("no date") << QDate() << u"measure planned"_s;
    QTest::newRow("due") << today << u"measure due"_s;
    QTest::newRow("overdue") << today.addDays(-1) << u"measure overdue"_s;
}

void TestDashboardContent::saysWhichMeasureClosesAGap()
{
    QFETCH(QDate, due);
    QFETCH(QString, words);
    giveAnswer(m_assessment, owner, Role::AccountOwner, AnswerResult::Partly, reason);
    Measure measure;
    measure.checkId = owner;
    measure.due = due;
    m_assessment.measures = {measure};
    QVERIFY(content().gaps.first().gaps.first().detail.contains(words));
}

void TestDashboardContent::namesTheHoldersOfOpenChecks()
{
    RoleHolder holder;
    holder.role = Role::AccountOwner;
    holder.person = u"Example Person"_s;
    holder.organisation = u"Example Town"_s;
    m_assessment.holders = {holder};
    const QList<OpenRole> open = content().openRoles;
    QCOMPARE(open.size(), 5);
    QCOMPARE(open.at(0).holder, QString());
    QCOMPARE(open.at(2).holder, u"Example Person, Example Town"_s);
    QCOMPARE(open.at(2).open, 1); // the check of privacy law is in no count
    QCOMPARE(open.at(2).firstOpen, owner);
    answerAll(m_assessment, m_catalogue, AnswerResult::Fulfilled);
    QVERIFY(content().openRoles.isEmpty());
}

void TestDashboardContent::keepsAHolderByFunctionOffThePaper()
{
    RoleHolder holder;
    holder.role = Role::AccountOwner;
    holder.person = u"Example Person"_s;
    holder.function = u"Head of IT"_s;
    holder.showAs = ShowAs::Function;
    m_assessment.holders = {holder};
    const OpenRole open = content().openRoles.at(2);
    QCOMPARE(open.holder, u"Example Person"_s);
    QCOMPARE(open.publicHolder, u"Head of IT"_s);
}

void TestDashboardContent::leadsToWhatIsMostToBeDone()
{
    answerAll(m_assessment, m_catalogue, AnswerResult::Fulfilled);
    QCOMPARE(content().clauses.first().checkId, software);
    giveAnswer(m_assessment, recommendation, Role::SoftwareProvider, AnswerResult::Partly, reason);
    QCOMPARE(content().clauses.first().checkId, recommendation);
    giveAnswer(m_assessment, software, Role::SoftwareProvider, AnswerResult::Open);
    QCOMPARE(content().clauses.first().checkId, software);
    QCOMPARE(content().roles.first().checkId, software);
}

void TestDashboardContent::findsExpiringEvidence_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("when"); // -1: not listed
    using When = ExpiringEvidence::When;
    QTest::newRow("yesterday") << -1 << static_cast<int>(When::Expired);
    QTest::newRow("today") << 0 << static_cast<int>(When::Soon);
    QTest::newRow("soon") << 30 << static_cast<int>(When::Soon);
    QTest::newRow("later") << 31 << static_cast<int>(When::Later);
    QTest::newRow("much later") << 90 << static_cast<int>(When::Later);
    QTest::newRow("next year") << 91 << -1;
}

void TestDashboardContent::findsExpiringEvidence()
{
    QFETCH(int, days);
    QFETCH(int, when);
    Answer &answer = giveAnswer(m_assessment, owner, Role::AccountOwner, AnswerResult::Fulfilled);
    attachEvidence(m_assessment, answer, EvidenceKind::Note, today.addDays(days)).disclosure =
        Disclosure::Withheld;
    EvidenceItem unused;
    unused.id = u"unused"_s;
    unused.expires = today.addDays(-100);
    m_assessment.evidence.append(unused);
    const QList<ExpiringEvidence> found = content().expiring;
    QCOMPARE(found.size(), when < 0 ? 1 : 2);
    QCOMPARE(found.first().checks, 0); // the first to expire
    QVERIFY(found.first().checkId.isEmpty());
    if (when >= 0) {
        QCOMPARE(static_cast<int>(found.last().when), when);
        QCOMPARE(found.last().checkId, owner);
        QCOMPARE(found.last().checks, 1);
        QVERIFY(found.last().isWithheld);
    }
}

void TestDashboardContent::saysInWordsWhatAChartShows()
{
    giveAnswer(m_assessment, software, Role::SoftwareProvider, AnswerResult::Fulfilled);
    const QString text = DashboardTexts::tally(content().clauses.first());
    for (const QString &part :
         {u"4.1.1"_s, u"71\u00a0%"_s, u"1 of 2 answered"_s, u"fulfilled 1"_s, u"open 1"_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
}

QTEST_MAIN(TestDashboardContent)
#include "tst_dashboardcontent.moc"
