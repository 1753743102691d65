#include "headerbar.h"

#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QTabBar>

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_place(new QLabel)
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(Icons::icon(Icons::Name::Start), tr("Start"));
    m_tabs->addTab(Icons::icon(Icons::Name::Questions), tr("Questions"));
    m_tabs->addTab(Icons::icon(Icons::Name::Overview), tr("Overview"));
    m_tabs->addTab(Icons::icon(Icons::Name::Report), tr("Report"));
    m_tabs->addTab(Icons::icon(Icons::Name::Verify), tr("Verify"));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Style::large, Style::tiny, Style::large, 0);
    row->setSpacing(Style::large);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addWidget(m_place, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { emit pageRequested(static_cast<Page>(index)); });
    setPlace({}, {});
}

bool HeaderBar::needsAssessment(Page page)
{
    return page == QuestionsPage || page == OverviewPage || page == ReportPage;
}

void HeaderBar::setPlace(const QString &workspace, const QString &assessment)
{
    QStringList parts{workspace, assessment};
    parts.removeAll(QString());
    m_fullPlace = parts.join(QStringLiteral(" › ")).simplified();
    m_place->setToolTip(DisplayTexts::toolTip(m_fullPlace));
    m_place->setAccessibleName(m_fullPlace);
    m_place->setAccessibleDescription(m_fullPlace); // else the markup of the tool tip
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabEnabled(tab,
                              !assessment.isEmpty() || !needsAssessment(static_cast<Page>(tab)));
    }
    elidePlace();
}

void HeaderBar::setPage(Page page)
{
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrentIndex(page);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elidePlace();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Style::line(palette()));
}

void HeaderBar::elidePlace()
{
    m_place->setText(
        m_place->fontMetrics().elidedText(m_fullPlace, Qt::ElideMiddle, m_place->width()));
}
