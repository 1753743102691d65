#pragma once

#include <QProxyStyle>

/// Fusion with borders and focus marks that can be seen on any palette.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    /// Around controls: contrast of at least 3 : 1 on window, base and button.
    static QColor border(const QPalette &palette);
    /// Around what has the focus: contrast as that of borders.
    static QColor focus(const QPalette &palette);

    /// Marks and icons grow with the text beside them.
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};
