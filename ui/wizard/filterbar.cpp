#include "filterbar.h"

#include "filterchip.h"
#include "filtermenu.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

namespace {

// Who types hears the number of hits once, not at every key.
constexpr int announcementMilliseconds = 600;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search checks"), tr("Search checks")))
    , m_filter(new QPushButton(Icons::icon(Icons::Name::Filter), tr("Filter")))
    , m_menu(new FilterMenu(this))
    , m_chips(new QWidget)
    , m_chipLayout(new FlowLayout(Style::tiny, m_chips))
    , m_hits(new TextLabel(Style::Type::Small))
    , m_clear(new QPushButton(tr("Clear search and filters")))
    , m_announcement(new QTimer(this))
{
    m_search->installEventFilter(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_filter->setMenu(m_menu);
    m_filter->setAutoDefault(false);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_clear->setAutoDefault(false);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_hits->setObjectName(QStringLiteral("hits"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Style::small, Style::small, Style::small, Style::small);
    grid->setSpacing(Style::small);
    grid->addWidget(m_search, 0, 0);
    grid->addWidget(m_filter, 0, 1);
    grid->addWidget(m_chips, 1, 0, 1, 2);
    grid->addWidget(m_hits, 2, 0, 1, 2);
    grid->addWidget(m_clear, 3, 0, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    m_announcement->setSingleShot(true);
    m_announcement->setInterval(announcementMilliseconds);
    connect(m_announcement, &QTimer::timeout, this, &FilterBar::announceHits);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ChecklistCriteria criteria = m_criteria;
        criteria.searchText = text;
        change(criteria);
    });
    connect(m_menu, &FilterMenu::criteriaChosen, this, &FilterBar::change);
    connect(m_menu, &FilterMenu::clearRequested, this, &FilterBar::clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    setCriteria({});
    setHits(0, 0);
}

void FilterBar::setChoices(const Catalogue &catalogue, const QList<Role> &roles)
{
    m_roleTitles.clear();
    for (const Role role : roles) {
        m_roleTitles.insert(toId(role), catalogue.roleTitle(role, DisplayTexts::language()));
    }
    m_menu->setChoices(catalogue, roles);
}

void FilterBar::setCriteria(const ChecklistCriteria &criteria)
{
    m_criteria = criteria;
    if (m_search->text() != criteria.searchText) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(criteria.searchText);
    }
    m_menu->setCriteria(criteria);
    showChips();
}

void FilterBar::setHits(int hits, int total)
{
    const bool isFiltering = !m_criteria.isEmpty();
    const QString text = hits > 0
        ? tr("%1 of %2 checks").arg(QString::number(hits), QString::number(total))
        : tr("No check matches the search and filters.");
    if (isFiltering && text != m_hits->text()) {
        m_announcement->start();
    }
    m_hits->setTextOrHide(isFiltering ? text : QString());
    m_clear->setVisible(isFiltering && hits == 0);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::openMenu()
{
    m_filter->showMenu();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftForList();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::change(const ChecklistCriteria &criteria)
{
    ChecklistCriteria changed = criteria;
    changed.searchText = m_search->text();
    setCriteria(changed);
    emit criteriaChanged();
}

void FilterBar::clear()
{
    setCriteria({});
    emit criteriaChanged();
    m_search->setFocus(Qt::OtherFocusReason);
}

void FilterBar::showChips()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused != nullptr && m_chips->isAncestorOf(focused);
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const auto addSwitch = [this](bool ChecklistCriteria::*member, const QString &text) {
        if (m_criteria.*member) {
            ChecklistCriteria without = m_criteria;
            without.*member = false;
            addChip(text, without);
        }
    };
    addSwitch(&ChecklistCriteria::isOpen, tr("Open"));
    addSwitch(&ChecklistCriteria::isGap, tr("Gaps"));
    addSwitch(&ChecklistCriteria::isFlagged, tr("Flagged for review"));
    addSwitch(&ChecklistCriteria::isMust, tr("Must only"));
    ChecklistCriteria without = m_criteria;
    if (m_criteria.role) {
        without.role.reset();
        addChip(m_roleTitles.value(toId(*m_criteria.role)), without);
    }
    if (!m_criteria.clause.isEmpty()) {
        without = m_criteria;
        without.clause.clear();
        addChip(tr("Clause %1").arg(m_criteria.clause), without);
    }
    m_chips->setVisible(m_chipLayout->count() > 0);
    if (hadFocus) {
        QWidget *first = m_chipLayout->count() > 0 ? m_chipLayout->itemAt(0)->widget() : m_filter;
        first->setFocus(Qt::OtherFocusReason);
    }
}

void FilterBar::addChip(const QString &text, const ChecklistCriteria &without)
{
    auto *chip = new FilterChip(text);
    connect(chip, &FilterChip::clicked, this, [this, without] { change(without); });
    m_chipLayout->addWidget(chip);
    chip->show();
    QWidget *before = m_chipLayout->count() > 1
        ? m_chipLayout->itemAt(m_chipLayout->count() - 2)->widget()
        : m_filter;
    setTabOrder(before, chip);
}

void FilterBar::announceHits()
{
    QAccessibleEvent alert(m_hits, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
