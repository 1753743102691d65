#pragma once

#include <QLineEdit>

/// A line for what is looked for; its buttons have names for a screen reader.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p name is the accessible one, @p prompt is shown while nothing is typed.
    SearchField(const QString &name, const QString &prompt, QWidget *parent = nullptr);
};
