#pragma once

#include <QWidget>

/// Lets screen readers say something that is shown elsewhere without taking the focus. Nothing of
/// it is to be seen.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void say(const QString &text);
    /// Lets screen readers say the accessible name of @p widget again, which is visible and was
    /// announced when it appeared.
    static void repeat(QWidget *widget);
};

/// Makes announcers and message banners notifications for screen readers: alone of these they
/// speak when one appears. Qt 6.4 passes no alert of another widget on to them.
void installAccessibleAnnouncements();
