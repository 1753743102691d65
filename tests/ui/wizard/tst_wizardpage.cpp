#include "ui/itemmodels/checklistmodel.h"
#include "ui/widgets/messagebanner.h"
#include "wizardfixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestWizardPage : public QObject
{
    Q_OBJECT

private slots:
    void choosesResultsByKey_data();
    void choosesResultsByKey();
    void ignoresKeysOfResultsThatAreNotOffered();
    void arrowsMoveAndSpaceChooses();
    void saysWhatAnAnswerNeeds();
    void stepsThroughAllChecksAndBack();
    void nextOpenLeadsThroughOpenChecksAcrossRoles();
    void startsAtTheFirstOpenCheck();
    void returnsToItsPlace();
    void aRoleShowsItsChecksOnly();
    void findsChecks();
    void locksAnApprovedAssessment();
    void locksAReadOnlyWorkspace();
    void tabFollowsTheEye();
    void undoStaysWithinACheck();
    void clearsWithoutAWorkspace();
};

void TestWizardPage::choosesResultsByKey_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("plain") << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("with Alt") << Qt::KeyboardModifiers(Qt::AltModifier);
}

void TestWizardPage::choosesResultsByKey()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    WizardFixture fixture;
    const AnswerKey key = fixture.keyWithAllResults();
    fixture.show(key);
    fixture.checkPage().focusResult();
    for (int number = 0; number < resultsInKeyOrder().size(); ++number) {
        const AnswerResult expected = resultsInKeyOrder().at(number);
        // A result that needs a justification leads into its field, which takes plain digits.
        if (modifiers == Qt::NoModifier) {
            fixture.checkPage().focusResult();
        }
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_1 + number),
                        modifiers);
        QCOMPARE(fixture.stored(key).result, expected);
        QCOMPARE(fixture.checkPage().answer().result, expected);
    }
}

void TestWizardPage::ignoresKeysOfResultsThatAreNotOffered()
{
    const WizardFixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_5); // the account owner can find out
    QTest::keyClick(&fixture.checkPage(), Qt::Key_8);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
}

void TestWizardPage::arrowsMoveAndSpaceChooses()
{
    const WizardFixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    fixture.checkPage().focusResult();
    QWidget *first = QApplication::focusWidget();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(QApplication::focusWidget() != first);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(fixture.stored().result, AnswerResult::Partly);
    fixture.checkPage().focusResult();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), first);
}

void TestWizardPage::saysWhatAnAnswerNeeds()
{
    const WizardFixture fixture;
    const QLabel &shortfall = fixture.label("shortfall");
    QVERIFY(!shortfall.isVisibleTo(&fixture.checkPage()));
    QTest::keyClick(&fixture.checkPage(), Qt::Key_3);
    QVERIFY(shortfall.isVisibleTo(&fixture.checkPage()));
    const QString needsJustification = shortfall.text();
    // The field that is asked for has the focus, and says so.
    QCOMPARE(QApplication::focusWidget(), &fixture.text("justification"));
    QVERIFY(fixture.text("justification").accessibleDescription().contains(u"counts as open"));
    QTest::keyClicks(&fixture.text("justification"), u" ."_s);
    QCOMPARE(shortfall.text(), needsJustification);
    QTest::keyClicks(&fixture.text("justification"), u"not on phones"_s);
    QVERIFY(!shortfall.isVisibleTo(&fixture.checkPage()));
    fixture.checkPage().focusResult();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QVERIFY(shortfall.isVisibleTo(&fixture.checkPage()));
    QVERIFY(shortfall.text() != needsJustification); // now evidence is missing
}

void TestWizardPage::stepsThroughAllChecksAndBack()
{
    WizardFixture fixture;
    fixture.page.showFirstOpen();
    QVERIFY(!fixture.button("back").isEnabled());
    QList<QPair<QString, Role>> visited;
    const auto place = [&fixture] {
        return qMakePair(fixture.page.place().checkId, *fixture.page.place().answering);
    };
    visited.append(place());
    while (fixture.button("next").isEnabled()) {
        fixture.button("next").click();
        QVERIFY2(!visited.contains(place()), qPrintable(place().first));
        visited.append(place());
    }
    QSet<QString> checks;
    QSet<Role> roles;
    for (const auto &[check, role] : std::as_const(visited)) {
        checks.insert(check);
        roles.insert(role);
    }
    QCOMPARE(checks.size(), 92);
    QCOMPARE(roles.size(), 5);
    for (auto expected = visited.crbegin(); expected != visited.crend(); ++expected) {
        QCOMPARE(place(), *expected);
        fixture.button("back").click();
    }
}

void TestWizardPage::nextOpenLeadsThroughOpenChecksAcrossRoles()
{
    WizardFixture fixture;
    fixture.page.showFirstOpen();
    QSet<Role> roles;
    int answered = 0;
    QString lastCount;
    while (answered < 200) {
        roles.insert(*fixture.page.place().answering);
        QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
        ++answered;
        QVERIFY(answered > 150 || fixture.label("answered").text() != lastCount
                || fixture.checkPage().isVisible());
        lastCount = fixture.label("answered").text();
        if (!fixture.button("nextOpen").isEnabled()) {
            break;
        }
        fixture.button("nextOpen").click();
    }
    QCOMPARE(roles.size(), 5);
    QVERIFY(answered >= 92);
    QCOMPARE(fixture.store.assessment().answers.size(), answered);
}

void TestWizardPage::startsAtTheFirstOpenCheck()
{
    WizardFixture fixture;
    fixture.page.showFirstOpen();
    const AnswerKey first{fixture.page.place().checkId, *fixture.page.place().answering, {}};
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    fixture.page.clear();
    QVERIFY(
        fixture.page.showAssessment(fixture.store.workspace.get(), fixture.store.assessmentId, {}));
    QVERIFY(fixture.page.place().checkId != first.checkId);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Open);
}

void TestWizardPage::returnsToItsPlace()
{
    WizardFixture fixture;
    fixture.button("next").click();
    fixture.showRole(Role::Host);
    const WorkspacePlace place = fixture.page.place();
    QCOMPARE(place.answering, std::optional(Role::Host));
    QCOMPARE(place.shownRole, std::optional(Role::Host));
    fixture.page.clear();
    QVERIFY(fixture.page.showAssessment(fixture.store.workspace.get(), fixture.store.assessmentId,
                                        place));
    QCOMPARE(fixture.page.place(), place);
}

void TestWizardPage::aRoleShowsItsChecksOnly()
{
    WizardFixture fixture;
    fixture.showRole(Role::Participant);
    int checks = 1;
    while (fixture.button("back").isEnabled()) {
        fixture.button("back").click();
    }
    while (fixture.button("next").isEnabled()) {
        QCOMPARE(*fixture.page.place().answering, Role::Participant);
        fixture.button("next").click();
        ++checks;
    }
    QVERIFY(checks < 40);
    fixture.showRole({});
    QCOMPARE(*fixture.page.place().answering, Role::Participant);
    QVERIFY(!fixture.page.place().shownRole);
}

void TestWizardPage::findsChecks()
{
    const WizardFixture fixture;
    auto &search = child<QLineEdit>(fixture.page, "search");
    const auto &tree = child<QTreeView>(fixture.page, "checks");
    QTest::keyClick(&fixture.checkPage(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &search);
    QTest::keyClicks(&search, u"4.2.6"_s);
    // The check that is being answered stays in view.
    QCOMPARE(tree.currentIndex().data(ChecklistModel::CheckIdRole).toString(),
             WorkspaceFixture::key().checkId);
    fixture.button("back").click();
    QVERIFY(fixture.page.place().checkId.startsWith(u"27008-4.2.6"));
    search.clear();
    QCOMPARE(tree.currentIndex().data(ChecklistModel::CheckIdRole).toString(),
             fixture.page.place().checkId);
}

void TestWizardPage::locksAnApprovedAssessment()
{
    WizardFixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QVERIFY(fixture.store.workspace->approve(fixture.store.assessmentId, u"A & <b>B</b>"_s));
    fixture.show();
    const auto &lock = child<MessageBanner>(fixture.page, "lock");
    QVERIFY(lock.isVisible());
    QVERIFY2(lock.text().contains(u"A & <b>B</b>"), qPrintable(lock.text()));
    QTest::keyClick(&fixture.checkPage(), Qt::Key_4);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
    QVERIFY(fixture.text("comment").isReadOnly());
}

void TestWizardPage::locksAReadOnlyWorkspace()
{
    WizardFixture fixture;
    fixture.reopen(Workspace::Mode::ReadOnly);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Open);
    for (const char *name : {"justification", "comment", "internalNote"}) {
        QTest::keyClicks(&fixture.text(name), u"typed"_s);
        QVERIFY(fixture.text(name).text().isEmpty());
    }
    for (const char *name : {"answeredBy", "identityKnownBy"}) {
        QVERIFY(child<QLineEdit>(fixture.page, name).isReadOnly());
    }
    // Also after going to another check, whose steps are made anew.
    fixture.button("next").click();
    for (const QCheckBox *box : fixture.checkPage().findChildren<QCheckBox *>()) {
        QVERIFY2(!box->isEnabled(), qPrintable(box->text() + box->accessibleName()));
    }
    for (const QRadioButton *button : fixture.checkPage().findChildren<QRadioButton *>()) {
        QVERIFY2(!button->isEnabled(), qPrintable(button->accessibleName()));
    }
    for (const QPushButton *button : fixture.checkPage().findChildren<QPushButton *>()) {
        QVERIFY2(button->isHidden() || !button->isEnabled(), qPrintable(button->text()));
    }
    fixture.reopen(Workspace::Mode::ReadWrite);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
}

void TestWizardPage::tabFollowsTheEye()
{
    WizardFixture fixture;
    fixture.page.setHelpShown(false); // the verification steps are in the page then
    fixture.page.resize(1400, 4000);
    QCoreApplication::processEvents();
    const CheckPage &checkPage = fixture.checkPage();
    QWidget *widget = &fixture.text("justification");
    int bottom = 0;
    QWidgetList visited;
    for (int presses = 0; presses < 60; ++presses) {
        visited.append(widget);
        const QPoint place = widget->mapTo(&checkPage, QPoint(0, widget->height() / 2));
        QVERIFY2(place.y() > bottom - 15,
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->accessibleName())));
        bottom = place.y();
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Tab);
        widget = QApplication::focusWidget();
        if (!checkPage.isAncestorOf(widget)) {
            break;
        }
    }
    for (QCheckBox *box : checkPage.findChildren<QCheckBox *>()) {
        QVERIFY2(visited.contains(box), qPrintable(box->text() + box->accessibleName()));
    }
}

void TestWizardPage::undoStaysWithinACheck()
{
    const WizardFixture fixture;
    QPlainTextEdit &comment = fixture.text("comment");
    comment.setFocus();
    QTest::keyClicks(&comment, u"only here"_s);
    comment.selectAll();
    QTest::keyClick(&comment, Qt::Key_Delete);
    fixture.button("next").click();
    comment.setFocus();
    QTest::keyClick(&comment, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(fixture.text("comment").text().isEmpty(), qPrintable(fixture.text("comment").text()));
}

void TestWizardPage::clearsWithoutAWorkspace()
{
    WizardFixture fixture;
    fixture.page.clear();
    QVERIFY(fixture.page.flush());
    QVERIFY(!fixture.page.isBusy());
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QTest::qWait(0);
    QVERIFY(fixture.store.assessment().answers.isEmpty());
}

QTEST_MAIN(TestWizardPage)
#include "tst_wizardpage.moc"
