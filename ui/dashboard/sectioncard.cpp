#include "sectioncard.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

SectionCard::SectionCard(const QString &heading, QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(heading);
    m_column->setContentsMargins(Style::large, Style::medium, Style::large, Style::large);
    m_column->setSpacing(Style::tiny);
    m_column->addWidget(new TextLabel(heading, Style::Type::Heading));
    m_column->addSpacing(Style::tiny);
}

void SectionCard::add(QWidget *part)
{
    m_column->addWidget(part);
}

void SectionCard::addSubheading(const QString &text)
{
    if (m_column->count() > 2) {
        m_column->addSpacing(Style::small);
    }
    m_column->addWidget(new TextLabel(text, Style::Type::Strong));
}

void SectionCard::addRemark(const QString &text)
{
    m_column->addWidget(new TextLabel(text, Style::Type::Body, Style::Tone::Muted));
}
