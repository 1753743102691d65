#include "archivedreport.h"

#include "model/pdf/archive.h"

namespace {

QList<OutlineEntry> outlineOf(const QList<ReportBookmark> &bookmarks)
{
    QList<OutlineEntry> entries;
    entries.reserve(bookmarks.size());
    for (const ReportBookmark &bookmark : bookmarks) {
        entries.append({bookmark.title, bookmark.page, bookmark.yPt, outlineOf(bookmark.children)});
    }
    return entries;
}

QList<InternalLink> linksOf(const QList<ReportLink> &links)
{
    QList<InternalLink> result;
    result.reserve(links.size());
    for (const ReportLink &link : links) {
        result.append({link.page, link.rectPt, link.targetPage, link.targetYPt});
    }
    return result;
}

QList<SignatureField> signatureFieldsOf(const QList<ReportSignatureField> &fields)
{
    QList<SignatureField> result;
    result.reserve(fields.size());
    for (const ReportSignatureField &field : fields) {
        result.append({signatureFieldName(field.role), field.label, field.page, field.rectPt});
    }
    return result;
}

} // namespace

QString signatureFieldName(SignatureRole role)
{
    switch (role) {
    case SignatureRole::Issuer:
        return QStringLiteral("Issuer");
    case SignatureRole::Reviewer:
        return QStringLiteral("Reviewer");
    case SignatureRole::Approver:
        return QStringLiteral("Approver");
    }
    Q_UNREACHABLE();
}

QString layoutToolkit()
{
    return QStringLiteral("Qt ") + QLatin1String(qVersion());
}

Result<ArchivedReport> archiveReport(const DocumentContent &document,
                                     const ReportMetadata &metadata, const Catalogue &catalogue,
                                     const QList<Attachment> &attachments)
{
    const auto rendered = renderReport(document, metadata, catalogue);
    if (!rendered) {
        return rendered.error();
    }
    ArchiveRequest request;
    request.pdf = rendered.value().pdf;
    request.title = rendered.value().title;
    request.author = metadata.issuer;
    request.subject = QStringLiteral("%1 %2").arg(catalogue.id, catalogue.version);
    request.creatorTool = metadata.generator;
    request.language =
        metadata.language == Language::German ? QStringLiteral("de-DE") : QStringLiteral("en-GB");
    request.date = metadata.date;
    request.outline = outlineOf(rendered.value().outline);
    request.links = linksOf(rendered.value().links);
    request.attachments = attachments;
    auto archived = finishArchive(request);
    if (!archived) {
        return archived.error();
    }
    return ArchivedReport{std::move(archived).value(), signatureFieldsOf(rendered.value().fields),
                          rendered.value().pages};
}
