#include "embeddedfiles.h"

#include "model/digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class EmbeddedFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(EmbeddedFiles)
};

QString assessmentFile()
{
    return QStringLiteral("assessment.json");
}

QString reportFile()
{
    return QStringLiteral("report.json");
}

QString catalogueFile()
{
    return QStringLiteral("catalogue.json");
}

bool isEmbedded(const EvidenceItem &item)
{
    return item.disclosure == Disclosure::Embedded && !item.sha256.isEmpty();
}

/// The name of a file as a name only: what a path or a terminal could take for something else is
/// replaced.
QString plainFileName(const QString &fileName)
{
    QString plain = fileName;
    for (QChar &character : plain) {
        const bool harmless =
            character.isLetterOrNumber() || QStringLiteral("._- ()").contains(character);
        if (!harmless) {
            character = u'_';
        }
    }
    return plain.right(100);
}

QString embeddedName(qsizetype number, const EvidenceItem &item)
{
    return QStringLiteral("evidence-%1-%2")
        .arg(number, 3, 10, QLatin1Char('0'))
        .arg(plainFileName(item.fileName));
}

Attachment dataFile(const QString &name, const QString &description,
                    Attachment::Relationship relationship, const QByteArray &content)
{
    return {name, QStringLiteral("application/json"), description, relationship, content};
}

} // namespace

Result<QList<Attachment>> embedFiles(const ReportData &data, const Assessment &assessment,
                                     const EvidenceSource *evidence)
{
    QList<Attachment> files{
        dataFile(assessmentFile(), QStringLiteral("Assessment document"),
                 Attachment::Relationship::Data, data.assessmentJson),
        dataFile(reportFile(), QStringLiteral("Report data"), Attachment::Relationship::Data,
                 data.reportJson),
        dataFile(catalogueFile(), QStringLiteral("Catalogue"), Attachment::Relationship::Supplement,
                 data.catalogueJson),
    };
    for (qsizetype i = 0; i < assessment.evidence.size(); ++i) {
        const EvidenceItem &item = assessment.evidence.at(i);
        if (!isEmbedded(item)) {
            continue;
        }
        if (evidence == nullptr) {
            return Error::failed(
                EmbeddedFileTexts::tr("The evidence \"%1\" is not at hand.").arg(item.title));
        }
        auto content = evidence->evidenceContent(item.sha256);
        if (!content) {
            return content.error();
        }
        files.append({embeddedName(i + 1, item), item.mediaType, item.title,
                      Attachment::Relationship::Supplement, std::move(content).value()});
    }
    return files;
}

ReportData reportDataIn(const QList<Attachment> &attachments)
{
    ReportData data;
    for (const Attachment &file : attachments) {
        if (file.fileName == assessmentFile()) {
            data.assessmentJson = file.content;
        } else if (file.fileName == reportFile()) {
            data.reportJson = file.content;
        } else if (file.fileName == catalogueFile()) {
            data.catalogueJson = file.content;
        }
    }
    return data;
}

QStringList evidenceDifferences(const QList<Attachment> &attachments, const Assessment &assessment)
{
    QSet<QString> attached;
    for (const Attachment &file : attachments) {
        attached.insert(toHex(sha256(file.content)));
    }
    QStringList differences;
    for (const EvidenceItem &item : assessment.evidence) {
        if (isEmbedded(item) && !attached.contains(item.sha256)) {
            differences.append(
                EmbeddedFileTexts::tr(
                    "The evidence \"%1\" is listed as embedded, but its content is not attached.")
                    .arg(item.title));
        }
    }
    return differences;
}
