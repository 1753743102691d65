#pragma once

#include <QString>

class QWidget;

/// Questions and messages as plain text, whatever is in it.
namespace Dialogs {

/// True when the user chose @p action; the safe answer is the default.
bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action);

} // namespace Dialogs
