#include "ui/itemmodels/measurelistmodel.h"
#include "ui/undo/changehistory.h"
#include "ui/wizard/measuredialog.h"
#include "ui/wizard/measurespanel.h"
#include "wizardfixture.h"

#include <QComboBox>
#include <QListView>

using namespace Qt::StringLiterals;

/// Measures against a gap, from the page of the check to the workspace and back.
class TestMeasures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void areOfferedForGaps_data();
    void areOfferedForGaps();
    void areAddedEditedAndRemoved();
    void areUndoneOneByOne();
    void belongToTheirCheck();
    void stayInSightWhenTheGapIsClosed();
    void areRemovedByKeyboard();
    void stayAsTheyAreWhereReadOnly();
    void showWhatChangedElsewhere();
    void areLeftOutOfTheSimpleView();

private:
    static MeasuresPanel &panel(const WizardFixture &fixture)
    {
        return *fixture.page.findChild<MeasuresPanel *>();
    }
    static QListView &list(const WizardFixture &fixture)
    {
        return child<QListView>(fixture.page, "measures");
    }
    static QList<Measure> stored(const WizardFixture &fixture)
    {
        return fixture.store.assessment().measures;
    }
    static void makeGap(const WizardFixture &fixture)
    {
        fixture.checkPage().chooseKey(4); // not fulfilled
    }
    /// Presses @p button and enters @p action in the dialog.
    static void enter(WizardFixture &fixture, const char *button, const QString &action)
    {
        const NextDialog<MeasureDialog> dialog([&action](MeasureDialog &shown) {
            auto &field = child<GrowingTextEdit>(shown, "action");
            field.selectAll();
            QTest::keyClicks(&field, action);
            child<QPushButton>(shown, "accept").click();
        });
        fixture.button(button).click();
        QVERIFY(dialog.wasShown());
        fixture.page.activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
    }
};

void TestMeasures::areOfferedForGaps_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("offered");
    const QList<bool> offered{false, false, true, true, true, false, false};
    for (int key = 1; key <= offered.size(); ++key) {
        QTest::newRow(qPrintable(toId(resultsInKeyOrder().at(key - 1))))
            << key << offered.at(key - 1);
    }
}

void TestMeasures::areOfferedForGaps()
{
    QFETCH(int, key);
    WizardFixture fixture;
    fixture.show(fixture.keyWithAllResults());
    QVERIFY(!panel(fixture).isVisible());
    fixture.checkPage().chooseKey(key);
    QTEST(panel(fixture).isVisible(), "offered");
}

void TestMeasures::areAddedEditedAndRemoved()
{
    WizardFixture fixture;
    makeGap(fixture);
    QVERIFY(!list(fixture).isVisible());
    QVERIFY(fixture.label("measuresRemark").isVisible());
    enter(fixture, "addMeasure", u"Switch on <b>the waiting room</b>"_s);
    QCOMPARE(stored(fixture).size(), 1);
    QCOMPARE(stored(fixture).first().checkId, WorkspaceFixture::key().checkId);
    QCOMPARE(stored(fixture).first().action, u"Switch on <b>the waiting room</b>"_s);
    QVERIFY(list(fixture).isVisible());
    QVERIFY(list(fixture).hasFocus());
    enter(fixture, "editMeasure", u"Switch on the lobby"_s);
    QCOMPARE(stored(fixture).size(), 1);
    QCOMPARE(list(fixture).currentIndex().data().toString(), u"Switch on the lobby"_s);
    fixture.reopen(Workspace::Mode::ReadWrite);
    QCOMPARE(list(fixture).currentIndex().data().toString(), u"Switch on the lobby"_s);
    fixture.button("removeMeasure").click();
    QVERIFY(stored(fixture).isEmpty());
    QVERIFY(!fixture.button("editMeasure").isEnabled());
}

void TestMeasures::areUndoneOneByOne()
{
    WizardFixture fixture;
    auto &history = *fixture.page.findChild<ChangeHistory *>();
    makeGap(fixture);
    enter(fixture, "addMeasure", u"First"_s);
    enter(fixture, "editMeasure", u"Second"_s);
    fixture.button("removeMeasure").click();
    QCOMPARE(history.undoText(), u"measure for 27008-4.3.1-01"_s);
    history.undo();
    QCOMPARE(list(fixture).currentIndex().data().toString(), u"Second"_s);
    history.undo();
    QCOMPARE(list(fixture).currentIndex().data().toString(), u"First"_s);
    history.undo();
    QVERIFY(stored(fixture).isEmpty());
    QCOMPARE(fixture.stored().result, AnswerResult::NotFulfilled);
    history.redo();
    history.redo();
    QCOMPARE(stored(fixture).first().action, u"Second"_s);
    QCOMPARE(list(fixture).currentIndex().data().toString(), u"Second"_s);
}

void TestMeasures::belongToTheirCheck()
{
    WizardFixture fixture;
    auto &history = *fixture.page.findChild<ChangeHistory *>();
    makeGap(fixture);
    enter(fixture, "addMeasure", u"Here"_s);
    fixture.button("next").click();
    QVERIFY(!panel(fixture).isVisible());
    makeGap(fixture);
    QVERIFY(panel(fixture).isVisible());
    QVERIFY(!list(fixture).isVisible());
    history.undo();
    history.undo(); // leads back to the check
    QVERIFY(panel(fixture).isVisible());
    QVERIFY(!list(fixture).isVisible());
    history.redo();
    QCOMPARE(list(fixture).currentIndex().data().toString(), u"Here"_s);
}

void TestMeasures::stayInSightWhenTheGapIsClosed()
{
    WizardFixture fixture;
    makeGap(fixture);
    enter(fixture, "addMeasure", u"Here"_s);
    fixture.checkPage().chooseKey(1);
    QVERIFY(panel(fixture).isVisible());
    QVERIFY(list(fixture)
                .currentIndex()
                .data(MeasureListModel::DetailRole)
                .toString()
                .startsWith(u"The gap is closed"));
    QVERIFY(fixture.label("measuresRemark").text().contains(u"still prints"));
    fixture.button("removeMeasure").click();
    QVERIFY(!panel(fixture).isVisible());
}

void TestMeasures::areRemovedByKeyboard()
{
    WizardFixture fixture;
    makeGap(fixture);
    enter(fixture, "addMeasure", u"First"_s);
    enter(fixture, "addMeasure", u"Second"_s);
    QTest::keyClick(&list(fixture), Qt::Key_Delete);
    QCOMPARE(stored(fixture).size(), 1);
    QVERIFY(list(fixture).currentIndex().isValid());
    QTest::keyClick(&list(fixture), Qt::Key_Delete);
    QVERIFY(stored(fixture).isEmpty());
    QCOMPARE(QApplication::focusWidget(), &fixture.button("addMeasure"));
}

void TestMeasures::stayAsTheyAreWhereReadOnly()
{
    WizardFixture fixture;
    makeGap(fixture);
    enter(fixture, "addMeasure", u"Here"_s);
    fixture.reopen(Workspace::Mode::ReadOnly);
    QVERIFY(list(fixture).isVisible());
    for (const char *name : {"addMeasure", "editMeasure", "removeMeasure"}) {
        QVERIFY(!fixture.button(name).isEnabled());
    }
    QTest::keyClick(&list(fixture), Qt::Key_Delete);
    QCOMPARE(stored(fixture).size(), 1);
}

void TestMeasures::showWhatChangedElsewhere()
{
    WizardFixture fixture;
    makeGap(fixture);
    Measure measure;
    measure.checkId = WorkspaceFixture::key().checkId;
    measure.action = u"From elsewhere"_s;
    QVERIFY(fixture.store.workspace->apply(fixture.store.assessmentId, SetMeasure{measure}));
    QCOMPARE(list(fixture).currentIndex().data().toString(), u"From elsewhere"_s);
}

void TestMeasures::areLeftOutOfTheSimpleView()
{
    WizardFixture fixture;
    makeGap(fixture);
    QVERIFY(panel(fixture).isVisible());
    fixture.checkPage().setSimple(true);
    fixture.checkPage().chooseKey(3);
    QVERIFY(!panel(fixture).isVisible());
}

QTEST_MAIN(TestMeasures)
#include "tst_measures.moc"
