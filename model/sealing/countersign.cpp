#include "countersign.h"

#include "archivedreport.h"
#include "embeddedfiles.h"
#include "fieldappearance.h"
#include "model/assessment/normalizedtext.h"
#include "model/pdf/attachments.h"
#include "model/pdf/signaturefields.h"
#include "verifyreport.h"

#include <QCoreApplication>

namespace {

class CounterSigning
{
    Q_DECLARE_TR_FUNCTIONS(CounterSign)
};

constexpr SignatureRole signatureRoles[] = {SignatureRole::Issuer, SignatureRole::Reviewer,
                                            SignatureRole::Approver};

/// Nobody should put a name under pages that say something else than the data, or that were
/// changed.
Result<void> refuseUnlessSound(const QByteArray &pdf)
{
    const auto verification = verifyReport(pdf, {});
    if (!verification) {
        return verification.error();
    }
    switch (verification.value().signatures.integrity) {
    case Integrity::Unsigned:
        return Error::invalid(
            CounterSigning::tr("The report bears no seal yet. Seal it when it is made, so that its "
                               "pages say who sealed it."));
    case Integrity::Modified:
        return Error::invalid(
            CounterSigning::tr("The report was changed after it had been sealed. It must not be "
                               "signed again; ask for the original."));
    case Integrity::Intact:
        break;
    }
    if (verification.value().data != DataAgreement::Agrees) {
        return Error::invalid(
            CounterSigning::tr("The pages of the report cannot be shown to say what its data says, "
                               "so it must not be signed. Verify it for the details."));
    }
    return {};
}

Language languageOf(const QByteArray &pdf)
{
    const auto attachments = readAttachments(pdf);
    if (attachments) {
        const auto metadata =
            ReportMetadata::fromJson(reportDataIn(attachments.value()).reportJson);
        if (metadata) {
            return metadata.value().language;
        }
    }
    return Language::German;
}

} // namespace

Result<QList<SignatureRole>> openSignatureRoles(const QByteArray &pdf)
{
    const auto found = readSignatureFields(pdf);
    if (!found) {
        return found.error();
    }
    QList<SignatureRole> roles;
    for (const SignatureRole role : signatureRoles) {
        for (const FoundSignatureField &candidate : found.value()) {
            if (candidate.field.name == signatureFieldName(role) && !candidate.isSigned) {
                roles.append(role);
            }
        }
    }
    return roles;
}

Result<QByteArray> counterSign(const QByteArray &pdf, const CounterSignature &counterSignature,
                               const Signer &signer)
{
    if (const Result<void> sound = refuseUnlessSound(pdf); !sound) {
        return sound.error();
    }
    const auto found = readSignatureFields(pdf);
    if (!found) {
        return found.error();
    }
    QList<SignatureField> fields;
    for (const FoundSignatureField &candidate : found.value()) {
        fields.append(candidate.field);
    }
    SealRequest request;
    request.fieldToSign = signatureFieldName(counterSignature.role);
    request.reason = normalizedText(counterSignature.reason);
    request.location = normalizedText(counterSignature.place);
    request.signingTime = QDateTime::currentDateTimeUtc();
    request.level = counterSignature.level;
    request.proofs = counterSignature.proofs;
    if (auto shown = addAppearance(request, fields, signer, languageOf(pdf)); !shown) {
        return shown.error();
    }
    return sealDocument(pdf, request, signer);
}
