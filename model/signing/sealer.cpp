#include "sealer.h"

#include "cmsbuilder.h"
#include "model/pdf/signatureslot.h"
#include "opensslsupport.h"
#include "proofcollection.h"
#include "timestamp.h"
#include "validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype roomWithTimestamp = 24 * 1024; // of servers that send their whole chain

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

Result<void> checkSources(PadesLevel level, const ProofSources &proofs)
{
    if (level == PadesLevel::BB) {
        return {};
    }
    if (proofs.web == nullptr || !proofs.timestampServer.isValid()
        || proofs.timestampServer.isEmpty()) {
        return Error::invalid(
            Sealer::tr("Level %1 needs a timestamp. Name the address of a timestamp server.")
                .arg(toId(level)));
    }
    return {};
}

SignatureSlotRequest slotRequest(const SealRequest &request, const Signer &signer,
                                 const QDateTime &signingTime)
{
    SignatureSlotRequest slot{.fields = request.fields,
                              .fieldToSign = request.fieldToSign,
                              .appearancePdf = request.appearancePdf,
                              .name = request.name.isEmpty() ? signer.certificate().subjectName()
                                                             : request.name,
                              .reason = request.reason,
                              .location = request.location,
                              .signingTime = signingTime,
                              .certify = request.certify};
    if (request.level != PadesLevel::BB) {
        slot.roomBytes = roomWithTimestamp;
    }
    return slot;
}

Result<QByteArray> timestampOver(const QByteArray &digest, SignatureDigest algorithm,
                                 const ProofSources &proofs)
{
    return fetchTimestamp(digest, algorithm, proofs.timestampServer, *proofs.web);
}

StampSignature stampFor(const SealRequest &request, SignatureDigest algorithm)
{
    if (request.level == PadesLevel::BB) {
        return {};
    }
    return [&request, algorithm](const QByteArray &signatureValue) {
        const QByteArray digest = digestOfParts(digestOf(algorithm), signatureValue, {});
        return timestampOver(digest, algorithm, request.proofs);
    };
}

/// The document with one more signature, of level B-T at most.
Result<QByteArray> addSignature(const QByteArray &pdf, const SealRequest &request,
                                const Signer &signer, const QDateTime &time)
{
    const Result<SignatureSlot> slot = prepareSignature(pdf, slotRequest(request, signer, time));
    if (!slot) {
        return slot.error();
    }
    const SignatureDigest algorithm = signer.digestAlgorithm();
    const QByteArray digest =
        digestOfParts(digestOf(algorithm), slot.value().before(), slot.value().after());
    const Result<QByteArray> cms = buildCms(digest, signer, stampFor(request, algorithm));
    if (!cms) {
        return cms.error();
    }
    return fillSignature(slot.value(), cms.value());
}

Result<QByteArray> addDocumentTimestamp(const QByteArray &pdf, const ProofSources &proofs)
{
    SignatureSlotRequest request;
    request.kind = SlotKind::DocumentTimestamp;
    request.roomBytes = roomWithTimestamp;
    const Result<SignatureSlot> slot = prepareSignature(pdf, request);
    if (!slot) {
        return slot.error();
    }
    constexpr SignatureDigest algorithm = SignatureDigest::Sha256;
    const QByteArray digest =
        digestOfParts(digestOf(algorithm), slot.value().before(), slot.value().after());
    const Result<QByteArray> token = timestampOver(digest, algorithm, proofs);
    if (!token) {
        return token.error();
    }
    return fillSignature(slot.value(), token.value());
}

Result<QByteArray> addProofs(const QByteArray &pdf, const ProofSources &proofs)
{
    const Result<QList<SignatureValidationData>> collected = collectProofs(pdf, proofs);
    if (!collected) {
        return collected.error();
    }
    return addValidationData(pdf, collected.value());
}

/// What the levels B-LT and B-LTA add behind the signatures.
Result<QByteArray> addLongTermProofs(const QByteArray &pdf, PadesLevel level,
                                     const ProofSources &proofs)
{
    if (level < PadesLevel::BLT) {
        return pdf;
    }
    Result<QByteArray> lasting = addProofs(pdf, proofs);
    if (!lasting || level < PadesLevel::BLTA) {
        return lasting;
    }
    return addDocumentTimestamp(lasting.value(), proofs);
}

/// Whether every signature has a proof of when it existed.
Result<bool> allTimestamped(const QByteArray &pdf)
{
    const Result<DocumentValidation> validation = validateSignatures(pdf, {});
    if (!validation) {
        return validation.error();
    }
    bool stamped = false; // by a document timestamp, which proves all that came before it
    for (auto signature = validation.value().signatures.crbegin();
         signature != validation.value().signatures.crend(); ++signature) {
        if (signature->kind == SignatureKind::DocumentTimestamp) {
            stamped = true;
        } else if (!stamped
                   && (signature->level == toId(PadesLevel::BB) || signature->level.isEmpty())) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<QByteArray> sealDocument(const QByteArray &pdf, const SealRequest &request,
                                const Signer &signer)
{
    const QDateTime time =
        request.signingTime.isValid() ? request.signingTime : QDateTime::currentDateTimeUtc();
    if (const Result<void> usable = signer.checkUsableForSigning(time); !usable) {
        return usable.error();
    }
    if (const Result<void> possible = checkSources(request.level, request.proofs); !possible) {
        return possible.error();
    }
    if (const Result<void> clean = refuseUnlessIntact(pdf); !clean) {
        return clean.error();
    }
    const Result<QByteArray> signedPdf = addSignature(pdf, request, signer, time);
    if (!signedPdf) {
        return signedPdf.error();
    }
    Result<QByteArray> sealedPdf =
        addLongTermProofs(signedPdf.value(), request.level, request.proofs);
    if (!sealedPdf) {
        return sealedPdf.error();
    }
    if (const Result<void> verified = checkResult(sealedPdf.value()); !verified) {
        return verified.error();
    }
    return sealedPdf;
}

Result<QByteArray> raiseLevel(const QByteArray &pdf, PadesLevel level, const ProofSources &proofs)
{
    if (const Result<void> possible = checkSources(level, proofs); !possible) {
        return possible.error();
    }
    const Result<bool> isSigned = hasSignatures(pdf);
    if (!isSigned) {
        return isSigned.error();
    }
    if (!isSigned.value()) {
        return Error::invalid(
            Sealer::tr("The PDF bears no signature whose level could be raised."));
    }
    if (const Result<void> clean = refuseUnlessIntact(pdf); !clean) {
        return clean.error();
    }
    const Result<bool> stamped = allTimestamped(pdf);
    if (!stamped) {
        return stamped.error();
    }
    Result<QByteArray> raised = pdf;
    if (level != PadesLevel::BB && !stamped.value()) {
        raised = addDocumentTimestamp(pdf, proofs);
        if (!raised) {
            return raised;
        }
    }
    raised = addLongTermProofs(raised.value(), level, proofs);
    if (!raised) {
        return raised;
    }
    if (const Result<void> verified = checkResult(raised.value()); !verified) {
        return verified.error();
    }
    return raised;
}
