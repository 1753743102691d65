#pragma once

#include "model/assessment/assessment.h"
#include "model/report/signaturerole.h"
#include "model/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

// Turning what the user typed into values, with messages that say what would be valid.

/// The error for a value that is none of @p valid.
Error unknownValue(const QString &what, const QString &text, const QStringList &valid);

/// The value behind an id, or the error that lists the valid ids. @p what names the thing in the
/// message.
template<typename Value>
Result<Value> requireValue(std::optional<Value> value, const QString &what, const QString &text,
                           const QStringList &valid)
{
    return value ? Result<Value>(*std::move(value))
                 : Result<Value>(unknownValue(what, text, valid));
}

/// The ids of @p values, in their order.
template<typename Value>
QStringList idsOf(const QList<Value> &values)
{
    QStringList ids;
    for (const Value &value : values) {
        ids.append(toId(value));
    }
    return ids;
}

Result<Role> roleFromArgument(const QString &text);
/// As what somebody signs a report.
Result<SignatureRole> signatureRoleFromArgument(const QString &text);
Result<AnswerResult> resultFromArgument(const QString &text);
Result<VerificationMethod> methodFromArgument(const QString &text);
Result<Disclosure> disclosureFromArgument(const QString &text);
Result<Deployment> deploymentFromArgument(const QString &text);
Result<Scope> scopeFromArgument(const QString &text);
Result<Language> languageFromArgument(const QString &text);

/// A date written as YYYY-MM-DD and nothing else.
Result<QDate> dateFromArgument(const QString &option, const QString &text);
/// The date of an option that may be missing.
Result<std::optional<QDate>> optionalDate(const QString &option,
                                          const std::optional<QString> &text);
/// A moment as RFC 3339 writes it, with its offset from UTC.
Result<QDateTime> momentFromArgument(const QString &option, const QString &text);
/// ROLE=PERSON[;ORGANISATION]
Result<RoleHolder> holderFromArgument(const QString &text);
