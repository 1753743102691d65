#pragma once

#include "ui/widgets/icons.h"

#include <QKeySequence>
#include <QWidget>

class ChangeHistory;
class QToolButton;

/// Two buttons that undo and redo, and say what.
class UndoButtons : public QWidget
{
    Q_OBJECT

public:
    explicit UndoButtons(const ChangeHistory *history, QWidget *parent = nullptr);

signals:
    void undoRequested();
    void redoRequested();

private:
    QToolButton *add(Icons::Name icon, const QString &name);
    void update();

    const ChangeHistory *m_history;
    QToolButton *m_undo;
    QToolButton *m_redo;
};
