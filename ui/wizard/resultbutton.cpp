#include "resultbutton.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QtMath>

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;
constexpr int narrowestExplanationCharacters = 24;

} // namespace

ResultButton::ResultButton(AnswerResult result, int key, QWidget *parent)
    : QRadioButton(parent)
    , m_result(result)
    , m_key(QString::number(key))
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ResultButton::setTexts(const QString &title, const QString &explanation)
{
    if (title == m_title && explanation == m_explanation) {
        return;
    }
    m_title = title;
    m_explanation = explanation;
    setAccessibleName(title);
    setAccessibleDescription(tr("%1 Key %2").arg(explanation, m_key));
    updateHeight();
    update();
}

void ResultButton::setTitleWidth(int width)
{
    if (width != m_titleWidth) {
        m_titleWidth = width;
        updateHeight();
        update();
    }
}

int ResultButton::neededTitleWidth() const
{
    // Rounded down, the widest title would be wrapped.
    return qCeil(QFontMetricsF(titleFont(true)).horizontalAdvance(m_title)) + 1;
}

void ResultButton::setLarge(bool large)
{
    m_isLarge = large;
    updateHeight();
    update();
}

QFont ResultButton::titleFont(bool strong) const
{
    if (m_isLarge) {
        QFont font = Style::font(Style::Type::Large);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    return Style::font(strong ? Style::Type::Strong : Style::Type::Body);
}

QFont ResultButton::explanationFont() const
{
    return Style::font(m_isLarge ? Style::Type::Body : Style::Type::Small);
}

ResultButton::Columns ResultButton::columns(const QRect &area) const
{
    const int indicator = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    const int mark = QFontMetrics(titleFont(true)).height();
    const int key = fontMetrics().height() + Style::tiny;
    QRect row = area.adjusted(Style::small, Style::tiny, -Style::small, -Style::tiny);
    Columns columns;
    const auto takeLeft = [&row](int width, int gap) {
        const QRect taken(row.left(), row.top(), width, row.height());
        row.setLeft(row.left() + width + gap);
        return taken;
    };
    columns.indicator = takeLeft(indicator, Style::small);
    columns.mark = takeLeft(mark, Style::small);
    columns.key = QRect(row.right() - key + 1, row.top(), key, row.height());
    row.setRight(row.right() - key - Style::small);
    // A long title leaves at least half of the room to the explanation.
    columns.title = takeLeft(qMin(m_titleWidth, row.width() / 2), Style::medium);
    columns.explanation = row;
    return columns;
}

bool ResultButton::hasHeightForWidth() const
{
    return true;
}

int ResultButton::heightForWidth(int width) const
{
    const Columns parts = columns(QRect(0, 0, width, 0));
    m_titleRoom.set(m_title, titleFont(true));
    m_explanationRoom.set(m_explanation, explanationFont());
    const int title = m_titleRoom.heightAt(qMax(1, parts.title.width()));
    const int explanation = m_explanationRoom.heightAt(qMax(1, parts.explanation.width()));
    const int padding = m_isLarge ? 2 * Style::small : 2 * Style::tiny;
    return qMax(parts.key.width(), qMax(title, explanation)) + padding;
}

QSize ResultButton::sizeHint() const
{
    const int width = minimumSizeHint().width() * 2;
    return {width, heightForWidth(width)};
}

QSize ResultButton::minimumSizeHint() const
{
    const int text = fontMetrics().averageCharWidth() * narrowestExplanationCharacters;
    return {2 * text, fontMetrics().height() + 2 * Style::tiny};
}

bool ResultButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ResultButton::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateHeight();
    }
}

void ResultButton::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    updateHeight();
}

/// A layout that is short of room would otherwise cut off the explanation.
void ResultButton::updateHeight()
{
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
}

void ResultButton::keyPressEvent(QKeyEvent *event)
{
    // In a plain group of radio buttons every arrow key would choose, and so save, another result:
    // here the arrows move and the space bar chooses.
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void ResultButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const Columns parts = columns(rect());
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = parts.indicator.width();
    option.rect =
        QRect(parts.indicator.left(), parts.indicator.center().y() - side / 2, side, side);
    painter.drawPrimitive(QStyle::PE_IndicatorRadioButton, option);
    painter.setOpacity(isEnabled() ? 1.0 : 0.45);
    paintMark(painter, parts.mark, markOf(m_result), palette());
    painter.setOpacity(1.0);

    const QColor muted = Style::ink(Style::Tone::Muted, palette());
    painter.setPen(isEnabled() ? palette().color(QPalette::Active, QPalette::Text) : muted);
    painter.setFont(titleFont(isChecked()));
    painter.drawText(parts.title, wrapped, m_title);
    painter.setPen(muted);
    painter.setFont(explanationFont());
    painter.drawText(parts.explanation, wrapped, m_explanation);
    if (isEnabled()) {
        paintKey(painter, parts.key);
    }
}

void ResultButton::paintFrame(QPainter &painter) const
{
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool hovered = isEnabled() && underMouse();
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(Style::selection(palette()));
        painter.drawRoundedRect(frame, Style::radius, Style::radius);
    } else if (hovered) {
        painter.setBrush(Style::wash(Style::Tone::Muted, palette()));
        painter.drawRoundedRect(frame, Style::radius, Style::radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Style::ink(Style::Tone::Info, palette()), 2));
        painter.drawRoundedRect(frame, Style::radius, Style::radius);
    }
}

void ResultButton::paintKey(QPainter &painter, const QRect &area) const
{
    QRectF cap(0, 0, area.width(), area.width());
    cap.moveCenter(QRectF(area).center());
    painter.setPen(Style::line(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), Style::tiny, Style::tiny);
    painter.setPen(Style::ink(Style::Tone::Muted, palette()));
    painter.drawText(cap, Qt::AlignCenter, m_key);
}
