#include "cataloguecommands.h"

#include "context.h"
#include "files.h"
#include "lookup.h"
#include "model/catalogue/catalogueloader.h"

#include <QJsonArray>

namespace {

constexpr qint64 maximumCatalogueBytes = 64 * 1024 * 1024;

QString fullName(const CatalogueReference &reference)
{
    return reference.id + QLatin1Char(' ') + reference.version;
}

QJsonObject referenceToJson(const CatalogueReference &reference)
{
    return {{QStringLiteral("id"), reference.id},
            {QStringLiteral("version"), reference.version},
            {QStringLiteral("sha256"), reference.sha256}};
}

QJsonObject localizedToJson(const LocalizedText &text)
{
    return {{QStringLiteral("de"), text.de}, {QStringLiteral("en"), text.en}};
}

QJsonObject checkToJson(const Check &check)
{
    return {{QStringLiteral("id"), check.id},
            {QStringLiteral("title"), localizedToJson(check.title)},
            {QStringLiteral("question"), localizedToJson(check.question)},
            {QStringLiteral("requirement"), localizedToJson(check.requirement)},
            {QStringLiteral("level"), toId(check.level)},
            {QStringLiteral("weight"), check.weight},
            {QStringLiteral("leadRole"), toId(check.leadRole)},
            {QStringLiteral("notApplicableAllowed"), check.notApplicableAllowed},
            {QStringLiteral("alternativeAllowed"), check.alternativeAllowed},
            {QStringLiteral("privacy"), check.privacy},
            {QStringLiteral("basis"), toId(check.basis.status)}};
}

QJsonObject catalogueToJson(const Catalogue &catalogue)
{
    QJsonArray clauses;
    for (const Clause &clause : catalogue.clauses) {
        QJsonArray checks;
        for (const Check &check : clause.checks) {
            checks.append(checkToJson(check));
        }
        clauses.append(QJsonObject{{QStringLiteral("clause"), clause.number},
                                   {QStringLiteral("title"), localizedToJson(clause.title)},
                                   {QStringLiteral("group"), clause.group},
                                   {QStringLiteral("checks"), checks}});
    }
    return {{QStringLiteral("id"), catalogue.id},
            {QStringLiteral("version"), catalogue.version},
            {QStringLiteral("sha256"), toHex(catalogue.sha256)},
            {QStringLiteral("title"), localizedToJson(catalogue.title)},
            {QStringLiteral("disclaimer"), localizedToJson(catalogue.source.disclaimer)},
            {QStringLiteral("clauses"), clauses}};
}

void printCatalogue(Terminal &terminal, const Catalogue &catalogue, Language language)
{
    terminal.line(visibleText(catalogue.title.in(language)));
    terminal.line(QStringLiteral("%1 %2  SHA-256 %3")
                      .arg(visibleText(catalogue.id), visibleText(catalogue.version),
                           toHex(catalogue.sha256)));
    terminal.line(visibleText(catalogue.source.disclaimer.in(language)));
    for (const Clause &clause : catalogue.clauses) {
        terminal.line({});
        terminal.line(clause.number + QLatin1Char(' ') + visibleText(clause.title.in(language)));
        for (const Check &check : clause.checks) {
            terminal.line(QStringLiteral("  %1  %2  %3  %4")
                              .arg(visibleText(check.id), toId(check.level).leftJustified(6),
                                   toId(check.leadRole).leftJustified(17),
                                   visibleText(check.title.in(language))));
        }
    }
}

} // namespace

QString CatalogueListCommand::name() const
{
    return QStringLiteral("catalogue list");
}

QString CatalogueListCommand::synopsis() const
{
    return {};
}

QString CatalogueListCommand::summary() const
{
    return tr("Lists the catalogues of the workspace.");
}

Result<ExitStatus> CatalogueListCommand::run(Context &context) const
{
    const auto workspace = context.openForReading();
    if (!workspace) {
        return workspace.error();
    }
    const auto references = workspace.value()->catalogues();
    if (!references) {
        return references.error();
    }
    context.print(
        [&references] {
            QJsonArray array;
            for (const CatalogueReference &reference : references.value()) {
                array.append(referenceToJson(reference));
            }
            return QJsonObject{{QStringLiteral("catalogues"), array}};
        },
        [&references](Terminal &terminal) {
            for (const CatalogueReference &reference : references.value()) {
                terminal.line(visibleText(fullName(reference)) + QStringLiteral("  SHA-256 ")
                              + reference.sha256);
            }
        });
    return ExitStatus::Done;
}

QString CatalogueShowCommand::name() const
{
    return QStringLiteral("catalogue show");
}

QString CatalogueShowCommand::synopsis() const
{
    return QStringLiteral("ID");
}

QString CatalogueShowCommand::summary() const
{
    return tr("Shows a catalogue with its clauses and checks; ID or ID@VERSION.");
}

Result<ExitStatus> CatalogueShowCommand::run(Context &context) const
{
    const auto workspace = context.openForReading();
    if (!workspace) {
        return workspace.error();
    }
    const auto reference = findCatalogue(*workspace.value(), context.argument(0));
    if (!reference) {
        return reference.error();
    }
    const auto catalogue = workspace.value()->catalogue(reference.value());
    if (!catalogue) {
        return catalogue.error();
    }
    context.print([&catalogue] { return catalogueToJson(*catalogue.value()); },
                  [&](Terminal &terminal) {
                      printCatalogue(terminal, *catalogue.value(), context.messageLanguage());
                  });
    return ExitStatus::Done;
}

QString CatalogueValidateCommand::name() const
{
    return QStringLiteral("catalogue validate");
}

QString CatalogueValidateCommand::synopsis() const
{
    return QStringLiteral("FILE");
}

QString CatalogueValidateCommand::summary() const
{
    return tr("Names every fault of a catalogue file with its place; needs no workspace.");
}

Result<ExitStatus> CatalogueValidateCommand::run(Context &context) const
{
    const auto content = readInputFile(context.argument(0), maximumCatalogueBytes);
    if (!content) {
        return content.error();
    }
    const QList<CatalogueFault> faults = validateCatalogue(content.value());
    context.print(
        [&faults] {
            QJsonArray array;
            for (const CatalogueFault &fault : faults) {
                array.append(QJsonObject{{QStringLiteral("place"), fault.place},
                                         {QStringLiteral("problem"), fault.problem}});
            }
            return QJsonObject{{QStringLiteral("valid"), faults.isEmpty()},
                               {QStringLiteral("faults"), array}};
        },
        [&faults](Terminal &terminal) {
            if (faults.isEmpty()) {
                terminal.line(tr("The catalogue is valid."));
            }
            for (const CatalogueFault &fault : faults) {
                terminal.line(visibleText(fault.place.isEmpty() ? fault.problem
                                                                : fault.place + QStringLiteral(": ")
                                                  + fault.problem));
            }
        });
    return faults.isEmpty() ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

QString CatalogueImportCommand::name() const
{
    return QStringLiteral("catalogue import");
}

QString CatalogueImportCommand::synopsis() const
{
    return QStringLiteral("FILE");
}

QString CatalogueImportCommand::summary() const
{
    return tr("Adds a faultless catalogue file to the workspace.");
}

Result<ExitStatus> CatalogueImportCommand::run(Context &context) const
{
    const auto content = readInputFile(context.argument(0), maximumCatalogueBytes);
    if (!content) {
        return content.error();
    }
    const auto catalogue = loadCatalogue(content.value());
    if (!catalogue) {
        return catalogue.error();
    }
    const auto workspace = context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    if (auto added = workspace.value()->addCatalogue(catalogue.value()); !added) {
        return added.error();
    }
    const CatalogueReference reference{catalogue.value().id, catalogue.value().version,
                                       toHex(catalogue.value().sha256)};
    context.print([&reference] { return referenceToJson(reference); },
                  [&reference](Terminal &terminal) {
                      terminal.line(
                          tr("Imported the catalogue %1.").arg(visibleText(fullName(reference))));
                  });
    return ExitStatus::Done;
}
