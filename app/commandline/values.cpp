#include "values.h"

#include "model/assessment/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

class ValueTexts
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

const QList<VerificationMethod> methods{VerificationMethod::Document, VerificationMethod::Interview,
                                        VerificationMethod::Test};
const QList<Disclosure> disclosures{Disclosure::Embedded, Disclosure::Hash, Disclosure::Withheld};
const QList<Deployment> deployments{Deployment::Cloud, Deployment::Hosted, Deployment::SelfHosted};
const QList<Scope> scopes{Scope::Provider, Scope::Organisation, Scope::Complete};
const QList<Language> languages{Language::German, Language::English};

} // namespace

Error unknownValue(const QString &what, const QString &text, const QStringList &valid)
{
    return Error::invalid(ValueTexts::tr("\"%1\" is not a valid %2. Valid are: %3.")
                              .arg(text, what, valid.join(QStringLiteral(", "))));
}

Result<Role> roleFromArgument(const QString &text)
{
    return requireValue(roleFromId(text), ValueTexts::tr("role"), text, idsOf(allRoles()));
}

Result<SignatureRole> signatureRoleFromArgument(const QString &text)
{
    return requireValue(signatureRoleFromId(text), ValueTexts::tr("signature field"), text,
                        idsOf(QList<SignatureRole>{SignatureRole::Issuer, SignatureRole::Reviewer,
                                                   SignatureRole::Approver}));
}

Result<AnswerResult> resultFromArgument(const QString &text)
{
    return requireValue(answerResultFromId(text), ValueTexts::tr("result"), text,
                        idsOf(resultsInKeyOrder()));
}

Result<VerificationMethod> methodFromArgument(const QString &text)
{
    return requireValue(verificationMethodFromId(text), ValueTexts::tr("method"), text,
                        idsOf(methods));
}

Result<Disclosure> disclosureFromArgument(const QString &text)
{
    return requireValue(disclosureFromId(text), ValueTexts::tr("disclosure"), text,
                        idsOf(disclosures));
}

Result<Deployment> deploymentFromArgument(const QString &text)
{
    return requireValue(deploymentFromId(text), ValueTexts::tr("deployment"), text,
                        idsOf(deployments));
}

Result<Scope> scopeFromArgument(const QString &text)
{
    return requireValue(scopeFromId(text), ValueTexts::tr("scope"), text, idsOf(scopes));
}

Result<Language> languageFromArgument(const QString &text)
{
    return requireValue(languageFromId(text), ValueTexts::tr("language"), text, idsOf(languages));
}

Result<QDate> dateFromArgument(const QString &option, const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z)"));
    const QDate date = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        return Error::invalid(
            ValueTexts::tr(
                "--%1: \"%2\" is not a date. Write it as YYYY-MM-DD, for example 2026-03-31.")
                .arg(option, text));
    }
    return date;
}

Result<std::optional<QDate>> optionalDate(const QString &option, const std::optional<QString> &text)
{
    if (!text) {
        return std::optional<QDate>();
    }
    const auto date = dateFromArgument(option, *text);
    if (!date) {
        return date.error();
    }
    return std::optional(date.value());
}

Result<QDateTime> momentFromArgument(const QString &option, const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z)"));
    const QDateTime moment = form.match(text).hasMatch()
        ? QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs)
        : QDateTime();
    if (!moment.isValid()) {
        return Error::invalid(ValueTexts::tr("--%1: \"%2\" is not a moment. Write it as in RFC "
                                             "3339, for example 2026-03-31T14:00:00Z.")
                                  .arg(option, text));
    }
    return moment.toUTC();
}

Result<RoleHolder> holderFromArgument(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 0) {
        return Error::invalid(
            ValueTexts::tr("\"%1\" names no holder. Write ROLE=PERSON or ROLE=PERSON;ORGANISATION.")
                .arg(text));
    }
    const auto role = roleFromArgument(text.left(equals));
    if (!role) {
        return role.error();
    }
    const QString rest = text.mid(equals + 1);
    const qsizetype semicolon = rest.indexOf(QLatin1Char(';'));
    RoleHolder holder;
    holder.role = role.value();
    holder.person = (semicolon < 0 ? rest : rest.left(semicolon)).trimmed();
    holder.organisation = semicolon < 0 ? QString() : rest.mid(semicolon + 1).trimmed();
    if (!hasSubstance(holder.person)) {
        return Error::invalid(
            ValueTexts::tr("\"%1\" names no person. Write ROLE=PERSON or ROLE=PERSON;ORGANISATION.")
                .arg(text));
    }
    return holder;
}
