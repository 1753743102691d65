#include "editmenu.h"

#include "changehistory.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace {

constexpr qsizetype longestText = 60;

/// The text of a step on one line of bearable length, in which an ampersand is no mnemonic.
QString fitted(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestText) {
        line = line.left(longestText).trimmed() + u'…';
    }
    return line.replace(u'&', QLatin1String("&&"));
}

} // namespace

EditMenu::EditMenu(QMenuBar *menuBar)
    : QObject(menuBar)
{
    QMenu *menu = menuBar->addMenu(tr("&Edit"));
    m_undo = menu->addAction(QString());
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo = menu->addAction(QString());
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(m_undo, &QAction::triggered, this, &EditMenu::undoRequested);
    connect(m_redo, &QAction::triggered, this, &EditMenu::redoRequested);
    update();
}

void EditMenu::setHistory(const ChangeHistory *history)
{
    m_history = history;
    connect(history, &ChangeHistory::changed, this, &EditMenu::update);
    update();
}

void EditMenu::update()
{
    const bool canUndo = m_history != nullptr && m_history->canUndo();
    const bool canRedo = m_history != nullptr && m_history->canRedo();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? tr("&Undo: %1").arg(fitted(m_history->undoText())) : tr("&Undo"));
    m_redo->setText(canRedo ? tr("&Redo: %1").arg(fitted(m_history->redoText())) : tr("&Redo"));
}
