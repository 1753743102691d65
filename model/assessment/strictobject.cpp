#include "strictobject.h"

#include "documentformat.h"
#include "model/catalogue/textrules.h"

#include <QUuid>

#include <algorithm>

namespace {

constexpr qsizetype longestText = 1'000'000;

bool isUuid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

bool isHexadecimal(const QString &text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
               return (character >= u'0' && character <= u'9')
                   || (character >= u'a' && character <= u'f');
           });
}

} // namespace

StrictObject::StrictObject(const QJsonValue &value, QString place, QString &fault)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_fault(fault)
{
    if (!value.isObject()) {
        addFault({}, tr("is not a JSON object"));
    }
}

QString StrictObject::placeOf(const QString &key) const
{
    if (key.isEmpty() || m_place.isEmpty()) {
        return m_place + key;
    }
    return m_place + u'.' + key;
}

void StrictObject::addFault(const QString &key, const QString &problem)
{
    if (m_fault.isEmpty()) {
        m_fault = placeOf(key) + QStringLiteral(": ") + problem;
    }
}

QJsonValue StrictObject::take(const QString &key, QJsonValue::Type type, const QString &expected)
{
    m_taken.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        addFault(key, tr("is missing"));
    } else if (value.type() != type) {
        addFault(key, expected);
    }
    return value;
}

QString StrictObject::text(const QString &key)
{
    const QString text = take(key, QJsonValue::String, tr("is not a text")).toString();
    if (text.size() > longestText) {
        addFault(key, tr("is longer than %1 characters").arg(longestText));
    }
    return text;
}

QString StrictObject::nonEmptyText(const QString &key)
{
    const QString found = text(key);
    if (found.isEmpty()) {
        addFault(key, tr("is empty"));
    }
    return found;
}

QString StrictObject::uuid(const QString &key)
{
    const QString found = text(key);
    if (!isUuid(found)) {
        addFault(key, tr("%1 is not a UUID in lower case").arg(quotedForMessage(found)));
    }
    return found;
}

QString StrictObject::uuidOrEmpty(const QString &key)
{
    return m_object.value(key).toString(QStringLiteral("?")).isEmpty() ? text(key) : uuid(key);
}

QString StrictObject::hexadecimal(const QString &key, qsizetype digits)
{
    const QString found = text(key);
    if (!isHexadecimal(found, digits)) {
        addFault(key, tr("is not %1 hexadecimal digits in lower case").arg(digits));
    }
    return found;
}

QString StrictObject::hexadecimalOrEmpty(const QString &key, qsizetype digits)
{
    return m_object.value(key).toString(QStringLiteral("?")).isEmpty() ? text(key)
                                                                       : hexadecimal(key, digits);
}

qint64 StrictObject::integer(const QString &key, qint64 smallest, qint64 largest)
{
    const qint64 value = take(key, QJsonValue::Double, tr("is not a number")).toInteger(smallest);
    if (value < smallest || value > largest) {
        addFault(key, tr("is not between %1 and %2").arg(smallest).arg(largest));
    }
    return value;
}

bool StrictObject::boolean(const QString &key)
{
    return take(key, QJsonValue::Bool, tr("is neither true nor false")).toBool();
}

QDate StrictObject::date(const QString &key)
{
    const QString found = text(key);
    const std::optional<QDate> date = dateFromDocument(found);
    if (!date) {
        addFault(key, tr("%1 is not a date (YYYY-MM-DD)").arg(quotedForMessage(found)));
    }
    return date.value_or(QDate());
}

QDateTime StrictObject::time(const QString &key)
{
    const QString found = text(key);
    const std::optional<QDateTime> time = timeFromDocument(found);
    if (!time) {
        addFault(key, tr("%1 is not a time (YYYY-MM-DDTHH:MM:SSZ)").arg(quotedForMessage(found)));
    }
    return time.value_or(QDateTime());
}

QStringList StrictObject::sortedTexts(const QString &key, qsizetype most)
{
    QStringList texts;
    for (const QJsonValue &value : array(key, most)) {
        if (!value.isString()) {
            addFault(key, tr("holds something that is not a text"));
        } else if (!texts.isEmpty() && value.toString() <= texts.constLast()) {
            addFault(key,
                     tr("%1 is repeated or not in order").arg(quotedForMessage(value.toString())));
        }
        texts.append(value.toString());
    }
    return texts;
}

QList<int> StrictObject::sortedIndexes(const QString &key, qsizetype most)
{
    QList<int> indexes;
    for (const QJsonValue &value : array(key, most)) {
        const qint64 index = value.toInteger(-1);
        const int previous = indexes.isEmpty() ? -1 : indexes.constLast();
        if (index <= previous || index >= most) {
            addFault(key, tr("holds something that is repeated, not in order or no index"));
        }
        indexes.append(static_cast<int>(std::clamp<qint64>(index, 0, most)));
    }
    return indexes;
}

QJsonArray StrictObject::array(const QString &key, qsizetype most)
{
    const QJsonArray array = take(key, QJsonValue::Array, tr("is not a list")).toArray();
    if (array.size() > most) {
        addFault(key, tr("has more than %1 entries").arg(most));
        return {};
    }
    return array;
}

QJsonValue StrictObject::object(const QString &key)
{
    return take(key, QJsonValue::Object, tr("is not a JSON object"));
}

void StrictObject::addUnknownWord(const QString &key, const QString &word)
{
    addFault(key, tr("%1 is not known").arg(quotedForMessage(word)));
}

void StrictObject::refuseOthers()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_taken.contains(member.key())) {
            addFault({}, tr("the key %1 is not known").arg(quotedForMessage(member.key())));
        }
    }
}
