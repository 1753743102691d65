#include "ui/itemmodels/describedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDescribedListModel : public QObject
{
    Q_OBJECT

private slots:
    void showsNamesAndDescriptions();
    void keepsRowsThatStay();
};

void TestDescribedListModel::showsNamesAndDescriptions()
{
    DescribedListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRows({{u"a"_s, u"<b>Name</b>"_s, u"valid & well"_s, true}});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), u"<b>Name</b>"_s);
    QCOMPARE(index.data(DescribedListModel::IdRole).toString(), u"a"_s);
    QCOMPARE(index.data(DescribedListModel::DescriptionRole).toString(), u"valid & well"_s);
    QVERIFY(index.data(DescribedListModel::AttentionRole).toBool());
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"<b>Name</b>, valid & well"_s);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>Name"));
}

void TestDescribedListModel::keepsRowsThatStay()
{
    DescribedListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showRows({{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}});
    const QPersistentModelIndex last = model.indexOf(u"c"_s);
    model.showRows({{u"b"_s, u"B"_s, u"new"_s}, {u"c"_s, u"C"_s, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(last.row(), 1);
    QCOMPARE(model.index(0).data(DescribedListModel::DescriptionRole).toString(), u"new"_s);
    model.showRows({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!last.isValid());
}

QTEST_GUILESS_MAIN(TestDescribedListModel)
#include "tst_describedlistmodel.moc"
