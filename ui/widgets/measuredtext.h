#pragma once

#include <QFont>
#include <QHash>
#include <QSize>
#include <QString>

#include <memory>

class QTextLayout;

/// How much room a plain text takes at any width, as QPainter::drawText() wraps it; the letters are
/// chosen and placed only once.
class MeasuredText
{
public:
    MeasuredText();
    ~MeasuredText();

    /// Costs nothing where both are what they were.
    void set(const QString &text, const QFont &font);
    QSize sizeAt(int width) const;
    int heightAt(int width) const { return sizeAt(width).height(); }

private:
    QSize measure(int width) const;

    QString m_text;
    QFont m_font;
    std::unique_ptr<QTextLayout> m_layout;
    mutable QHash<int, QSize> m_known; ///< by width
};
