#pragma once

#include <QAccessible>

class QWidget;

/// Tells screen readers what a painted widget is; without it they take it for a mere container.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);
