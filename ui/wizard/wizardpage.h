#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"
#include "model/workspace/filejob.h"
#include "ui/settings/settings.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class AnswerSession;
class ChangeHistory;
class CheckPage;
class ChecklistModel;
class ChecklistPanel;
class EvidenceActions;
class Flagging;
class HelpPanel;
class MeasureActions;
class MessageBanner;
class NavigationBar;
class QMimeData;
class QSplitter;
class SimpleView;
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
    /// Attaches what was dropped elsewhere on the window; false where nothing can be attached.
    bool takeDropped(const QMimeData &dropped);
    /// Saves what is typed. False: that failed, and the page says so.
    bool flush();
    /// The way of every change that the user makes in an assessment.
    ChangeHistory *history() const { return m_history; }
    /// Shows the answer with @p key as it is stored after undoing or redoing.
    void showRestored(const AnswerKey &key);
    /// Lets go of the workspace; what is not saved by then is lost.
    void clear();

    QByteArray columns() const;
    void setColumns(const QByteArray &state);
    /// The simple view for hosts and participants; in the role that is shown, if it is one of them.
    void setSimpleViewShown(bool shown);
    bool isHelpWanted() const;
    void setHelpShown(bool shown);

signals:
    void placeChanged();
    /// The user wants to see the page at @p address.
    void linkRequested(const QString &address);
    void jobStarted(FileJob *job, const QString &text);
    void helpShownChanged(bool shown);
    void simpleViewChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *makeMiddle();
    void connectParts();
    void connectEvidence();
    void connectFlag();
    void connectHistory();
    void connectSimpleView();
    void addShortcuts();
    void show(const AnswerKey &key);
    void refresh();
    void updateNavigation();
    void goBack();
    void goNext();
    void applySimpleRole(std::optional<Role> role);
    void goSimple(std::optional<Role> role);
    void updatePosition();
    void showEnd();
    void updateHelp();
    void showLock();
    void showSaved();
    void showNotSaved(const QString &message);
    void showImportResult(const QStringList &problems);

    QPointer<Workspace> m_workspace;
    std::shared_ptr<const Assessment> m_assessment;
    std::shared_ptr<const Catalogue> m_catalogue;
    AnswerKey m_key;
    bool m_isHelpWanted = true;
    bool m_hasRoomForHelp = true;
    bool m_hasRoomForAll = true; ///< three columns, though narrow ones
    bool m_isHelpForced = false; ///< the user asked for it although there is little room

    ChecklistModel *m_model;
    ChangeHistory *m_history;
    AnswerSession *m_session;
    EvidenceActions *m_evidence;
    ChecklistPanel *m_checklist;
    CheckPage *m_page;
    Flagging *m_flagging;
    MeasureActions *m_measures;
    SimpleView *m_simple;
    HelpPanel *m_help;
    NavigationBar *m_navigation;
    MessageBanner *m_lock;
    MessageBanner *m_notSaved;
    MessageBanner *m_message;
    QSplitter *m_splitter;
};
