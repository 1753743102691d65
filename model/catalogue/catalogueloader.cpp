#include "catalogueloader.h"

#include "cataloguereader.h"
#include "model/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;
constexpr qsizetype mostChecks = 10000;
constexpr qsizetype faultsInMessage = 20;

qsizetype countChecks(const QJsonObject &file)
{
    qsizetype count = 0;
    const QJsonArray clauses = file.value(u"clauses").toArray();
    for (const QJsonValue &clause : clauses) {
        count += clause.toObject().value(u"checks").toArray().size();
    }
    return count;
}

/// Reading and its rules in one; the catalogue is of use only without faults.
Catalogue readCatalogue(QByteArrayView json, FaultList &faults)
{
    if (json.size() > largestFile) {
        faults.add(
            QString(),
            QCoreApplication::translate("CatalogueLoader", "the file is larger than 16 MiB"));
        return {};
    }
    const Result<QJsonObject> parsed = parseJsonObject(json);
    if (!parsed) {
        faults.add(QString(), parsed.error().message);
        return {};
    }
    if (countChecks(parsed.value()) > mostChecks) {
        faults.add(QStringLiteral("clauses"),
                   QCoreApplication::translate("CatalogueLoader", "has more than %1 checks")
                       .arg(mostChecks));
        return {};
    }
    Catalogue catalogue = CatalogueReader(faults).read(parsed.value());
    if (faults.isEmpty()) {
        catalogue.canonicalJson = canonicalJson(parsed.value());
        catalogue.sha256 = sha256(catalogue.canonicalJson);
    }
    return catalogue;
}

QString messageFor(const QList<CatalogueFault> &faults)
{
    QStringList lines{
        QCoreApplication::translate(
            "CatalogueLoader",
            "The catalogue cannot be used; correct the file and try again. Faults: %1")
            .arg(faults.size())};
    for (const CatalogueFault &fault : faults.first(qMin(faults.size(), faultsInMessage))) {
        lines.append(fault.place.isEmpty() ? fault.problem
                                           : fault.place + QStringLiteral(": ") + fault.problem);
    }
    if (faults.size() > faultsInMessage) {
        lines.append(QCoreApplication::translate("CatalogueLoader", "… and %1 more")
                         .arg(faults.size() - faultsInMessage));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QList<CatalogueFault> validateCatalogue(QByteArrayView json)
{
    FaultList faults;
    readCatalogue(json, faults);
    return faults.faults();
}

Result<Catalogue> loadCatalogue(QByteArrayView json)
{
    FaultList faults;
    Catalogue catalogue = readCatalogue(json, faults);
    if (!faults.isEmpty()) {
        return Error::invalid(messageFor(faults.faults()));
    }
    return catalogue;
}
