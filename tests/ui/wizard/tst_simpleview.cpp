#include "ui/settings/appearance.h"
#include "ui/widgets/messagebanner.h"
#include "wizardfixture.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr int hostQuestions = 10;
const AnswerKey hostKey{u"27008-4.3.1-04"_s, Role::Host, {}};

} // namespace

/// The view for people who answer only the few questions of a host or participant.
class TestSimpleView : public QObject
{
    Q_OBJECT

private slots:
    void showsOnlyWhatIsAsked();
    void isOfferedForARole();
    void leadsThroughTheQuestionsOfTheRole();
    void asksForTheReason();
    void endsWithThanks();
    void endsWithWhatIsOpen();
    void changesTheRole();
    void remembersItsPlace();
    void goesBackToTheFullView();
    void leavesForAnotherCheck();
    void worksByKeyboardAlone();
    void hasNothingToAskProviders();
    void followsTheTextSize();
};

void TestSimpleView::showsOnlyWhatIsAsked()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    QCOMPARE(fixture.page.place().simpleRole, std::optional(Role::Host));
    QCOMPARE(fixture.page.place().checkId, hostKey.checkId);
    QVERIFY(!child<QTreeView>(fixture.page, "checks").isVisible());
    for (const char *name : {"internalNote", "remark"}) {
        QVERIFY(!fixture.text(name).isVisible());
    }
    QVERIFY(!fixture.button("nextOpen").isVisible());
    QVERIFY(!child<QWidget>(fixture.page, "evidence").isVisible());
    QCOMPARE(fixture.label("position").text(), u"Question 1 of %1"_s.arg(hostQuestions));
    int offered = 0;
    for (const QRadioButton *button : fixture.checkPage().findChildren<QRadioButton *>()) {
        if (button->isVisible()) {
            QVERIFY2(button->isEnabled(), qPrintable(button->accessibleName()));
            QVERIFY(!button->accessibleName().contains(u"ulfilled"));
            ++offered;
        }
    }
    QVERIFY(offered >= 4);
}

void TestSimpleView::isOfferedForARole()
{
    const WizardFixture fixture;
    QVERIFY(!fixture.button("simpleView").isVisible());
    fixture.showRole(Role::AccountOwner);
    QVERIFY(!fixture.button("simpleView").isVisible());
    fixture.showRole(Role::Participant);
    fixture.button("simpleView").click();
    QCOMPARE(fixture.page.place().simpleRole, std::optional(Role::Participant));
    QCOMPARE(fixture.page.place().answering, std::optional(Role::Participant));
}

void TestSimpleView::leadsThroughTheQuestionsOfTheRole()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    QSet<QString> asked;
    for (int number = 1; number <= hostQuestions; ++number) {
        QCOMPARE(
            fixture.label("position").text(),
            u"Question %1 of %2"_s.arg(QString::number(number), QString::number(hostQuestions)));
        QCOMPARE(*fixture.page.place().answering, Role::Host);
        asked.insert(fixture.page.place().checkId);
        fixture.button("next").click();
    }
    QCOMPARE(asked.size(), hostQuestions);
    QVERIFY(fixture.label("endHeading").isVisible());
    QVERIFY(!fixture.button("next").isEnabled());
    fixture.button("back").click();
    QVERIFY(fixture.checkPage().isVisible());
    QVERIFY(fixture.button("next").isEnabled());
}

void TestSimpleView::asksForTheReason()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_4);
    QCOMPARE(QApplication::focusWidget(), &fixture.text("justification"));
    QTest::keyClicks(&fixture.text("justification"), u"Nobody told me"_s);
    fixture.button("next").click();
    QCOMPARE(fixture.stored(hostKey).result, AnswerResult::NotFulfilled);
    QCOMPARE(fixture.stored(hostKey).justification, u"Nobody told me"_s);
    QCOMPARE(fixture.label("answered").text(), u"1 of %1 answered"_s.arg(hostQuestions));
    fixture.button("back").click();
    // Only where it counts does anybody have to look for a proof.
    QTest::keyClick(&fixture.checkPage(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(child<QPushButton>(fixture.page, "add note").isVisible());
}

void TestSimpleView::endsWithThanks()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    for (int number = 0; number < hostQuestions; ++number) {
        QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
        fixture.button("next").click();
    }
    QCOMPARE(fixture.label("answered").text(),
             u"%1 of %1 answered"_s.arg(QString::number(hostQuestions)));
    const QString heading = fixture.label("endHeading").text();
    QVERIFY2(heading.contains(QString::number(hostQuestions)), qPrintable(heading));
    QCOMPARE(QApplication::focusWidget(), &fixture.button("review"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(fixture.checkPage().isVisible());
    QCOMPARE(fixture.page.place().checkId, hostKey.checkId);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
}

void TestSimpleView::endsWithWhatIsOpen()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    const QString first = fixture.page.place().checkId;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_3); // without a reason
    fixture.button("next").click();
    for (int number = 1; number < hostQuestions; ++number) {
        QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
        fixture.button("next").click();
    }
    QCOMPARE(fixture.label("endHeading").text(),
             u"Still open: 1 of %1 questions"_s.arg(hostQuestions));
    auto *open = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(open != nullptr);
    QVERIFY2(open->accessibleDescription().contains(u"Partly"),
             qPrintable(open->accessibleDescription()));
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(fixture.page.place().checkId, first);
    QVERIFY(fixture.checkPage().isVisible());
}

void TestSimpleView::changesTheRole()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    auto &role = child<QComboBox>(fixture.page, "simpleRole");
    QCOMPARE(role.count(), 2);
    role.setCurrentIndex(role.findData(toId(Role::Participant)));
    QCOMPARE(*fixture.page.place().answering, Role::Participant);
    QVERIFY(fixture.label("position").text().startsWith(u"Question 1 of "));
}

void TestSimpleView::remembersItsPlace()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    fixture.button("next").click();
    const WorkspacePlace place = fixture.page.place();
    fixture.page.clear();
    QSignalSpy changed(&fixture.page, &WizardPage::simpleViewChanged);
    QVERIFY(fixture.page.showAssessment(fixture.store.workspace.get(), fixture.store.assessmentId,
                                        place));
    QCOMPARE(fixture.page.place(), place);
    QVERIFY(fixture.label("position").text().startsWith(u"Question 2 of "));
    QVERIFY(changed.last().first().toBool());
}

void TestSimpleView::goesBackToTheFullView()
{
    WizardFixture fixture;
    fixture.chooseFilter(u"Must only"_s);
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    fixture.button("leave").click();
    QVERIFY(!fixture.page.place().simpleRole);
    QCOMPARE(fixture.page.place().checkId, hostKey.checkId);
    QVERIFY(child<QTreeView>(fixture.page, "checks").isVisible());
    QVERIFY(fixture.text("internalNote").isVisible());
    QVERIFY(fixture.button("nextOpen").isVisible());
    QVERIFY(fixture.label("hits").isVisible()); // the filters are as they were
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
}

void TestSimpleView::leavesForAnotherCheck()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    QSignalSpy changed(&fixture.page, &WizardPage::simpleViewChanged);
    fixture.page.showCheck(u"27008-4.1.1-01"_s);
    QCOMPARE(fixture.page.place().checkId, u"27008-4.1.1-01"_s);
    QVERIFY(!fixture.page.place().simpleRole);
    QVERIFY(!changed.last().first().toBool());
}

void TestSimpleView::worksByKeyboardAlone()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    for (int number = 0; number < hostQuestions; ++number) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    }
    QVERIFY(fixture.label("endHeading").isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(fixture.checkPage().isVisible());
    QCOMPARE(fixture.store.assessment().answers.size(), hostQuestions);
}

void TestSimpleView::hasNothingToAskProviders()
{
    WizardFixture fixture;
    const Assessment before = fixture.store.assessment();
    QVERIFY(fixture.store.workspace->apply(
        fixture.store.assessmentId,
        SetDetails{before.title, Scope::Provider, before.system, before.asOf, before.language}));
    QVERIFY(
        fixture.page.showAssessment(fixture.store.workspace.get(), fixture.store.assessmentId, {}));
    QSignalSpy changed(&fixture.page, &WizardPage::simpleViewChanged);
    fixture.page.setSimpleViewShown(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed.first().first().toBool());
    QVERIFY(child<MessageBanner>(fixture.page, "message").isVisible());
    QVERIFY(!fixture.page.place().simpleRole);
}

void TestSimpleView::followsTheTextSize()
{
    WizardFixture fixture;
    fixture.show(hostKey);
    fixture.page.setSimpleViewShown(true);
    const QFont before = QApplication::font();
    const QWidget *const widgets[] = {&child<QComboBox>(fixture.page, "simpleRole"),
                                      &fixture.text("comment"), &fixture.button("review"),
                                      &fixture.button("leaveAtEnd"), &fixture.label("endHeading")};
    QList<double> sizes;
    for (const QWidget *widget : widgets) {
        sizes.append(widget->font().pointSizeF());
    }
    const int answerHeight = fixture.checkPage().findChild<QRadioButton *>()->minimumHeight();
    const int buttonHeight = fixture.button("review").minimumHeight();
    Appearance().apply(ColourScheme::System, 200);
    for (const QWidget *widget : widgets) {
        QVERIFY2(qAbs(widget->font().pointSizeF() - 2 * sizes.takeFirst()) < 0.2,
                 qPrintable(widget->objectName()));
    }
    QTRY_VERIFY(fixture.checkPage().findChild<QRadioButton *>()->minimumHeight() > answerHeight);
    QTRY_VERIFY(fixture.button("review").minimumHeight() > buttonHeight);
    QApplication::setFont(before);
}

QTEST_MAIN(TestSimpleView)
#include "tst_simpleview.moc"
