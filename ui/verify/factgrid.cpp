#include "factgrid.h"

#include "ui/widgets/breakabletext.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(Style::large);
    m_form->setVerticalSpacing(Style::tiny);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactGrid::clear()
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
}

void FactGrid::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    auto *label = new TextLabel(name, Style::Type::Body, Style::Tone::Muted);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside a value of several lines
    auto *text = new TextLabel(breakableText(value));
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_form->addRow(label, text);
}
