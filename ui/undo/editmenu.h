#pragma once

#include <QObject>

class ChangeHistory;
class QAction;
class QMenuBar;

/// The menu that undoes and redoes, and says what.
class EditMenu : public QObject
{
    Q_OBJECT

public:
    explicit EditMenu(QMenuBar *menuBar);

    /// Follows @p history from here on.
    void setHistory(const ChangeHistory *history);

signals:
    void undoRequested();
    void redoRequested();

private:
    void update();

    const ChangeHistory *m_history = nullptr;
    QAction *m_undo;
    QAction *m_redo;
};
