#include "systemform.h"

#include "model/assessment/rules.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace {

constexpr int longFieldLines = 3;
constexpr int longestLine = 1'000'000; // nothing that is stored may be cut by showing it

QString deploymentHint(Deployment deployment)
{
    switch (deployment) {
    case Deployment::Cloud:
        return SystemForm::tr(
            "A service in the cloud of its provider: ask the provider for the provider's part.");
    case Deployment::Hosted:
        return SystemForm::tr(
            "Run for you by a hosting company, which answers as service provider.");
    case Deployment::SelfHosted:
        return SystemForm::tr("Run by your own organisation: your IT answers as service provider.");
    }
    Q_UNREACHABLE();
}

} // namespace

SystemForm::SystemForm(QWidget *parent)
    : QWidget(parent)
    , m_vendor(new QLineEdit)
    , m_product(new QLineEdit)
    , m_version(new QLineEdit)
    , m_plan(new QLineEdit)
    , m_deployment(new QButtonGroup(this))
    , m_deploymentHint(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_platform(new QComboBox)
    , m_components(
          makeLongField(tr("Server parts, desktop, mobile and browser clients that are assessed")))
    , m_features(makeLongField(
          tr("For example recording, telephone dial-in, breakout rooms, transcription")))
    , m_regions(new QLineEdit)
    , m_exclusions(makeLongField(tr("What this assessment does not cover, and why")))
{
    for (QLineEdit *line : {m_vendor, m_product, m_version, m_plan, m_regions}) {
        line->setMaxLength(longestLine);
    }
    m_vendor->setObjectName(QStringLiteral("vendor"));
    m_product->setObjectName(QStringLiteral("product"));
    WheelGuard::protect(m_platform);
    m_platform->setObjectName(QStringLiteral("platform"));
    m_components->setObjectName(QStringLiteral("components"));
    m_exclusions->setObjectName(QStringLiteral("exclusions"));
    m_version->setPlaceholderText(tr("Version, or the date it was looked at"));
    m_plan->setPlaceholderText(tr("For example Business or Enterprise"));
    m_regions->setPlaceholderText(tr("Where data is processed and stored"));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Vendor (needed):"), m_vendor);
    form->addRow(tr("&Product (needed):"), m_product);
    form->addRow(tr("V&ersion:"), m_version);
    form->addRow(tr("P&lan or licence:"), m_plan);
    form->addRow(tr("Deployment:"), makeDeploymentChoice());
    m_deploymentHint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(QString(), m_deploymentHint);
    form->addRow(tr("Pl&atform:"), m_platform);
    form->addRow(tr("&Components and clients:"), m_components);
    form->addRow(tr("&Features in use:"), m_features);
    form->addRow(tr("&Regions:"), m_regions);
    form->addRow(tr("E&xclusions:"), m_exclusions);

    connect(m_vendor, &QLineEdit::textChanged, this, &SystemForm::changed);
    connect(m_product, &QLineEdit::textChanged, this, &SystemForm::changed);
    connect(m_deployment, &QButtonGroup::idClicked, this, &SystemForm::showDeploymentHint);
    showDeploymentHint();
}

QWidget *SystemForm::makeDeploymentChoice()
{
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](Deployment deployment, const QString &text) {
        auto *button = new QRadioButton(text);
        m_deployment->addButton(button, static_cast<int>(deployment));
        row->addWidget(button);
    };
    add(Deployment::Cloud, tr("Cl&oud"));
    add(Deployment::Hosted, tr("&Hosted"));
    add(Deployment::SelfHosted, tr("&Self-hosted"));
    row->addStretch();
    m_deployment->button(static_cast<int>(Deployment::Cloud))->setChecked(true);
    return choice;
}

GrowingTextEdit *SystemForm::makeLongField(const QString &hint)
{
    auto *field = new GrowingTextEdit(longFieldLines);
    field->setPlaceholderText(hint);
    return field;
}

void SystemForm::setPlatforms(const QList<Platform> &platforms, Language language)
{
    m_platform->clear();
    m_platform->addItem(tr("Another product"), QString());
    for (const Platform &platform : platforms) {
        m_platform->addItem(platform.title.in(language), platform.id);
    }
}

void SystemForm::setSystem(const SystemUnderAssessment &system)
{
    m_vendor->setText(system.vendor);
    m_product->setText(system.product);
    m_version->setText(system.version);
    m_plan->setText(system.plan);
    m_deployment->button(static_cast<int>(system.deployment))->setChecked(true);
    showDeploymentHint();
    if (m_platform->findData(system.platform) < 0) {
        m_platform->addItem(system.platform, system.platform); // the catalogue has no hints for it
    }
    m_platform->setCurrentIndex(m_platform->findData(system.platform));
    m_components->showText(system.components);
    m_features->showText(system.features);
    m_regions->setText(system.regions);
    m_exclusions->showText(system.exclusions);
}

SystemUnderAssessment SystemForm::system() const
{
    SystemUnderAssessment system;
    system.vendor = m_vendor->text();
    system.product = m_product->text();
    system.version = m_version->text();
    system.plan = m_plan->text();
    system.deployment = static_cast<Deployment>(m_deployment->checkedId());
    system.platform = m_platform->currentData().toString();
    system.components = m_components->text();
    system.features = m_features->text();
    system.regions = m_regions->text();
    system.exclusions = m_exclusions->text();
    return system;
}

QString SystemForm::problem() const
{
    if (!hasSubstance(m_vendor->text())) {
        return tr("Enter the vendor of the system.");
    }
    if (!hasSubstance(m_product->text())) {
        return tr("Enter the product.");
    }
    return {};
}

void SystemForm::showDeploymentHint()
{
    m_deploymentHint->setText(deploymentHint(static_cast<Deployment>(m_deployment->checkedId())));
}
