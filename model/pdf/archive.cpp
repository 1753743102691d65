#include "archive.h"

#include "navigation.h"
#include "qpdfsupport.h"
#include "xmp.h"

#include <QCoreApplication>

namespace {

class Archive
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

QDateTime startOf(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC);
}

void setInfo(QPDF &document, const DocumentMetadata &metadata)
{
    QPDFObjectHandle info = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    const auto setText = [&info](const char *key, const QString &text) {
        if (!text.isEmpty()) {
            info.replaceKey(key, pdfText(text));
        }
    };
    setText("/Title", metadata.title);
    setText("/Author", metadata.author);
    setText("/Subject", metadata.subject);
    setText("/Creator", metadata.creatorTool);
    setText("/Producer", metadata.creatorTool);
    const std::string time = pdfDate(startOf(metadata.date)).toStdString();
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(time));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(time));
    document.getTrailer().replaceKey("/Info", info);
}

void setMetadata(QPDF &document, const DocumentMetadata &metadata)
{
    QPDFObjectHandle stream =
        QPDFObjectHandle::newStream(&document, xmpPacket(metadata).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    document.getRoot().replaceKey("/Metadata", stream);
}

void setViewing(QPDFObjectHandle catalog, const QString &language)
{
    if (!language.isEmpty()) {
        catalog.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    }
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    catalog.replaceKey("/ViewerPreferences", preferences);
}

Result<QByteArray> finish(QPDF &document, const ArchiveRequest &request)
{
    QPDFObjectHandle catalog = document.getRoot();
    if (!catalog.getKey("/OutputIntents").isArray()) {
        return Error::invalid(
            Archive::tr("The pages are not PDF/A-1b, so they cannot be archived."));
    }
    const DocumentMetadata metadata{plainLine(request.title),    plainLine(request.author),
                                    plainLine(request.subject),  plainLine(request.creatorTool),
                                    plainLine(request.language), request.date};
    setInfo(document, metadata);
    setMetadata(document, metadata);
    setViewing(catalog, metadata.language);
    if (const Result<void> done = addOutline(document, request.outline); !done) {
        return done.error();
    }
    if (const Result<void> done = addLinks(document, request.links); !done) {
        return done.error();
    }
    if (const Result<void> done =
            embedAttachments(document, request.attachments, startOf(request.date));
        !done) {
        return done.error();
    }
    document.getTrailer().removeKey(
        "/ID"); // else the deterministic one would depend on a random one
    return writeDocument(document, "1.7");
}

} // namespace

Result<QByteArray> finishArchive(const ArchiveRequest &request)
{
    if (!request.date.isValid()) {
        return Error::invalid(Archive::tr("The date of the report is not a valid date."));
    }
    Result<std::unique_ptr<QPDF>> document = openClean(request.pdf);
    if (!document) {
        return document.error();
    }
    return guarded([&] { return finish(*document.value(), request); });
}
