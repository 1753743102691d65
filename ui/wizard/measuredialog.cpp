#include "measuredialog.h"

#include "model/assessment/rules.h"
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

constexpr int actionLines = 3;
constexpr int riskLines = 2;
constexpr int widthCharacters = 80;
constexpr int ownerCharacters = 20; // the field grows; a long name must not widen the dialog
constexpr int longestLine = 1'000'000; // nothing that is stored may be cut by showing it
// Further off, it is a slip of the finger.
constexpr int mostYears = 20;

} // namespace

MeasureDialog::MeasureDialog(const Measure &measure, const QStringList &owners, QDate today,
                             QWidget *parent)
    : QDialog(parent)
    , m_initial(measure)
    , m_today(today)
    , m_action(new GrowingTextEdit(actionLines))
    , m_risk(new GrowingTextEdit(riskLines))
    , m_owner(new QComboBox)
    , m_due(new OptionalDateEdit(tr("&Due")))
    , m_problem(new TextLabel(Style::Type::Body, Style::Tone::Muted))
    , m_accept(new QPushButton(measure.id.isEmpty() ? tr("Add") : tr("Save changes")))
{
    setWindowTitle(measure.id.isEmpty() ? tr("Add a measure") : tr("Edit the measure"));
    m_action->showText(measure.action);
    m_risk->showText(measure.risk);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(ownerCharacters);
    m_owner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_owner->lineEdit()->setMaxLength(longestLine);
    m_owner->addItems(owners);
    m_owner->setEditText(measure.owner);
    m_due->setDate(measure.due);
    layOut();
    connect(m_action, &GrowingTextEdit::textChanged, this, &MeasureDialog::validate);
    connect(m_due, &OptionalDateEdit::changed, this, &MeasureDialog::validate);
    validate();
    resize(fontMetrics().averageCharWidth() * widthCharacters, sizeHint().height());
}

void MeasureDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Action:"), m_action);
    form->addRow(tr("&Risk:"), m_risk);
    form->addRow(tr("&Owner:"), m_owner);
    form->addRow(QString(), m_due);
    m_action->setPlaceholderText(tr("What is to be done to close the gap"));
    m_risk->setPlaceholderText(tr("What can happen as long as the gap is there"));
    m_owner->lineEdit()->setPlaceholderText(tr("Who sees to it"));
    m_action->setObjectName(QStringLiteral("action"));
    m_risk->setObjectName(QStringLiteral("risk"));
    m_owner->setObjectName(QStringLiteral("owner"));
    m_due->setObjectName(QStringLiteral("due"));
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
    connect(buttons, &QDialogButtonBox::accepted, this, &MeasureDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Measure MeasureDialog::measure() const
{
    Measure measure = m_initial;
    measure.action = m_action->text();
    measure.risk = m_risk->text();
    measure.owner = m_owner->currentText();
    measure.due = m_due->date();
    return measure;
}

void MeasureDialog::accept()
{
    m_due->commit(); // Return leaves no time for it
    if (problem().isEmpty()) {
        QDialog::accept();
    }
}

void MeasureDialog::validate()
{
    const QString missing = problem();
    m_accept->setEnabled(missing.isEmpty());
    m_problem->setText(missing.isEmpty() ? remark() : missing);
}

QString MeasureDialog::problem() const
{
    if (!hasSubstance(m_action->text())) {
        return tr("Enter what is to be done.");
    }
    const QDate due = m_due->date();
    const bool isFarOff =
        due.isValid() && (due < m_today.addYears(-mostYears) || due > m_today.addYears(mostYears));
    return isFarOff && due != m_initial.due
        ? tr("The due date is more than %1 years away. Check the year.").arg(mostYears)
        : QString();
}

QString MeasureDialog::remark() const
{
    const QDate due = m_due->date();
    return due.isValid() && due < m_today
        ? tr("This date has passed: the measure is shown as overdue.")
        : QString();
}
