#include "validationreport.h"

#include "model/pdf/archive.h"
#include "model/report/pagerenderer.h"
#include "validationsections.h"

namespace {

FrameTexts frameOf(const ValidationReportSubject &subject, const ReportTexts &texts)
{
    FrameTexts frame;
    frame.coverLeft = ValidationReport::tr("Validation report");
    frame.coverRight = texts.time(subject.verifiedAt);
    frame.headerLeft = oneLine(subject.fileName);
    frame.headerRight = subject.sha256;
    frame.footer =
        ValidationReport::tr("Validation report of %1").arg(texts.time(subject.verifiedAt));
    frame.pageNumber = texts.translate("Report", "Page %1 of %2");
    return frame;
}

QList<OutlineEntry> outlineOf(const QList<ReportBookmark> &bookmarks)
{
    QList<OutlineEntry> entries;
    for (const ReportBookmark &bookmark : bookmarks) {
        entries.append({bookmark.title, bookmark.page, bookmark.yPt, outlineOf(bookmark.children)});
    }
    return entries;
}

} // namespace

Result<QByteArray> makeValidationReport(const ValidationReportSubject &subject)
{
    const ReportTexts texts(subject.language);
    const ReportBlocks blocks = validationVerdicts(subject, texts)
        + validationSignatures(subject, texts) + validationBasis(subject, texts);
    const RenderedReport rendered =
        renderPages(blocks, frameOf(subject, texts),
                    ValidationReport::tr("Validation report: %1").arg(oneLine(subject.fileName)));
    ArchiveRequest request;
    request.pdf = rendered.pdf;
    request.title = rendered.title;
    request.subject = QStringLiteral("SHA-256 ") + subject.sha256;
    request.creatorTool = QStringLiteral("ConfSeal ") + QCoreApplication::applicationVersion();
    request.author = request.creatorTool;
    request.language =
        subject.language == Language::German ? QStringLiteral("de-DE") : QStringLiteral("en-GB");
    request.date = subject.verifiedAt.toUTC().date();
    request.outline = outlineOf(rendered.outline);
    return finishArchive(request);
}
