#include "objectreader.h"

#include "textrules.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace {

constexpr qsizetype longestText = 100000;

QString keyInPlace(const QString &key)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_.-]{1,80}\\z"));
    return plain.match(key).hasMatch() ? key : quotedForMessage(key);
}

QString indexed(const QString &place, qsizetype index)
{
    return place + QStringLiteral("[%1]").arg(index);
}

} // namespace

ObjectReader::ObjectReader(QJsonObject object, QString place, FaultList &faults)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_faults(faults)
{}

QString ObjectReader::placeOf(const QString &key) const
{
    return m_place.isEmpty() ? keyInPlace(key) : QString(m_place + u'.' + keyInPlace(key));
}

void ObjectReader::addFault(const QString &key, const QString &problem)
{
    m_faults.add(placeOf(key), problem);
}

QString ObjectReader::text(const QString &key)
{
    return checkedText(take(key), placeOf(key));
}

QString ObjectReader::text(const QString &key, const QRegularExpression &pattern,
                           const QString &example)
{
    const qsizetype faultsBefore = m_faults.faults().size();
    const QString found = text(key);
    if (m_faults.faults().size() == faultsBefore && !pattern.match(found).hasMatch()) {
        addFault(key,
                 tr("%1 does not have the required form, for example \"%2\"")
                     .arg(quotedForMessage(found), example));
    }
    return found;
}

QString ObjectReader::optionalText(const QString &key)
{
    return contains(key) ? text(key) : QString();
}

int ObjectReader::integer(const QString &key, int smallest, int largest)
{
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        addFault(key, tr("missing"));
    } else if (!value.isDouble()) {
        addFault(key, tr("must be a whole number"));
    } else if (value.toInteger() < smallest || value.toInteger() > largest) {
        addFault(key, tr("must be between %1 and %2").arg(smallest).arg(largest));
    } else {
        return static_cast<int>(value.toInteger());
    }
    return smallest;
}

std::optional<int> ObjectReader::scoreOrNull(const QString &key)
{
    if (m_object.value(key).isNull()) {
        take(key);
        return std::nullopt;
    }
    return integer(key, 0, 100);
}

bool ObjectReader::boolean(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        addFault(key, tr("missing"));
    } else if (!value.isBool()) {
        addFault(key, tr("must be true or false"));
    }
    return value.toBool();
}

bool ObjectReader::optionalBoolean(const QString &key)
{
    return contains(key) && boolean(key);
}

LocalizedText ObjectReader::localizedText(const QString &key)
{
    LocalizedText found;
    object(key, [&found](ObjectReader &reader) {
        found.de = reader.text(toId(Language::German));
        found.en = reader.text(toId(Language::English));
    });
    return found;
}

LocalizedList ObjectReader::localizedList(const QString &key)
{
    const QString de = toId(Language::German);
    const QString en = toId(Language::English);
    LocalizedList found;
    object(key, [&](ObjectReader &reader) {
        found.de = reader.textsOf(reader.take(de), reader.placeOf(de));
        found.en = reader.textsOf(reader.take(en), reader.placeOf(en));
    });
    if (found.de.size() != found.en.size() && !m_faults.touches(placeOf(key))) {
        addFault(key,
                 tr("has %1 texts in German, but %2 in English")
                     .arg(found.de.size())
                     .arg(found.en.size()));
    }
    return found;
}

QStringList ObjectReader::words(const QString &key, const QStringList &allowed)
{
    return wordsOf(take(key), placeOf(key), allowed);
}

QString ObjectReader::word(const QString &key, const QStringList &allowed)
{
    const qsizetype index = wordIndex(take(key), placeOf(key), allowed);
    return index < 0 ? QString() : allowed.at(index);
}

QStringList ObjectReader::optionalWords(const QString &key, const QStringList &allowed)
{
    return contains(key) ? words(key, allowed) : QStringList();
}

void ObjectReader::object(const QString &key, const Visitor &visit)
{
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        addFault(key, tr("missing"));
    } else if (!value.isObject()) {
        addFault(key, tr("must be an object"));
    } else {
        ObjectReader reader(value.toObject(), placeOf(key), m_faults);
        visit(reader);
        reader.reportUnknownKeys();
    }
}

void ObjectReader::objects(const QString &key, const Visitor &visit)
{
    const QJsonValue value = take(key);
    if (!isList(value, placeOf(key))) {
        return;
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size() && !m_faults.isFull(); ++i) {
        const QString place = indexed(placeOf(key), i);
        if (!list.at(i).isObject()) {
            m_faults.add(place, tr("must be an object"));
            continue;
        }
        ObjectReader reader(list.at(i).toObject(), place, m_faults);
        visit(reader);
        reader.reportUnknownKeys();
    }
}

void ObjectReader::reportUnknownKeys()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (m_faults.isFull()) {
            return;
        }
        if (!m_taken.contains(member.key())) {
            addFault(member.key(), tr("unknown key"));
        }
    }
}

QJsonValue ObjectReader::take(const QString &key)
{
    m_taken.insert(key);
    return m_object.value(key);
}

QString ObjectReader::checkedText(const QJsonValue &value, const QString &place)
{
    const QString text = value.toString();
    if (value.isUndefined()) {
        m_faults.add(place, tr("missing"));
    } else if (!value.isString()) {
        m_faults.add(place, tr("must be a text"));
    } else if (text.size() > longestText) {
        m_faults.add(place, tr("is longer than %1 characters").arg(longestText));
    } else if (!containsLetterOrDigit(text)) {
        m_faults.add(place, tr("must not be empty"));
    } else if (const qsizetype control = indexOfControlCharacter(text); control >= 0) {
        m_faults.add(place, tr("contains a control character at position %1").arg(control + 1));
    }
    return text;
}

bool ObjectReader::isList(const QJsonValue &value, const QString &place)
{
    if (value.isArray()) {
        return true;
    }
    m_faults.add(place, value.isUndefined() ? tr("missing") : tr("must be a list"));
    return false;
}

qsizetype ObjectReader::wordIndex(const QJsonValue &value, const QString &place,
                                  const QStringList &allowed)
{
    if (!value.isString()) {
        m_faults.add(place, value.isUndefined() ? tr("missing") : tr("must be a text"));
        return -1;
    }
    const qsizetype index = allowed.indexOf(value.toString());
    if (index < 0) {
        m_faults.add(
            place,
            tr("%1 is not known; allowed are: %2")
                .arg(quotedForMessage(value.toString()), allowed.join(QStringLiteral(", "))));
    }
    return index;
}

QStringList ObjectReader::wordsOf(const QJsonValue &value, const QString &place,
                                  const QStringList &allowed)
{
    QStringList found;
    const QJsonArray list = isList(value, place) ? value.toArray() : QJsonArray();
    for (qsizetype i = 0; i < list.size() && !m_faults.isFull(); ++i) {
        const qsizetype index = wordIndex(list.at(i), indexed(place, i), allowed);
        if (index >= 0 && found.contains(allowed.at(index))) {
            m_faults.add(indexed(place, i), tr("\"%1\" occurs twice").arg(allowed.at(index)));
        } else if (index >= 0) {
            found.append(allowed.at(index));
        }
    }
    return found;
}

QStringList ObjectReader::textsOf(const QJsonValue &value, const QString &place)
{
    QStringList found;
    if (!isList(value, place)) {
        return found;
    }
    const QJsonArray list = value.toArray();
    if (list.isEmpty()) {
        m_faults.add(place, tr("must not be empty"));
    }
    for (qsizetype i = 0; i < list.size() && !m_faults.isFull(); ++i) {
        found.append(checkedText(list.at(i), indexed(place, i)));
    }
    return found;
}
