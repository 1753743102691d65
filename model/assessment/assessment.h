#pragma once

#include "answer.h"
#include "evidence.h"
#include "holder.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/language.h"
#include "system.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// Which part an assessment states.
enum class Scope { Provider, Organisation, Complete };
enum class AssessmentState { Draft, InReview, Approved, Superseded, Received };

QString toId(Scope scope);
std::optional<Scope> scopeFromId(QStringView id);
QString toId(AssessmentState state);
std::optional<AssessmentState> assessmentStateFromId(QStringView id);
/// Approved, superseded and received assessments refuse every change.
bool isLocked(AssessmentState state);

/// A gap with the action that is to close it.
struct Measure
{
    QString id; ///< UUID
    QString checkId;
    QString risk;
    QString action;
    QString owner;
    QDate due;

    bool operator==(const Measure &) const = default;
};

/// Which catalogue an assessment applies, by id, version and content.
struct CatalogueReference
{
    QString id;
    QString version;
    QString sha256; ///< lower-case hexadecimal of the canonical JSON

    bool operator==(const CatalogueReference &) const = default;
};

CatalogueReference referenceTo(const Catalogue &catalogue);

/// One catalogue version applied to one system, with everything answered so far.
struct Assessment
{
    QString id; ///< UUID
    QString title;
    CatalogueReference catalogue;
    Scope scope = Scope::Complete;
    SystemUnderAssessment system;
    QDate asOf;
    Language language = Language::German; ///< of the report
    AssessmentState state = AssessmentState::Draft;
    QString approvedBy;
    QDateTime approvedAt; ///< UTC
    QList<RoleHolder> holders;
    QHash<AnswerKey, Answer> answers;
    QList<EvidenceItem> evidence;
    QList<Measure> measures;
    /// The remarks on checks that are flagged for review; without respondent. They stay in the
    /// workspace.
    QHash<AnswerKey, QString> flags;
    QByteArray
        documentSecret; ///< 32 bytes from which the salts of the assessment document are derived
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC

    bool operator==(const Assessment &) const = default;

    const Answer *answer(const AnswerKey &key) const;
    const EvidenceItem *evidenceItem(const QString &evidenceId) const;
    /// The holder who answers for @p role, or nullptr.
    const RoleHolder *holder(Role role) const;
    const RoleHolder *holderById(const QString &holderId) const;
};
