#include "findingcard.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/breakabletext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QHBoxLayout>

FindingCard::FindingCard(const QString &topic, QWidget *parent)
    : Card(parent)
    , m_topic(topic)
    , m_mark(new MarkLabel({}))
    , m_word(new Badge)
    , m_title(new TextLabel(Style::Type::Strong))
    , m_meaning(new TextLabel)
    , m_remark(new TextLabel(Style::Type::Small))
    , m_advice(new TextLabel(Style::Type::Body, Style::Tone::Muted))
    , m_texts(new QVBoxLayout)
{
    TypeScale::set(*m_mark, Style::Type::Display);
    auto *head = new QWidget;
    auto *flow = new FlowLayout(Style::small, head);
    auto *name = new TextLabel(topic, Style::Type::Heading);
    name->setWordWrap(false);
    flow->addWidget(name);
    flow->addWidget(m_word);

    m_texts->setSpacing(Style::tiny);
    m_texts->addWidget(head);
    for (TextLabel *label : {m_title, m_meaning, m_remark, m_advice}) {
        m_texts->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
    row->setSpacing(Style::large);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(m_texts, 1);
    m_remark->hide();
}

void FindingCard::showFinding(const VerdictTexts &texts, Mark mark)
{
    m_mark->setMark(mark);
    m_word->setBadge(texts.word, mark.tone);
    m_title->setText(texts.title);
    m_meaning->setText(texts.meaning);
    m_advice->setText(tr("What to do: %1").arg(texts.advice));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_topic, texts.word));
    setAccessibleDescription(
        QStringLiteral("%1 %2 %3").arg(texts.title, texts.meaning, texts.advice));
}

void FindingCard::setRemark(const QString &text)
{
    m_remark->setTextOrHide(breakableText(text));
}

void FindingCard::addAction(QWidget *button)
{
    m_texts->addWidget(button, 0, Qt::AlignLeft);
}
