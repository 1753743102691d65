#include "sealtexts.h"

#include "displaytexts.h"

#include <algorithm>

QString SealTexts::sealedBy(const ReportInspection &inspection)
{
    const QList<SignatureValidation> &signatures = inspection.verification.signatures.signatures;
    if (signatures.isEmpty()) {
        return {};
    }
    const auto found = std::find_if(signatures.cbegin(), signatures.cend(), [](const auto &each) {
        return each.kind == SignatureKind::Signature;
    });
    const SignatureValidation &first = found == signatures.cend() ? signatures.first() : *found;
    const QString organisation = first.certificate.subjectOrganisation();
    QString name = first.signer.isEmpty() ? tr("somebody who is not named") : first.signer;
    if (!organisation.isEmpty() && organisation != name) {
        name += QStringLiteral(" (%1)").arg(organisation);
    }
    if (!first.signingTime.isValid()) {
        return tr("Seal in the name of: %1; it names no time.").arg(name);
    }
    const QString time = DisplayTexts::dateTime(first.signingTime);
    return first.timeSource == QLatin1String("timestamp")
        ? tr("Seal in the name of: %1; a timestamp proves that it existed on %2.").arg(name, time)
        : tr("Seal in the name of: %1; %2 by the signer's own clock.").arg(name, time);
}

QString SealTexts::systemName(const EmbeddedAssessment &embedded)
{
    const SystemUnderAssessment &system = embedded.document.assessment.system;
    QStringList parts{system.vendor, system.product, system.version};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString SealTexts::statement(const ReportInspection &inspection)
{
    if (!inspection.assessment) {
        return {};
    }
    const EmbeddedAssessment &embedded = *inspection.assessment;
    const Assessment &assessment = embedded.document.assessment;
    return tr("Self-assessment of: %1 (scope: %2). Verdict: %3, measured against the catalogue %4 "
              "%5. This is no statement of conformity with DIN SPEC 27008.")
        .arg(systemName(embedded), DisplayTexts::scope(assessment.scope),
             DisplayTexts::verdict(embedded.evaluation.whole.verdict), assessment.catalogue.id,
             assessment.catalogue.version);
}

QString SealTexts::provenTime(const SignatureValidation &signature)
{
    if (signature.timeSource != QLatin1String("timestamp")) {
        return tr("none: no trusted timestamp says when it was made");
    }
    return tr("not later than %1").arg(DisplayTexts::dateTime(signature.signingTime));
}

QString SealTexts::claimedTime(const SignatureValidation &signature)
{
    return signature.claimedTime.isValid()
        ? tr("%1, by the signer's own clock").arg(DisplayTexts::dateTime(signature.claimedTime))
        : tr("not stated");
}

QString SealTexts::proof(const SignatureValidation &timestamp)
{
    if (timestamp.indication != Indication::TotalPassed) {
        return tr("Nothing, as long as the timestamp itself is not proven right.");
    }
    return tr("Everything before it in this file, all earlier signatures included, existed on %1 "
              "and was not changed since.")
        .arg(DisplayTexts::dateTime(timestamp.signingTime));
}

QString SealTexts::step(VerificationStep step)
{
    switch (step) {
    case VerificationStep::Attachments:
        return tr("Reading the embedded files…");
    case VerificationStep::Signatures:
        return tr("Checking signatures and certificates…");
    case VerificationStep::Pages:
        return tr("Making the pages anew from the data, to compare them…");
    }
    Q_UNREACHABLE();
    return {};
}
