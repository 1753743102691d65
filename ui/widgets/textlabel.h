#pragma once

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
    /// To be called when the font of the application has changed: Qt tells only windows.
    static void renewFonts();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyStyle();

    Style::Type m_type;
    Style::Tone m_tone;
    bool m_applying = false;
};
