#include "attachmentscommand.h"

#include "context.h"
#include "extraction.h"
#include "files.h"
#include "model/digest.h"
#include "model/pdf/attachments.h"
#include "optionnames.h"
#include "reportfile.h"

#include <QIODevice>
#include <QJsonArray>

namespace {

QString relationshipId(Attachment::Relationship relationship)
{
    switch (relationship) {
    case Attachment::Relationship::Data:
        return QStringLiteral("data");
    case Attachment::Relationship::Source:
        return QStringLiteral("source");
    case Attachment::Relationship::Supplement:
        return QStringLiteral("supplement");
    case Attachment::Relationship::Alternative:
        return QStringLiteral("alternative");
    case Attachment::Relationship::Unspecified:
        return QStringLiteral("unspecified");
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject attachmentsToJson(const QList<Attachment> &attachments, const QStringList &paths)
{
    QJsonArray array;
    for (qsizetype index = 0; index < attachments.size(); ++index) {
        const Attachment &attachment = attachments.at(index);
        QJsonObject object{
            {QStringLiteral("fileName"), attachment.fileName},
            {QStringLiteral("mediaType"), attachment.mimeType},
            {QStringLiteral("description"), attachment.description},
            {QStringLiteral("relationship"), relationshipId(attachment.relationship)},
            {QStringLiteral("sizeBytes"), attachment.content.size()},
            {QStringLiteral("sha256"), toHex(sha256(attachment.content))}};
        if (!paths.isEmpty()) {
            object.insert(QStringLiteral("path"), paths.at(index));
        }
        array.append(object);
    }
    return {{QStringLiteral("attachments"), array}};
}

QList<ExtractedFile> filesOf(const QList<Attachment> &attachments)
{
    QList<ExtractedFile> files;
    for (const Attachment &attachment : attachments) {
        files.append({attachment.fileName,
                      [content = attachment.content](QIODevice &output) -> Result<void> {
                          if (output.write(content) != content.size()) {
                              return Error::failed(
                                  AttachmentsCommand::tr("Writing an attachment failed: %1")
                                      .arg(output.errorString()));
                          }
                          return {};
                      }});
    }
    return files;
}

void printAttachments(Terminal &terminal, const QList<Attachment> &attachments)
{
    if (attachments.isEmpty()) {
        terminal.line(AttachmentsCommand::tr("The file holds no attachments."));
    }
    for (const Attachment &attachment : attachments) {
        terminal.line(QStringLiteral("%1  %2  %3  SHA-256 %4")
                          .arg(visibleText(attachment.fileName), visibleText(attachment.mimeType),
                               AttachmentsCommand::tr("%1 bytes").arg(attachment.content.size()),
                               toHex(sha256(attachment.content))));
    }
}

} // namespace

QString AttachmentsCommand::name() const
{
    return QStringLiteral("attachments");
}

QString AttachmentsCommand::synopsis() const
{
    return QStringLiteral("FILE.pdf [--extract DIR]");
}

QString AttachmentsCommand::summary() const
{
    return tr("Lists the files inside a report, or writes them into a folder.");
}

QList<QCommandLineOption> AttachmentsCommand::options() const
{
    return {{optionExtract, tr("Write the files into this folder."), QStringLiteral("DIR")},
            {optionForce, tr("Overwrite existing files.")}};
}

Result<ExitStatus> AttachmentsCommand::run(Context &context) const
{
    const auto pdf = readInputFile(context.argument(0), maximumReportBytes);
    if (!pdf) {
        return pdf.error();
    }
    const auto attachments = readAttachments(pdf.value());
    if (!attachments) {
        return attachments.error();
    }
    QStringList paths;
    if (const auto folder = context.given(optionExtract)) {
        auto written =
            extractFiles(filesOf(attachments.value()), *folder, context, {context.argument(0)});
        if (!written) {
            return written.error();
        }
        paths = std::move(written).value();
    }
    context.print([&] { return attachmentsToJson(attachments.value(), paths); },
                  [&](Terminal &terminal) {
                      if (!context.isSet(optionExtract)) {
                          printAttachments(terminal, attachments.value());
                      }
                      for (const QString &path : paths) {
                          terminal.line(visibleText(path));
                      }
                  });
    return ExitStatus::Done;
}
