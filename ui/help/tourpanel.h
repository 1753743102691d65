#pragma once

#include "ui/widgets/card.h"

class QPushButton;
class TextLabel;

/// One step of the tour: a few words beside the part of the window they are about.
class TourPanel : public Card
{
    Q_OBJECT

public:
    explicit TourPanel(QWidget *parent);

    void showStep(int step, int count, const QString &title, const QString &text);
    void focusNext();

signals:
    void nextRequested();
    void backRequested();
    void skipRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_place;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};
