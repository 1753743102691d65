#pragma once

#include "settingsvalues.h"

#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

/// Gives all windows the colours and the text size that the user chose.
class Appearance
{
public:
    /// Keeps what the system gave the application, which must not be changed before.
    Appearance();

    /// @p textSize: in per cent of the text of the system.
    void apply(ColourScheme scheme, int textSize);

    static QPalette light();
    static QPalette dark();

private:
    void applyColours(ColourScheme scheme);

    const QString m_style; ///< of the system
    const QFont m_font;
    std::optional<ColourScheme> m_applied;
};
