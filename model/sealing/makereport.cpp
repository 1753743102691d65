#include "makereport.h"

#include "archivedreport.h"
#include "embeddedfiles.h"
#include "fieldappearance.h"
#include "model/assessment/document.h"
#include "model/assessment/evaluation.h"
#include "model/assessment/normalizedtext.h"
#include "model/digest.h"

#include <QCoreApplication>

namespace {

constexpr int namedOpenChecks = 5;

class MakeReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(MakeReport)
};

Result<void> checkFinal(const ReportRequest &request)
{
    if (request.metadata.draft) {
        return request.signer == nullptr
            ? Result<void>()
            : Error::invalid(MakeReportTexts::tr(
                "A draft is never sealed. Leave out the draft mark or the seal."));
    }
    const Evaluation evaluation =
        evaluate(*request.assessment, *request.catalogue, request.metadata.date);
    if (evaluation.whole.verdict != Verdict::Incomplete) {
        return {};
    }
    const QStringList &open = evaluation.whole.decidingChecks;
    if (open.isEmpty()) {
        return Error::invalid(
            MakeReportTexts::tr("The assessment is incomplete: no check is applicable."));
    }
    QString names = open.mid(0, namedOpenChecks).join(QStringLiteral(", "));
    if (open.size() > namedOpenChecks) {
        names += QStringLiteral(", …");
    }
    return Error::invalid(
        MakeReportTexts::tr("The assessment is incomplete: %n check(s) are open (%1). "
                            "Answer them, or make a draft.",
                            nullptr, static_cast<int>(open.size()))
            .arg(names));
}

ReportMetadata completed(ReportMetadata metadata, const ReportRequest &request,
                         const AssessmentDocument &document)
{
    for (QString *typed : {&metadata.declarationNumber, &metadata.issuer, &metadata.issuerAddress,
                           &metadata.issuerContact, &metadata.signatoryFunction, &metadata.place,
                           &metadata.reason}) {
        *typed = normalizedText(*typed);
    }
    metadata.state = toId(request.assessment->state);
    metadata.approvedBy = normalizedText(request.assessment->approvedBy);
    metadata.approvedAt = request.assessment->approvedAt;
    metadata.documentDigest = toHex(document.digest);
    metadata.generator = QStringLiteral("ConfSeal ") + QStringLiteral(CONFSEAL_VERSION);
    metadata.toolkit = layoutToolkit();
    if (request.signer != nullptr) {
        const Certificate &certificate = request.signer->certificate();
        metadata.seal = certificate.isTrial() ? SealKind::Trial : SealKind::Identity;
        metadata.signatory = certificate.subjectName();
        metadata.firstSigner = request.firstSigner;
    }
    metadata.layoutVersion = metadata.neededLayoutVersion();
    return metadata;
}

/// Seals the field of the one who signs first and leaves the others empty for those who
/// counter-sign.
Result<QByteArray> seal(const ArchivedReport &report, const ReportRequest &request,
                        const ReportMetadata &metadata)
{
    SealRequest seal;
    seal.fields = report.fields;
    seal.fieldToSign = signatureFieldName(metadata.firstSigner);
    seal.reason = metadata.reason;
    seal.location = metadata.place;
    seal.signingTime = QDateTime::currentDateTimeUtc();
    seal.level = request.level;
    seal.proofs = request.proofs;
    if (auto shown = addAppearance(seal, report.fields, *request.signer, metadata.language);
        !shown) {
        return shown.error();
    }
    return sealDocument(report.pdf, seal, *request.signer);
}

/// Tells how far the work is; false when it was cancelled.
bool proceed(const ReportRequest &request, int percent)
{
    return !request.progress || request.progress(percent);
}

Error cancelled()
{
    return Error::failed(MakeReportTexts::tr("The report was cancelled."));
}

} // namespace

Result<FinishedReport> makeReport(const ReportRequest &request)
{
    if (auto final = checkFinal(request); !final) {
        return final.error();
    }
    if (request.signer != nullptr) {
        auto usable = request.signer->checkUsableForSigning(QDateTime::currentDateTimeUtc());
        if (!usable) {
            return usable.error();
        }
    }
    const AssessmentDocument document = makeDocument(*request.assessment, *request.catalogue);
    const auto content = readDocument(document.json);
    if (!content) {
        return content.error();
    }
    const ReportMetadata metadata = completed(request.metadata, request, document);
    const auto files =
        embedFiles({document.json, metadata.toJson(), request.catalogue->canonicalJson},
                   content.value().assessment, request.evidence);
    if (!files) {
        return files.error();
    }
    if (!proceed(request, 20)) {
        return cancelled();
    }
    auto archived = archiveReport(content.value(), metadata, *request.catalogue, files.value());
    if (!archived) {
        return archived.error();
    }
    if (!proceed(request, 80)) {
        return cancelled();
    }
    FinishedReport report;
    report.pages = archived.value().pages;
    report.documentDigest = metadata.documentDigest;
    if (request.signer == nullptr) {
        report.pdf = std::move(archived).value().pdf;
    } else {
        auto sealed = seal(archived.value(), request, metadata);
        if (!sealed) {
            return sealed.error();
        }
        report.pdf = std::move(sealed).value();
        report.sealed = true;
        report.level = toId(request.level);
    }
    report.sha256 = toHex(sha256(report.pdf));
    proceed(request, 100);
    return report;
}
