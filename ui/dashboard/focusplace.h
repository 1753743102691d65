#pragma once

#include <QString>

class QWidget;

/// Where the keyboard is in a view that is about to be made anew.
class FocusPlace
{
public:
    /// @p view may be null or without focus.
    explicit FocusPlace(const QWidget *view);

    /// The same control in the new view, else the first one of the same section.
    void restore(const QWidget *view) const;

private:
    QString m_section; ///< object name; empty: there was no focus
    QString m_control; ///< accessible name
};
