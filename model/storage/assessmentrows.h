#pragma once

#include "model/assessment/assessment.h"
#include "model/result.h"

#include <QJsonObject>
#include <QString>

// The rows of the tables that make up an assessment. Where one does not hold what its columns
// promise, the error is only the place and the fault: callers say what that means for the user.

QJsonObject assessmentRow(const Assessment &assessment);
QJsonObject systemRow(const QString &assessmentId, const SystemUnderAssessment &system);
QJsonObject holderRow(const QString &assessmentId, const RoleHolder &holder);
QJsonObject answerRow(const QString &assessmentId, const Answer &answer);
QJsonObject evidenceRow(const QString &assessmentId, const EvidenceItem &item);
QJsonObject linkRow(const QString &assessmentId, const QString &evidenceId, const AnswerKey &key);
QJsonObject measureRow(const QString &assessmentId, const Measure &measure);
QJsonObject flagRow(const QString &assessmentId, const AnswerKey &key, const QString &remark);

/// A flag with the check and role that it is set on.
struct FlagRow
{
    AnswerKey key;
    QString remark;
};

/// Only what the table of assessments holds.
Result<Assessment> assessmentFromRow(const QJsonObject &row);
Result<SystemUnderAssessment> systemFromRow(const QJsonObject &row);
Result<RoleHolder> holderFromRow(const QJsonObject &row);
/// Without the ids of evidence.
Result<Answer> answerFromRow(const QJsonObject &row);
Result<EvidenceItem> evidenceFromRow(const QJsonObject &row);
Result<AnswerKey> linkedAnswer(const QJsonObject &row);
Result<Measure> measureFromRow(const QJsonObject &row);
Result<FlagRow> flagFromRow(const QJsonObject &row);

// The keys of rows.
QJsonObject belongingTo(const QString &assessmentId);
QJsonObject itemKey(const QString &assessmentId, const QString &id);
QJsonObject answerKeyRow(const QString &assessmentId, const AnswerKey &key);
QJsonObject flagKeyRow(const QString &assessmentId, const AnswerKey &key);
