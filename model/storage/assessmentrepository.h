#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"

#include <QList>
#include <QString>
#include <QStringList>

class WorkspaceFile;

/// What a list of assessments shows at once.
struct AssessmentHeader
{
    QString id;
    QString title;
    QString vendor;
    QString product;
    Scope scope = Scope::Complete;
    AssessmentState state = AssessmentState::Draft;
    QDateTime changedAt; ///< UTC
    qint64 newestEvent = 0; ///< its number in the audit chain: another one after every change
};

/// Assessments with system, holders, answers, measures and flags. Every method that writes is one
/// transaction, or a part of the caller's, and appends audit events. Locked assessments refuse
/// every change but setState and remove. What the user cannot do is ErrorKind::InvalidInput.
class AssessmentRepository
{
public:
    explicit AssessmentRepository(WorkspaceFile &file);

    /// Newest change first.
    Result<QStringList> ids() const;
    Result<QList<AssessmentHeader>> headers() const;
    Result<AssessmentHeader> header(const QString &id) const;
    /// One state of the assessment, whoever writes meanwhile. `changedAt` is the time of its newest
    /// audit event.
    Result<Assessment> load(const QString &id) const;

    /// Its catalogue must be in the workspace; `changedAt` becomes the present time.
    Result<void> insert(const Assessment &assessment);
    /// Title, scope, system, asOf, language; holders, answers, evidence and measures stay
    /// untouched.
    Result<void> updateDetails(const Assessment &assessment);
    Result<void> setState(const QString &id, AssessmentState state, const QString &approvedBy,
                          const QDateTime &approvedAt);
    /// Removes the assessment with everything that belongs to it alone; refused when approved.
    Result<void> remove(const QString &id);

    /// Methods and steps are kept in ascending order; links to evidence stay as they are.
    Result<void> saveAnswer(const QString &assessmentId, const Answer &answer);
    /// Its links to evidence go with it.
    Result<void> removeAnswer(const QString &assessmentId, const AnswerKey &key);
    /// A new one comes at @p place among the others, or last where that is negative.
    Result<void> saveHolder(const QString &assessmentId, const RoleHolder &holder, int place = -1);
    /// Refused for a respondent who has answered.
    Result<void> removeHolder(const QString &assessmentId, const QString &holderId);
    Result<void> saveMeasure(const QString &assessmentId, const Measure &measure, int place = -1);
    Result<void> removeMeasure(const QString &assessmentId, const QString &measureId);
    Result<void> saveFlag(const QString &assessmentId, const AnswerKey &key, const QString &remark);
    Result<void> removeFlag(const QString &assessmentId, const AnswerKey &key);

private:
    WorkspaceFile &m_file;
};
