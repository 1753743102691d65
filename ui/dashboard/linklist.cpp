#include "linklist.h"

#include "linkbutton.h"

#include <QPushButton>
#include <QVBoxLayout>

LinkList::LinkList(const QString &name, const QList<CheckLink> &links, int first,
                   std::optional<Mark> mark, QWidget *parent)
    : QWidget(parent)
    , m_links(links)
    , m_first(first)
    , m_mark(mark)
    , m_column(new QVBoxLayout)
    , m_more(new QPushButton(tr("Show all %1").arg(links.size())))
{
    setAccessibleName(name);
    m_more->setAccessibleDescription(name);
    m_column->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::tiny);
    column->addLayout(m_column);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setVisible(links.size() > first); // not before it has a parent: it would be a window
    connect(m_more, &QPushButton::clicked, this, &LinkList::toggle);
    addLinks(first);
}

void LinkList::addLinks(qsizetype upTo)
{
    for (qsizetype index = m_column->count(); index < qMin(upTo, m_links.size()); ++index) {
        const CheckLink &link = m_links.at(index);
        QWidget *previous =
            index == 0 ? nullptr : m_column->itemAt(m_column->count() - 1)->widget();
        auto *button =
            new LinkButton(m_mark.value_or(markOf(link.result)), link.title, link.detail);
        button->setObjectName(link.checkId);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = link.checkId] { emit activated(id); });
        m_column->addWidget(button);
        if (previous != nullptr) {
            setTabOrder(previous, button);
        }
        setTabOrder(button, m_more);
    }
    m_more->raise(); // screen readers meet it after the links
}

void LinkList::toggle()
{
    m_isWhole = !m_isWhole;
    if (m_isWhole) {
        addLinks(m_links.size());
    }
    for (int index = m_first; index < m_column->count(); ++index) {
        m_column->itemAt(index)->widget()->setVisible(m_isWhole);
    }
    m_more->setText(m_isWhole ? tr("Show fewer") : tr("Show all %1").arg(m_links.size()));
}
