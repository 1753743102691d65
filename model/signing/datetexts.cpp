#include "datetexts.h"

QString DateTexts::date(const QDateTime &time)
{
    //: The order of day, month and year; a pattern of QDate::toString, not to be read by people.
    return time.toUTC().date().toString(tr("yyyy-MM-dd"));
}

QString DateTexts::dateTime(const QDateTime &time)
{
    return QStringLiteral("%1, %2 UTC")
        .arg(date(time), time.toUTC().time().toString(QStringLiteral("HH:mm")));
}
