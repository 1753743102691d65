#include "tests/model/workspace/workspacefixture.h"
#include "ui/itemmodels/assessmentlistmodel.h"
#include "ui/start/overviewloader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestOverviewLoader : public QObject
{
    Q_OBJECT

private slots:
    void listsAtOnceAndEvaluatesLater();
    void seesEveryChange_data();
    void seesEveryChange();
    void survivesTheEndOfTheWorkspace();
    void clears();
};

void TestOverviewLoader::listsAtOnceAndEvaluatesLater()
{
    const WorkspaceFixture fixture;
    AssessmentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    OverviewLoader loader(&model);
    QVERIFY(loader.load(fixture.workspace.get()));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0).data(AssessmentListModel::EvaluatedRole).toBool());
    QTRY_VERIFY(model.index(0).data(AssessmentListModel::EvaluatedRole).toBool());
    // What has not changed is known when the page comes back.
    QVERIFY(loader.load(fixture.workspace.get()));
    QVERIFY(model.index(0).data(AssessmentListModel::EvaluatedRole).toBool());
}

void TestOverviewLoader::seesEveryChange_data()
{
    QTest::addColumn<QList<AnswerResult>>("results");
    QTest::addColumn<int>("answered");
    QTest::newRow("one") << QList{AnswerResult::Fulfilled} << 1;
    QTest::newRow("back again") << QList{AnswerResult::Fulfilled, AnswerResult::Open} << 0;
    QTest::newRow("several") << QList{AnswerResult::Fulfilled, AnswerResult::Open,
                                      AnswerResult::NotFulfilled, AnswerResult::Open,
                                      AnswerResult::Fulfilled}
                             << 1;
}

void TestOverviewLoader::seesEveryChange()
{
    QFETCH(QList<AnswerResult>, results);
    const WorkspaceFixture fixture;
    AssessmentListModel model;
    OverviewLoader loader(&model);
    for (const AnswerResult result : results) {
        QVERIFY(loader.load(fixture.workspace.get()));
        QTRY_VERIFY(model.index(0).data(AssessmentListModel::EvaluatedRole).toBool());
        QVERIFY(fixture.workspace->apply(fixture.assessmentId,
                                         SetAnswer{WorkspaceFixture::answer(result)}));
    }
    QVERIFY(loader.load(fixture.workspace.get()));
    QFETCH(int, answered);
    QTRY_VERIFY(model.index(0).data(AssessmentListModel::EvaluatedRole).toBool());
    QTRY_COMPARE(model.index(0).data(AssessmentListModel::AnsweredRole).toInt(), answered);
}

void TestOverviewLoader::survivesTheEndOfTheWorkspace()
{
    WorkspaceFixture fixture;
    AssessmentListModel model;
    OverviewLoader loader(&model);
    QSignalSpy failed(&loader, &OverviewLoader::failed);
    QVERIFY(loader.load(fixture.workspace.get()));
    fixture.workspace.reset();
    QTest::qWait(20);
    QCOMPARE(failed.size(), 0);
}

void TestOverviewLoader::clears()
{
    const WorkspaceFixture fixture;
    AssessmentListModel model;
    OverviewLoader loader(&model);
    QVERIFY(loader.load(fixture.workspace.get()));
    loader.clear();
    QTest::qWait(20);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestOverviewLoader)
#include "tst_overviewloader.moc"
