#include "ui/itemmodels/checklistmodel.h"
#include "ui/wizard/filterchip.h"
#include "wizardfixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

QStringList visibleChecks(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString id = index.data(ChecklistModel::CheckIdRole).toString();
        ids += id.isEmpty() ? visibleChecks(model, index) : QStringList{id};
    }
    return ids;
}

} // namespace

/// Search and filters of the questions, through the controls that the user has.
class TestWizardFilters : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowManyChecksAreFound();
    void saysWhereNothingIsFound();
    void namesTheButtonsInTheSearch();
    void showsWhatIsActiveAndTakesItAway();
    void searchLeadsIntoTheList();
    void keepsTheCurrentCheckInView();
    void remembersPerAssessment();
    void nextOpenGoesAcrossRolesUnlessOneIsShown();
    void neverLeavesAnAssessmentWithoutACheck();

private:
    static QStringList listed(const WizardFixture &fixture)
    {
        return visibleChecks(*child<QTreeView>(fixture.page, "checks").model());
    }
    static QList<FilterChip *> chips(const WizardFixture &fixture)
    {
        QList<FilterChip *> shown;
        for (FilterChip *chip : fixture.page.findChildren<FilterChip *>()) {
            if (!chip->isHidden()) {
                shown.append(chip);
            }
        }
        return shown;
    }
};

void TestWizardFilters::tellsHowManyChecksAreFound()
{
    const WizardFixture fixture;
    const QLabel &hits = fixture.label("hits");
    QVERIFY(!hits.isVisible());
    fixture.chooseFilter(u"Must only"_s);
    QVERIFY(hits.isVisible());
    const QString must = hits.text();
    QVERIFY2(must.endsWith(u"of 92 checks"_s), qPrintable(must));
    auto &search = child<QLineEdit>(fixture.page, "search");
    QTest::keyClicks(&search, u"recording"_s);
    QVERIFY(hits.text() != must);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(hits.text(), must);
    fixture.chooseFilter(u"Must only"_s);
    QVERIFY(!hits.isVisible());
}

void TestWizardFilters::saysWhereNothingIsFound()
{
    const WizardFixture fixture;
    fixture.chooseFilter(u"Flagged for review"_s);
    const QLabel &hits = fixture.label("hits");
    QCOMPARE(hits.text(), u"No check matches the search and filters."_s);
    QPushButton &clear = fixture.button("clearFilters");
    QVERIFY(clear.isVisible());
    QTest::mouseClick(&clear, Qt::LeftButton);
    QVERIFY(!hits.isVisible());
    QVERIFY(!clear.isVisible());
    QCOMPARE(QApplication::focusWidget(), &child<QLineEdit>(fixture.page, "search"));
    QVERIFY(chips(fixture).isEmpty());
    const auto &tree = child<QTreeView>(fixture.page, "checks");
    for (int role = 0; role < tree.model()->rowCount(); ++role) {
        QVERIFY(tree.isExpanded(tree.model()->index(role, 0)));
    }
}

void TestWizardFilters::namesTheButtonsInTheSearch()
{
    const WizardFixture fixture;
    for (QToolButton *button :
         child<QLineEdit>(fixture.page, "search").findChildren<QToolButton *>()) {
        QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }
}

void TestWizardFilters::showsWhatIsActiveAndTakesItAway()
{
    const WizardFixture fixture;
    for (const QString &filter : {u"Open"_s, u"Gaps"_s, u"Must only"_s}) {
        fixture.chooseFilter(filter);
    }
    fixture.showRole(Role::Host);
    QStringList names;
    for (const FilterChip *chip : chips(fixture)) {
        names.append(chip->accessibleName());
    }
    QCOMPARE(names,
             QStringList({u"Remove filter: Open"_s, u"Remove filter: Gaps"_s,
                          u"Remove filter: Must only"_s, u"Remove filter: Host and co-host"_s}));
    QVERIFY(fixture.button("simpleView").isVisible());
    // By keyboard alone, down to the last one.
    chips(fixture).last()->setFocus();
    while (!chips(fixture).isEmpty()) {
        QWidget *chip = QApplication::focusWidget();
        QVERIFY(qobject_cast<FilterChip *>(chip) != nullptr);
        QTest::keyClick(chip, Qt::Key_Space);
    }
    QCOMPARE(QApplication::focusWidget(), &fixture.button("filter"));
    QVERIFY(!fixture.page.place().shownRole);
    QVERIFY(!fixture.button("simpleView").isVisible());
}

void TestWizardFilters::searchLeadsIntoTheList()
{
    const WizardFixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"4.2.6"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &child<QTreeView>(fixture.page, "checks"));
}

void TestWizardFilters::keepsTheCurrentCheckInView()
{
    const WizardFixture fixture;
    const QString current = WorkspaceFixture::key().checkId;
    fixture.chooseFilter(u"Gaps"_s);
    QCOMPARE(listed(fixture), QStringList{current});
    QTest::keyClick(&fixture.checkPage(), Qt::Key_4, Qt::AltModifier);
    fixture.text("justification").setFocus();
    QTest::keyClicks(&fixture.text("justification"), u"Not on phones"_s);
    fixture.checkPage().focusResult();
    QCOMPARE(fixture.label("hits").text(), u"1 of 92 checks"_s);
    const auto &tree = child<QTreeView>(fixture.page, "checks");
    QCOMPARE(tree.currentIndex().data(ChecklistModel::CheckIdRole).toString(), current);
}

void TestWizardFilters::remembersPerAssessment()
{
    WizardFixture fixture;
    fixture.chooseFilter(u"Must only"_s);
    QTest::keyClicks(&child<QLineEdit>(fixture.page, "search"), u"meeting"_s);
    const QStringList before = listed(fixture);
    Assessment another = fixture.store.assessment();
    another.id.clear();
    const QString other = fixture.store.workspace->createAssessment(another).value();
    QVERIFY(fixture.page.showAssessment(fixture.store.workspace.get(), other, {}));
    QVERIFY(listed(fixture).size() > before.size());
    QVERIFY(child<QLineEdit>(fixture.page, "search").text().isEmpty());
    fixture.show();
    QCOMPARE(listed(fixture), before);
    QCOMPARE(child<QLineEdit>(fixture.page, "search").text(), u"meeting"_s);
}

void TestWizardFilters::nextOpenGoesAcrossRolesUnlessOneIsShown()
{
    WizardFixture fixture;
    fixture.showRole(Role::Host);
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(&fixture.checkPage(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(*fixture.page.place().answering, Role::Host);
    }
    fixture.showRole({});
    QSet<Role> roles;
    for (int step = 0; step < 160; ++step) {
        QTest::keyClick(&fixture.checkPage(), Qt::Key_J, Qt::ControlModifier);
        roles.insert(*fixture.page.place().answering);
    }
    QCOMPARE(roles.size(), 5);
}

void TestWizardFilters::neverLeavesAnAssessmentWithoutACheck()
{
    WizardFixture fixture;
    fixture.chooseFilter(u"Flagged for review"_s);
    fixture.page.clear();
    QVERIFY(
        fixture.page.showAssessment(fixture.store.workspace.get(), fixture.store.assessmentId, {}));
    QVERIFY(!fixture.page.place().checkId.isEmpty());
    QVERIFY(fixture.checkPage().isVisible());
}

QTEST_MAIN(TestWizardFilters)
#include "tst_wizardfilters.moc"
