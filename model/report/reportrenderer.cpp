#include "reportrenderer.h"

#include "logo.h"
#include "pagerenderer.h"
#include "reportsubject.h"
#include "sections.h"

namespace {

QString warningOf(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    if (subject.metadata.draft) {
        return texts.translate("Report", "DRAFT – not a declaration, not sealed");
    }
    if (subject.metadata.seal == SealKind::Trial) {
        return texts.translate(
            "Report", "TRIAL IDENTITY – nobody vouches for the name in the seal of this report");
    }
    return {};
}

FrameTexts frameOf(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    FrameTexts frame;
    frame.coverLeft = subject.metadata.issuer;
    frame.coverRight = subject.metadata.declarationNumber;
    frame.headerLeft = subject.systemName();
    frame.headerRight = subject.digest();
    frame.footer = texts.translate("Report", "Self-assessment against catalogue %1 · %2")
                       .arg(subject.catalogueName(), texts.date(subject.metadata.date));
    frame.pageNumber = texts.translate("Report", "Page %1 of %2");
    frame.watermark = subject.metadata.draft ? texts.translate("Report", "DRAFT") : QString();
    frame.warning = warningOf(subject);
    return frame;
}

} // namespace

Result<RenderedReport> renderReport(const DocumentContent &document, const ReportMetadata &metadata,
                                    const Catalogue &catalogue)
{
    if (auto matches = matchCatalogue(document.assessment, catalogue); !matches) {
        return matches.error();
    }
    ReportSubject subject(document, metadata, catalogue);
    if (!metadata.logo.isEmpty()) {
        auto logo = readLogo(metadata.logo);
        if (!logo) {
            return logo.error();
        }
        subject.logo = std::move(logo).value();
    }
    return renderPages(reportBlocks(subject), frameOf(subject),
                       subject.texts.translate("Report", "Security self-assessment: %1")
                           .arg(subject.systemName()));
}
