#include "searchfield.h"

#include "icons.h"

#include <QToolButton>

SearchField::SearchField(const QString &name, const QString &prompt, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(prompt);
    setClearButtonEnabled(true);
    for (QToolButton *clear : findChildren<QToolButton *>()) {
        clear->setAccessibleName(tr("Clear the search"));
    }
    addAction(Icons::icon(Icons::Name::Search), QLineEdit::LeadingPosition);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty()) {
            button->setAccessibleName(
                name); // only a picture, but to a screen reader it is a button
        }
    }
}
