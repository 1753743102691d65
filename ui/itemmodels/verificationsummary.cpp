#include "verificationsummary.h"

#include "displaytexts.h"
#include "model/sealing/signaturetexts.h"
#include "model/sealing/verificationtexts.h"
#include "sealtexts.h"

#include <QFileInfo>

namespace {

void addVerdict(QStringList &lines, const QString &name, const VerdictTexts &texts)
{
    lines.append(QStringLiteral("%1: %2. %3 %4").arg(name, texts.word, texts.title, texts.meaning));
    lines.append(QStringLiteral("    ") + texts.advice);
}

/// One line each, whatever line ends a foreign text brings along.
void addList(QStringList &lines, const QString &name, const QStringList &texts)
{
    for (const QString &text : texts) {
        lines.append(QStringLiteral("%1: %2").arg(name, text.simplified()));
    }
}

void addFacts(QStringList &lines, const SignatureValidation &signature)
{
    const auto add = [&lines](const QString &text) {
        lines.append(QStringLiteral("    ") + text.simplified());
    };
    if (signature.kind == SignatureKind::Signature) {
        add(VerificationSummary::tr("Level: %1. %2")
                .arg(SignatureTexts::level(signature.level),
                     SignatureTexts::levelMeaning(signature.level)));
    }
    add(VerificationSummary::tr("Time, proven: %1").arg(SealTexts::provenTime(signature)));
    add(VerificationSummary::tr("Time, claimed: %1").arg(SealTexts::claimedTime(signature)));
    add(VerificationSummary::tr("Covers: %1").arg(SignatureTexts::coverage(signature)));
    add(VerificationSummary::tr("Changes since: %1").arg(SignatureTexts::changesSince(signature)));
    add(VerificationSummary::tr("Revocation: %1").arg(SignatureTexts::revocation(signature)));
    for (const TimestampValidation &timestamp : signature.timestamps) {
        add(VerificationSummary::tr("Timestamp in the signature: %1, %2, %3")
                .arg(timestamp.authority, DisplayTexts::dateTime(timestamp.time),
                     SignatureTexts::timestampResult(timestamp)));
    }
}

void addSignature(QStringList &lines, int number, const SignatureValidation &signature)
{
    const QString result = signature.subIndication.isEmpty()
        ? toId(signature.indication)
        : toId(signature.indication) + u' ' + signature.subIndication;
    const bool isTimestamp = signature.kind == SignatureKind::DocumentTimestamp;
    lines.append((isTimestamp ? VerificationSummary::tr("Timestamp %1: %2, %3")
                              : VerificationSummary::tr("Signature %1: %2, %3"))
                     .arg(QString::number(number),
                          signature.signer.isEmpty() ? VerificationSummary::tr("signer not named")
                                                     : signature.signer.simplified(),
                          result));
    lines.append(QStringLiteral("    ") + signature.explanation.simplified());
    if (const QString advice = SignatureTexts::subIndication(signature.subIndication).advice;
        !advice.isEmpty()) {
        lines.append(QStringLiteral("    ") + advice);
    }
    addFacts(lines, signature);
    if (!signature.certificate.isNull()) {
        lines.append(QStringLiteral("    ")
                     + VerificationSummary::tr("Certificate: issuer %1, SHA-256 %2")
                           .arg(signature.certificate.issuerName().simplified(),
                                QString::fromLatin1(signature.certificate.fingerprint().toHex())));
    }
}

} // namespace

QString VerificationSummary::text(const VerifiedReport &report)
{
    const ReportInspection &inspection = report.inspection;
    QStringList lines{
        tr("File: %1 (%2)")
            .arg(QFileInfo(report.path).fileName(), DisplayTexts::size(report.sizeBytes)),
        tr("SHA-256: %1").arg(report.sha256),
        tr("Verified with ConfSeal %1 on %2")
            .arg(QCoreApplication::applicationVersion(), DisplayTexts::dateTime(report.verifiedAt)),
        QString(), VerificationTexts::conclusion(inspection)};
    for (const QString &line :
         {SealTexts::sealedBy(inspection), SealTexts::statement(inspection)}) {
        if (!line.isEmpty()) {
            lines.append(line.simplified());
        }
    }
    lines.append(QString());
    addVerdict(lines, tr("Integrity"), VerificationTexts::integrity(inspection));
    addVerdict(lines, tr("Trust"), VerificationTexts::trust(inspection));
    addVerdict(lines, tr("Data"), VerificationTexts::data(inspection));
    addList(lines, tr("Problem"), inspection.verification.signatures.problems);
    addList(lines, tr("Difference"), inspection.verification.differences);
    addList(lines, tr("Remark"), report.remarks);
    addList(lines, tr("Counted for this verification only"), report.extraTrust);
    int number = 0;
    for (const SignatureValidation &signature : inspection.verification.signatures.signatures) {
        addSignature(lines, ++number, signature);
    }
    return lines.join(u'\n') + u'\n';
}
