#include "holdersform.h"

#include "model/assessment/rules.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

enum Column { TitleColumn, PersonColumn, OrganisationColumn, FunctionColumn, FunctionOnlyColumn };

constexpr int longestLine = 1'000'000; // nothing that is stored may be cut by showing it

} // namespace

QList<QWidget *> HoldersForm::Row::widgets() const
{
    return {title, person, organisation, function, functionOnly};
}

RoleHolder HoldersForm::Row::holder() const
{
    RoleHolder holder;
    holder.id = id;
    holder.role = role;
    holder.person = person->text();
    holder.organisation = organisation->text();
    holder.function = function->text();
    holder.showAs = functionOnly->isChecked() ? ShowAs::Function : ShowAs::Name;
    return holder;
}

HoldersForm::HoldersForm(QWidget *parent)
    : QWidget(parent)
{
    auto *hint =
        new TextLabel(tr("Who answers for each role? You can leave this open and fill it in later. "
                         "\"By function\" prints the function instead of the name in the report."));
    auto *grid = new QGridLayout;
    const auto addHeading = [grid](Column column, const QString &text) {
        grid->addWidget(new TextLabel(text, Style::Type::Strong), 0, column);
    };
    addHeading(TitleColumn, tr("Role"));
    addHeading(PersonColumn, tr("Person"));
    addHeading(OrganisationColumn, tr("Organisation"));
    addHeading(FunctionColumn, tr("Function"));
    for (const Role role : allRoles()) {
        addRow(grid, role);
    }
    for (const Column column : {PersonColumn, OrganisationColumn, FunctionColumn}) {
        grid->setColumnStretch(column, 1);
    }
    auto *copy = new QPushButton(tr("Use the first row for &all roles"));
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, &HoldersForm::copyFirstRow);

    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(grid);
    column->addWidget(copy, 0, Qt::AlignLeft);
    column->addStretch();
}

void HoldersForm::addRow(QGridLayout *grid, Role role)
{
    Row row;
    row.role = role;
    row.title = new TextLabel;
    row.person = new QLineEdit;
    row.organisation = new QLineEdit;
    row.function = new QLineEdit;
    row.functionOnly = new QCheckBox(tr("By function"));
    for (QLineEdit *line : {row.person, row.organisation, row.function}) {
        line->setMaxLength(longestLine);
    }
    row.person->setObjectName(QString(toId(role) + QLatin1String(" person")));
    row.function->setObjectName(QString(toId(role) + QLatin1String(" function")));
    row.functionOnly->setObjectName(QString(toId(role) + QLatin1String(" function only")));
    const int number = grid->rowCount();
    const QList<QWidget *> widgets = row.widgets();
    for (int column = 0; column < widgets.size(); ++column) {
        grid->addWidget(widgets.at(column), number, column);
    }
    connect(row.function, &QLineEdit::textChanged, this, &HoldersForm::changed);
    connect(row.functionOnly, &QCheckBox::toggled, this, &HoldersForm::changed);
    m_rows.append(row);
}

void HoldersForm::setRoleTitles(const Catalogue &catalogue, Language language)
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString title = catalogue.roleTitle(row.role, language);
        row.title->setText(title);
        row.title->setToolTip(DisplayTexts::toolTip(catalogue.roleDescription(row.role, language)));
        row.person->setAccessibleName(tr("%1, person").arg(title));
        row.organisation->setAccessibleName(tr("%1, organisation").arg(title));
        row.function->setAccessibleName(tr("%1, function").arg(title));
        row.functionOnly->setAccessibleName(tr("%1, print by function").arg(title));
    }
}

void HoldersForm::setScope(Scope scope)
{
    const QList<Role> shown = rolesInScope(scope);
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : row.widgets()) {
            widget->setVisible(shown.contains(row.role));
        }
    }
    emit changed();
}

void HoldersForm::setHolders(const QList<RoleHolder> &holders)
{
    m_respondents.clear();
    for (const RoleHolder &holder : holders) {
        if (holder.isRespondent) {
            m_respondents.append(holder);
            continue;
        }
        for (Row &row : m_rows) {
            if (row.role == holder.role) {
                row.id = holder.id;
                row.person->setText(holder.person);
                row.organisation->setText(holder.organisation);
                row.function->setText(holder.function);
                row.functionOnly->setChecked(holder.showAs == ShowAs::Function);
            }
        }
    }
}

QList<RoleHolder> HoldersForm::holders() const
{
    QList<RoleHolder> holders;
    for (const Row &row : m_rows) {
        const RoleHolder holder = row.holder();
        const bool isFilled = !holder.person.isEmpty() || !holder.organisation.isEmpty()
            || !holder.function.isEmpty();
        if (isFilled && !row.title->isHidden()) {
            holders.append(holder);
        }
    }
    return holders + m_respondents;
}

QString HoldersForm::problem() const
{
    for (const Row &row : m_rows) {
        if (!row.title->isHidden() && row.functionOnly->isChecked()
            && !hasSubstance(row.function->text())) {
            return tr("%1: enter the function that is to be printed.").arg(row.title->text());
        }
    }
    return {};
}

void HoldersForm::copyFirstRow()
{
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [](const Row &row) { return !row.title->isHidden(); });
    if (first == m_rows.cend()) {
        return;
    }
    for (auto row = std::next(first); row != m_rows.cend(); ++row) {
        if (row->title->isHidden()) {
            continue;
        }
        row->person->setText(first->person->text());
        row->organisation->setText(first->organisation->text());
        row->function->setText(first->function->text());
        row->functionOnly->setChecked(first->functionOnly->isChecked());
    }
}
