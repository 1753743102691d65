#pragma once

#include <QWidget>

/// A line around the part of the window that the tour speaks of; clicks go through it.
class TourRing : public QWidget
{
    Q_OBJECT

public:
    explicit TourRing(QWidget *window);

    /// @p area in the coordinates of the window.
    void surround(const QRect &area);

protected:
    void paintEvent(QPaintEvent *event) override;
};
