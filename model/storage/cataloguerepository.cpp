#include "cataloguerepository.h"

#include "auditedtable.h"
#include "connection.h"
#include "contentstore.h"
#include "model/catalogue/catalogueloader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class CatalogueTexts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueRepository)
};

} // namespace

CatalogueRepository::CatalogueRepository(WorkspaceFile &file)
    : m_file(file)
{}

Result<QList<CatalogueReference>> CatalogueRepository::list() const
{
    QList<CatalogueReference> references;
    auto done = m_file.connection().database->forEach(
        u"SELECT id, version, sha256 FROM catalogues ORDER BY id, version"_s, {},
        [&references](const SqlRow &row) -> Result<void> {
            references.append({row.text(0), row.text(1), row.text(2)});
            return {};
        });
    return done ? Result<QList<CatalogueReference>>(references) : done.error();
}

Result<Catalogue> CatalogueRepository::load(const CatalogueReference &reference) const
{
    const auto known = list();
    if (!known) {
        return known.error();
    }
    if (!known.value().contains(reference)) {
        return Error::invalid(CatalogueTexts::tr("The workspace does not hold the catalogue %1 %2 "
                                                 "with the SHA-256 %3; add it first.")
                                  .arg(reference.id, reference.version, reference.sha256));
    }
    const auto json = ContentStore(m_file.connection()).readAll(reference.sha256);
    if (!json) {
        return json.error();
    }
    auto catalogue = loadCatalogue(json.value());
    if (!catalogue) {
        // It was sound when it was added: what has changed is the program that judges it.
        return Error::failed(CatalogueTexts::tr("The catalogue %1 %2 of the workspace cannot be "
                                                "read by this program. %3")
                                 .arg(reference.id, reference.version, catalogue.error().message));
    }
    return catalogue;
}

Result<void> CatalogueRepository::add(const Catalogue &catalogue)
{
    WorkspaceFile::Connection &connection = m_file.connection();
    const CatalogueReference reference = referenceTo(catalogue);
    return connection.transaction([&]() -> Result<void> {
        AuditedTable catalogues(connection, u"catalogues"_s);
        const QJsonObject row{{u"id"_s, reference.id},
                              {u"version"_s, reference.version},
                              {u"sha256"_s, reference.sha256}};
        const auto known = catalogues.find(row);
        if (!known) {
            return known.error();
        }
        if (known.value() && *known.value() != row) {
            return Error::invalid(
                CatalogueTexts::tr("The workspace holds another catalogue as %1 %2. A changed "
                                   "catalogue needs a new version.")
                    .arg(reference.id, reference.version));
        }
        const auto kept = ContentStore(connection).add(catalogue.canonicalJson);
        return kept ? catalogues.save(row) : kept.error();
    });
}
