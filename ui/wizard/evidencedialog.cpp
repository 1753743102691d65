#include "evidencedialog.h"

#include "model/assessment/rules.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/optionaldateedit.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int noteLines = 4;
constexpr int widthCharacters = 90;
constexpr int longestLine = 1'000'000; // nothing that is stored may be cut by showing it

QLineEdit *makeLine(const QString &text)
{
    auto *line = new QLineEdit;
    line->setMaxLength(longestLine);
    line->setText(text);
    line->setCursorPosition(0);
    return line;
}

QString titleOf(const EvidenceItem &item)
{
    if (!item.id.isEmpty()) {
        return EvidenceDialog::tr("Edit evidence");
    }
    switch (item.kind) {
    case EvidenceKind::File:
        return EvidenceDialog::tr("Add a file");
    case EvidenceKind::Link:
        return EvidenceDialog::tr("Add a link");
    case EvidenceKind::Note:
        return EvidenceDialog::tr("Add a note");
    case EvidenceKind::AssuranceReport:
        return EvidenceDialog::tr("Add an assurance report");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

EvidenceDialog::EvidenceDialog(const EvidenceItem &item, QWidget *parent)
    : QDialog(parent)
    , m_initial(item)
    , m_title(makeLine(item.title))
    , m_link(makeLine(item.link))
    , m_note(new GrowingTextEdit(noteLines))
    , m_auditor(makeLine(item.auditor))
    , m_auditScope(makeLine(item.auditScope))
    , m_periodFrom(new OptionalDateEdit(tr("&From")))
    , m_periodTo(new OptionalDateEdit(tr("&To")))
    , m_effective(new OptionalDateEdit(tr("As &of")))
    , m_expires(new OptionalDateEdit(tr("&Valid until")))
    , m_disclosure(new QComboBox)
    , m_problem(new TextLabel(Style::Type::Body, Style::Tone::Muted))
    , m_accept(new QPushButton(item.id.isEmpty() ? tr("Add") : tr("Save changes")))
{
    setWindowTitle(titleOf(item));
    m_note->showText(item.note);
    for (const Disclosure disclosure :
         {Disclosure::Hash, Disclosure::Embedded, Disclosure::Withheld}) {
        m_disclosure->addItem(DisplayTexts::disclosure(disclosure), static_cast<int>(disclosure));
    }
    m_disclosure->setCurrentIndex(m_disclosure->findData(static_cast<int>(item.disclosure)));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("T&itle:"), m_title);
    addKindFields(form);
    addDates(form);
    form->addRow(tr("In the &report:"), m_disclosure);

    m_title->setObjectName(QStringLiteral("title"));
    m_link->setObjectName(QStringLiteral("link"));
    m_note->setObjectName(QStringLiteral("note"));
    m_auditor->setObjectName(QStringLiteral("auditor"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_accept->setObjectName(QStringLiteral("accept"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    // Not before it is part of the dialog, or the dialog takes another button for its default.
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *line : {m_title, m_link, m_auditor, m_auditScope}) {
        connect(line, &QLineEdit::textChanged, this, &EvidenceDialog::validate);
    }
    connect(m_note, &GrowingTextEdit::textChanged, this, &EvidenceDialog::validate);
    for (const OptionalDateEdit *date : {m_periodFrom, m_periodTo, m_effective, m_expires}) {
        connect(date, &OptionalDateEdit::changed, this, &EvidenceDialog::validate);
    }
    validate();
    resize(fontMetrics().averageCharWidth() * widthCharacters, sizeHint().height());
}

void EvidenceDialog::addKindFields(QFormLayout *form)
{
    // Fields that do not belong to the kind keep their values and stay out of sight. The order in
    // which fields become children is that of the tab key.
    m_title->setParent(this);
    for (QWidget *field : std::initializer_list<QWidget *>{m_link, m_auditor, m_auditScope,
                                                           m_periodFrom, m_periodTo, m_note}) {
        field->setParent(this);
        field->hide();
    }
    const auto show = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->show();
    };
    switch (m_initial.kind) {
    case EvidenceKind::File:
        break;
    case EvidenceKind::Link:
        m_link->setPlaceholderText(QStringLiteral("https://"));
        show(tr("&Address:"), m_link);
        break;
    case EvidenceKind::Note:
        break;
    case EvidenceKind::AssuranceReport:
        m_auditScope->setPlaceholderText(
            tr("For example C5 type 2, ISO 27001, SOC 2, and what it covers"));
        show(tr("A&uditor:"), m_auditor);
        show(tr("&Scope of the audit:"), m_auditScope);
        show(tr("Period:"), m_periodFrom);
        show(QString(), m_periodTo);
        break;
    }
    show(m_initial.kind == EvidenceKind::Note ? tr("&Note:") : tr("Re&marks:"), m_note);
}

void EvidenceDialog::addDates(QFormLayout *form)
{
    m_periodFrom->setDate(m_initial.periodFrom);
    m_periodTo->setDate(m_initial.periodTo);
    m_effective->setDate(m_initial.effective);
    m_expires->setDate(m_initial.expires);
    form->addRow(tr("Dates:"), m_effective);
    form->addRow(QString(), m_expires);
}

EvidenceItem EvidenceDialog::item() const
{
    EvidenceItem item = m_initial;
    item.title = m_title->text();
    item.link = m_link->text();
    item.note = m_note->text();
    item.auditor = m_auditor->text();
    item.auditScope = m_auditScope->text();
    item.periodFrom = m_periodFrom->date();
    item.periodTo = m_periodTo->date();
    item.effective = m_effective->date();
    item.expires = m_expires->date();
    item.disclosure = static_cast<Disclosure>(m_disclosure->currentData().toInt());
    return item;
}

void EvidenceDialog::validate()
{
    m_problem->setText(problem());
    m_accept->setEnabled(problem().isEmpty());
}

QString EvidenceDialog::problem() const
{
    if (!hasSubstance(m_title->text())) {
        return tr("Enter a title.");
    }
    if (m_initial.kind == EvidenceKind::Link && !hasSubstance(m_link->text())) {
        return tr("Enter the address.");
    }
    if (m_initial.kind == EvidenceKind::Note && !hasSubstance(m_note->text())) {
        return tr("Enter the note.");
    }
    if (m_initial.kind == EvidenceKind::AssuranceReport && !hasSubstance(m_auditor->text())) {
        return tr("Enter who audited.");
    }
    if (m_periodTo->date().isValid() && m_periodFrom->date() > m_periodTo->date()) {
        return tr("The period ends before it begins.");
    }
    if (m_expires->date().isValid() && m_effective->date() > m_expires->date()) {
        return tr("The evidence expires before the date it is as of.");
    }
    return {};
}
