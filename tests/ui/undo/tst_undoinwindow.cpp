#include "tests/ui/support/fulldisk.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/start/approvaldialog.h"
#include "ui/start/newassessmentdialog.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/wizardpage.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

class Fixture : public WindowFixture
{
public:
    Fixture()
    {
        open();
        press(Qt::Key_2);
    }

    CheckPage &checkPage() const { return *window->findChild<CheckPage *>(); }
    QPlainTextEdit &comment() const { return child<QPlainTextEdit>(*window, "comment"); }
    void undoByKey() const { press(Qt::Key_Z); }
};

} // namespace

class TestUndoInWindow : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWouldBeUndone();
    void showsTitlesLiterally();
    void undoesByKeyFromAField();
    void leadsBackToTheQuestions_data();
    void leadsBackToTheQuestions();
    void undoesDetailsOnAnyPage_data();
    void undoesDetailsOnAnyPage();
    void keepsDetailsThatCannotBeSaved();
    void endsWithApproval();
    void endsWithDeletion();
    void survivesAnotherLanguage();
};

void TestUndoInWindow::saysWhatWouldBeUndone()
{
    const Fixture fixture;
    QAction &undo = fixture.action("undo");
    QAction &redo = fixture.action("redo");
    QVERIFY(!undo.isEnabled());
    QVERIFY(!redo.isEnabled());
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    const QString checkId = fixture.window->findChild<WizardPage *>()->place().checkId;
    QVERIFY(undo.isEnabled());
    QVERIFY2(undo.text().contains(checkId), qPrintable(undo.text()));
    undo.trigger();
    QVERIFY(!undo.isEnabled());
    QVERIFY2(redo.text().contains(checkId), qPrintable(redo.text()));
    redo.trigger();
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
}

void TestUndoInWindow::showsTitlesLiterally()
{
    const Fixture fixture;
    ChangeHistory *history = fixture.window->findChild<WizardPage *>()->history();
    AddEvidence change;
    change.item.kind = EvidenceKind::Note;
    change.item.title = u"Terms & <b>conditions</b>\n"_s + QString(300, u'x');
    QVERIFY(history->attempt(history->assessmentId(), {change}, {}));
    const QString text = fixture.action("undo").text();
    QVERIFY2(text.contains(u"Terms && <b>conditions</b>"), qPrintable(text));
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(text.size() < 120);
}

void TestUndoInWindow::undoesByKeyFromAField()
{
    const Fixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    fixture.comment().setFocus();
    QTest::keyClicks(&fixture.comment(), u"x"_s);
    QTest::keyClick(&fixture.comment(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.comment().toPlainText(), QString());
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
    QTest::keyClick(&fixture.comment(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Open);
    QTest::keyClick(&fixture.comment(), Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(&fixture.comment(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
}

void TestUndoInWindow::leadsBackToTheQuestions_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::newRow("start") << Qt::Key_1;
    QTest::newRow("questions") << Qt::Key_2;
    QTest::newRow("overview") << Qt::Key_3;
    QTest::newRow("report") << Qt::Key_4;
}

void TestUndoInWindow::leadsBackToTheQuestions()
{
    QFETCH(Qt::Key, page);
    const Fixture fixture;
    const auto *wizard = fixture.window->findChild<WizardPage *>();
    const WorkspacePlace place = wizard->place();
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    child<QPushButton>(*fixture.window, "next").click();
    fixture.press(page);
    fixture.undoByKey();
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    QCOMPARE(wizard->place().checkId, place.checkId);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Open);
}

void TestUndoInWindow::undoesDetailsOnAnyPage_data()
{
    leadsBackToTheQuestions_data();
}

void TestUndoInWindow::undoesDetailsOnAnyPage()
{
    QFETCH(Qt::Key, page);
    const Fixture fixture;
    fixture.press(page);
    const NextDialog<NewAssessmentDialog> dialogs([](NewAssessmentDialog &dialog) {
        child<QLineEdit>(dialog, "vendor").setText(u"Renamed vendor"_s);
        child<QLineEdit>(dialog, "host person").setText(u"Example host"_s);
        child<QPushButton>(dialog, "accept").click();
    });
    fixture.press(Qt::Key_D);
    QVERIFY(dialogs.wasShown());
    QVERIFY(fixture.window->windowTitle().contains(u"Renamed vendor"));
    fixture.action("undo").trigger();
    QVERIFY2(fixture.window->windowTitle().contains(u"Example vendor"),
             qPrintable(fixture.window->windowTitle()));
    QCOMPARE(fixture.page(), page - Qt::Key_1);
    // All that was entered in the dialog was one step.
    QVERIFY(!fixture.action("undo").isEnabled());
    fixture.action("redo").trigger();
    QVERIFY(fixture.window->windowTitle().contains(u"Renamed vendor"));
}

void TestUndoInWindow::keepsDetailsThatCannotBeSaved()
{
    const Fixture fixture;
    const auto &banner = child<MessageBanner>(*fixture.window, "saveFailure");
    {
        const NextDialog<NewAssessmentDialog> dialogs([](NewAssessmentDialog &dialog) {
            child<QLineEdit>(dialog, "vendor").setText(u"Renamed vendor"_s);
            child<QPushButton>(dialog, "accept").click();
        });
        const FullDisk full;
        fixture.press(Qt::Key_D);
        QVERIFY(dialogs.wasShown());
    }
    QVERIFY(fixture.window->windowTitle().contains(u"Example vendor"));
    QVERIFY(banner.isVisible());
    banner.findChild<QPushButton *>()->click();
    QVERIFY(!banner.isVisible());
    QVERIFY2(fixture.window->windowTitle().contains(u"Renamed vendor"),
             qPrintable(fixture.window->windowTitle()));
    QVERIFY(fixture.action("undo").isEnabled());
}

void TestUndoInWindow::endsWithApproval()
{
    const Fixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    const NextDialog<ApprovalDialog> dialogs([](ApprovalDialog &dialog) {
        child<QLineEdit>(dialog, "approvedBy").setText(u"Example person"_s);
        child<QPushButton>(dialog, "approve").click();
    });
    fixture.action("approve").trigger();
    QVERIFY(dialogs.wasShown());
    QVERIFY(!fixture.action("undo").isEnabled());
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
}

void TestUndoInWindow::endsWithDeletion()
{
    const Fixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    const NextDialog<QMessageBox> boxes(agree);
    fixture.action("remove").trigger();
    QVERIFY(boxes.wasShown());
    QVERIFY(!fixture.action("undo").isEnabled());
}

void TestUndoInWindow::survivesAnotherLanguage()
{
    Fixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QVERIFY(fixture.window->isLeavable());
    MainWindow::State state = fixture.window->takeState();
    fixture.window = std::make_unique<MainWindow>(fixture.settings, Language::German);
    fixture.window->restore(std::move(state));
    fixture.window->show();
    QVERIFY(fixture.action("undo").isEnabled());
    fixture.action("undo").trigger();
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Open);
}

QTEST_MAIN(TestUndoInWindow)
#include "tst_undoinwindow.moc"
