#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"
#include "ui/settings/settings.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class AnswerSession;
class CheckPage;
class ChecklistModel;
class ChecklistPanel;
class EvidenceActions;
class HelpPanel;
class MessageBanner;
class NavigationBar;
class QSplitter;
class Workspace;

/// Leads through the checklist of one assessment: the checks at the left, one of them in the
/// middle, help at the right.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(QWidget *parent = nullptr);
    ~WizardPage() override;

    /// Shows an assessment at @p place, if that is one of its places, else at the first open
    /// check. What was typed before must be saved.
    Result<void> showAssessment(Workspace *workspace, const QString &assessmentId,
                                const WorkspacePlace &place);
    /// Goes to the check in the role that decides.
    void showCheck(const QString &checkId);
    void showFirstOpen();
    void focusResult();
    WorkspacePlace place() const;
    bool isBusy() const; ///< evidence is being added
    /// Saves what is typed. False: that failed, and the page says so.
    bool flush();
    /// Lets go of the workspace; what is not saved by then is lost.
    void clear();

    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    bool isHelpWanted() const;
    void setHelpShown(bool shown);

signals:
    void placeChanged();
    void helpShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMiddle();
    void connectParts();
    void connectEvidence();
    void addShortcuts();
    void show(const AnswerKey &key);
    void refresh();
    void updateNavigation();
    void updateHelp();
    void showLock();
    void showNotSaved(const QString &message);
    void showImportResult(const QStringList &problems);

    QPointer<Workspace> m_workspace;
    std::shared_ptr<const Assessment> m_assessment;
    std::shared_ptr<const Catalogue> m_catalogue;
    AnswerKey m_key;
    bool m_isHelpWanted = true;
    bool m_hasRoomForHelp = true;
    bool m_isHelpForced = false; ///< the user asked for it although there is little room

    ChecklistModel *m_model;
    AnswerSession *m_session;
    EvidenceActions *m_evidence;
    ChecklistPanel *m_checklist;
    CheckPage *m_page;
    HelpPanel *m_help;
    NavigationBar *m_navigation;
    MessageBanner *m_lock;
    MessageBanner *m_notSaved;
    MessageBanner *m_message;
    QSplitter *m_splitter;
};
