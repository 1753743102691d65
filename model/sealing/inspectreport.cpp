#include "inspectreport.h"

#include "embeddedcatalogue.h"
#include "embeddedfiles.h"
#include "model/catalogue/builtincatalogue.h"
#include "model/digest.h"
#include "model/pdf/filestructure.h"
#include "model/pdf/revisionsteps.h"
#include "verificationsteps.h"

#include <QCoreApplication>

namespace {

class InspectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(InspectReport)
};

QList<EmbeddedFile> listed(const QList<Attachment> &attachments)
{
    QList<EmbeddedFile> files;
    for (const Attachment &attachment : attachments) {
        files.append({attachment.fileName, attachment.mimeType, attachment.description,
                      attachment.content.size(), toHex(sha256(attachment.content))});
    }
    return files;
}

/// None where there is no data, or where it cannot be understood: the verification says so.
std::optional<EmbeddedAssessment> assessmentIn(const ReportData &data, QDate today)
{
    auto document = readDocument(data.assessmentJson);
    if (!document) {
        return std::nullopt;
    }
    auto catalogue = embeddedCatalogue(document.value().assessment.catalogue, data.catalogueJson);
    if (!catalogue) {
        return std::nullopt;
    }
    EmbeddedAssessment embedded;
    embedded.document = std::move(document).value();
    embedded.catalogue = std::move(catalogue).value();
    const auto builtIn = builtInCatalogue();
    embedded.isOurCatalogue = builtIn && builtIn.value()->sha256 == embedded.catalogue->sha256;
    QDate onDate = today;
    if (auto metadata = ReportMetadata::fromJson(data.reportJson)) {
        onDate = metadata.value().date;
        if (metadata.value().isLayoutKnown()) {
            embedded.report = std::move(metadata).value();
        }
    }
    embedded.evaluation = evaluate(embedded.document.assessment, *embedded.catalogue, onDate);
    return embedded;
}

QList<QStringList> changesAfterEach(const QByteArray &pdf,
                                    const QList<SignatureValidation> &signatures)
{
    QList<int> revisions;
    for (const SignatureValidation &signature : signatures) {
        revisions.append(signature.revision);
    }
    return revisions.size() > 1 ? changesBetween(pdf, revisions) : QList<QStringList>();
}

} // namespace

Result<ReportInspection> inspectReport(const QByteArray &pdf, const VerificationOptions &options)
{
    if (auto goesOn = proceed(options, VerificationStep::Attachments); !goesOn) {
        return goesOn.error();
    }
    const auto attachments = readAttachments(pdf);
    auto verification = verifyWithAttachments(pdf, attachments, options);
    if (!verification) {
        return verification.error();
    }
    ReportInspection inspection;
    inspection.verification = std::move(verification).value();
    inspection.isEncrypted = readFileStructure(pdf).encrypted;
    inspection.changesAfter = changesAfterEach(pdf, inspection.verification.signatures.signatures);
    if (attachments) {
        inspection.files = listed(attachments.value());
        const ReportData data = reportDataIn(attachments.value());
        if (!data.assessmentJson.isEmpty()) {
            inspection.assessment = assessmentIn(data, options.validation.at.toUTC().date());
        }
    }
    return inspection;
}

Result<QByteArray> embeddedFileContent(const QByteArray &pdf, const QString &fileName)
{
    auto attachments = readAttachments(pdf);
    if (!attachments) {
        return attachments.error();
    }
    for (Attachment &attachment : attachments.value()) {
        if (attachment.fileName == fileName) {
            return std::move(attachment.content);
        }
    }
    return Error::invalid(InspectionTexts::tr("The PDF holds no file named \"%1\".").arg(fileName));
}
