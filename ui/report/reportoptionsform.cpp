#include "reportoptionsform.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace {

constexpr int longestLine = 1'000'000; // nothing that is stored may be cut by showing it

} // namespace

ReportOptionsForm::ReportOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox)
    , m_detail(new QComboBox)
    , m_date(new QDateEdit)
    , m_validUntil(new QDateEdit)
    , m_number(new QLineEdit)
    , m_issuer(new QLineEdit)
    , m_letterhead(new WrappingCheckBox(tr("Address and logo from the settings")))
    , m_draft(new QCheckBox(tr("&Mark as draft on every page")))
{
    m_language->addItem(QStringLiteral("Deutsch"), toId(Language::German));
    m_language->addItem(QStringLiteral("English"), toId(Language::English));
    m_detail->addItem(tr("Full, with all texts"), toId(ReportDetail::Full));
    m_detail->addItem(tr("Summary, without texts"), toId(ReportDetail::Summary));
    for (QDateEdit *field : {m_date, m_validUntil}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(DisplayTexts::dateFormat());
    }
    m_number->setPlaceholderText(tr("Made from date and assessment"));
    m_language->setObjectName(QStringLiteral("language"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_date->setObjectName(QStringLiteral("date"));
    m_validUntil->setObjectName(QStringLiteral("validUntil"));
    m_number->setObjectName(QStringLiteral("number"));
    m_issuer->setMaxLength(longestLine);
    m_issuer->setObjectName(QStringLiteral("issuer"));
    m_letterhead->setObjectName(QStringLiteral("letterhead"));
    m_draft->setObjectName(QStringLiteral("draft"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("De&tail:"), m_detail);
    form->addRow(tr("&Date:"), m_date);
    form->addRow(tr("Valid &until:"), m_validUntil);
    form->addRow(tr("Declaration &number:"), m_number);
    form->addRow(tr("&Issuer:"), m_issuer);
    form->addRow(m_letterhead);
    form->addRow(m_draft);

    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportOptionsForm::changed);
    connect(m_detail, &QComboBox::currentIndexChanged, this, &ReportOptionsForm::changed);
    connect(m_date, &QDateEdit::dateChanged, m_validUntil, &QDateEdit::setMinimumDate);
    connect(m_date, &QDateEdit::dateChanged, this, &ReportOptionsForm::changed);
    connect(m_validUntil, &QDateEdit::dateChanged, this, &ReportOptionsForm::changed);
    connect(m_number, &QLineEdit::editingFinished, this, &ReportOptionsForm::changed);
    connect(m_issuer, &QLineEdit::editingFinished, this, &ReportOptionsForm::changed);
    connect(m_letterhead, &QCheckBox::toggled, this, &ReportOptionsForm::changed);
    connect(m_draft, &QCheckBox::toggled, this, &ReportOptionsForm::changed);
}

void ReportOptionsForm::useOrganisation(const Organisation &organisation, const QByteArray &logo)
{
    m_organisation = organisation;
    m_logo = logo;
}

void ReportOptionsForm::showIssuer(const Assessment &assessment)
{
    const QString declaring = declaringOrganisation(assessment);
    m_isDeclared = !declaring.isEmpty();
    m_issuer->setText(m_isDeclared ? declaring : m_organisation.name);
    const bool hasLetterhead = !m_organisation.address.trimmed().isEmpty()
        || !m_organisation.contact.trimmed().isEmpty() || !m_logo.isEmpty();
    // The address of one organisation must not stand under the name of another.
    m_letterhead->setChecked(hasLetterhead && m_issuer->text() == m_organisation.name);
    m_letterhead->setEnabled(hasLetterhead);
    m_letterhead->setToolTip(hasLetterhead ? QString()
                                           : tr("Enter them in the settings, under Organisation."));
}

void ReportOptionsForm::showAssessment(const Assessment &assessment, bool isComplete)
{
    const QSignalBlocker blocker(this);
    m_assessmentId = assessment.id;
    m_language->setCurrentIndex(m_language->findData(toId(assessment.language)));
    m_detail->setCurrentIndex(m_detail->findData(toId(ReportDetail::Full)));
    m_date->setDate(QDate::currentDate());
    m_validUntil->setDate(QDate::currentDate().addYears(1));
    m_number->clear();
    showIssuer(assessment);
    m_draft->setChecked(!isComplete);
    m_draft->setEnabled(isComplete);
    m_draft->setToolTip(
        isComplete ? QString() : tr("As long as checks are open, the report can only be a draft."));
}

ReportOptions ReportOptionsForm::options() const
{
    ReportOptions options;
    options.language = languageFromId(m_language->currentData().toString());
    options.detail =
        reportDetailFromId(m_detail->currentData().toString()).value_or(ReportDetail::Full);
    options.date = m_date->date();
    options.validUntil = m_validUntil->date();
    options.declarationNumber = m_number->text();
    // What the assessment names is taken as it is stored, not as one line shows it.
    if (m_issuer->isModified() || !m_isDeclared) {
        options.issuer = m_issuer->text();
    }
    if (m_letterhead->isChecked()) {
        options.issuerAddress = m_organisation.address.trimmed();
        options.issuerContact = m_organisation.contact.trimmed();
        options.logo = m_logo;
    }
    options.draft = isDraft();
    return options;
}

ReportOptionsForm::Choices ReportOptionsForm::choices() const
{
    return {m_assessmentId,
            m_language->currentData().toString(),
            m_detail->currentData().toString(),
            m_date->date(),
            m_validUntil->date(),
            m_number->text(),
            m_issuer->text(),
            m_issuer->isModified(),
            m_letterhead->isChecked(),
            m_draft->isChecked()};
}

void ReportOptionsForm::setChoices(const Choices &choices)
{
    if (choices.assessmentId != m_assessmentId) {
        return;
    }
    const QSignalBlocker blocker(this);
    m_language->setCurrentIndex(m_language->findData(choices.language));
    m_detail->setCurrentIndex(m_detail->findData(choices.detail));
    m_date->setDate(choices.date);
    m_validUntil->setDate(choices.validUntil);
    m_number->setText(choices.number);
    if (choices.isIssuerTyped) {
        m_issuer->setText(choices.issuer);
        m_issuer->setModified(true);
    }
    m_letterhead->setChecked(choices.letterhead && m_letterhead->isEnabled());
    if (m_draft->isEnabled()) {
        m_draft->setChecked(choices.draft);
    }
}

bool ReportOptionsForm::isDraft() const
{
    return m_draft->isChecked();
}
