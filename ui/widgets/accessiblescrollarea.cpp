#include "accessiblescrollarea.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

namespace {

/// Only for areas that have no more special interface: Qt asks for the class names of an object
/// from the most derived one on.
QAccessibleInterface *makeScrollArea(const QString &className, QObject *object)
{
    const bool isScrollArea = className == QLatin1String("QScrollArea")
        || className == QLatin1String("QAbstractScrollArea");
    auto *area = isScrollArea ? qobject_cast<QAbstractScrollArea *>(object) : nullptr;
    return area != nullptr ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(makeScrollArea);
}
