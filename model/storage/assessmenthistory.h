#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

class WorkspaceFile;

/// Where an event of an assessment stands in the audit chain.
struct AuditMoment
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
};

/// What an assessment was at earlier times, rebuilt from its audit events.
class AssessmentHistory
{
public:
    /// Returns false to stop.
    using Visit = std::function<bool(const AuditMoment &moment, const Assessment &past)>;

    explicit AssessmentHistory(const WorkspaceFile &file);

    /// Of all events of the assessment, oldest first.
    Result<QList<AuditMoment>> moments(const QString &assessmentId) const;
    /// Visits the assessment as it was after each of @p moments, oldest first: with the scope, the
    /// answers and the evidence of that time; all else is as in @p present. Returns how many values
    /// were passed over because they were erased or do not match their hash in the chain.
    Result<int> replay(const Assessment &present, const QList<AuditMoment> &moments,
                       const Visit &visit) const;

private:
    const WorkspaceFile &m_file;
};
