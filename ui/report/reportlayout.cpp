#include "printpanel.h"
#include "reportpage.h"
#include "reportpreview.h"
#include "ui/widgets/wrappinglabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

// Where the parts of the page are.

namespace {

constexpr int panelCharacters = 48;
constexpr int widestPanelCharacters = 60;
constexpr int previewCharacters = 150;

} // namespace

void ReportPage::layOut()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(makeSidePanel());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    splitter->setSizes({character * panelCharacters, character * previewCharacters});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::huge, Style::large, Style::huge, Style::large);
    column->addWidget(splitter);
    m_title->setObjectName(QStringLiteral("title"));
    m_standing->setObjectName(QStringLiteral("standing"));
    m_firstOpen->setObjectName(QStringLiteral("firstOpen"));
    m_message->setObjectName(QStringLiteral("message"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_seal->setObjectName(QStringLiteral("seal"));
    m_save->setObjectName(QStringLiteral("save"));
}

QWidget *ReportPage::makeSidePanel()
{
    m_progress->setAccessibleName(tr("Making the report"));
    m_progress->hide();
    m_stop->hide();
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, Style::large, 0);
    column->setSpacing(Style::small);
    column->addWidget(m_title);
    column->addWidget(m_standing);
    column->addWidget(m_firstOpen, 0, Qt::AlignLeft);
    column->addSpacing(Style::medium);
    column->addWidget(m_options);
    column->addSpacing(Style::medium);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_seal, m_save, m_print, m_progress, m_stop, m_message}) {
        column->addWidget(part);
    }
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // texts wrap
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Options of the report"));
    const int narrowest = panel->minimumSizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area);
    area->setMinimumWidth(narrowest);
    area->setMaximumWidth(
        qMax(narrowest, fontMetrics().averageCharWidth() * widestPanelCharacters));
    return area;
}
