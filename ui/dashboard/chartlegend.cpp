#include "chartlegend.h"

#include "chartpainter.h"
#include "dashboardtexts.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/typescale.h"

#include <QPainter>

namespace {

constexpr int swatchWidth = 22;
constexpr int scoreWidth = 34;
constexpr int scoreShown = 750; // per mille

/// One sign with its meaning; no result: the line of the score.
class LegendEntry : public QWidget
{
public:
    explicit LegendEntry(std::optional<AnswerResult> result)
        : m_result(result)
        , m_text(result ? DashboardTexts::result(*result) : DashboardTexts::tr("score"))
    {
        TypeScale::set(*this, Style::Type::Small);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleRole(*this, QAccessible::Graphic);
        setAccessibleName(m_text);
    }

    QSize sizeHint() const override
    {
        return {signWidth() + Style::tiny + fontMetrics().horizontalAdvance(m_text),
                fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ChartStyle style{palette(), 1};
        const QRectF sign(0, 2, signWidth(), height() - 4);
        if (m_result) {
            paintResultShare(painter, sign, *m_result, style);
        } else {
            paintScoreLine(painter, sign, scoreShown, style);
        }
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(signWidth() + Style::tiny, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    int signWidth() const { return m_result ? swatchWidth : scoreWidth; }

    std::optional<AnswerResult> m_result;
    QString m_text;
};

} // namespace

ChartLegend::ChartLegend(const Tally &tally, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(Style::medium, this);
    for (const AnswerResult result : resultsInKeyOrder()) {
        if (tally.results.value(result) > 0) {
            flow->addWidget(new LegendEntry(result));
        }
    }
    flow->addWidget(new LegendEntry(std::nullopt));
}
