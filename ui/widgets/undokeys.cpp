#include "undokeys.h"

#include <QAbstractSpinBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

UndoKeys::UndoKeys(QLineEdit *text, QObject *field)
    : QObject(field)
    , m_text(text)
{
    field->installEventFilter(this);
}

void UndoKeys::share(QLineEdit *field)
{
    new UndoKeys(field, field);
}

void UndoKeys::share(QAbstractSpinBox *field)
{
    new UndoKeys(field->findChild<QLineEdit *>(), field);
}

bool UndoKeys::isFree(const QKeyEvent &event, bool canUndo, bool canRedo)
{
    // The second key for redo is none of the platform's everywhere.
    const bool isRedo = event.matches(QKeySequence::Redo)
        || (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier);
    return (event.matches(QKeySequence::Undo) && !canUndo) || (isRedo && !canRedo);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isFree(*static_cast<QKeyEvent *>(event), m_text->isUndoAvailable(),
                  m_text->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched == m_text
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        // From here on the program undoes what was typed; setting a text forgets how it was typed.
        const QSignalBlocker blocker(m_text);
        m_text->setText(m_text->text());
    }
    return QObject::eventFilter(watched, event);
}
