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
std::optional<Assurance> assuranceFromId(QStringView id);

/// The roles of @p scope, in the order of the standard.
QList<Role> rolesInScope(Scope scope);
/// The lead role if in scope, else the first of the check's roles in scope; none: the check is
/// outside scope.
std::optional<Role> responsibleRole(const Check &check, Scope scope);
/// The other roles of the check that are in scope.
QList<Role> contributingRoles(const Check &check, Scope scope);

/// False for blank texts and texts of nothing but punctuation and symbols.
bool hasSubstance(QStringView text);
bool needsJustification(AnswerResult result);
/// Whether @p answer has a justification of substance, be it one whose text was redacted.
bool isJustified(const Answer &answer);
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

/// What a sample of respondents suggests for their role: what all say to whom the check applies,
/// else partly, or not-fulfilled where nobody sees anything met; none while none has answered.
std::optional<AnswerResult> proposedResult(const Assessment &assessment, const QString &checkId,
                                           Role role);
/// What other roles in scope and respondents have said on @p check, ordered by role, then
/// respondent; rows that are still open are among them.
QList<AnswerKey> contributions(const Assessment &assessment, const Check &check);
/// Those contributions that are worse than the responsible answer, by the results as given.
QList<AnswerKey> worseContributions(const Assessment &assessment, const Check &check);
