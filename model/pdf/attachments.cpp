#include "attachments.h"

#include "qpdfsupport.h"
#include "streamdata.h"

#include <QCoreApplication>
#include <QSet>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>

#include <algorithm>
#include <array>

namespace {

class Attachments
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

constexpr std::array<const char *, 5> relationshipNames{"/Data", "/Source", "/Supplement",
                                                        "/Alternative", "/Unspecified"};

Attachment::Relationship relationshipOf(QPDFObjectHandle fileSpec)
{
    QPDFObjectHandle name = fileSpec.getKey("/AFRelationship");
    for (size_t i = 0; i < relationshipNames.size(); ++i) {
        if (name.isNameAndEquals(relationshipNames.at(i))) {
            return static_cast<Attachment::Relationship>(i);
        }
    }
    return Attachment::Relationship::Unspecified;
}

/// Characters that a file name must not bring along: they move the cursor or turn the reading
/// direction, so that a name looks like another one.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || code == 0x061C || code == 0x200E
        || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

/// The last component: a name from a foreign file never becomes a path.
QString safeName(const QString &name)
{
    const qsizetype slash =
        std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    QString last = name.mid(slash + 1);
    last.removeIf(isUnseen);
    return last == QLatin1String(".") || last == QLatin1String("..") ? QString() : last;
}

Result<Attachment> readOne(QPDFFileSpecObjectHelper fileSpec, const QString &key, qint64 bytesLeft)
{
    Attachment attachment;
    const QString written = QString::fromStdString(fileSpec.getFilename());
    attachment.fileName = safeName(written.isEmpty() ? key : written);
    if (attachment.fileName.isEmpty()) {
        return Error::invalid(
            Attachments::tr("An embedded file has no usable name (\"%1\").").arg(written));
    }
    attachment.description = QString::fromStdString(fileSpec.getDescription());
    attachment.relationship = relationshipOf(fileSpec.getObjectHandle());
    QPDFObjectHandle stream = fileSpec.getEmbeddedFileStream();
    if (!stream.isStream()) {
        return Error::invalid(
            Attachments::tr("The embedded file \"%1\" has no content.").arg(attachment.fileName));
    }
    attachment.mimeType = QString::fromStdString(QPDFEFStreamObjectHelper(stream).getSubtype());
    DecodedStream decoded = decodeStream(stream, bytesLeft);
    switch (decoded.state) {
    case DecodedStream::State::TooLarge:
        return Error::invalid(
            Attachments::tr("The embedded files are too large in all; none was read."));
    case DecodedStream::State::Damaged:
        return Error::invalid(Attachments::tr("The embedded file \"%1\" is damaged; none was read.")
                                  .arg(attachment.fileName));
    case DecodedStream::State::Complete:
        attachment.content = std::move(decoded.bytes);
    }
    return attachment;
}

Result<QList<Attachment>> readAll(QPDF &document, const AttachmentLimits &limits)
{
    QList<Attachment> attachments;
    QPDFObjectHandle names = document.getRoot().getKey("/Names");
    if (!names.isDictionary() || !names.getKey("/EmbeddedFiles").isDictionary()) {
        return attachments;
    }
    QSet<QString> seen;
    qint64 left = limits.bytes;
    const size_t warnings = document.numWarnings();
    QPDFNameTreeObjectHelper tree(names.getKey("/EmbeddedFiles"), document, false);
    for (auto entry = tree.begin(); entry != tree.end(); ++entry) {
        if (attachments.size() >= limits.count) {
            return Error::invalid(
                Attachments::tr("The PDF holds more than %1 embedded files; none was read.")
                    .arg(limits.count));
        }
        if (!entry->second.isDictionary()) {
            return Error::invalid(Attachments::tr("The list of embedded files is damaged."));
        }
        Result<Attachment> read = readOne(QPDFFileSpecObjectHelper(entry->second),
                                          QString::fromStdString(entry->first), left);
        if (!read) {
            return read.error();
        }
        if (seen.contains(read.value().fileName)) {
            return Error::invalid(
                Attachments::tr("Two embedded files are named \"%1\"; none was read.")
                    .arg(read.value().fileName));
        }
        seen.insert(read.value().fileName);
        left -= read.value().content.size();
        attachments.append(std::move(read).value());
    }
    if (document.numWarnings() > warnings) {
        return Error::invalid(Attachments::tr("The list of embedded files is damaged."));
    }
    return attachments;
}

QPDFObjectHandle embedOne(QPDF &document, const Attachment &attachment, const std::string &modified)
{
    const QByteArray content = attachment.content; // shared, not copied
    const auto provide = [content](Pipeline *pipeline) {
        pipeline->write(reinterpret_cast<const unsigned char *>(content.constData()),
                        static_cast<size_t>(content.size()));
        pipeline->finish();
    };
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, provide);
    // qpdf escapes every character of a name that needs it, but for the one that escapes.
    QByteArray mimeType = attachment.mimeType.toUtf8();
    mimeType.replace('#', "#23");
    stream.setCreationDate(modified).setModDate(modified).setSubtype(mimeType.toStdString());
    auto fileSpec = QPDFFileSpecObjectHelper::createFileSpec(
        document, attachment.fileName.toStdString(), stream);
    if (!attachment.description.isEmpty()) {
        fileSpec.setDescription(attachment.description.toStdString());
    }
    QPDFObjectHandle object = fileSpec.getObjectHandle();
    const auto relationship = static_cast<size_t>(attachment.relationship);
    object.replaceKey("/AFRelationship",
                      QPDFObjectHandle::newName(relationshipNames.at(relationship)));
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(attachment.fileName.toStdString(),
                                                                 fileSpec);
    return object;
}

} // namespace

Result<QList<Attachment>> readAttachments(const QByteArray &pdf, const AttachmentLimits &limits)
{
    Result<std::unique_ptr<QPDF>> document = openClean(pdf);
    if (!document) {
        return document.error();
    }
    return guarded([&] { return readAll(*document.value(), limits); });
}

Result<void> embedAttachments(QPDF &document, const QList<Attachment> &attachments,
                              const QDateTime &modified)
{
    // As they are read back, so that the same files give the same bytes in whatever order they
    // come.
    QList<Attachment> sorted = attachments;
    std::ranges::sort(sorted, {}, [](const Attachment &file) { return file.fileName.toUtf8(); });
    QSet<QString> names;
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const Attachment &attachment : std::as_const(sorted)) {
        const QString &name = attachment.fileName;
        if (name.isEmpty() || safeName(name) != name || attachment.mimeType.isEmpty()) {
            return Error::invalid(
                Attachments::tr("\"%1\" cannot be embedded: it needs a plain file name and a type.")
                    .arg(name));
        }
        if (names.contains(name)) {
            return Error::invalid(
                Attachments::tr("Two files named \"%1\" are to be embedded. Rename one.")
                    .arg(name));
        }
        names.insert(name);
        associated.appendItem(embedOne(document, attachment, pdfDate(modified).toStdString()));
    }
    if (!attachments.isEmpty()) {
        document.getRoot().replaceKey("/AF", associated);
    }
    return {};
}
