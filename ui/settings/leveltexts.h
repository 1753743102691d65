#pragma once

#include "model/signing/padeslevel.h"

#include <QCoreApplication>
#include <QString>

/// The levels of a seal in words for those who choose one.
class LevelTexts
{
    Q_DECLARE_TR_FUNCTIONS(LevelTexts)

public:
    /// "B-T: with a timestamp"
    static QString name(PadesLevel level);
    /// What it proves, and for how long.
    static QString explanation(PadesLevel level);
};
