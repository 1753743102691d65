#pragma once

#include "headerbar.h"
#include "model/catalogue/language.h"
#include "model/result.h"
#include "ui/report/reportoptionsform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/undo/changehistory.h"
#include "ui/verify/verifypage.h"

#include <QMainWindow>

#include <memory>

class AssessmentCommands;
class ClosingBackup;
class DashboardPage;
class HelpCommands;
class JobBars;
class MainMenu;
class MessageBanner;
class QStackedWidget;
class ReportPage;
class Settings;
class StartPage;
class WizardPage;
class Workspace;
class WorkspaceCommands;
class WorkspaceRecovery;

/// The window of the program: swaps its pages and passes on what they ask for.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p language: that of the texts, which are made once.
    MainWindow(Settings &settings, Language language);
    ~MainWindow() override;

    /// What another window needs to go on where this one stopped.
    struct State
    {
        std::unique_ptr<Workspace> workspace;
        QString assessmentId;
        HeaderBar::Page page = HeaderBar::StartPage;
        std::optional<SettingsDialog::Page> settings; ///< where they were open
        ChangeHistory::Stacks history = {};
        VerifyPage::State verification = {};
        std::optional<ReportOptionsForm::Choices> reportChoices = {}; ///< where they are on the screen
    };
    /// Leaves the window without a workspace; everything must be saved (isLeavable()).
    State takeState();
    void restore(State state);
    /// Saves what is typed. False: something would be lost, and the window says what.
    bool isLeavable();

    void openWorkspace(const QString &path);
    /// The workspace that was open last, or the default one; none where neither is there.
    void openLastWorkspace();
    /// Goes to the page that was shown when the program was closed, where it can be shown.
    void showLastPage();
    void verifyFile(const QString &path);
    void verifyFiles(const QStringList &paths);
    /// Says so when the settings cannot be kept.
    void showForgetting();
    /// Shows the tour to whoever has not seen it yet.
    void offerTour();

signals:
    void languageRequested(Language language);
    /// Colours or text size were changed in the settings.
    void appearanceChanged();
    /// The text size was changed: another window would have it throughout.
    void renewalRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeContent();
    void connectMenu();
    void connectPages();
    void connectCommands();
    void connectDrops();
    void connectHistory();
    void clearPages();
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    Workspace *defaultWorkspace();
    QString workspaceFolder() const;
    void choose(const QString &assessmentId);
    /// Stays where it is when what is typed cannot be saved.
    void goTo(HeaderBar::Page page);
    Result<void> showPage(HeaderBar::Page page);
    void startQuestions(const QString &assessmentId);
    void showSettings(SettingsDialog::Page page);
    void updateMenu();
    /// Name, state or scope of the assessment are others now.
    void showChanged();
    void showRestored(const AnswerKey &place);
    void showStanding();
    /// Opens the workspace for writing, where it could only be read.
    void tryToWrite();
    void rememberPlace();
    void showError(const QString &message);

    Settings &m_settings;
    const Language m_language;
    std::unique_ptr<Workspace> m_workspace;
    QString m_assessmentId;
    HeaderBar::Page m_current = HeaderBar::StartPage;
    std::optional<SettingsDialog::Page> m_settingsPage; ///< to be shown by the next window

    MainMenu *m_menu;
    HeaderBar *m_header;
    MessageBanner *m_standing; ///< why the workspace cannot be changed, or what it warns of
    MessageBanner *m_recovered; ///< what became of a workspace that was not closed
    MessageBanner *m_message;
    JobBars *m_jobs;
    QStackedWidget *m_pages;
    StartPage *m_start;
    WizardPage *m_wizard;
    DashboardPage *m_dashboard;
    ReportPage *m_report;
    VerifyPage *m_verify;
    ClosingBackup *m_closingBackup;
    WorkspaceCommands *m_workspaceCommands;
    WorkspaceRecovery *m_recovery;
    AssessmentCommands *m_assessmentCommands;
    HelpCommands *m_helpCommands;
};
