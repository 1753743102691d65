#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// What can be read from the pages of a report without knowing their layout.
struct PrintedValues
{
    QString documentDigest;
    QString verdict; ///< id
    int scorePercent = -1;
    QMap<QString, QString> results; ///< check id → result id
};

/// The text of every page, in reading order.
Result<QStringList> readPageTexts(const QByteArray &pdf);
/// Reads digest, verdict, score and the table check → result from the list of values for programs.
Result<PrintedValues> readPrintedValues(const QStringList &pageTexts);
