#include "announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace {

QAccessibleInterface *makeNotification(const QString &className, QObject *object)
{
    const bool isNotification =
        className == QLatin1String("Announcer") || className == QLatin1String("MessageBanner");
    auto *widget = isNotification ? qobject_cast<QWidget *>(object) : nullptr;
    return widget != nullptr ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(1, 1); // what has no size is not there for screen readers either
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Announcer::say(const QString &text)
{
    setAccessibleName(text);
    if (isHidden()) {
        show(); // which announces it
    } else {
        repeat(this);
    }
}

void Announcer::repeat(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

void installAccessibleAnnouncements()
{
    QAccessible::installFactory(makeNotification);
}
