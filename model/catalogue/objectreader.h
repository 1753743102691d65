#pragma once

#include "cataloguefault.h"
#include "language.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QStringList>

#include <functional>

class QRegularExpression;

/// Takes the members of one JSON object by name and type. Whatever is missing, of another type or
/// not asked for at all becomes a fault with its place; a value is returned in any case.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)

public:
    ObjectReader(QJsonObject object, QString place, FaultList &faults);

    bool contains(const QString &key) const { return m_object.contains(key); }
    /// Where the member @p key stands in the file.
    QString placeOf(const QString &key) const;
    QString place() const { return m_place; }
    void addFault(const QString &key, const QString &problem);

    QString text(const QString &key);
    /// A text that matches @p pattern; @p example shows what is meant.
    QString text(const QString &key, const QRegularExpression &pattern, const QString &example);
    QString optionalText(const QString &key);
    int integer(const QString &key, int smallest, int largest);
    bool boolean(const QString &key);
    bool optionalBoolean(const QString &key);
    LocalizedText localizedText(const QString &key);
    LocalizedList localizedList(const QString &key);
    /// A list of different words out of @p allowed.
    QStringList words(const QString &key, const QStringList &allowed);
    QStringList optionalWords(const QString &key, const QStringList &allowed);
    /// One word out of @p allowed.
    QString word(const QString &key, const QStringList &allowed);

    /// One of @p allowed by its id; the first of them if that is a fault.
    template<typename Enum>
    Enum choice(const QString &key, const QList<Enum> &allowed);
    /// A list, not empty and without repetition, of @p allowed by their ids.
    template<typename Enum>
    QList<Enum> choices(const QString &key, const QList<Enum> &allowed);

    using Visitor = std::function<void(ObjectReader &reader)>;
    /// Visits an object, or each object of a list, and reports its unknown keys.
    void object(const QString &key, const Visitor &visit);
    void objects(const QString &key, const Visitor &visit);
    /// A null, or a number between 0 and 100.
    std::optional<int> scoreOrNull(const QString &key);
    QStringList keys() const { return m_object.keys(); }

    void reportUnknownKeys();

private:
    template<typename Enum>
    static QStringList idsOf(const QList<Enum> &values);
    QJsonValue take(const QString &key);
    QString checkedText(const QJsonValue &value, const QString &place);
    bool isList(const QJsonValue &value, const QString &place);
    qsizetype wordIndex(const QJsonValue &value, const QString &place, const QStringList &allowed);
    QStringList wordsOf(const QJsonValue &value, const QString &place, const QStringList &allowed);
    QStringList textsOf(const QJsonValue &value, const QString &place);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_taken;
    FaultList &m_faults;
};

template<typename Enum>
QStringList ObjectReader::idsOf(const QList<Enum> &values)
{
    QStringList ids;
    for (const Enum value : values) {
        ids.append(toId(value));
    }
    return ids;
}

template<typename Enum>
Enum ObjectReader::choice(const QString &key, const QList<Enum> &allowed)
{
    const qsizetype index = wordIndex(take(key), placeOf(key), idsOf(allowed));
    return allowed.at(qMax<qsizetype>(index, 0));
}

template<typename Enum>
QList<Enum> ObjectReader::choices(const QString &key, const QList<Enum> &allowed)
{
    const QStringList ids = idsOf(allowed);
    const QStringList found = words(key, ids);
    if (found.isEmpty() && !m_faults.touches(placeOf(key))) {
        addFault(key, tr("must not be empty"));
    }
    QList<Enum> values;
    for (const QString &id : found) {
        values.append(allowed.at(ids.indexOf(id)));
    }
    return values;
}
