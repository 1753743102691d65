#include "tests/model/workspace/workspacefixture.h"
#include "ui/itemmodels/assessmentlistmodel.h"
#include "ui/itemmodels/displaytexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

AssessmentOverview overview(const QString &id, int minute)
{
    AssessmentOverview overview;
    overview.id = id;
    overview.title = u"Title of "_s + id;
    overview.vendor = u"Vendor"_s;
    overview.product = id;
    overview.changedAt = {QDate(2026, 11, 20), QTime(9, minute), QTimeZone::utc()};
    return overview;
}

/// "ca": c before a, each changed later than the one after it.
QList<AssessmentOverview> overviews(const QString &ids)
{
    QList<AssessmentOverview> list;
    int minute = 59;
    for (const QChar id : ids) {
        list.append(overview(id, minute--));
    }
    return list;
}

QString idsOf(const QAbstractItemModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids += model.index(row, 0).data(AssessmentListModel::IdRole).toString();
    }
    return ids;
}

} // namespace

class TestAssessmentListModel : public QObject
{
    Q_OBJECT

private slots:
    void mergesLists_data();
    void mergesLists();
    void sortsByTheLastChange();
    void keepsRowsInTheirOrderWhereTimesAreEqual();
    void keepsTheSelectionOfAView();
    void says_data();
    void says();
    void updatesOneRow();
    void ignoresAnUpdateOfAnUnknownAssessment();
    void followsAWorkspace();
};

void TestAssessmentListModel::mergesLists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::addRow("%s to %s", before, after)
            << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("", "");
    row("", "abc");
    row("abc", "");
    row("abc", "abc");
    row("abc", "bac");
    row("abc", "cab");
    row("abc", "cba");
    row("abc", "ac");
    row("abc", "xaybzc");
    row("abcd", "dxa");
    row("ab", "cd");
}

void TestAssessmentListModel::mergesLists()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    AssessmentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setOverviews(overviews(before));
    QCOMPARE(idsOf(model), before);
    model.setOverviews(overviews(after));
    QCOMPARE(idsOf(model), after);
    QCOMPARE(reset.size(), 0);
}

void TestAssessmentListModel::sortsByTheLastChange()
{
    AssessmentListModel model;
    model.setOverviews({overview(u"a"_s, 1), overview(u"b"_s, 3), overview(u"c"_s, 2)});
    QCOMPARE(idsOf(model), u"bca"_s);
}

void TestAssessmentListModel::keepsRowsInTheirOrderWhereTimesAreEqual()
{
    AssessmentListModel model;
    model.setOverviews({overview(u"b"_s, 1), overview(u"a"_s, 1), overview(u"c"_s, 1)});
    QCOMPARE(idsOf(model), u"bac"_s);
}

void TestAssessmentListModel::keepsTheSelectionOfAView()
{
    AssessmentListModel model;
    model.setOverviews(overviews(u"abc"_s));
    const QPersistentModelIndex selected = model.indexOf(u"c"_s);
    model.setOverviews(overviews(u"xac"_s));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(AssessmentListModel::IdRole).toString(), u"c"_s);
    QCOMPARE(selected.row(), 2);
    model.setOverviews(overviews(u"xa"_s));
    QVERIFY(!selected.isValid());
}

void TestAssessmentListModel::says_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("evaluated");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("accessible");
    QTest::newRow("evaluated")
        << u"Vendor"_s << u"Review"_s << true << u"Vendor a"_s
        << u"Vendor a, Review, Complete, Draft, not determinable, 3 of 7 checks answered"_s;
    QTest::newRow("not evaluated yet") << u"Vendor"_s << u"Review"_s << false << u"Vendor a"_s
                                       << u"Vendor a, Review, Complete, Draft"_s;
    QTest::newRow("without a title")
        << u"Vendor"_s << QString() << true << u"Vendor a"_s
        << u"Vendor a, Complete, Draft, not determinable, 3 of 7 checks answered"_s;
    QTest::newRow("markup and placeholders")
        << u"<b>%2</b>"_s << u"%1 %L4 &amp;"_s << true << u"<b>%2</b> a"_s
        << u"<b>%2</b> a, %1 %L4 &amp;, Complete, Draft, not determinable, 3 of 7 checks answered"_s;
}

void TestAssessmentListModel::says()
{
    QFETCH(QString, vendor);
    QFETCH(QString, title);
    QFETCH(bool, evaluated);
    AssessmentOverview item = overview(u"a"_s, 1);
    item.vendor = vendor;
    item.title = title;
    item.evaluated = evaluated;
    item.verdict = Verdict::NotDeterminable;
    item.answered = 3;
    item.applicable = 7;
    AssessmentListModel model;
    model.setOverviews({item});
    const QModelIndex index = model.index(0);
    QTEST(index.data().toString(), "display");
    QTEST(index.data(Qt::AccessibleTextRole).toString(), "accessible");
    QCOMPARE(index.data(AssessmentListModel::SystemRole), index.data());
    QCOMPARE(index.data(AssessmentListModel::TitleRole).toString(), title);
    QCOMPARE(index.data(AssessmentListModel::EvaluatedRole).toBool(), evaluated);
    QCOMPARE(index.data(AssessmentListModel::VerdictRole).toInt(),
             static_cast<int>(Verdict::NotDeterminable));
    QCOMPARE(index.data(AssessmentListModel::ChangedAtRole).toDateTime(), item.changedAt);
}

void TestAssessmentListModel::updatesOneRow()
{
    AssessmentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverviews(overviews(u"ab"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    AssessmentOverview item = overviews(u"ab"_s).last();
    item.evaluated = true;
    item.scorePermille = 875;
    item.scope = Scope::Organisation;
    item.state = AssessmentState::Approved;
    model.updateOverview(item);
    QCOMPARE(changed.size(), 1);
    const QModelIndex index = changed.first().first().toModelIndex();
    QCOMPARE(index.data(AssessmentListModel::IdRole).toString(), u"b"_s);
    QCOMPARE(index.data(AssessmentListModel::ScoreRole).toInt(), 875);
    QCOMPARE(index.data(AssessmentListModel::ScopeRole).toInt(),
             static_cast<int>(Scope::Organisation));
    QCOMPARE(index.data(AssessmentListModel::StateRole).toInt(),
             static_cast<int>(AssessmentState::Approved));
    QVERIFY(!model.index(0).data(AssessmentListModel::EvaluatedRole).toBool());
}

void TestAssessmentListModel::ignoresAnUpdateOfAnUnknownAssessment()
{
    AssessmentListModel model;
    model.setOverviews(overviews(u"ab"_s));
    model.updateOverview(overview(u"removed meanwhile"_s, 1));
    QCOMPARE(idsOf(model), u"ab"_s);
}

void TestAssessmentListModel::followsAWorkspace()
{
    WorkspaceFixture fixture;
    AssessmentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverviews(fixture.workspace->overviewHeaders().value());
    QCOMPARE(model.rowCount(), 1);
    Assessment second = fixture.assessment();
    second.system.vendor = u"Second vendor"_s;
    const QString secondId = fixture.workspace->createAssessment(second).value();
    model.setOverviews(fixture.workspace->overviews(QDate::currentDate()).value());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Second vendor Example product"_s);

    QVERIFY(fixture.workspace->apply(fixture.assessmentId,
                                     SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    model.setOverviews(fixture.workspace->overviews(QDate::currentDate()).value());
    QCOMPARE(model.index(0).data(AssessmentListModel::IdRole).toString(), fixture.assessmentId);
    QCOMPARE(model.index(0).data(AssessmentListModel::AnsweredRole).toInt(), 1);
    QCOMPARE(model.index(1).data(AssessmentListModel::AnsweredRole).toInt(), 0);
    QVERIFY(model.index(0).data(AssessmentListModel::ApplicableRole).toInt() > 80);

    QVERIFY(fixture.workspace->removeAssessment(secondId));
    model.setOverviews(fixture.workspace->overviewHeaders().value());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.indexOf(secondId).isValid());
}

QTEST_GUILESS_MAIN(TestAssessmentListModel)
#include "tst_assessmentlistmodel.moc"
