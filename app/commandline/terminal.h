#pragma once

#include "model/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

/// User text made safe for a terminal: control and direction characters become visible escapes.
QString visibleText(QStringView text);

/// Where a command tells its result. Results are held back until the command has succeeded, so that
/// a failure leaves nothing on standard output; warnings and errors go to standard error at once.
class Terminal
{
public:
    /// Adds a line of the result; the caller passes user text through visibleText().
    void line(const QString &text);
    void json(const QJsonObject &object);
    /// Writes what was held back.
    Result<void> flush();

    static void warning(const QString &message);
    static void error(const QString &message);

private:
    QString m_output;
};
