#pragma once

#include "style.h"

#include <QFrame>

/// A frame with rounded corners that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTone(Style::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style::Tone m_tone = Style::Tone::Neutral;
};
