#pragma once

#include "model/workspace/reporting.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class ReportJob;
class ReportOptionsForm;
class ReportPreview;
class Settings;
class Workspace;

/// Previews, seals and saves the report of one assessment.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);
    ~ReportPage() override;

    /// For the issuer and the identities. @p settings stay with the caller.
    void useSettings(Settings &settings);

    /// Shows the report as it would be made now. @p workspace stays with the caller.
    void showAssessment(Workspace *workspace, const QString &assessmentId);
    /// Stops what is being made and lets go of the workspace.
    void clear();

signals:
    /// The user wants to answer this open check.
    void checkRequested(const QString &checkId);

private:
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
    std::unique_ptr<ReportJob> m_job;
    std::shared_ptr<const Signer> m_signer;
    std::optional<FinishedReport> m_report;

    QLabel *m_title;
    QLabel *m_standing;
    QPushButton *m_firstOpen;
    ReportOptionsForm *m_options;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_stop; ///< ends what is being made, or makes it again where it did not succeed
    QPushButton *m_seal;
    QPushButton *m_save;
    ReportPreview *m_preview;
    QTimer *m_refresh;
};
