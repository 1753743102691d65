#include "tests/support/assessmentbuilder.h"
#include "ui/itemmodels/checklistfilter.h"
#include "ui/itemmodels/checklistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QModelIndex &index)
{
    const auto role = static_cast<Role>(index.data(ChecklistModel::AnsweringRole).toInt());
    const QString id = index.data(ChecklistModel::CheckIdRole).toString();
    return id.isEmpty() ? QString() : id.section(u'-', 1) + u' ' + toId(role);
}

QStringList namesOf(const QModelIndexList &indexes)
{
    QStringList names;
    for (const QModelIndex &index : indexes) {
        names.append(nameOf(index));
    }
    return names;
}

const QStringList allRows{
    u"4.1.1-01 software-provider"_s, u"4.1.1-02 software-provider"_s,
    u"4.2.1-01 service-provider"_s,  u"4.2.1-02 service-provider"_s,
    u"4.3.1-01 account-owner"_s,     u"4.3.5-01 account-owner"_s,
    u"4.2.1-01 account-owner"_s,     u"4.3.1-02 host"_s,
    u"4.3.4-01 participant"_s,       u"4.3.1-02 participant"_s,
};

} // namespace

Q_DECLARE_METATYPE(ChecklistCriteria)

class TestChecklistFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAllChecksInOrder();
    void filters_data();
    void filters();
    void searches_data();
    void searches();
    void findsWhatWasJustTyped();
    void hidesGroupsWithoutChecks();
    void followsAnswers();
    void keepsTheCurrentCheckVisible();
    void stepsToNeighbours_data();
    void stepsToNeighbours();
    void findsTheNextOpenCheck_data();
    void findsTheNextOpenCheck();
    void survivesClearingAndAnotherAssessment();

private:
    void show()
    {
        m_model->setAssessment(std::make_shared<const Assessment>(m_assessment), m_catalogue,
                               QDate(2026, 11, 20));
    }
    void answer(const QString &shortId, Role role, AnswerResult result = AnswerResult::Fulfilled)
    {
        giveAnswer(m_assessment, u"27008-"_s + shortId, role, result);
        show();
    }
    QModelIndex indexOf(const QString &shortId, Role role) const
    {
        return m_filter->mapFromSource(m_model->indexOf(u"27008-"_s + shortId, role));
    }
    void showOpenOnly()
    {
        ChecklistCriteria criteria;
        criteria.isOpen = true;
        m_filter->setCriteria(criteria);
    }
    void answerAllBut(const QStringList &open);

    std::shared_ptr<const Catalogue> m_catalogue;
    Assessment m_assessment;
    std::unique_ptr<ChecklistModel> m_model;
    std::unique_ptr<ChecklistFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestChecklistFilter::init()
{
    m_catalogue = std::make_shared<const Catalogue>(smallCatalogue());
    m_assessment = emptyAssessment(*m_catalogue);
    m_model = std::make_unique<ChecklistModel>();
    m_filter = std::make_unique<ChecklistFilter>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show();
}

void TestChecklistFilter::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
}

void TestChecklistFilter::answerAllBut(const QStringList &open)
{
    const QModelIndexList checks = m_filter->checks();
    for (const QModelIndex &index : checks) {
        if (!open.contains(nameOf(index))) {
            giveAnswer(m_assessment, index.data(ChecklistModel::CheckIdRole).toString(),
                       static_cast<Role>(index.data(ChecklistModel::AnsweringRole).toInt()),
                       AnswerResult::Fulfilled);
        }
    }
    show();
}

void TestChecklistFilter::showsAllChecksInOrder()
{
    QVERIFY(!m_filter->isFiltering());
    QCOMPARE(namesOf(m_filter->checks()), allRows);
}

void TestChecklistFilter::filters_data()
{
    QTest::addColumn<ChecklistCriteria>("criteria");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("hits");
    const auto row = [](const char *name, const ChecklistCriteria &criteria,
                        const QList<int> &expected, int hits) {
        QStringList names;
        for (const int number : expected) {
            names.append(allRows.at(number));
        }
        QTest::newRow(name) << criteria << names << hits;
    };
    ChecklistCriteria criteria;
    row("nothing", criteria, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 8);
    criteria.role = Role::AccountOwner;
    row("role", criteria, {4, 5, 6}, 3);
    criteria.role = Role::Participant;
    row("role that shares checks", criteria, {8, 9}, 2);
    criteria = {};
    criteria.isOpen = true;
    row("open", criteria, {3, 4, 5, 6, 7, 8, 9}, 6);
    criteria.isGap = true;
    row("open or gaps", criteria, {1, 2, 3, 4, 5, 6, 7, 8, 9}, 7);
    criteria.isOpen = false;
    row("gaps", criteria, {1, 2}, 2);
    criteria.isMust = true;
    row("gaps of must-checks", criteria, {2}, 1);
    criteria = {};
    criteria.isMust = true;
    row("must", criteria, {0, 2, 3, 4, 5, 6, 8}, 6);
    criteria = {};
    criteria.isFlagged = true;
    row("flagged", criteria, {6}, 1);
    criteria = {};
    criteria.clause = u"4.3.1"_s;
    row("clause", criteria, {4, 7, 9}, 2);
    criteria.role = Role::Host;
    criteria.isOpen = true;
    criteria.searchText = u"title"_s;
    row("all at once", criteria, {7}, 1);
    criteria.isFlagged = true;
    row("nothing left", criteria, {}, 0);
}

void TestChecklistFilter::filters()
{
    QFETCH(ChecklistCriteria, criteria);
    giveAnswer(m_assessment, u"27008-4.1.1-01"_s, Role::SoftwareProvider, AnswerResult::Fulfilled);
    giveAnswer(m_assessment, u"27008-4.1.1-02"_s, Role::SoftwareProvider, AnswerResult::Partly,
               u"Because"_s);
    giveAnswer(m_assessment, u"27008-4.2.1-01"_s, Role::ServiceProvider,
               AnswerResult::NotVerifiable, u"Because"_s);
    m_assessment.flags.insert({u"27008-4.2.1-01"_s, Role::AccountOwner, {}}, u"Look again"_s);
    show();
    m_filter->setCriteria(criteria);
    QTEST(namesOf(m_filter->checks()), "expected");
    QTEST(m_filter->hits(), "hits");
    QCOMPARE(m_filter->total(), 8);
    QCOMPARE(m_filter->isFiltering(), criteria != ChecklistCriteria());
    m_filter->setCriteria({});
    QCOMPARE(namesOf(m_filter->checks()), allRows);
}

void TestChecklistFilter::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &typed, const QList<int> &expected) {
        QStringList names;
        for (const int number : expected) {
            names.append(allRows.at(number));
        }
        QTest::newRow(name) << typed << names;
    };
    row("id", u"4.3.1"_s, {4, 7, 9});
    row("case, blanks and order of words", u"  4.2.1-02 \t qUESTION of "_s, {3});
    row("clause title", u"threat 4.3.5"_s, {5});
    row("requirement and step", u"requirement note 4.3.4-01"_s, {8});
    row("comment without accents", u"grun grosse"_s, {0});
    row("justification", u"spoke with"_s, {0});
    row("internal note", u"secret"_s, {0});
    row("title of evidence", u"EVIDENCE 1"_s, {0});
    row("remark of a flag", u"ecole"_s, {9});
    row("words of two checks", u"ecole secret"_s, {});
    row("blank", u" \t "_s, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    row("no such text", u"no such text"_s, {});
    row("no regular expression", u".*"_s, {});
    // The other language must not show up in a search.
    row("other language", u"(de)"_s, {});
}

void TestChecklistFilter::searches()
{
    QFETCH(QString, typed);
    Answer &answer = giveAnswer(m_assessment, u"27008-4.1.1-01"_s, Role::SoftwareProvider,
                                AnswerResult::Fulfilled, u"Spoke with the vendor"_s);
    answer.comment = u"Gr\u00fcn, GRO\u00dfe"_s;
    answer.internalNote = u"Secret"_s;
    attachEvidence(m_assessment, answer, EvidenceKind::Note);
    m_assessment.flags.insert({u"27008-4.3.1-02"_s, Role::Participant, {}}, u"\u00c9cole"_s);
    show();
    ChecklistCriteria criteria;
    criteria.searchText = typed;
    m_filter->setCriteria(criteria);
    QTEST(namesOf(m_filter->checks()), "expected");
}

void TestChecklistFilter::findsWhatWasJustTyped()
{
    ChecklistCriteria criteria;
    criteria.searchText = u"whiteboard"_s;
    m_filter->setCriteria(criteria);
    QCOMPARE(m_filter->rowCount(), 0);
    giveAnswer(m_assessment, u"27008-4.3.5-01"_s, Role::AccountOwner, AnswerResult::Open).comment =
        u"The whiteboard stays"_s;
    show();
    QCOMPARE(namesOf(m_filter->checks()), QStringList{u"4.3.5-01 account-owner"_s});
    m_assessment.answers.clear();
    show();
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestChecklistFilter::hidesGroupsWithoutChecks()
{
    ChecklistCriteria criteria;
    criteria.searchText = u"4.3.5"_s;
    m_filter->setCriteria(criteria);
    QCOMPARE(m_filter->rowCount(), 1);
    const QModelIndex role = m_filter->index(0, 0);
    QCOMPARE(role.data().toString(), u"account-owner (en)"_s);
    QCOMPARE(m_filter->rowCount(role), 1);
    criteria.searchText = u"nowhere"_s;
    m_filter->setCriteria(criteria);
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestChecklistFilter::followsAnswers()
{
    showOpenOnly();
    answer(u"4.3.1-01"_s, Role::AccountOwner);
    QVERIFY(!namesOf(m_filter->checks()).contains(u"4.3.1-01 account-owner"_s));
    answerAllBut({});
    QCOMPARE(m_filter->rowCount(), 0);
    answer(u"4.3.1-01"_s, Role::AccountOwner, AnswerResult::Open);
    QCOMPARE(namesOf(m_filter->checks()), QStringList{u"4.3.1-01 account-owner"_s});
    answer(u"4.3.1-01"_s, Role::AccountOwner, AnswerResult::Partly); // needs a justification
    QCOMPARE(namesOf(m_filter->checks()), QStringList{u"4.3.1-01 account-owner"_s});
}

void TestChecklistFilter::keepsTheCurrentCheckVisible()
{
    m_filter->keepVisible(u"27008-4.3.1-01"_s, Role::AccountOwner);
    showOpenOnly();
    answerAllBut({u"4.3.4-01 participant"_s});
    QCOMPARE(namesOf(m_filter->checks()),
             QStringList({u"4.3.1-01 account-owner"_s, u"4.3.4-01 participant"_s}));
    QCOMPARE(m_filter->hits(), 1); // what is only kept is no hit
    m_filter->keepVisible(u"27008-4.3.4-01"_s, Role::Participant);
    QCOMPARE(namesOf(m_filter->checks()), QStringList{u"4.3.4-01 participant"_s});
    // The same check in another role is another row.
    m_filter->keepVisible(u"27008-4.2.1-01"_s, Role::AccountOwner);
    QCOMPARE(namesOf(m_filter->checks()),
             QStringList({u"4.2.1-01 account-owner"_s, u"4.3.4-01 participant"_s}));
}

void TestChecklistFilter::stepsToNeighbours_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("to");
    QTest::newRow("within a clause")
        << u"4.1.1-01"_s << Role::SoftwareProvider << 1 << u"4.1.1-02 software-provider"_s;
    QTest::newRow("across roles") << u"4.1.1-02"_s << Role::SoftwareProvider << 1
                                  << u"4.2.1-01 service-provider"_s;
    QTest::newRow("back across roles")
        << u"4.2.1-01"_s << Role::ServiceProvider << -1 << u"4.1.1-02 software-provider"_s;
    QTest::newRow("into contributions")
        << u"4.3.5-01"_s << Role::AccountOwner << 1 << u"4.2.1-01 account-owner"_s;
    QTest::newRow("before the first") << u"4.1.1-01"_s << Role::SoftwareProvider << -1 << QString();
    QTest::newRow("after the last") << u"4.3.1-02"_s << Role::Participant << 1 << QString();
    QTest::newRow("from nowhere") << u"unknown"_s << Role::Host << 1
                                  << u"4.1.1-01 software-provider"_s;
}

void TestChecklistFilter::stepsToNeighbours()
{
    QFETCH(QString, from);
    QFETCH(Role, role);
    QFETCH(int, step);
    QTEST(nameOf(m_filter->neighbour(indexOf(from, role), step)), "to");
}

void TestChecklistFilter::findsTheNextOpenCheck_data()
{
    QTest::addColumn<QStringList>("open");
    QTest::addColumn<QString>("next");
    const QString current = u"4.3.1-01 account-owner"_s;
    QTest::newRow("after it") << QStringList{u"4.1.1-01 software-provider"_s,
                                             u"4.3.4-01 participant"_s}
                              << u"4.3.4-01 participant"_s;
    QTest::newRow("from the top again")
        << QStringList{u"4.1.1-01 software-provider"_s} << u"4.1.1-01 software-provider"_s;
    QTest::newRow("only itself") << QStringList{current} << QString();
    QTest::newRow("none") << QStringList() << QString();
}

void TestChecklistFilter::findsTheNextOpenCheck()
{
    QFETCH(QStringList, open);
    answerAllBut(open);
    QTEST(nameOf(m_filter->nextOpen(indexOf(u"4.3.1-01"_s, Role::AccountOwner))), "next");
}

void TestChecklistFilter::survivesClearingAndAnotherAssessment()
{
    showOpenOnly();
    m_model->clear();
    QCOMPARE(m_filter->rowCount(), 0);
    QVERIFY(!m_filter->neighbour({}, 1).isValid());
    QVERIFY(!m_filter->nextOpen({}).isValid());
    m_assessment.scope = Scope::Provider;
    show();
    QCOMPARE(namesOf(m_filter->checks()), allRows.mid(0, 4));
}

QTEST_GUILESS_MAIN(TestChecklistFilter)
#include "tst_checklistfilter.moc"
