#pragma once

#include "ui/headerbar.h"

#include <QPointer>

class QMainWindow;
class QTabBar;
class TourPanel;
class TourRing;

/// Leads through the four pages of the window, beside which the user can go on working.
class Tour : public QObject
{
    Q_OBJECT

public:
    explicit Tour(QMainWindow *window);
    ~Tour() override;

    void start();
    bool isRunning() const;
    int step() const { return m_step; }

signals:
    /// The page may stay where it is, for want of an assessment.
    void pageRequested(HeaderBar::Page page);
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showStep(int step);
    void finish();
    void place();
    QWidget *target() const;
    QRect targetArea() const;
    QTabBar *tabs() const;

    QMainWindow *m_window;
    QPointer<TourPanel> m_panel;
    QPointer<TourRing> m_ring;
    int m_step = 0;
};
