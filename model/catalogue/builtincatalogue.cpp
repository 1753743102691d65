#include "builtincatalogue.h"

#include "catalogueloader.h"

#include <QCoreApplication>
#include <QFile>

Result<std::shared_ptr<const Catalogue>> builtInCatalogue()
{
    QFile file(QStringLiteral(":/catalogue/vcs-27008-selfassessment.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::failed(QCoreApplication::translate(
            "BuiltInCatalogue", "The built-in catalogue is missing; install the program again."));
    }
    Result<Catalogue> catalogue = loadCatalogue(file.readAll());
    if (!catalogue) {
        return Error::failed(catalogue.error().message);
    }
    return std::make_shared<const Catalogue>(std::move(catalogue).value());
}
