#include "documentformat.h"

#include <QTimeZone>

#include <tuple>

namespace {

const QString &dateFormat()
{
    static const QString format = QStringLiteral("yyyy-MM-dd");
    return format;
}

const QString &timeFormat()
{
    static const QString format = QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'");
    return format;
}

} // namespace

QString documentDate(QDate date)
{
    return date.isValid() ? date.toString(dateFormat()) : QString();
}

QString documentTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(timeFormat()) : QString();
}

std::optional<QDate> dateFromDocument(const QString &text)
{
    if (text.isEmpty()) {
        return QDate();
    }
    const QDate date = QDate::fromString(text, dateFormat());
    return documentDate(date) == text ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> timeFromDocument(const QString &text)
{
    if (text.isEmpty()) {
        return QDateTime();
    }
    QDateTime time = QDateTime::fromString(text, timeFormat());
    time.setTimeSpec(Qt::UTC);
    return documentTime(time) == text ? std::optional(time) : std::nullopt;
}

bool precedesInDocument(const AnswerKey &left, const AnswerKey &right)
{
    const QString leftRole = toId(left.role);
    const QString rightRole = toId(right.role);
    return std::tie(left.checkId, leftRole, left.respondent)
        < std::tie(right.checkId, rightRole, right.respondent);
}
