#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/role.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// What an answer states, in the order of product.md except that Open comes first as the default.
enum class AnswerResult {
    Open,
    Fulfilled,
    Alternative,
    Partly,
    NotFulfilled,
    NotVerifiable,
    NotApplicable
};

QString toId(AnswerResult result);
std::optional<AnswerResult> answerResultFromId(QStringView id);
/// The seven results in the order of keys 1 to 7.
QList<AnswerResult> resultsInKeyOrder();
/// Points out of 100; none for not-applicable.
std::optional<int> scoreOf(AnswerResult result);

/// For which check, in which role, by whom. An empty respondent is the holder, who answers for the
/// role.
struct AnswerKey
{
    QString checkId;
    Role role = Role::AccountOwner;
    QString respondent; ///< id of a RoleHolder that is a respondent, or empty

    bool operator==(const AnswerKey &) const = default;
};

size_t qHash(const AnswerKey &key, size_t seed = 0) noexcept;

/// One answer or contribution with everything that was typed for it.
struct Answer
{
    AnswerKey key;
    AnswerResult result = AnswerResult::Open;
    QString comment;
    QString justification;
    bool justificationWithheld = false; ///< read from a document: given, but its text was redacted
    QString internalNote; ///< never leaves the workspace
    QList<VerificationMethod> methods;
    QList<int> tickedSteps; ///< indexes into the steps of the check
    QDate verifiedOn;
    QString answeredBy; ///< empty: the holder of the role
    QString identityKnownBy; ///< how the identity of that person is known
    int samplePopulation = 0; ///< how many people the asked respondents stand for; 0: no sample
    QStringList evidenceIds;
    QDateTime changedAt; ///< UTC

    bool operator==(const Answer &) const = default;
};
