#include "tourring.h"

#include "ui/widgets/style.h"

#include <QPainter>

namespace {

constexpr int distance = 5;
constexpr int lineWidth = 3;

} // namespace

TourRing::TourRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourRing::surround(const QRect &area)
{
    setGeometry(area.adjusted(-distance, -distance, distance, distance)
                    .intersected(parentWidget()->rect()));
    show();
    raise();
}

void TourRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Style::ink(Style::Tone::Info, palette()), lineWidth));
    const double half = lineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Style::radius,
                            Style::radius);
}
