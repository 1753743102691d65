#include "verificationjson.h"

#include <QJsonArray>

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject signatureToJson(const SignatureValidation &signature)
{
    return {
        {QStringLiteral("signer"), signature.signer},
        {QStringLiteral("field"), signature.fieldName},
        {QStringLiteral("level"), signature.level},
        {QStringLiteral("indication"), toId(signature.indication)},
        {QStringLiteral("subIndication"), signature.subIndication},
        {QStringLiteral("trust"), toId(signature.trust)},
        {QStringLiteral("signingTime"), timeText(signature.signingTime)},
        {QStringLiteral("timeSource"), signature.timeSource},
        {QStringLiteral("coversWholeDocument"), signature.coversWholeDocument},
        {QStringLiteral("changesSince"), toId(signature.changesSince)},
        {QStringLiteral("explanation"), signature.explanation},
        {QStringLiteral("signatureReason"), signature.reason},
        {QStringLiteral("signatureLocation"), signature.location},
        {QStringLiteral("certificate"),
         QJsonObject{{QStringLiteral("subject"), signature.certificate.subjectName()},
                     {QStringLiteral("organisation"), signature.certificate.subjectOrganisation()},
                     {QStringLiteral("issuer"), signature.certificate.issuerName()},
                     {QStringLiteral("notBefore"), timeText(signature.certificate.notBefore())},
                     {QStringLiteral("notAfter"), timeText(signature.certificate.notAfter())}}}};
}

} // namespace

QJsonObject toJson(const ReportVerification &verification)
{
    QJsonArray signatures;
    for (const SignatureValidation &signature : verification.signatures.signatures) {
        signatures.append(signatureToJson(signature));
    }
    return {
        {QStringLiteral("integrity"), toId(verification.signatures.integrity)},
        {QStringLiteral("trust"), toId(verification.signatures.trust)},
        {QStringLiteral("data"), toId(verification.data)},
        {QStringLiteral("dataMethod"), toId(verification.dataMethod)},
        {QStringLiteral("signatures"), signatures},
        {QStringLiteral("problems"), QJsonArray::fromStringList(verification.signatures.problems)},
        {QStringLiteral("differences"), QJsonArray::fromStringList(verification.differences)}};
}
