#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What an independent program made of our files.
struct ProgramResult
{
    bool found = false; ///< false where the program is not installed
    int exitCode = -1;
    QByteArray output; ///< of both channels
};

ProgramResult runProgram(const QString &program, const QStringList &arguments);

/// Writes @p content as @p fileName into @p folder and returns the path.
QString writeFile(const QString &folder, const QString &fileName, const QByteArray &content);
QByteArray readFile(const QString &path);
