#include "helpnavigator.h"

#include "helptopicdelegate.h"
#include "helptopics.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

constexpr int pauseInMilliseconds = 250; // not after each letter
constexpr int idRole = Qt::UserRole;

void dressList(QAbstractItemView *view, const QString &name)
{
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

HelpNavigator::HelpNavigator(Language language, QWidget *parent)
    : QWidget(parent)
    , m_index(language)
    , m_search(new SearchField(tr("Search the user guide"), tr("Search")))
    , m_count(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_lists(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_hits(new QListView)
    , m_topics(new QStandardItemModel(this))
    , m_found(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_count->setObjectName(QStringLiteral("count"));
    m_tree->setObjectName(QStringLiteral("topics"));
    m_hits->setObjectName(QStringLiteral("hits"));
    fillTree(language);
    makeSearch();
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_hits);
    m_count->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::small, 0, 0, Style::small);
    column->setSpacing(Style::small);
    column->addWidget(m_search);
    column->addWidget(m_count);
    column->addWidget(m_lists, 1);
}

void HelpNavigator::fillTree(Language language)
{
    for (const HelpGroup &group : HelpTopics::groups(language)) {
        auto *parent = new QStandardItem(group.title);
        parent->setSelectable(false);
        for (const HelpTopic &topic : group.topics) {
            auto *item = new QStandardItem(topic.title);
            item->setData(topic.id, idRole);
            item->setToolTip(topic.title);
            parent->appendRow(item);
        }
        m_topics->appendRow(parent);
    }
    m_tree->setModel(m_topics);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setItemDelegate(new HelpTopicDelegate(m_tree));
    m_tree->setIndentation(0); // the delegate indents, so that the whole row is marked
    m_tree->expandAll();
    dressList(m_tree, tr("Topics"));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(idRole).toString();
                if (!m_following && !id.isEmpty()) {
                    emit topicChosen(id);
                }
            });
    connect(m_tree, &QAbstractItemView::activated, this, &HelpNavigator::readingRequested);
}

void HelpNavigator::makeSearch()
{
    m_search->setMaxLength(200);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInMilliseconds);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_pause->isActive()) {
            search();
        }
        emit readingRequested();
    });
    connect(m_pause, &QTimer::timeout, this, &HelpNavigator::search);
    m_hits->setModel(m_found);
    m_hits->setItemDelegate(new HelpTopicDelegate(m_hits));
    dressList(m_hits, tr("Topics found"));
    connect(m_hits->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_following && current.isValid()) {
                    emit topicChosen(current.data(idRole).toString());
                }
            });
    connect(m_hits, &QAbstractItemView::activated, this, &HelpNavigator::readingRequested);
}

void HelpNavigator::search()
{
    m_pause->stop();
    const QStringList words = HelpSearch::words(m_search->text());
    emit wordsChanged(words);
    if (words.isEmpty()) {
        m_count->hide();
        m_lists->setCurrentWidget(m_tree);
        setTopic(m_topic);
        return;
    }
    showHits(m_index.find(m_search->text()));
}

void HelpNavigator::showHits(const QList<HelpHit> &hits)
{
    {
        const QScopedValueRollback guard(m_following, true);
        m_found->clear();
        for (const HelpHit &hit : hits) {
            auto *item = new QStandardItem(hit.title);
            item->setData(hit.topicId, idRole);
            item->setData(hit.context, HelpTopicDelegate::ContextRole);
            item->setData(
                tr("%1, %n place(s): %2", nullptr, hit.places).arg(hit.title, hit.context),
                Qt::AccessibleTextRole);
            item->setToolTip(hit.title);
            m_found->appendRow(item);
        }
    }
    m_lists->setCurrentWidget(m_hits);
    announce(hits.isEmpty() ? tr("Nothing found. Try fewer or other words.")
                            : tr("%n topic(s) found", nullptr, static_cast<int>(hits.size())));
    if (!hits.isEmpty()) {
        m_hits->setCurrentIndex(m_found->index(0, 0));
    }
}

void HelpNavigator::announce(const QString &text)
{
    m_count->setText(text);
    m_count->show();
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HelpNavigator::setTopic(const QString &id)
{
    m_topic = id;
    const QScopedValueRollback guard(m_following, true);
    const QModelIndexList found = m_topics->match(m_topics->index(0, 0), idRole, id, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty()) {
        m_tree->setCurrentIndex(found.first());
        m_tree->scrollTo(found.first());
    }
    const QModelIndexList hits =
        m_found->match(m_found->index(0, 0), idRole, id, 1, Qt::MatchExactly);
    if (!hits.isEmpty()) {
        m_hits->setCurrentIndex(hits.first());
    }
}

void HelpNavigator::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool HelpNavigator::clearSearch()
{
    const bool hasText = !m_search->text().isEmpty();
    m_search->clear();
    search();
    return hasText;
}
