#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"

#include <QList>
#include <QString>

class WorkspaceFile;

/// Assessments with system, holders, answers and measures. Writing happens inside
/// WorkspaceFile::transaction() and appends audit events; locked assessments refuse every change
/// but setState and remove.
class AssessmentRepository
{
public:
    explicit AssessmentRepository(WorkspaceFile &file);

    Result<QStringList> ids() const; ///< newest change first
    Result<Assessment> load(const QString &id) const; ///< unknown id: ErrorKind::InvalidInput

    Result<void> insert(const Assessment &assessment);
    /// Title, scope, system, asOf, language; holders, answers, evidence and measures stay
    /// untouched.
    Result<void> updateDetails(const Assessment &assessment);
    Result<void> setState(const QString &id, AssessmentState state, const QString &approvedBy,
                          const QDateTime &approvedAt);
    /// Removes the assessment with everything that belongs to it alone; refused when approved.
    Result<void> remove(const QString &id);

    Result<void> saveAnswer(const QString &assessmentId, const Answer &answer);
    Result<void> removeAnswer(const QString &assessmentId, const AnswerKey &key);
    Result<void> saveHolder(const QString &assessmentId, const RoleHolder &holder);
    Result<void> removeHolder(const QString &assessmentId, const QString &holderId);
    Result<void> saveMeasure(const QString &assessmentId, const Measure &measure);
    Result<void> removeMeasure(const QString &assessmentId, const QString &measureId);

private:
    WorkspaceFile &m_file;
};
