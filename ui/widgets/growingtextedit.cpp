#include "growingtextedit.h"

#include "undokeys.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

namespace {

constexpr int mostLines = 14;

/// Lines on the screen, counted no further than they can be shown.
int visibleLines(const QTextDocument &document)
{
    int lines = 0;
    for (QTextBlock block = document.begin(); block.isValid() && lines < mostLines;
         block = block.next()) {
        // Asking for its size lays a block out that was not on the screen yet.
        document.documentLayout()->blockBoundingRect(block);
        lines += qMax(1, block.layout()->lineCount());
    }
    return qMin(lines, mostLines);
}

} // namespace

GrowingTextEdit::GrowingTextEdit(int fewestLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are wrapped
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::fitHeight);
    fitHeight();
}

void GrowingTextEdit::showText(const QString &text)
{
    const QSignalBlocker blocker(this);
    if (text != this->text()) {
        setPlainText(text);
    }
    m_shown = text;
    document()->clearUndoRedoStacks(); // what was typed in another text does not come back
    document()->setModified(false);
    fitHeight();
}

QString GrowingTextEdit::text() const
{
    // toPlainText() would turn non-breaking spaces into plain ones, and showing alone unifies line
    // ends.
    if (!document()->isModified()) {
        return m_shown;
    }
    QString typed = document()->toRawText();
    return typed.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

bool GrowingTextEdit::event(QEvent *event)
{
    // With nothing to undo in the field, the keys are left to the program.
    if (event->type() == QEvent::ShortcutOverride
        && UndoKeys::isFree(*static_cast<QKeyEvent *>(event), document()->isUndoAvailable(),
                            document()->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // From here on the program undoes what was typed, and as a whole. A menu of the field itself
    // is no reason.
    if (event->reason() != Qt::PopupFocusReason) {
        m_shown = text();
        document()->clearUndoRedoStacks();
        document()->setModified(false);
    }
}

bool GrowingTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

void GrowingTextEdit::fitHeight()
{
    const int lines = qMax(m_fewestLines, visibleLines(*document()));
    const double margins = 2 * (document()->documentMargin() + frameWidth());
    // One pixel more: the editor offers to scroll when a fraction of one is missing.
    setFixedHeight(qCeil(lines * QFontMetricsF(font()).lineSpacing() + margins) + 1);
}
