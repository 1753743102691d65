#include "validationfile.h"

#include "findingsfile.h"
#include "model/sealing/validationreport.h"
#include "model/sealing/verificationjson.h"
#include "ui/itemmodels/displaytexts.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace {

bool hasEnding(const QString &path, QLatin1String ending)
{
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

Result<QByteArray> pagesOf(const VerifiedReport &report)
{
    return makeValidationReport({.inspection = report.inspection,
                                 .fileName = QFileInfo(report.path).fileName(),
                                 .sizeBytes = report.sizeBytes,
                                 .sha256 = report.sha256,
                                 .verifiedAt = report.verifiedAt,
                                 .judgedAt = report.verifiedAt,
                                 .askedNetwork = report.askedNetwork,
                                 .extraTrust = report.extraTrust,
                                 .remarks = report.remarks,
                                 .language = DisplayTexts::language()});
}

} // namespace

QString ValidationFile::nameFilter()
{
    return tr("Validation report (*.pdf)") + QStringLiteral(";;") + tr("JSON files (*.json)");
}

QString ValidationFile::withEnding(const QString &path, const QString &chosenFilter)
{
    if (hasEnding(path, QLatin1String("pdf")) || hasEnding(path, QLatin1String("json"))) {
        return path;
    }
    return path
        + (chosenFilter.contains(QLatin1String("*.json")) ? QStringLiteral(".json")
                                                          : QStringLiteral(".pdf"));
}

Result<void> ValidationFile::write(const QString &path, const VerifiedReport &report)
{
    if (hasEnding(path, QLatin1String("json"))) {
        const QJsonDocument json(toJson(report.inspection.verification));
        return FindingsFile::write(path, json.toJson(QJsonDocument::Indented));
    }
    const auto pages = pagesOf(report);
    return pages ? FindingsFile::write(path, pages.value()) : Result<void>(pages.error());
}
