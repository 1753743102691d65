#pragma once

#include <QObject>

class QAbstractSpinBox;
class QKeyEvent;
class QLineEdit;

/// Leaves the keys for undo and redo to the program while a field of one line has nothing to undo
/// or redo itself.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    static void share(QLineEdit *field);
    static void share(QAbstractSpinBox *field);
    /// Whether @p event, a ShortcutOverride, asks for what a field cannot do.
    static bool isFree(const QKeyEvent &event, bool canUndo, bool canRedo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    UndoKeys(QLineEdit *text, QObject *field);

    QLineEdit *m_text;
};
