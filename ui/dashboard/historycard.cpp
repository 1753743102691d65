#include "historycard.h"

#include "dashboardtexts.h"
#include "historychart.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

HistoryCard::HistoryCard(QWidget *parent)
    : SectionCard(tr("History of the score"), parent)
    , m_point(new TextLabel(Style::Type::Small))
    , m_remark(new TextLabel(Style::Type::Small, Style::Tone::Muted))
{
    setObjectName(QStringLiteral("history"));
    m_point->setObjectName(QStringLiteral("point"));
    m_remark->setObjectName(QStringLiteral("historyRemark"));
    add(m_point);
    add(m_remark);
    m_point->hide();
    m_remark->setText(tr("Reading the audit chain…"));
}

void HistoryCard::showHistory(const ScoreHistory &history)
{
    delete m_chart;
    m_chart = nullptr;
    QStringList remarks;
    if (history.points.size() > 1) {
        auto *chart = new HistoryChart(history);
        chart->setObjectName(QStringLiteral("historyChart"));
        const QString newest = DashboardTexts::point(history.points.last());
        m_point->setText(newest);
        connect(chart, &HistoryChart::currentChanged, m_point, [this, newest](const QString &text) {
            m_point->setText(text.isEmpty() ? newest : text);
        });
        m_chart = chart;
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_point), m_chart);
    } else {
        m_point->setText(history.points.isEmpty() ? QString()
                                                  : DashboardTexts::point(history.points.first()));
        remarks.append(tr("The line begins with the next change."));
    }
    m_point->setVisible(!history.points.isEmpty());
    if (history.missingValues > 0) {
        remarks.append(DashboardTexts::missingValues(history.missingValues));
    }
    m_remark->setTextOrHide(remarks.join(u' '));
}

void HistoryCard::showFailure(const QString &message)
{
    delete m_chart;
    m_chart = nullptr;
    m_point->hide();
    m_remark->setTextOrHide(message);
}
