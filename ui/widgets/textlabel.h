#pragma once

#include "measuredtext.h"
#include "style.h"

#include <QLabel>

/// Plain text that wraps, at one step of the type scale.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Style::Type type = Style::Type::Body,
                       Style::Tone tone = Style::Tone::Neutral, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, Style::Type type = Style::Type::Body,
                       Style::Tone tone = Style::Tone::Neutral, QWidget *parent = nullptr);

    void setType(Style::Type type);
    void setTone(Style::Tone tone);
    /// Hides the label while there is nothing to say.
    void setTextOrHide(const QString &text);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isMeasured() const;
    QSize sizeAt(int width) const;
    void applyTone();

    Style::Type m_type;
    Style::Tone m_tone;
    bool m_applying = false;
    mutable MeasuredText m_measured;
};
