#include "dataagreement.h"

#include "archivedreport.h"
#include "embeddedcatalogue.h"
#include "embeddedfiles.h"
#include "model/assessment/evaluation.h"
#include "model/digest.h"
#include "model/pdf/pagecomparison.h"
#include "model/pdf/signatureadditions.h"
#include "model/report/pagereader.h"

#include <QCoreApplication>

namespace {

constexpr int permillePerPercent = 10;

class AgreementTexts
{
    Q_DECLARE_TR_FUNCTIONS(DataAgreement)
};

AgreementFinding disagrees(DataMethod method, const QStringList &differences)
{
    return {DataAgreement::Disagrees, method, differences};
}

/// Where the pages differ, in words. The verdict does not rest on their texts: those only tell
/// whether a reader would find other words or has to look at the picture.
QStringList pageDifferences(const PageComparison &comparison, const QByteArray &expectedPdf,
                            const QByteArray &foundPdf)
{
    if (comparison.expectedPages != comparison.foundPages) {
        return {AgreementTexts::tr("The data yields %1 pages, the report has %2.")
                    .arg(comparison.expectedPages)
                    .arg(comparison.foundPages)};
    }
    const auto expected = readPageTexts(expectedPdf);
    const auto found = readPageTexts(foundPdf);
    QStringList differences;
    for (const int page : comparison.differentPages) {
        const bool sameText =
            expected && found && expected.value().value(page) == found.value().value(page);
        differences.append(
            (sameText
                 ? AgreementTexts::tr("Page %1 has the text that the data yields, but does not "
                                      "show the same.")
                 : AgreementTexts::tr("Page %1 says something else than the data."))
                .arg(page + 1));
    }
    if (comparison.showsMore) {
        differences.append(AgreementTexts::tr(
            "The report holds layers, scripts or forms that may change what its pages show."));
    }
    return differences;
}

QStringList printedDifferences(const PrintedValues &printed, const DocumentContent &document,
                               const Evaluation &evaluation)
{
    QStringList differences;
    const auto compare = [&differences](const QString &what, const QString &onPages,
                                        const QString &inData) {
        if (onPages != inData) {
            differences.append(AgreementTexts::tr("%1: the pages say \"%2\", the data says \"%3\".")
                                   .arg(what, onPages, inData));
        }
    };
    compare(AgreementTexts::tr("Digest"), printed.documentDigest, toHex(document.digest));
    compare(AgreementTexts::tr("Verdict"), printed.verdict, toId(evaluation.whole.verdict));
    const int percent =
        (evaluation.whole.tally.scorePermille + permillePerPercent / 2) / permillePerPercent;
    compare(AgreementTexts::tr("Score"), QString::number(printed.scorePercent),
            QString::number(percent));
    for (const CheckEvaluation &check : evaluation.checks) {
        compare(check.checkId, printed.results.value(check.checkId), toId(check.effective));
    }
    return differences;
}

/// The pages, the data and what is known of how the one was made from the other.
struct Comparison
{
    const QByteArray &pdf;
    const QList<Attachment> &attachments;
    const DocumentContent &document;
    const Catalogue &catalogue;

    AgreementFinding byRendering(const ReportMetadata &metadata) const
    {
        const auto archived = archiveReport(document, metadata, catalogue, attachments);
        if (!archived) {
            return disagrees(DataMethod::None, {archived.error().message});
        }
        const QByteArray &expected = archived.value().pdf;
        const QList<SignatureField> &fields = archived.value().fields;
        // Equal bytes at the beginning say nothing of what was appended to them.
        if (pdf.startsWith(expected) && addsOnlySignatures(pdf, expected.size(), fields)) {
            return {DataAgreement::Agrees, DataMethod::Bytes, {}};
        }
        const auto comparison = comparePages(expected, pdf, fields);
        if (!comparison) {
            return disagrees(DataMethod::PageContent, {comparison.error().message});
        }
        if (comparison.value().isSame()) {
            return {DataAgreement::Agrees, DataMethod::PageContent, {}};
        }
        // Another toolkit breaks lines otherwise; that the pages differ then says nothing.
        if (metadata.toolkit != layoutToolkit()) {
            return byPrintedValues(metadata.date);
        }
        return disagrees(DataMethod::PageContent,
                         pageDifferences(comparison.value(), expected, pdf));
    }

    AgreementFinding byPrintedValues(QDate onDate) const
    {
        const auto texts = readPageTexts(pdf);
        if (!texts) {
            return disagrees(DataMethod::PrintedValues, {texts.error().message});
        }
        const auto printed = readPrintedValues(texts.value());
        if (!printed) {
            return disagrees(DataMethod::PrintedValues, {printed.error().message});
        }
        const QStringList differences = printedDifferences(
            printed.value(), document, evaluate(document.assessment, catalogue, onDate));
        return {differences.isEmpty() ? DataAgreement::Agrees : DataAgreement::Disagrees,
                DataMethod::PrintedValues, differences};
    }
};

/// What the report states about itself and what was found instead.
QStringList statementDifferences(const ReportMetadata &metadata, const DocumentContent &document,
                                 const QString &sealedBy)
{
    QStringList differences;
    if (metadata.documentDigest != toHex(document.digest)) {
        differences.append(
            AgreementTexts::tr("The digest that the report states is not the digest of the data."));
    }
    if (metadata.seal != SealKind::None && metadata.signatory != sealedBy) {
        differences.append(
            AgreementTexts::tr("The report names \"%1\" as signatory, but it is sealed by \"%2\".")
                .arg(metadata.signatory, sealedBy));
    }
    return differences;
}

} // namespace

AgreementFinding compareDataWithPages(const QByteArray &pdf, const QList<Attachment> &attachments,
                                      const AgreementContext &context)
{
    const ReportData data = reportDataIn(attachments);
    const QByteArray json = context.assessmentJson.value_or(data.assessmentJson);
    if (json.isEmpty()) {
        return {};
    }
    const auto document = readDocument(json);
    if (!document) {
        return disagrees(DataMethod::None, {document.error().message});
    }
    const auto catalogue =
        embeddedCatalogue(document.value().assessment.catalogue, data.catalogueJson);
    if (!catalogue) {
        return disagrees(DataMethod::None, {catalogue.error().message});
    }
    const Comparison comparison{pdf, attachments, document.value(), *catalogue.value()};
    const auto metadata = ReportMetadata::fromJson(data.reportJson);
    const bool layoutKnown = metadata && metadata.value().isLayoutKnown();
    AgreementFinding finding = layoutKnown
        ? comparison.byRendering(metadata.value())
        : comparison.byPrintedValues(metadata ? metadata.value().date : context.onDate);
    // Of another layout nothing is known but its date; no report data at all is another matter than
    // what cannot be understood.
    if (layoutKnown) {
        finding.differences.append(
            statementDifferences(metadata.value(), document.value(), context.sealedBy));
    } else if (!metadata && !data.reportJson.isEmpty()) {
        finding.differences.append(metadata.error().message);
    }
    if (!context.assessmentJson) {
        finding.differences.append(evidenceDifferences(attachments, document.value().assessment));
    }
    if (!finding.differences.isEmpty()) {
        finding.agreement = DataAgreement::Disagrees;
    }
    return finding;
}
