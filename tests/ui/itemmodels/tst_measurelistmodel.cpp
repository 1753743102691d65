#include "ui/itemmodels/measurelistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Measure)

namespace {

const QDate today(2026, 11, 20);

Measure measure(QDate due, const QString &owner = u"Head of IT"_s, const QString &risk = {})
{
    return {u"the id"_s, u"27008-4.3.1-01"_s, risk, u"Switch on the waiting room"_s, owner, due};
}

} // namespace

class TestMeasureListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void describes_data();
    void describes();
    void showsHostileTextsAsTheyAre_data();
    void showsHostileTextsAsTheyAre();
    void followsAddingAndRemoving();
    void judgesAnewOnAnotherDay();
};

void TestMeasureListModel::describes_data()
{
    QTest::addColumn<Measure>("shown");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const Measure &shown, bool closed, const QString &detail,
                        MeasureState state) {
        QTest::newRow(name) << shown << closed << detail << static_cast<int>(state);
    };
    row("overdue", measure(today.addDays(-1)), false, u"Overdue since 2026-11-19 · Head of IT"_s,
        MeasureState::Overdue);
    row("today", measure(today), false, u"Due today · Head of IT"_s, MeasureState::Soon);
    row("soon", measure(today.addDays(30)), false, u"Due on 2026-12-20 · Head of IT"_s,
        MeasureState::Soon);
    row("later", measure(today.addDays(31)), false, u"Due on 2026-12-21 · Head of IT"_s,
        MeasureState::Later);
    row("no date", measure({}), false, u"No due date · Head of IT"_s, MeasureState::Undated);
    row("nobody", measure(today, u" "_s), false, u"Due today · nobody is named yet"_s,
        MeasureState::Soon);
    row("risk", measure(today, u"Me"_s, u"Anybody\ngets in"_s), false,
        u"Due today · Me · Risk: Anybody gets in"_s, MeasureState::Soon);
    row("closed", measure(today.addDays(-1)), true, u"The gap is closed · Head of IT"_s,
        MeasureState::Closed);
}

void TestMeasureListModel::describes()
{
    QFETCH(Measure, shown);
    QFETCH(bool, closed);
    QFETCH(QString, detail);
    MeasureListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMeasures({shown}, today);
    model.setClosed(closed);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), shown.action);
    QCOMPARE(index.data(MeasureListModel::DetailRole).toString(), detail);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QString(shown.action + u", " + detail));
    QCOMPARE(index.data(MeasureListModel::IdRole).toString(), shown.id);
    QTEST(index.data(MeasureListModel::StateRole).toInt(), "state");
    QCOMPARE(model.measure(index), shown);
}

void TestMeasureListModel::showsHostileTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<img src='file:///etc/passwd'><b>bold</b>&amp;"_s;
    QTest::newRow("placeholders") << u"%1 %2 %L1 %%"_s;
    QTest::newRow("mnemonic") << u"Terms & conditions"_s;
}

void TestMeasureListModel::showsHostileTextsAsTheyAre()
{
    QFETCH(QString, text);
    MeasureListModel model;
    Measure hostile = measure(today, text, text);
    hostile.action = text;
    model.setMeasures({hostile}, today);
    QCOMPARE(model.index(0).data().toString(), text);
    QCOMPARE(model.index(0).data(MeasureListModel::DetailRole).toString(),
             u"Due today · %1 · Risk: %1"_s.replace(u"%1"_s, text));
    hostile.action = QString(1'000'000, u'x');
    model.setMeasures({hostile}, today);
    QVERIFY(model.index(0).data().toString().size() < 1000);
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().size() < 10'000);
    QCOMPARE(model.measure(model.index(0)), hostile);
}

void TestMeasureListModel::followsAddingAndRemoving()
{
    MeasureListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Measure first = measure(today);
    Measure second = measure({});
    second.id = u"another id"_s;
    model.setClosed(true);
    model.setMeasures({}, today);
    QCOMPARE(model.rowCount(), 0);
    model.setMeasures({first}, today);
    const QPersistentModelIndex kept = model.index(0);
    model.setMeasures({second, first}, today);
    QCOMPARE(kept.row(), 1);
    first.action = u"Another action"_s;
    model.setMeasures({first}, today);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(kept.data().toString(), u"Another action"_s);
    model.setMeasures({}, today);
    QVERIFY(!kept.isValid());
}

void TestMeasureListModel::judgesAnewOnAnotherDay()
{
    MeasureListModel model;
    const auto state = [&model] {
        return static_cast<MeasureState>(model.index(0).data(MeasureListModel::StateRole).toInt());
    };
    model.setMeasures({measure(today)}, today);
    QCOMPARE(state(), MeasureState::Soon);
    model.setMeasures({measure(today)}, today.addDays(1));
    QCOMPARE(state(), MeasureState::Overdue);
}

QTEST_GUILESS_MAIN(TestMeasureListModel)
#include "tst_measurelistmodel.moc"
