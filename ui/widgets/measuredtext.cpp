#include "measuredtext.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QtMath>

namespace {

constexpr qsizetype longestKept = 4000; ///< characters; longer texts are placed again each time
constexpr qsizetype mostWidths = 32;

} // namespace

MeasuredText::MeasuredText() = default;
MeasuredText::~MeasuredText() = default;

void MeasuredText::set(const QString &text, const QFont &font)
{
    if (m_layout != nullptr && text == m_text && font == m_font) {
        return;
    }
    m_text = text;
    m_font = font;
    m_known.clear();
    QString lines = text;
    lines.replace(u'\n', QChar(QChar::LineSeparator)).replace(u'\t', u' ');
    m_layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(text.size() <= longestKept);
}

QSize MeasuredText::sizeAt(int width) const
{
    if (m_text.isEmpty()) {
        return {};
    }
    const auto known = m_known.constFind(width);
    if (known != m_known.constEnd()) {
        return *known;
    }
    if (m_known.size() >= mostWidths) {
        m_known.clear();
    }
    return *m_known.insert(width, measure(width));
}

QSize MeasuredText::measure(int width) const
{
    const double leading = QFontMetricsF(m_font).leading();
    double height = -leading;
    double widest = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(qMax(0, width));
        height = qCeil(height + leading) + line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    m_layout->endLayout();
    return {qCeil(widest), qCeil(height)};
}
