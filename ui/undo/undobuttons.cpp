#include "undobuttons.h"

#include "changehistory.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace {

constexpr int smallestSide = 28; // easy to hit, and no lower than the buttons beside

} // namespace

UndoButtons::UndoButtons(const ChangeHistory *history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Style::tiny);
    m_undo = add(Icons::Name::Undo, QStringLiteral("undoButton"));
    m_redo = add(Icons::Name::Redo, QStringLiteral("redoButton"));
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    connect(m_undo, &QToolButton::clicked, this, &UndoButtons::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &UndoButtons::redoRequested);
    connect(history, &ChangeHistory::changed, this, &UndoButtons::update);
    update();
}

QToolButton *UndoButtons::add(Icons::Name icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(Icons::icon(icon));
    button->setObjectName(name);
    button->setMinimumSize(smallestSide, smallestSide);
    // A click leaves the focus where something is being typed.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void UndoButtons::update()
{
    const auto show = [](QToolButton *button, bool isPossible, const QString &name,
                         const QString &text) {
        button->setEnabled(isPossible);
        button->setAccessibleName(name);
        button->setToolTip(DisplayTexts::toolTip(text));
        button->setAccessibleDescription(text); // else the markup of the tool tip
    };
    show(m_undo, m_history->canUndo(), tr("Undo"), m_history->undoText());
    show(m_redo, m_history->canRedo(), tr("Redo"), m_history->redoText());
}
