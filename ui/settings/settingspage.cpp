#include "settingspage.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

SettingsPage::SettingsPage(const QString &title, const QString &introduction)
    : m_title(title)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Style::large, Style::medium, Style::large, Style::large);
    m_column->setSpacing(Style::small);
    m_column->addWidget(new TextLabel(title, Style::Type::Title));
    m_column->addWidget(new TextLabel(introduction, Style::Type::Body, Style::Tone::Muted));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
}

void SettingsPage::addHeading(const QString &text)
{
    m_column->addSpacing(Style::medium);
    m_column->addWidget(new TextLabel(text, Style::Type::Heading));
}

void SettingsPage::addField(const QString &label, QWidget *field)
{
    auto *text = new TextLabel(label, Style::Type::Strong);
    text->setBuddy(field);
    field->setAccessibleName(label);
    m_column->addSpacing(Style::tiny);
    m_column->addWidget(text);
    m_column->addWidget(field);
}

void SettingsPage::addShortField(const QString &label, QWidget *field)
{
    addField(label, field);
    m_column->setAlignment(field, Qt::AlignLeft);
}

void SettingsPage::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
}

void SettingsPage::addRow(QLayout *row)
{
    m_column->addLayout(row);
}

void SettingsPage::addHint(const QString &text)
{
    m_column->addWidget(new TextLabel(text, Style::Type::Small, Style::Tone::Muted));
}

void SettingsPage::endFields()
{
    m_column->addStretch();
}
