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

class TestChecklistFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAllChecksInOrder();
    void filters_data();
    void filters();
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
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("openOnly");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected");
    const auto some = [](const QList<int> &rows) {
        QStringList names;
        for (const int row : rows) {
            names.append(allRows.at(row));
        }
        return names;
    };
    QTest::newRow("role") << u"account-owner"_s << false << QString() << some({4, 5, 6});
    QTest::newRow("role that shares checks")
        << u"participant"_s << false << QString() << some({8, 9});
    QTest::newRow("open only") << QString() << true << QString()
                               << some({1, 2, 3, 4, 5, 6, 7, 8, 9});
    QTest::newRow("id") << QString() << false << u"4.3.1"_s << some({4, 7, 9});
    QTest::newRow("case and blanks")
        << QString() << false << u"  qUESTION of 27008-4.2.1-02 "_s << some({3});
    QTest::newRow("blank") << QString() << false << u"   "_s << allRows;
    QTest::newRow("nothing found") << QString() << false << u"no such text"_s << QStringList();
    QTest::newRow("no regular expression") << QString() << false << u".*"_s << QStringList();
    QTest::newRow("all at once") << u"software-provider"_s << true << u"title"_s << some({1});
    // The other language must not show up in a search.
    QTest::newRow("other language") << QString() << false << u"(de)"_s << QStringList();
}

void TestChecklistFilter::filters()
{
    QFETCH(QString, role);
    QFETCH(bool, openOnly);
    QFETCH(QString, search);
    answer(u"4.1.1-01"_s, Role::SoftwareProvider);
    m_filter->setRole(roleFromId(role));
    m_filter->setOpenOnly(openOnly);
    m_filter->setSearchText(search);
    QTEST(namesOf(m_filter->checks()), "expected");
    m_filter->setRole({});
    m_filter->setOpenOnly(false);
    m_filter->setSearchText({});
    QCOMPARE(namesOf(m_filter->checks()), allRows);
}

void TestChecklistFilter::hidesGroupsWithoutChecks()
{
    m_filter->setSearchText(u"4.3.5"_s);
    QCOMPARE(m_filter->rowCount(), 1);
    const QModelIndex role = m_filter->index(0, 0);
    QCOMPARE(role.data().toString(), u"account-owner (en)"_s);
    QCOMPARE(m_filter->rowCount(role), 1);
    m_filter->setSearchText(u"Threat"_s);
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestChecklistFilter::followsAnswers()
{
    m_filter->setOpenOnly(true);
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
    m_filter->setOpenOnly(true);
    answerAllBut({u"4.3.4-01 participant"_s});
    QCOMPARE(namesOf(m_filter->checks()),
             QStringList({u"4.3.1-01 account-owner"_s, u"4.3.4-01 participant"_s}));
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
    m_filter->setOpenOnly(true);
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
