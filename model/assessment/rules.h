#pragma once

#include "assessment.h"
#include "model/catalogue/catalogue.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

// The rules of the domain (product.md, "Rules of the domain") as pure functions.

enum class Assurance { Declared, Documented, Tested, Attested };

QString toId(Assurance assurance);

/// The roles of @p scope, in the order of the catalogue.
QList<Role> rolesInScope(Scope scope);
/// The lead role if in scope, else the first of the check's roles in scope; none: the check is
/// outside scope.
std::optional<Role> responsibleRole(const Check &check, Scope scope);
/// The other roles of the check that are in scope.
QList<Role> contributingRoles(const Check &check, Scope scope);

/// False for blank texts and texts of nothing but punctuation and symbols.
bool hasSubstance(QStringView text);
bool needsJustification(AnswerResult result);
/// Whether @p result may be chosen for @p check by @p role at all.
bool isOffered(AnswerResult result, const Check &check, Role role);

/// Why an answer counts as open although a result was given.
enum class Shortfall { None, JustificationMissing, EvidenceMissing, NotOffered };

/// What keeps @p answer from counting as given. Evidence that has expired on @p onDate does not
/// count. A responsible answer that is better than a contribution needs a justification, too.
Shortfall shortfallOf(const Answer &answer, const Check &check, const Assessment &assessment,
                      QDate onDate);
/// The result that all rules use: open where something needed is missing.
AnswerResult effectiveResult(const Answer &answer, const Check &check, const Assessment &assessment,
                             QDate onDate);
Assurance assuranceOf(const Answer &answer, const Assessment &assessment, QDate onDate);

/// What a sample of respondents suggests for their role: all fulfilled, or partly; none without
/// respondents.
std::optional<AnswerResult> proposedResult(const Assessment &assessment, const QString &checkId,
                                           Role role);
/// The answers of other roles and respondents that are worse than the responsible one.
QList<AnswerKey> worseContributions(const Assessment &assessment, const Check &check);
