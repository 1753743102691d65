#include "sealer.h"

#include "cmsbuilder.h"
#include "model/pdf/signatureslot.h"
#include "opensslsupport.h"
#include "validation.h"

#include <QCoreApplication>

namespace {

class Sealer
{
    Q_DECLARE_TR_FUNCTIONS(Sealer)
};

Result<void> refuseUnlessIntact(const QByteArray &pdf)
{
    const Result<bool> isSigned = hasSignatures(pdf);
    if (!isSigned) {
        return isSigned.error();
    }
    if (!isSigned.value()) {
        return {};
    }
    const Result<DocumentValidation> validation = validateSignatures(pdf, {});
    if (!validation) {
        return validation.error();
    }
    if (validation.value().integrity != Integrity::Intact) {
        return Error::invalid(
            Sealer::tr("The document was changed after it had been signed. It must "
                       "not be signed again; ask for the original."));
    }
    return {};
}

Result<void> checkResult(const QByteArray &sealedPdf)
{
    const Result<DocumentValidation> validation = validateSignatures(sealedPdf, {});
    if (!validation || validation.value().integrity != Integrity::Intact) {
        return Error::failed(
            Sealer::tr("The new seal does not verify, so it was discarded. The document may forbid "
                       "further signatures, or the key may not belong to its certificate."));
    }
    return {};
}

SignatureSlotRequest slotRequest(const SealRequest &request, const Signer &signer,
                                 const QDateTime &signingTime)
{
    return {.fields = request.fields,
            .fieldToSign = request.fieldToSign,
            .appearancePdf = request.appearancePdf,
            .name = request.name.isEmpty() ? signer.certificate().subjectName() : request.name,
            .reason = request.reason,
            .location = request.location,
            .signingTime = signingTime,
            .certify = request.certify};
}

} // namespace

Result<QByteArray> sealDocument(const QByteArray &pdf, const SealRequest &request,
                                const Signer &signer)
{
    if (request.level != PadesLevel::BB) {
        return Error::invalid(
            Sealer::tr("Signatures with timestamps (levels B-T, B-LT, B-LTA) are not "
                       "available in this version. Choose level B-B."));
    }
    const QDateTime time =
        request.signingTime.isValid() ? request.signingTime : QDateTime::currentDateTimeUtc();
    if (const Result<void> usable = signer.checkUsableForSigning(time); !usable) {
        return usable.error();
    }
    if (const Result<void> clean = refuseUnlessIntact(pdf); !clean) {
        return clean.error();
    }
    const Result<SignatureSlot> slot = prepareSignature(pdf, slotRequest(request, signer, time));
    if (!slot) {
        return slot.error();
    }
    const QByteArray digest = digestOfParts(digestOf(signer.digestAlgorithm()),
                                            slot.value().before(), slot.value().after());
    const Result<QByteArray> cms = buildCms(digest, signer);
    if (!cms) {
        return cms.error();
    }
    Result<QByteArray> sealedPdf = fillSignature(slot.value(), cms.value());
    if (!sealedPdf) {
        return sealedPdf.error();
    }
    if (const Result<void> verified = checkResult(sealedPdf.value()); !verified) {
        return verified.error();
    }
    return sealedPdf;
}
