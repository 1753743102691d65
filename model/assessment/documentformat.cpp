#include "documentformat.h"

#include <QTimeZone>

#include <algorithm>
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

/// The digits of a text in a form whose places are fixed.
struct FixedDigits
{
    QStringView text;

    int number(qsizetype at, qsizetype count) const { return text.mid(at, count).toInt(); }
    QDate date() const { return {number(0, 4), number(5, 2), number(8, 2)}; }
    QTime time() const { return {number(11, 2), number(14, 2), number(17, 2)}; }
};

/// Nothing unless @p text has digits where @p form has zeros, and its other characters elsewhere.
/// Qt's own reading goes through local time, which takes a fifth of loading an assessment.
std::optional<FixedDigits> digitsOf(QStringView text, QStringView form)
{
    const auto fits = [](QChar found, QChar wanted) {
        return wanted == u'0' ? found >= u'0' && found <= u'9' : found == wanted;
    };
    const bool same =
        text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), fits);
    return same ? std::optional(FixedDigits{text}) : std::nullopt;
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
    const std::optional<FixedDigits> digits = digitsOf(text, u"0000-00-00");
    const QDate date = digits ? digits->date() : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> timeFromDocument(const QString &text)
{
    if (text.isEmpty()) {
        return QDateTime();
    }
    const std::optional<FixedDigits> digits = digitsOf(text, u"0000-00-00T00:00:00Z");
    if (!digits || !digits->date().isValid() || !digits->time().isValid()) {
        return std::nullopt;
    }
    return QDateTime(digits->date(), digits->time(), Qt::UTC);
}

bool precedesInDocument(const AnswerKey &left, const AnswerKey &right)
{
    const QString leftRole = toId(left.role);
    const QString rightRole = toId(right.role);
    return std::tie(left.checkId, leftRole, left.respondent)
        < std::tie(right.checkId, rightRole, right.respondent);
}
