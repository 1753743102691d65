#include "ui/settings/settingsdialog.h"
#include "ui/start/approvaldialog.h"
#include "ui/start/newassessmentdialog.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/wizardpage.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithoutAWorkspace();
    void opensAndRemembersAWorkspace();
    void saysWhyAFileCannotBeOpened_data();
    void saysWhyAFileCannotBeOpened();
    void opensAWorkspaceInUseForReading();
    void changesPagesByKey();
    void makesTheFirstAssessment();
    void asksBeforeDeleting();
    void locksWhatIsApprovedOnAnyPage_data();
    void locksWhatIsApprovedOnAnyPage();
    void showsAChangedNameOnAnyPage_data();
    void showsAChangedNameOnAnyPage();
    void savesWhatIsTypedWhenItIsClosed();
    void returnsToTheLastPlace();
    void handsItsStateToAnotherWindow();
    void keepsWhatIsTypedForAnotherLanguage();
    void keepsTheReportForAnotherLanguage();
    void opensWhatTheSettingsSay_data();
    void opensWhatTheSettingsSay();
    void asksForAnotherLanguageAfterTheSettings();
    void backsUpWhenItIsClosed();
    void closesWithoutABackupOnlyWhenAgreed();
    void saysThatSettingsCannotBeKept();
    void opensTheDemonstration();
};

void TestMainWindow::startsWithoutAWorkspace()
{
    const WindowFixture fixture;
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
    QVERIFY(!fixture.message().isVisible());
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        QVERIFY(!fixture.action(Qt::CTRL | key).isEnabled());
        fixture.press(key);
        QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
    }
    QVERIFY(!fixture.action("approve").isEnabled());
    QVERIFY(!fixture.action("remove").isEnabled());
}

void TestMainWindow::opensAndRemembersAWorkspace()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(!fixture.message().isVisible());
    QVERIFY(!fixture.standing().isVisible());
    QCOMPARE(fixture.settings.recentWorkspaces(), QStringList{fixture.store.path()});
    QVERIFY(fixture.window->windowTitle().contains(u"Example vendor Example product"));
    fixture.window.reset();
    fixture.window = std::make_unique<MainWindow>(fixture.settings, Language::English);
    fixture.window->openLastWorkspace();
    QVERIFY(fixture.window->windowTitle().contains(u"Example vendor Example product"));
}

void TestMainWindow::saysWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << u"missing.confseal"_s << QByteArray();
    QTest::newRow("folder") << u"."_s << QByteArray();
    QTest::newRow("text") << u"<b>text & %1.confseal"_s << QByteArray("no database");
    QTest::newRow("PDF") << u"report.pdf"_s << QByteArray("%PDF-1.7\n").repeated(500);
}

void TestMainWindow::saysWhyAFileCannotBeOpened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    WindowFixture fixture;
    fixture.open();
    const QString path = fixture.store.folder.filePath(name);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    fixture.window->openWorkspace(path);
    QVERIFY(fixture.message().isVisible());
    QVERIFY2(fixture.message().text().contains(path), qPrintable(fixture.message().text()));
    // What was open stays open, and the file is neither made nor remembered.
    QVERIFY(fixture.window->windowTitle().contains(u"Example vendor"));
    QCOMPARE(fixture.settings.recentWorkspaces(), QStringList{fixture.store.path()});
    QVERIFY(name == u"."_s || QFileInfo::exists(path) != content.isEmpty());
}

void TestMainWindow::opensAWorkspaceInUseForReading()
{
    const WindowFixture fixture;
    fixture.window->openWorkspace(fixture.store.path()); // the store has it open
    QVERIFY(fixture.standing().isVisible());
    QVERIFY(!fixture.standing().text().isEmpty());
    QVERIFY(!fixture.action(QKeySequence(Qt::CTRL | Qt::Key_N)).isEnabled());
    QVERIFY(!fixture.action("approve").isEnabled());
    QVERIFY(!fixture.action("remove").isEnabled());
    fixture.press(Qt::Key_2);
    auto *checkPage = fixture.window->findChild<CheckPage *>();
    QTest::keyClick(checkPage, Qt::Key_1);
    QCOMPARE(checkPage->answer().result, AnswerResult::Open);
}

void TestMainWindow::changesPagesByKey()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_2);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    fixture.press(Qt::Key_3);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::OverviewPage));
    fixture.press(Qt::Key_5);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::VerifyPage));
    fixture.press(Qt::Key_4);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::ReportPage));
    fixture.press(Qt::Key_1);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
}

void TestMainWindow::makesTheFirstAssessment()
{
    const WindowFixture fixture;
    const NextDialog<NewAssessmentDialog> dialogs([](NewAssessmentDialog &dialog) {
        child<QLineEdit>(dialog, "vendor").setText(u"New vendor"_s);
        child<QLineEdit>(dialog, "product").setText(u"New product"_s);
        child<QPushButton>(dialog, "accept").click();
    });
    fixture.press(Qt::Key_N);
    QVERIFY(dialogs.wasShown());
    QVERIFY2(!fixture.message().isVisible(), qPrintable(fixture.message().text()));
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    QVERIFY(fixture.window->windowTitle().contains(u"New vendor New product"));
}

void TestMainWindow::asksBeforeDeleting()
{
    WindowFixture fixture;
    fixture.open();
    {
        const NextDialog<QMessageBox> boxes([](QMessageBox &box) {
            QCOMPARE(box.textFormat(), Qt::PlainText);
            QTest::keyClick(&box, Qt::Key_Return); // the default keeps everything
        });
        fixture.action("remove").trigger();
        QVERIFY(boxes.wasShown());
    }
    QVERIFY(fixture.window->windowTitle().contains(u"Example vendor"));
    fixture.press(Qt::Key_2);
    const NextDialog<QMessageBox> boxes(agree);
    fixture.action("remove").trigger();
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
    QVERIFY(!fixture.window->windowTitle().contains(u"Example vendor"));
    QVERIFY(!fixture.action("remove").isEnabled());
    fixture.press(Qt::Key_2);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
}

void TestMainWindow::locksWhatIsApprovedOnAnyPage_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::newRow("start") << Qt::Key_1;
    QTest::newRow("questions") << Qt::Key_2;
    QTest::newRow("report") << Qt::Key_4;
}

void TestMainWindow::locksWhatIsApprovedOnAnyPage()
{
    QFETCH(Qt::Key, page);
    WindowFixture fixture;
    fixture.open();
    fixture.press(page);
    QVERIFY(fixture.action("approve").isEnabled());
    const NextDialog<ApprovalDialog> dialogs([](ApprovalDialog &dialog) {
        child<QLineEdit>(dialog, "approvedBy").setText(u"Example person"_s);
        child<QPushButton>(dialog, "approve").click();
    });
    fixture.action("approve").trigger();
    QVERIFY(dialogs.wasShown());
    QCOMPARE(fixture.page(), page - Qt::Key_1);
    QVERIFY(!fixture.action("approve").isEnabled());
    QVERIFY(!fixture.action("remove").isEnabled());
}

void TestMainWindow::showsAChangedNameOnAnyPage_data()
{
    locksWhatIsApprovedOnAnyPage_data();
}

void TestMainWindow::showsAChangedNameOnAnyPage()
{
    QFETCH(Qt::Key, page);
    WindowFixture fixture;
    fixture.open();
    fixture.press(page);
    const NextDialog<NewAssessmentDialog> dialogs([](NewAssessmentDialog &dialog) {
        child<QLineEdit>(dialog, "vendor").setText(u"Renamed vendor"_s);
        child<QPushButton>(dialog, "accept").click();
    });
    fixture.press(Qt::Key_D);
    QVERIFY(dialogs.wasShown());
    QVERIFY2(fixture.window->windowTitle().contains(u"Renamed vendor"),
             qPrintable(fixture.window->windowTitle()));
}

void TestMainWindow::savesWhatIsTypedWhenItIsClosed()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_2);
    auto &comment = child<QPlainTextEdit>(*fixture.window, "comment");
    comment.setFocus();
    QTest::keyClicks(&comment, u"typed"_s);
    const WorkspacePlace place = fixture.window->findChild<WizardPage *>()->place();
    QVERIFY(fixture.window->close());
    fixture.window.reset();
    fixture.store.reopen();
    const AnswerKey key{place.checkId, *place.answering, {}};
    QCOMPARE(fixture.store.assessment().answers.value(key).comment, u"typed"_s);
}

void TestMainWindow::returnsToTheLastPlace()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_2);
    const auto *wizard = fixture.window->findChild<WizardPage *>();
    for (int step = 0; step < 5; ++step) {
        child<QPushButton>(*fixture.window, "next").click();
    }
    const WorkspacePlace place = wizard->place();
    fixture.press(Qt::Key_1);
    fixture.press(Qt::Key_2);
    QCOMPARE(wizard->place(), place);
    fixture.window->openWorkspace(fixture.store.path());
    fixture.press(Qt::Key_2);
    QCOMPARE(wizard->place(), place);
}

void TestMainWindow::handsItsStateToAnotherWindow()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_2);
    child<QPushButton>(*fixture.window, "next").click();
    const WorkspacePlace place = fixture.window->findChild<WizardPage *>()->place();
    QVERIFY(fixture.window->isLeavable());
    MainWindow::State state = fixture.window->takeState();
    fixture.window = std::make_unique<MainWindow>(fixture.settings, Language::German);
    fixture.window->restore(std::move(state));
    fixture.window->show();
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    QCOMPARE(fixture.window->findChild<WizardPage *>()->place(), place);
}

void TestMainWindow::keepsWhatIsTypedForAnotherLanguage()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_2);
    auto *comment = &child<QPlainTextEdit>(*fixture.window, "comment");
    comment->setFocus();
    const QString typed = u"<b>half a sen"_s;
    QTest::keyClicks(comment, typed);
    const WorkspacePlace place = fixture.window->findChild<WizardPage *>()->place();
    QVERIFY(fixture.window->isLeavable());
    MainWindow::State state = fixture.window->takeState();
    fixture.window = std::make_unique<MainWindow>(fixture.settings, Language::German);
    fixture.window->restore(std::move(state));
    fixture.window->show();
    QCOMPARE(fixture.window->findChild<WizardPage *>()->place(), place);
    QCOMPARE(child<QPlainTextEdit>(*fixture.window, "comment").toPlainText(), typed);
}

void TestMainWindow::keepsTheReportForAnotherLanguage()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_4);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::ReportPage));
    child<QLineEdit>(*fixture.window, "number").setText(u"2026-1"_s);
    MainWindow::State state = fixture.window->takeState();
    fixture.window = std::make_unique<MainWindow>(fixture.settings, Language::German);
    fixture.window->restore(std::move(state));
    fixture.window->show();
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::ReportPage));
    QCOMPARE(child<QLineEdit>(*fixture.window, "number").text(), u"2026-1"_s);
}

void TestMainWindow::opensWhatTheSettingsSay_data()
{
    QTest::addColumn<StartWith>("start");
    QTest::addColumn<bool>("opensLast");
    QTest::addColumn<bool>("opensDefault");
    QTest::newRow("last") << StartWith::LastWorkspace << true << false;
    QTest::newRow("default") << StartWith::DefaultWorkspace << false << true;
    QTest::newRow("nothing") << StartWith::Nothing << false << false;
}

void TestMainWindow::opensWhatTheSettingsSay()
{
    QFETCH(StartWith, start);
    QFETCH(bool, opensLast);
    QFETCH(bool, opensDefault);
    const WindowFixture fixture;
    const QString other = fixture.store.folder.filePath(u"default.confseal"_s);
    QVERIFY(Workspace::create(other));
    Settings settings = Settings(fixture.store.folder.filePath(u"other.ini"_s));
    settings.addRecentWorkspace(fixture.store.path());
    settings.setDefaultWorkspace(other);
    settings.setStartWith(start);
    MainWindow window(settings, Language::English);
    window.openLastWorkspace();
    QCOMPARE(window.windowTitle().contains(u"Example vendor"), opensLast);
    QCOMPARE(settings.recentWorkspaces().contains(other), opensDefault);
}

void TestMainWindow::asksForAnotherLanguageAfterTheSettings()
{
    const WindowFixture fixture;
    const QSignalSpy requested(fixture.window.get(), &MainWindow::languageRequested);
    const NextDialog<SettingsDialog> settings([](SettingsDialog &dialog) {
        auto &language = child<QComboBox>(dialog, "language");
        language.setCurrentIndex(language.findText(u"Deutsch"_s));
        emit language.activated(language.currentIndex());
    });
    fixture.action(Qt::CTRL | Qt::Key_Comma).trigger();
    QVERIFY(settings.wasShown());
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<Language>(), Language::German);
    // The next window shows them again.
    QCOMPARE(fixture.window->takeState().settings, std::optional(SettingsDialog::Look));
}

void TestMainWindow::backsUpWhenItIsClosed()
{
    WindowFixture fixture;
    fixture.open();
    const QDir folder(fixture.store.folder.filePath(u"backups"_s));
    QVERIFY(fixture.window->close());
    QCOMPARE(folder.entryList({u"work backup *.confseal"_s}, QDir::Files).size(), 1);
    fixture.window->show();
    QVERIFY(fixture.window->close()); // nothing has changed
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    BackupRules rules = fixture.settings.backupRules();
    rules.isOn = false;
    fixture.settings.setBackupRules(rules);
    QVERIFY(QDir(folder).removeRecursively());
    fixture.window->show();
    QVERIFY(fixture.window->close());
    QVERIFY(!folder.exists());
}

void TestMainWindow::closesWithoutABackupOnlyWhenAgreed()
{
    WindowFixture fixture;
    fixture.open();
    QFile inTheWay(fixture.store.folder.filePath(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    {
        QString said;
        const NextDialog<QMessageBox> question([&said](QMessageBox &box) {
            said = box.text();
            box.reject();
        });
        QVERIFY(!fixture.window->close());
        QVERIFY(question.wasShown());
        QVERIFY2(said.contains(inTheWay.fileName()), qPrintable(said));
        QVERIFY(fixture.window->isEnabled());
    }
    const NextDialog<QMessageBox> question(agree);
    QVERIFY(fixture.window->close());
    QVERIFY(question.wasShown());
}

void TestMainWindow::saysThatSettingsCannotBeKept()
{
    const WindowFixture fixture;
    fixture.window->showForgetting();
    QVERIFY(!fixture.message().isVisible());
    QFile inTheWay(fixture.store.folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(inTheWay.fileName() + u"/confseal.ini");
    MainWindow window(settings, Language::English);
    window.showForgetting();
    QVERIFY(child<MessageBanner>(window, "message").text().contains(inTheWay.fileName()));
}

void TestMainWindow::opensTheDemonstration()
{
    const WindowFixture fixture;
    const auto &list = child<QListView>(*fixture.window, "assessments");
    fixture.action("demonstration").trigger();
    QTRY_COMPARE_WITH_TIMEOUT(list.model()->rowCount(), 5, 120'000);
    fixture.press(Qt::Key_2);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    fixture.press(Qt::Key_1);
    // It is opened again, not made anew.
    fixture.action("demonstration").trigger();
    QCOMPARE(list.model()->rowCount(), 5);
    QVERIFY2(!fixture.message().isVisible(), qPrintable(fixture.message().text()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
