#include "typescale.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace {

constexpr auto property = "typeScale";

} // namespace

void TypeScale::set(QWidget &widget, Style::Type type)
{
    widget.setProperty(property, static_cast<int>(type));
    widget.setFont(Style::font(type));
}

void TypeScale::renew()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        const QVariant type = widget->property(property);
        if (type.isValid()) {
            widget->setFont(Style::font(static_cast<Style::Type>(type.toInt())));
        }
    }
}
