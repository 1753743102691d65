#include "outlinestyle.h"

#include "style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace {

constexpr double controlRadius = 2;
constexpr QMargins tabMargins(2, 2, 2, 2);
constexpr double borderShare = 0.58; // of the text in the colour of a border

QColor lineColour(const QStyleOption &option, bool canHaveFocus)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return Style::line(option.palette);
    }
    return canHaveFocus && option.state.testFlag(QStyle::State_HasFocus)
        ? OutlineStyle::focus(option.palette)
        : OutlineStyle::border(option.palette);
}

/// A line of one pixel within @p rect, two where it marks the focus.
void outline(QPainter &painter, const QStyleOption &option, const QRectF &rect, bool isRound,
             bool canHaveFocus)
{
    const bool marksFocus = canHaveFocus && option.state.testFlag(QStyle::State_HasFocus);
    const double width = marksFocus ? 2 : 1;
    const QRectF line = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(lineColour(option, canHaveFocus), width));
    if (isRound) {
        painter.drawEllipse(line);
    } else {
        painter.drawRoundedRect(line, controlRadius, controlRadius);
    }
    painter.restore();
}

void drawFocusFrame(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(OutlineStyle::focus(option.palette), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
    painter.restore();
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{}

QColor OutlineStyle::border(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor under = palette.color(QPalette::Active, QPalette::Window);
    const auto mixed = [](int over, int below) {
        return qRound(over * borderShare + below * (1 - borderShare));
    };
    return QColor(mixed(text.red(), under.red()), mixed(text.green(), under.green()),
                  mixed(text.blue(), under.blue()));
}

QColor OutlineStyle::focus(const QPalette &palette)
{
    return Style::ink(Style::Tone::Info, palette);
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(usual, QFontMetrics(QApplication::font()).ascent());
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return qMax(usual, QFontMetrics(QApplication::font()).height());
    default:
        return usual;
    }
}

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    // The icons that Qt has for them do not take the colours of the palette.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, returned);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocusFrame(*painter, *option, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isList = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
    if (element == PE_FrameLineEdit || (element == PE_Frame && isList)) {
        outline(*painter, *option, option->rect, false, true);
    } else if (element == PE_PanelButtonCommand) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isFlat =
            button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        if (!isFlat) {
            outline(*painter, *option, option->rect, false, true);
        }
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        outline(*painter, *option, option->rect, element == PE_IndicatorRadioButton, false);
    }
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion marks it too faintly, and only after the tab key.
    if (element == CE_TabBarTabLabel && option->state.testFlag(State_HasFocus)) {
        drawFocusFrame(*painter, *option, option->rect.marginsRemoved(tabMargins));
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool hasFrame = control == CC_SpinBox || control == CC_ComboBox;
    if (hasFrame) {
        outline(*painter, *option, option->rect, false, true);
    }
}
