#include "accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace {

constexpr auto property = "accessibleRole";

QAccessibleInterface *makePainted(const QString &, QObject *object)
{
    const QVariant role = object->property(property);
    auto *widget = role.isValid() ? qobject_cast<QWidget *>(object) : nullptr;
    return widget == nullptr
        ? nullptr
        : new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makePainted);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(property, static_cast<int>(role));
}
