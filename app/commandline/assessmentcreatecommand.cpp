#include "assessmentcreatecommand.h"

#include "context.h"
#include "lookup.h"
#include "model/catalogue/builtincatalogue.h"
#include "optionnames.h"
#include "values.h"

namespace {

const QString optionVendor = QStringLiteral("vendor");
const QString optionProduct = QStringLiteral("product");
const QString optionProductVersion = QStringLiteral("product-version");
const QString optionPlan = QStringLiteral("plan");
const QString optionDeployment = QStringLiteral("deployment");
const QString optionPlatform = QStringLiteral("platform");
const QString optionComponents = QStringLiteral("components");
const QString optionFeatures = QStringLiteral("features");
const QString optionRegions = QStringLiteral("regions");
const QString optionExclusions = QStringLiteral("exclusions");
const QString optionCatalogue = QStringLiteral("catalogue");
const QString optionScope = QStringLiteral("scope");
const QString optionAsOf = QStringLiteral("as-of");
const QString optionLanguage = QStringLiteral("language");
const QString optionHolder = QStringLiteral("holder");

/// Takes over @p parsed, or keeps the first error.
template<typename Value, typename Target>
Result<void> store(const Result<Value> &parsed, Target &target)
{
    if (!parsed) {
        return parsed.error();
    }
    target = parsed.value();
    return {};
}

Result<void> readHolders(const Context &context, Assessment &assessment)
{
    for (const QString &text : context.values(optionHolder)) {
        const auto holder = holderFromArgument(text);
        if (!holder) {
            return holder.error();
        }
        if (assessment.holder(holder.value().role) != nullptr) {
            return Error::invalid(
                AssessmentCreateCommand::tr("The role \"%1\" was given two holders.")
                    .arg(toId(holder.value().role)));
        }
        assessment.holders.append(holder.value());
    }
    return {};
}

Result<void> readSystem(const Context &context, SystemUnderAssessment &system)
{
    system.vendor = context.value(optionVendor);
    system.product = context.value(optionProduct);
    if (!hasSubstance(system.vendor) || !hasSubstance(system.product)) {
        return Error::invalid(
            AssessmentCreateCommand::tr("An assessment needs --vendor and --product."));
    }
    system.version = context.value(optionProductVersion);
    system.plan = context.value(optionPlan);
    system.platform = context.value(optionPlatform);
    system.components = context.value(optionComponents);
    system.features = context.value(optionFeatures);
    system.regions = context.value(optionRegions);
    system.exclusions = context.value(optionExclusions);
    return context.isSet(optionDeployment)
        ? store(deploymentFromArgument(context.value(optionDeployment)), system.deployment)
        : Result<void>();
}

/// Everything but the catalogue, which only the workspace knows.
Result<Assessment> readAssessment(const Context &context)
{
    Assessment assessment;
    if (auto read = readSystem(context, assessment.system); !read) {
        return read.error();
    }
    assessment.title =
        context.given(optionTitle)
            .value_or(assessment.system.vendor + QLatin1Char(' ') + assessment.system.product);
    assessment.language = context.chosenLanguage().value_or(context.messageLanguage());
    assessment.asOf = QDate::currentDate();
    QList<Result<void>> steps;
    if (context.isSet(optionScope)) {
        steps.append(store(scopeFromArgument(context.value(optionScope)), assessment.scope));
    }
    if (context.isSet(optionLanguage)) {
        steps.append(
            store(languageFromArgument(context.value(optionLanguage)), assessment.language));
    }
    if (context.isSet(optionAsOf)) {
        steps.append(
            store(dateFromArgument(optionAsOf, context.value(optionAsOf)), assessment.asOf));
    }
    steps.append(readHolders(context, assessment));
    for (const Result<void> &step : std::as_const(steps)) {
        if (!step) {
            return step.error();
        }
    }
    return assessment;
}

Result<void> checkPlatform(const QString &platform, const Catalogue &catalogue)
{
    QStringList valid;
    for (const Platform &known : catalogue.platforms) {
        valid.append(known.id);
    }
    if (!platform.isEmpty() && !valid.contains(platform)) {
        return unknownValue(AssessmentCreateCommand::tr("platform of this catalogue"), platform,
                            valid);
    }
    return {};
}

/// The catalogue that was asked for, else the newest version of the built-in one.
Result<CatalogueReference> chooseCatalogue(const Context &context, const Workspace &workspace)
{
    if (context.isSet(optionCatalogue)) {
        return findCatalogue(workspace, context.value(optionCatalogue));
    }
    const auto builtIn = builtInCatalogue();
    if (!builtIn) {
        return builtIn.error();
    }
    return findCatalogue(workspace, builtIn.value()->id);
}

} // namespace

QString AssessmentCreateCommand::name() const
{
    return QStringLiteral("assessment create");
}

QString AssessmentCreateCommand::synopsis() const
{
    return QStringLiteral("--vendor V --product P [--scope provider|organisation|complete] …");
}

QString AssessmentCreateCommand::summary() const
{
    return tr("Begins an assessment and prints its UUID.");
}

QList<QCommandLineOption> AssessmentCreateCommand::options() const
{
    return {
        {optionVendor, tr("Vendor of the system."), QStringLiteral("V")},
        {optionProduct, tr("Product."), QStringLiteral("P")},
        {optionProductVersion, tr("Version of the product, or the date it was looked at."),
         QStringLiteral("X")},
        {optionPlan, tr("Plan or licence."), QStringLiteral("TEXT")},
        {optionDeployment, tr("How the system is deployed."),
         QStringLiteral("cloud|hosted|self-hosted")},
        {optionPlatform, tr("Platform of the catalogue whose hints apply."), QStringLiteral("ID")},
        {optionComponents, tr("Components and clients in scope."), QStringLiteral("TEXT")},
        {optionFeatures, tr("Features in use."), QStringLiteral("TEXT")},
        {optionRegions, tr("Regions."), QStringLiteral("TEXT")},
        {optionExclusions, tr("What the assessment leaves out."), QStringLiteral("TEXT")},
        {optionTitle, tr("Title; else vendor and product."), QStringLiteral("T")},
        {optionCatalogue, tr("Catalogue; else the built-in one."), QStringLiteral("ID[@VERSION]")},
        {optionScope, tr("Which part the assessment states; else complete."),
         QStringLiteral("provider|organisation|complete")},
        {optionAsOf, tr("Day that the assessment speaks of; else today."), QStringLiteral("DATE")},
        {optionLanguage, tr("Language of the report."), QStringLiteral("de|en")},
        {optionHolder, tr("Who answers for a role; may be repeated."),
         QStringLiteral("ROLE=PERSON[;ORG]")},
    };
}

Result<ExitStatus> AssessmentCreateCommand::run(Context &context) const
{
    auto read = readAssessment(context);
    if (!read) {
        return read.error();
    }
    Assessment assessment = std::move(read).value();
    const auto workspace = context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const auto reference = chooseCatalogue(context, *workspace.value());
    if (!reference) {
        return reference.error();
    }
    const auto catalogue = workspace.value()->catalogue(reference.value());
    if (!catalogue) {
        return catalogue.error();
    }
    if (auto known = checkPlatform(assessment.system.platform, *catalogue.value()); !known) {
        return known.error();
    }
    assessment.catalogue = reference.value();
    const auto uuid = workspace.value()->createAssessment(assessment);
    if (!uuid) {
        return uuid.error();
    }
    context.print(
        [&uuid] {
            return QJsonObject{{QStringLiteral("uuid"), uuid.value()}};
        },
        [&uuid](Terminal &terminal) { terminal.line(uuid.value()); });
    return ExitStatus::Done;
}
