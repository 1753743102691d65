#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"

#include <QStringList>
#include <QWidget>

class AssessmentListModel;
class OverviewLoader;
class QListView;
class QPushButton;
class QStackedWidget;
class RecentWorkspacesModel;
class TextLabel;
class Workspace;

/// Where work begins: the assessments of the open workspace, other workspaces, and what can be
/// started.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// @p workspace may be null; @p current is the assessment to be selected.
    Result<void> showWorkspace(Workspace *workspace, const QString &current);
    void setRecentWorkspaces(const QStringList &paths);
    QString currentAssessment() const; ///< empty: none
    QString currentName() const;
    AssessmentState currentState() const;

signals:
    void newAssessmentRequested();
    void openRequested();
    void demonstrationRequested();
    void catalogueRequested();
    void workspaceRequested(const QString &path);
    /// The user goes on with the first open check.
    void assessmentActivated(const QString &id);
    void currentChanged(const QString &id);
    void questionsRequested();
    void reportRequested();
    void detailsRequested();
    void removalRequested();
    void failed(const QString &message);

private:
    QWidget *makeSideColumn();
    QWidget *makeMainColumn();
    QWidget *makeWelcome();
    QWidget *makeList();
    void showContextMenu(const QPoint &position);
    void updateButtons();

    AssessmentListModel *m_assessments;
    RecentWorkspacesModel *m_recent;
    OverviewLoader *m_loader;
    TextLabel *m_name;
    TextLabel *m_folder;
    TextLabel *m_recentHeading = nullptr;
    QStackedWidget *m_stack;
    QListView *m_list;
    QListView *m_recentList;
    QPushButton *m_new;
    QList<QPushButton *> m_buttons;
    QPushButton *m_remove;
    bool m_isWritable = false;
    bool m_isLoading = false; ///< the list moves its current row, not the user
};
