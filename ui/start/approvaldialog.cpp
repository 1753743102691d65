#include "approvaldialog.h"

#include "model/assessment/rules.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int widthCharacters = 80;

} // namespace

ApprovalDialog::ApprovalDialog(const QString &assessmentName, QWidget *parent)
    : QDialog(parent)
    , m_approvedBy(new QLineEdit)
{
    setWindowTitle(tr("Approve assessment"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Approved by:"), m_approvedBy);
    m_approvedBy->setObjectName(QStringLiteral("approvedBy"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Style::medium);
    column->addWidget(new TextLabel(assessmentName, Style::Type::Heading));
    column->addWidget(new TextLabel(tr("An approved assessment is locked: it can be read and "
                                       "reported, but never changed or deleted.")));
    column->addLayout(form);
    column->addStretch();
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *approve = buttons->addButton(tr("Approve"), QDialogButtonBox::AcceptRole);
    approve->setObjectName(QStringLiteral("approve"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, approve] {
        approve->setEnabled(hasSubstance(m_approvedBy->text()));
    };
    connect(m_approvedBy, &QLineEdit::textChanged, this, update);
    update();
    resize(fontMetrics().averageCharWidth() * widthCharacters, sizeHint().height());
}

QString ApprovalDialog::approvedBy() const
{
    return m_approvedBy->text();
}
