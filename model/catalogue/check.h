#pragma once

#include "language.h"
#include "role.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

#include <optional>

enum class Level { Must, Should };
enum class Severity { Critical, High, Medium, Low };
enum class VerificationMethod { Document, Interview, Test };
/// How far public sources say that DIN SPEC 27008 demands what a check asks.
enum class BasisStatus { Confirmed, ConfirmedTopic, Derived };

/// "must" or "should".
QString toId(Level level);
std::optional<Level> levelFromId(QStringView id);
QList<Level> allLevels();
/// "critical", "high", "medium" or "low".
QString toId(Severity severity);
std::optional<Severity> severityFromId(QStringView id);
QList<Severity> allSeverities();
/// "document", "interview" or "test".
QString toId(VerificationMethod method);
std::optional<VerificationMethod> verificationMethodFromId(QStringView id);
QList<VerificationMethod> allVerificationMethods();
/// "confirmed", "confirmed-topic" or "derived".
QString toId(BasisStatus status);
std::optional<BasisStatus> basisStatusFromId(QStringView id);
QList<BasisStatus> allBasisStatuses();

/// Where another standard or guide treats the matter of a check.
struct Reference
{
    QString source; ///< key of a CatalogueSource
    QString id; ///< section or control; empty where the source as a whole is meant
    QString title;

    bool operator==(const Reference &) const = default;
};

/// Why a check is in the catalogue.
struct Basis
{
    BasisStatus status = BasisStatus::Derived;
    LocalizedText note;
    QString source; ///< key of a CatalogueSource, may be empty when derived

    bool operator==(const Basis &) const = default;
};

/// One item of the checklist.
struct Check
{
    QString id;
    LocalizedText title;
    LocalizedText requirement;
    LocalizedText question;
    QMap<Role, LocalizedText> questionByRole; ///< only the roles that are asked in other words
    Level level = Level::Must;
    QList<Role> roles;
    Role leadRole = Role::AccountOwner;
    QList<VerificationMethod> methods;
    LocalizedList steps;
    LocalizedList suggestedEvidence;
    int weight = 0;
    Severity severity = Severity::Medium;
    LocalizedText rationale;
    bool notApplicableAllowed = false;
    LocalizedText notApplicableCondition; ///< empty unless not-applicable is allowed
    bool alternativeAllowed = false;
    Basis basis;
    QList<Reference> references;
    QMap<QString, LocalizedText> platformHints; ///< by platform id
    bool privacy = false; ///< privacy law, outside the verdict

    bool operator==(const Check &) const = default;

    /// The question as @p role is asked it.
    const LocalizedText &questionFor(Role role) const;
};
