#pragma once

#include "headerbar.h"
#include "model/catalogue/language.h"
#include "model/result.h"

#include <QMainWindow>

#include <memory>

class AssessmentCommands;
class MainMenu;
class MessageBanner;
class QStackedWidget;
class ReportPage;
class Settings;
class StartPage;
class WizardPage;
class Workspace;
class WorkspaceCommands;

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
    };
    /// Leaves the window without a workspace; everything must be saved (isLeavable()).
    State takeState();
    void restore(State state);
    /// Saves what is typed. False: something would be lost, and the window says what.
    bool isLeavable();

    void openWorkspace(const QString &path);
    /// The workspace that was open last, or the default one; none where neither is there.
    void openLastWorkspace();

signals:
    void languageRequested(Language language);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeContent();
    void connectMenu();
    void connectPages();
    void connectCommands();
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    Workspace *defaultWorkspace();
    QString workspaceFolder() const;
    void choose(const QString &assessmentId);
    /// Stays where it is when what is typed cannot be saved.
    void goTo(HeaderBar::Page page);
    Result<void> showPage(HeaderBar::Page page);
    void startQuestions(const QString &assessmentId);
    void updateMenu();
    void rememberPlace();
    void showError(const QString &message);

    Settings &m_settings;
    const Language m_language;
    std::unique_ptr<Workspace> m_workspace;
    QString m_assessmentId;
    HeaderBar::Page m_current = HeaderBar::StartPage;

    MainMenu *m_menu;
    HeaderBar *m_header;
    MessageBanner *m_standing; ///< why the workspace cannot be changed, or what it warns of
    MessageBanner *m_message;
    QStackedWidget *m_pages;
    StartPage *m_start;
    WizardPage *m_wizard;
    ReportPage *m_report;
    WorkspaceCommands *m_workspaceCommands;
    AssessmentCommands *m_assessmentCommands;
};
