#include "helpsection.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

HelpSection::HelpSection(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new TextLabel(Style::Type::Strong))
{
    m_column->setContentsMargins(0, 0, 0, Style::large);
    m_column->setSpacing(Style::tiny);
    m_column->addWidget(m_heading);
}

void HelpSection::showContent(const Content &content)
{
    QStringList texts = content.texts;
    texts.removeAll(QString());
    m_heading->setText(content.heading);
    while (m_labels.size() < texts.size()) {
        m_labels.append(new TextLabel);
        m_column->addWidget(m_labels.last());
    }
    for (qsizetype index = 0; index < m_labels.size(); ++index) {
        TextLabel *label = m_labels.at(index);
        label->setTextOrHide(texts.value(index));
        // The tool tips say what the short names of references stand for.
        const QString title = content.toolTips.value(index);
        label->setToolTip(DisplayTexts::toolTip(title));
        label->setAccessibleDescription(title); // else the markup of the tool tip
    }
    setVisible(!texts.isEmpty());
}
