#pragma once

#include "style.h"

#include <QLabel>

/// A short word in a coloured frame.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setBadge(const QString &text, Style::Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style::Tone m_tone = Style::Tone::Neutral;
};
