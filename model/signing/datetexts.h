#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

/// Times in sentences, as reports write them in the language of the sentence.
class DateTexts
{
    Q_DECLARE_TR_FUNCTIONS(DateTexts)

public:
    /// The day in UTC.
    static QString date(const QDateTime &time);
    /// Day and minute, "… UTC".
    static QString dateTime(const QDateTime &time);
};
