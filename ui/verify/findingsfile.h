#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

/// Small files that the user saves of what was found.
class FindingsFile
{
    Q_DECLARE_TR_FUNCTIONS(FindingsFile)

public:
    /// In the home folder. @p name is foreign: only what cannot become a path is taken from it.
    static QString suggestedPath(const QString &name, const QString &suffix);
    /// The file appears whole or not at all; an existing one is replaced.
    static Result<void> write(const QString &path, const QByteArray &content);
};
