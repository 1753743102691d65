#pragma once

#include "dashboardcontent.h"
#include "model/result.h"
#include "model/workspace/scorehistory.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <memory>

class DashboardView;
class MessageBanner;
class QScrollArea;
class QTimer;
class ScoreHistoryJob;
class Workspace;

/// Shows at a glance where one assessment stands, and why.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(QWidget *parent = nullptr);
    ~DashboardPage() override;

    /// @p workspace stays with the caller. While it is shown, the page follows its changes.
    Result<void> showAssessment(Workspace *workspace, const QString &assessmentId);
    /// Lets go of the workspace.
    void clear();

signals:
    /// The user wants to see this check among the questions.
    void checkRequested(const QString &checkId);
    void reportRequested();
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(Workspace &workspace);
    Result<void> load();
    void showContent(const DashboardContent &content);
    void readHistory();
    void showHistory(const ScoreHistory &history);
    void showHistoryFailure(const QString &message);
    void refresh();
    void save();
    void print();
    QString suggestedFile() const;

    QPointer<Workspace> m_workspace;
    QString m_assessmentId;
    QDate m_today;
    DashboardContent m_content;
    ScoreHistory m_history;
    bool m_isFontOutdated = false; ///< the view was made with another one
    bool m_isHistoryOutdated = false; ///< something changed while it was read
    std::unique_ptr<ScoreHistoryJob> m_job;
    DashboardView *m_view = nullptr;
    MessageBanner *m_message;
    QScrollArea *m_scroll;
    QTimer *m_refresh;
};
