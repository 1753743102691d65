#pragma once

#include "textlabel.h"

/// A text label for what anybody may have typed: however long a word is, it does not widen its
/// page.
class WrappingLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(const QString &text, Style::Type type = Style::Type::Body,
                           Style::Tone tone = Style::Tone::Neutral, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
