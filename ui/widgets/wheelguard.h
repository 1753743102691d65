#pragma once

#include <QObject>

/// Leaves the wheel over a field without focus to the page around it: who scrolls must not change
/// a value unnoticed.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    static void protect(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};
