#include "helpbrowser.h"

#include "helpdress.h"
#include "helpsearch.h"
#include "helptopics.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace {

constexpr int mostCharactersPerLine = 112;

} // namespace

HelpBrowser::HelpBrowser(Language language, QWidget *parent)
    : QTextBrowser(parent)
    , m_language(language)
{
    setAccessibleName(tr("Text of the topic"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the height
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::showSource);
}

void HelpBrowser::showTopic(const QString &id)
{
    if (id != topic()) {
        setSource(HelpTopics::address(id, m_language));
    }
}

QString HelpBrowser::topic() const
{
    return m_topic;
}

void HelpBrowser::doSetSource(const QUrl &address, QTextDocument::ResourceType type)
{
    const QUrl whole = source().resolved(address);
    if (!HelpTopics::idOf(whole).isEmpty()) {
        QTextBrowser::doSetSource(whole, type);
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl &address)
{
    if (type == QTextDocument::MarkdownResource) {
        return helpWithCaptions(HelpTopics::text(HelpTopics::idOf(address), m_language));
    }
    if (type == QTextDocument::ImageResource) {
        return picture(address);
    }
    return {};
}

void HelpBrowser::showSource(const QUrl &address)
{
    m_topic = HelpTopics::idOf(address); // source() still is the one before
    dress();
    // Before, the headings had no names to which a link could lead.
    if (!address.fragment().isEmpty()) {
        scrollToAnchor(address.fragment());
    }
    emit topicChanged(m_topic);
}

void HelpBrowser::dress()
{
    const QScopedValueRollback guard(m_dressing, true);
    dressHelp(*document(), palette());
    fitToWidth();
    markPlaces();
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitToWidth();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksChanged = event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (looksChanged && !m_dressing && !topic().isEmpty()) {
        dress();
    }
}

void HelpBrowser::fitToWidth()
{
    const int most = fontMetrics().averageCharWidth() * mostCharactersPerLine;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setLeftMargin(Style::huge);
    frame.setRightMargin(qMax(Style::huge, viewport()->width() - Style::huge - most));
    frame.setTopMargin(Style::large);
    frame.setBottomMargin(Style::huge);
    document()->rootFrame()->setFrameFormat(frame);
    for (const QUrl &address : picturesOf(*document())) {
        document()->addResource(QTextDocument::ImageResource, address, picture(address));
    }
    document()->markContentsDirty(0, document()->characterCount());
}

QPixmap HelpBrowser::picture(const QUrl &address) const
{
    QPixmap whole(HelpTopics::pictureFile(address));
    if (whole.isNull()) {
        return whole;
    }
    const int most = fontMetrics().averageCharWidth() * mostCharactersPerLine;
    const int room = qMin(most, viewport()->width() - 2 * Style::huge - Style::tiny);
    const double ratio = devicePixelRatioF();
    const int width = qMax(1, qRound(qMin(whole.width(), room) * ratio));
    QPixmap fitting = whole.scaledToWidth(width, Qt::SmoothTransformation);
    QPainter painter(&fitting);
    painter.setPen(QPen(Style::line(palette()), ratio));
    painter.drawRect(QRectF(fitting.rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    fitting.setDevicePixelRatio(ratio);
    return fitting;
}

void HelpBrowser::setHighlighted(const QStringList &words)
{
    m_words = words;
    markPlaces();
}

int HelpBrowser::placeCount() const
{
    return static_cast<int>(m_places.size());
}

void HelpBrowser::markPlaces()
{
    m_places.clear();
    m_place = -1;
    const QString text = HelpSearch::folded(document()->toRawText());
    QList<std::pair<int, int>> found;
    for (const QString &word : std::as_const(m_words)) {
        for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
            found.append({static_cast<int>(at), static_cast<int>(at + word.size())});
        }
    }
    std::sort(found.begin(), found.end());
    QList<ExtraSelection> marks;
    for (const auto &[begin, end] : std::as_const(found)) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(begin);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format = helpMark(palette());
        marks.append(mark);
        m_places.append(mark.cursor);
    }
    setExtraSelections(marks);
}

void HelpBrowser::showNextPlace()
{
    showPlace(1);
}

void HelpBrowser::showPreviousPlace()
{
    showPlace(-1);
}

void HelpBrowser::showPlace(int step)
{
    const auto count = placeCount();
    if (count == 0) {
        return;
    }
    m_place = m_place < 0 && step < 0 ? count - 1 : (m_place + step + count) % count;
    setTextCursor(m_places.at(m_place));
    // With some of the text before it in sight.
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect().top() - viewport()->height() / 3);
}
