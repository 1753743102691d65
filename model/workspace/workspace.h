#pragma once

#include "change.h"
#include "model/assessment/evidencesource.h"
#include "model/catalogue/catalogue.h"
#include "model/result.h"
#include "workspaceoverview.h"

#include <QObject>

#include <functional>
#include <memory>

class EvidenceImport;
struct FinishedReport;

/// The open workspace: the one place where a user action becomes check → change → one transaction →
/// audit event → signal.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadOnly, ReadWrite, ReadWriteIfFree };

    static Result<std::unique_ptr<Workspace>> create(const QString &path);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Mode mode,
                                                   int waitMilliseconds = 0);
    ~Workspace() override;

    QString path() const;
    bool isWritable() const;
    QString readOnlyReason() const;
    QString warning() const;
    /// Whoever wrote here before was killed, or the computer went down.
    bool wasLeftOpen() const;
    Result<WorkspaceInfo> info() const;

    Result<QList<CatalogueReference>> catalogues() const;
    Result<std::shared_ptr<const Catalogue>> catalogue(const CatalogueReference &reference) const;
    Result<void> addCatalogue(const Catalogue &catalogue);

    /// All assessments, newest change first, at once: none is evaluated.
    Result<QList<AssessmentOverview>> overviewHeaders() const;
    /// How one assessment stands; the one that assessment() keeps stays.
    Result<AssessmentOverview> overview(const QString &id, QDate onDate) const;
    /// How all assessments stand, newest change first.
    Result<QList<AssessmentOverview>> overviews(QDate onDate) const;
    /// The assessment as it stands; kept up to date by apply() until another one is asked for.
    Result<std::shared_ptr<const Assessment>> assessment(const QString &id) const;

    /// Fills in id, secret and times; @p assessment names a catalogue of this workspace.
    Result<QString> createAssessment(Assessment assessment);
    Result<void> removeAssessment(const QString &id);
    Result<void> approve(const QString &id, const QString &approvedBy);

    /// Carries out @p change durably and returns what undoes it. When this returns a value, the
    /// change is on disk.
    Result<Change> apply(const QString &assessmentId, const Change &change);
    /// Carries out all of @p changes or none, and returns what undoes them, in that order.
    Result<QList<Change>> apply(const QString &assessmentId, const QList<Change> &changes);

    /// A link, note or assurance report without a file.
    Result<EvidenceItem> addEvidence(const QString &assessmentId, const EvidenceItem &item,
                                     const AnswerKey &answer);
    /// Adds a file bit by bit, so that answers can be saved in between; the caller drives the
    /// import.
    Result<std::unique_ptr<EvidenceImport>> importEvidence(const QString &assessmentId,
                                                           const QString &filePath,
                                                           const EvidenceItem &item,
                                                           const AnswerKey &answer);
    /// For good when the workspace is closed.
    Result<void> removeEvidence(const QString &assessmentId, const QString &evidenceId);
    /// Keeps a sealed report, as it was handed over under @p fileName, in the workspace.
    Result<void> keepReport(const QString &assessmentId, const FinishedReport &report,
                            const QString &signer, const QString &fileName);
    /// For reports and previews; valid as long as the workspace is open, and only in its thread.
    const EvidenceSource &evidenceSource() const;

signals:
    void assessmentListChanged();
    void assessmentChanged(const QString &assessmentId);
    void answerChanged(const QString &assessmentId, const AnswerKey &key);
    void evidenceChanged(const QString &assessmentId);
    /// A file has become evidence of @p answer; @p inverse undoes that.
    void evidenceImported(const QString &assessmentId, const AnswerKey &answer,
                          const EvidenceItem &item, const Change &inverse);
    /// @p at: UTC, after the change became durable.
    void saved(const QDateTime &at);
    void saveFailed(const QString &message);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> state);

    void announce(const QString &assessmentId, const QList<Change> &changes,
                  const Assessment &before);
    Result<void> checkEvidenceTarget(const QString &assessmentId, const AnswerKey &answer) const;
    Result<EvidenceItem> storeImported(const QString &assessmentId, const AnswerKey &answer,
                                       const std::function<Result<EvidenceItem>()> &store);

    std::unique_ptr<Private> d;
};
