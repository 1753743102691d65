#include "embeddedcatalogue.h"

#include "model/catalogue/builtincatalogue.h"
#include "model/catalogue/catalogueloader.h"
#include "model/digest.h"

#include <QCoreApplication>

namespace {

class CatalogueTexts
{
    Q_DECLARE_TR_FUNCTIONS(DataAgreement)
};

} // namespace

Result<std::shared_ptr<const Catalogue>> embeddedCatalogue(const CatalogueReference &reference,
                                                           const QByteArray &json)
{
    if (!json.isEmpty()) {
        auto embedded = loadCatalogue(json);
        if (!embedded) {
            return embedded.error();
        }
        if (toHex(embedded.value().sha256) == reference.sha256) {
            return std::make_shared<const Catalogue>(std::move(embedded).value());
        }
        return Error::invalid(
            CatalogueTexts::tr("The embedded catalogue is not the one that the data names."));
    }
    auto builtIn = builtInCatalogue();
    if (builtIn && toHex(builtIn.value()->sha256) == reference.sha256) {
        return builtIn;
    }
    return Error::invalid(CatalogueTexts::tr("The catalogue %1 %2 is not at hand.")
                              .arg(reference.id, reference.version));
}
