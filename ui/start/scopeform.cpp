#include "scopeform.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr int longestLine = 1'000'000; // nothing that is stored may be cut by showing it

} // namespace

ScopeForm::ScopeForm(const QList<std::shared_ptr<const Catalogue>> &catalogues, Language language,
                     QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_scope(new QButtonGroup(this))
    , m_catalogue(new QComboBox)
    , m_language(new QComboBox)
    , m_asOf(new QDateEdit)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_catalogue->setObjectName(QStringLiteral("catalogue"));
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_title->setMaxLength(longestLine);
    for (QWidget *field : std::initializer_list<QWidget *>{m_catalogue, m_language, m_asOf}) {
        WheelGuard::protect(field);
    }
    m_title->setPlaceholderText(tr("For example: yearly review, tender 2027"));
    for (const auto &catalogue : catalogues) {
        m_catalogues.append(referenceTo(*catalogue));
        m_catalogue->addItem(
            QStringLiteral("%1 (%2 %3)")
                .arg(catalogue->title.in(language), catalogue->id, catalogue->version));
    }
    m_catalogue->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_catalogue->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_catalogue->setEnabled(catalogues.size() > 1);
    m_language->addItem(QStringLiteral("Deutsch"), toId(Language::German));
    m_language->addItem(QStringLiteral("English"), toId(Language::English));
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(DisplayTexts::dateFormat());
    m_asOf->setDate(QDate::currentDate());

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("What is stated:"), makeScopeChoice());
    form->addRow(tr("&Catalogue:"), m_catalogue);
    form->addRow(tr("&Language of the report:"), m_language);
    form->addRow(tr("State as &of:"), m_asOf);

    connect(m_scope, &QButtonGroup::idClicked, this, [this] { emit scopeChanged(scope()); });
    connect(m_catalogue, &QComboBox::currentIndexChanged, this, &ScopeForm::catalogueChanged);
}

QWidget *ScopeForm::makeScopeChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, column](Scope scope, const QString &text, const QString &explanation) {
        auto *button = new QRadioButton(text);
        button->setAccessibleDescription(explanation);
        m_scope->addButton(button, static_cast<int>(scope));
        auto *hint = new TextLabel(explanation, Style::Type::Small, Style::Tone::Muted);
        hint->setIndent(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                        + button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        column->addWidget(button);
        column->addWidget(hint);
    };
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    add(Scope::Complete, tr("Co&mplete"),
        tr("Provider and using organisation: one verdict for each part and one for the whole."));
    add(Scope::Provider, tr("&Provider"),
        tr("What a vendor can declare about software and service."));
    add(Scope::Organisation, tr("Or&ganisation"),
        tr("What the using organisation does: account owner, hosts and participants."));
    m_scope->button(static_cast<int>(Scope::Complete))->setChecked(true);
    return choice;
}

void ScopeForm::setAssessment(const Assessment &assessment)
{
    m_title->setText(assessment.title);
    m_scope->button(static_cast<int>(assessment.scope))->setChecked(true);
    m_catalogue->setCurrentIndex(
        static_cast<int>(qMax<qsizetype>(0, m_catalogues.indexOf(assessment.catalogue))));
    m_language->setCurrentIndex(m_language->findData(toId(assessment.language)));
    if (assessment.asOf.isValid()) {
        m_asOf->setDate(assessment.asOf);
    }
}

void ScopeForm::writeTo(Assessment &assessment) const
{
    assessment.title = m_title->text();
    assessment.scope = scope();
    assessment.catalogue = catalogue();
    assessment.language = *languageFromId(m_language->currentData().toString());
    assessment.asOf = m_asOf->date();
}

Scope ScopeForm::scope() const
{
    return static_cast<Scope>(m_scope->checkedId());
}

int ScopeForm::catalogueRow() const
{
    return qMax(0, m_catalogue->currentIndex());
}

CatalogueReference ScopeForm::catalogue() const
{
    return m_catalogues.value(m_catalogue->currentIndex());
}
