#pragma once

#include "model/workspace/reporting.h"
#include "reportoptionsform.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QProgressBar;
class QPushButton;
class QTimer;
class PrintPanel;
class ReportJob;
class ReportPreview;
class Settings;
class Workspace;
class WrappingLabel;

/// Previews, seals and saves the report of one assessment.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);
    ~ReportPage() override;

    /// For the issuer and the identities. @p settings stay with the caller.
    void useSettings(Settings &settings) { m_settings = &settings; }

    /// Shows the report as it would be made now. @p workspace stays with the caller.
    void showAssessment(Workspace *workspace, const QString &assessmentId);
    /// What is chosen for the report that is shown.
    ReportOptionsForm::Choices choices() const { return m_options->choices(); }
    /// Chooses them again when their assessment is shown next.
    void keepChoices(const std::optional<ReportOptionsForm::Choices> &choices) { m_kept = choices; }
    /// Stops what is being made and lets go of the workspace.
    void clear();

signals:
    /// The user wants to answer this open check.
    void checkRequested(const QString &checkId);

private:
    void layOut();
    QWidget *makeSidePanel();
    void showStanding();
    void startPreview();
    void startJob(const ReportOptions &options, const std::shared_ptr<const Signer> &signer);
    void showReport(const FinishedReport &report);
    void showFailure(const QString &message);
    void stopOrStart();
    void seal();
    void save();
    QString suggestedFileName() const;
    QString summaryOf(const FinishedReport &report) const;

    Settings *m_settings = nullptr;
    QPointer<Workspace> m_workspace;
    QString m_assessmentId;
    QStringList m_openChecks;
    std::optional<ReportOptionsForm::Choices> m_kept;
    std::unique_ptr<ReportJob> m_job;
    std::shared_ptr<const Signer> m_signer;
    std::optional<FinishedReport> m_report;

    WrappingLabel *m_title;
    WrappingLabel *m_standing;
    QPushButton *m_firstOpen;
    ReportOptionsForm *m_options;
    WrappingLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_stop; ///< ends what is being made, or makes it again where it did not succeed
    QPushButton *m_seal;
    QPushButton *m_save;
    PrintPanel *m_print;
    ReportPreview *m_preview;
    QTimer *m_refresh;
};
