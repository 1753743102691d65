#include "verificationoutput.h"

#include "verifycommand.h"

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString meaningOf(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return VerifyCommand::tr("the file is as it was sealed");
    case Integrity::Modified:
        return VerifyCommand::tr("the file was changed, or its seal does not fit it");
    case Integrity::Unsigned:
        return VerifyCommand::tr("the file bears no seal");
    }
    Q_UNREACHABLE();
    return {};
}

QString meaningOf(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return VerifyCommand::tr("the signer is vouched for by a certificate you named");
    case Trust::UnknownIssuer:
        return VerifyCommand::tr("no certificate you named vouches for the signer");
    case Trust::Expired:
        return VerifyCommand::tr("the certificate of the signer had expired");
    case Trust::Revoked:
        return VerifyCommand::tr("the certificate of the signer was revoked");
    case Trust::NotYetValid:
        return VerifyCommand::tr("the certificate of the signer was not valid yet");
    case Trust::Unfit:
        return VerifyCommand::tr("the certificate or its algorithms do not suit signatures");
    case Trust::None:
        return VerifyCommand::tr("there is no intact seal whose signer could be trusted");
    }
    Q_UNREACHABLE();
    return {};
}

QString meaningOf(DataAgreement agreement)
{
    switch (agreement) {
    case DataAgreement::Agrees:
        return VerifyCommand::tr("the pages say what the data says");
    case DataAgreement::Disagrees:
        return VerifyCommand::tr("the pages and the data say different things");
    case DataAgreement::Absent:
        return VerifyCommand::tr("the file holds no assessment data");
    }
    Q_UNREACHABLE();
    return {};
}

template<typename Verdict>
QString verdictLine(const QString &name, Verdict verdict)
{
    return QStringLiteral("%1: %2 – %3").arg(name, toId(verdict), meaningOf(verdict));
}

void printSignature(Terminal &terminal, const SignatureValidation &signature)
{
    const QString result = signature.subIndication.isEmpty()
        ? toId(signature.indication)
        : toId(signature.indication) + u' ' + signature.subIndication;
    const QString kind = signature.kind == SignatureKind::DocumentTimestamp
        ? VerifyCommand::tr("Timestamp over the document: %1")
        : VerifyCommand::tr("Signature: %1");
    terminal.line(kind.arg(signature.signer.isEmpty() ? VerifyCommand::tr("by nobody named")
                                                      : visibleText(signature.signer)));
    const auto detail = [&terminal](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            terminal.line(QStringLiteral("  %1: %2").arg(name, visibleText(value)));
        }
    };
    detail(VerifyCommand::tr("Result"), result);
    detail(VerifyCommand::tr("Level"), signature.level);
    detail(VerifyCommand::tr("Issuer of the certificate"), signature.certificate.issuerName());
    if (signature.timeSource == QLatin1String("timestamp")) {
        detail(VerifyCommand::tr("Time (proven by a timestamp)"), timeText(signature.signingTime));
    }
    detail(VerifyCommand::tr("Time (claimed by the signer)"), timeText(signature.claimedTime));
    for (const TimestampValidation &timestamp : signature.timestamps) {
        detail(
            VerifyCommand::tr("Timestamp by"),
            QStringLiteral("%1, %2: %3")
                .arg(timestamp.authority, timeText(timestamp.time), timestamp.finding.explanation));
    }
    detail(VerifyCommand::tr("Reason"), signature.reason);
    detail(VerifyCommand::tr("Place"), signature.location);
    detail(VerifyCommand::tr("Changes since"), toId(signature.changesSince));
    detail(VerifyCommand::tr("Explanation"), signature.explanation);
}

} // namespace

void printVerification(Terminal &terminal, const ReportVerification &verification)
{
    terminal.line(verdictLine(VerifyCommand::tr("Integrity"), verification.signatures.integrity));
    terminal.line(verdictLine(VerifyCommand::tr("Trust"), verification.signatures.trust));
    terminal.line(verdictLine(VerifyCommand::tr("Data"), verification.data));
    terminal.line(
        VerifyCommand::tr("Pages and data compared by: %1").arg(toId(verification.dataMethod)));
    for (const QString &problem : verification.signatures.problems) {
        terminal.line(VerifyCommand::tr("Problem: %1").arg(visibleText(problem)));
    }
    for (const QString &difference : verification.differences) {
        terminal.line(VerifyCommand::tr("Difference: %1").arg(visibleText(difference)));
    }
    for (const SignatureValidation &signature : verification.signatures.signatures) {
        printSignature(terminal, signature);
    }
}
