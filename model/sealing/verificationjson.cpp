#include "verificationjson.h"

#include "model/digest.h"

#include <QJsonArray>

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject certificateToJson(const Certificate &certificate)
{
    return {{QStringLiteral("subject"), certificate.subjectName()},
            {QStringLiteral("organisation"), certificate.subjectOrganisation()},
            {QStringLiteral("issuer"), certificate.issuerName()},
            {QStringLiteral("sha256"),
             certificate.isNull() ? QString() : toHex(certificate.fingerprint())},
            {QStringLiteral("notBefore"), timeText(certificate.notBefore())},
            {QStringLiteral("notAfter"), timeText(certificate.notAfter())}};
}

QJsonArray timestampsToJson(const QList<TimestampValidation> &timestamps)
{
    QJsonArray array;
    for (const TimestampValidation &timestamp : timestamps) {
        array.append(
            QJsonObject{{QStringLiteral("authority"), timestamp.authority},
                        {QStringLiteral("time"), timeText(timestamp.time)},
                        {QStringLiteral("indication"), toId(timestamp.finding.indication)},
                        {QStringLiteral("subIndication"), timestamp.finding.subIndication},
                        {QStringLiteral("trust"), toId(timestamp.finding.trust)},
                        {QStringLiteral("explanation"), timestamp.finding.explanation},
                        {QStringLiteral("certificate"), certificateToJson(timestamp.certificate)}});
    }
    return array;
}

QJsonObject signatureToJson(const SignatureValidation &signature)
{
    return {{QStringLiteral("kind"), toId(signature.kind)},
            {QStringLiteral("revision"), signature.revision},
            {QStringLiteral("signer"), signature.signer},
            {QStringLiteral("field"), signature.fieldName},
            {QStringLiteral("level"), signature.level},
            {QStringLiteral("indication"), toId(signature.indication)},
            {QStringLiteral("subIndication"), signature.subIndication},
            {QStringLiteral("trust"), toId(signature.trust)},
            {QStringLiteral("claimedTime"), timeText(signature.claimedTime)},
            {QStringLiteral("signingTime"), timeText(signature.signingTime)},
            {QStringLiteral("timeSource"), signature.timeSource},
            {QStringLiteral("timestamps"), timestampsToJson(signature.timestamps)},
            {QStringLiteral("revocationChecked"), signature.revocationChecked},
            {QStringLiteral("revocationSources"),
             QJsonArray::fromStringList(signature.revocationSources)},
            {QStringLiteral("trustAnchor"),
             signature.chain.isEmpty() ? QJsonObject() : certificateToJson(signature.chain.last())},
            {QStringLiteral("coversWholeDocument"), signature.coversWholeDocument},
            {QStringLiteral("changesSince"), toId(signature.changesSince)},
            {QStringLiteral("changes"), QJsonArray::fromStringList(signature.changes)},
            {QStringLiteral("explanation"), signature.explanation},
            {QStringLiteral("signatureReason"), signature.reason},
            {QStringLiteral("signatureLocation"), signature.location},
            {QStringLiteral("certificate"), certificateToJson(signature.certificate)}};
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
