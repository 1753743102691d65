#include "dashboardview.h"

#include "historycard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappinglabel.h"
#include "verdictcard.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int charactersOfTwoColumns = 120;

} // namespace

DashboardView::DashboardView(const DashboardContent &content, QDate today, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::huge, Style::large, Style::huge, Style::huge);
    column->setSpacing(Style::large);
    column->addWidget(makeHeader(content));
    m_verdict = new VerdictCard(content);
    connect(m_verdict, &VerdictCard::checkRequested, this, &DashboardView::checkRequested);
    column->addWidget(m_verdict);
    m_history = new HistoryCard;
    m_columns = makeColumns(content, today);
    column->addLayout(m_columns);
    column->addStretch();
}

QWidget *DashboardView::makeHeader(const DashboardContent &content)
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::tiny);
    auto *title = new WrappingLabel(content.system, Style::Type::Title);
    title->setObjectName(QStringLiteral("title"));
    auto *subtitle = new WrappingLabel(content.subtitle, Style::Type::Body, Style::Tone::Muted);
    auto *names = new QVBoxLayout;
    names->setSpacing(Style::tiny);
    names->addWidget(title);
    names->addWidget(subtitle);
    m_header = new QHBoxLayout;
    m_header->setSpacing(Style::small);
    m_header->addLayout(names, 1);
    m_header->addWidget(makeTools(), 0, Qt::AlignTop);
    column->addLayout(m_header);
    return header;
}

QWidget *DashboardView::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(Style::small, tools);
    auto *save = new QPushButton(Icons::icon(Icons::Name::Save), tr("Save overview as PDF…"));
    save->setObjectName(QStringLiteral("savePdf"));
    connect(save, &QPushButton::clicked, this, &DashboardView::saveRequested);
    row->addWidget(save);
    auto *print = new QPushButton(Icons::icon(Icons::Name::Print), tr("Print overview…"));
    print->setObjectName(QStringLiteral("print"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, &DashboardView::printRequested);
    row->addWidget(print);
    return tools;
}

QBoxLayout *DashboardView::makeColumns(const DashboardContent &content, QDate today)
{
    DashboardTargets targets;
    targets.check = [this](const QString &checkId) {
        emit checkRequested(checkId);
    };
    targets.details = [this] {
        emit detailsRequested();
    };
    targets.report = [this] {
        emit reportRequested();
    };
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Style::large);
    const auto add = [columns](const QList<QWidget *> &cards) {
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Style::large);
        for (QWidget *card : cards) {
            column->addWidget(card);
        }
        columns->addWidget(side, 1, Qt::AlignTop);
    };
    add({makeStepsCard(content, targets), makeGapsCard(content, targets),
         makeMeasuresCard(content, targets), makeOpenCard(content, targets),
         makeEvidenceCard(content, targets, today)});
    add({makeRolesCard(content, targets), m_history, makeClausesCard(content, targets)});
    return columns;
}

QSize DashboardView::minimumSizeHint() const
{
    // The height follows from the width; at the least width the texts would be very high.
    return {QWidget::minimumSizeHint().width(), 0};
}

void DashboardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * charactersOfTwoColumns;
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_header->setDirection(direction);
    m_columns->setDirection(direction);
    m_verdict->setWide(isWide);
}
