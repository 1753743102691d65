#pragma once

#include "headerbar.h"
#include "model/catalogue/language.h"

#include <QObject>
#include <QStringList>

class EditMenu;
class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

/// The menus of the main window; says what the user asks for.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMainWindow *window, Language language);

    /// What there is to work with decides what can be asked for.
    struct State
    {
        bool hasWorkspace = false;
        bool isWritable = false;
        bool hasAssessment = false;
        bool isLocked = false;
        bool isApproved = false;
    };
    void setState(const State &state);
    void setRecentWorkspaces(const QStringList &paths);
    void setHelpShown(bool shown);
    EditMenu *edit() const { return m_edit; }
    void setSimpleView(bool shown);

signals:
    void newAssessmentRequested();
    void openRequested();
    void createRequested();
    void workspaceRequested(const QString &path);
    void demonstrationRequested();
    void backupRequested();
    void restoreRequested();
    void newWindowRequested();
    void settingsRequested();
    void quitRequested();
    void detailsRequested();
    void removalRequested();
    void approvalRequested();
    void pageRequested(HeaderBar::Page page);
    void helpToggled(bool shown);
    void simpleViewToggled(bool shown);
    void languageRequested(Language language);
    void guideRequested();
    void pageHelpRequested();
    void topicRequested(const QString &topic);
    void tourRequested();
    void shortcutsRequested();
    void aboutRequested();

private:
    void addFileMenu(QMainWindow *window);
    void addAssessmentMenu(QMainWindow *window);
    void addViewMenu(QMainWindow *window, Language language);
    void addHelpMenu(QMainWindow *window);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key, auto signal);
    void addTopic(QMenu *menu, const QString &text, const QString &topic);
    void addPage(QMenu *menu, const QString &text, const QKeySequence &key, HeaderBar::Page page);

    EditMenu *m_edit;
    QMenu *m_recent;
    QAction *m_new;
    QAction *m_backup;
    QAction *m_details;
    QAction *m_remove;
    QAction *m_approve;
    QAction *m_help;
    QAction *m_simple;
    QList<QAction *> m_assessmentPages;
};
