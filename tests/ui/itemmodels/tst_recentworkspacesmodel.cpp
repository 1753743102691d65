#include "ui/itemmodels/recentworkspacesmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRecentWorkspacesModel : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void disablesWhatIsNotThere();
    void seesWhatHasComeAndGone();
    void tellsEqualNamesApart();
};

void TestRecentWorkspacesModel::names_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"/home/a/work.confseal"_s << u"work"_s;
    QTest::newRow("dots") << u"/home/a/work.backup.confseal"_s << u"work.backup"_s;
    QTest::newRow("no suffix") << u"/home/a/work"_s << u"work"_s;
    QTest::newRow("nothing but the suffix") << u"/home/a/.confseal"_s << u".confseal"_s;
    QTest::newRow("markup") << u"/home/a/<b>%1 & äöü.confseal"_s << u"<b>%1 & äöü"_s;
}

void TestRecentWorkspacesModel::names()
{
    QFETCH(QString, path);
    RecentWorkspacesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPaths({path});
    const QModelIndex index = model.index(0);
    QTEST(index.data().toString(), "name");
    QCOMPARE(index.data(RecentWorkspacesModel::PathRole).toString(), path);
    QCOMPARE(index.data(RecentWorkspacesModel::FolderRole).toString(), u"/home/a"_s);
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(path.toHtmlEscaped()), qPrintable(toolTip));
}

void TestRecentWorkspacesModel::disablesWhatIsNotThere()
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"there.confseal"_s);
    QVERIFY(QFile(there).open(QIODevice::WriteOnly));
    RecentWorkspacesModel model;
    model.setPaths({there, folder.filePath(u"gone.confseal"_s)});
    QVERIFY(model.index(0).data(RecentWorkspacesModel::ExistsRole).toBool());
    QVERIFY(model.index(0).flags() & Qt::ItemIsEnabled);
    QVERIFY(!model.index(1).data(RecentWorkspacesModel::ExistsRole).toBool());
    QVERIFY(!(model.index(1).flags() & Qt::ItemIsEnabled));
    QVERIFY(model.index(0).data(Qt::ToolTipRole) != model.index(1).data(Qt::ToolTipRole));
}

void TestRecentWorkspacesModel::seesWhatHasComeAndGone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"work.confseal"_s);
    RecentWorkspacesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPaths({path});
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    model.setPaths({path});
    QVERIFY(model.index(0).flags() & Qt::ItemIsEnabled);
    QVERIFY(QFile::remove(path));
    model.setPaths({u"/another"_s, path});
    QVERIFY(!(model.index(1).flags() & Qt::ItemIsEnabled));
    model.setPaths({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRecentWorkspacesModel::tellsEqualNamesApart()
{
    RecentWorkspacesModel model;
    model.setPaths({u"/home/a/work.confseal"_s, u"/home/b/work.confseal"_s});
    const auto spoken = [&model](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken(0).contains(u"work"_s), qPrintable(spoken(0)));
    QVERIFY(spoken(0) != spoken(1));
}

QTEST_GUILESS_MAIN(TestRecentWorkspacesModel)
#include "tst_recentworkspacesmodel.moc"
