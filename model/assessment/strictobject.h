#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// Takes the members of one JSON object by name and type. The first fault is kept with its place;
/// after it, what is returned is of no use.
class StrictObject
{
    Q_DECLARE_TR_FUNCTIONS(StrictObject)

public:
    /// @p fault outlives the object; it stays empty while nothing is wrong.
    StrictObject(const QJsonValue &value, QString place, QString &fault);

    bool contains(const QString &key) const { return m_object.contains(key); }
    QStringList keys() const { return m_object.keys(); }
    QString placeOf(const QString &key) const;
    /// For the objects within this one.
    QString &fault() const { return m_fault; }
    void addFault(const QString &key, const QString &problem);

    QString text(const QString &key);
    QString nonEmptyText(const QString &key);
    QString uuid(const QString &key);
    QString uuidOrEmpty(const QString &key);
    /// Hexadecimal digits in lower case, @p digits of them.
    QString hexadecimal(const QString &key, qsizetype digits);
    QString hexadecimalOrEmpty(const QString &key, qsizetype digits);
    qint64 integer(const QString &key, qint64 smallest, qint64 largest);
    bool boolean(const QString &key);
    QDate date(const QString &key);
    QDateTime time(const QString &key);
    /// Texts in ascending order, none twice.
    QStringList sortedTexts(const QString &key, qsizetype most);
    /// Whole numbers from 0 on in ascending order, none twice.
    QList<int> sortedIndexes(const QString &key, qsizetype most);
    QJsonArray array(const QString &key, qsizetype most);
    QJsonValue object(const QString &key);

    template<typename Enum>
    Enum choice(const QString &key, std::optional<Enum> (*fromId)(QStringView));
    template<typename Enum>
    QList<Enum> sortedChoices(const QString &key, std::optional<Enum> (*fromId)(QStringView));

    /// Refuses the members that nobody has taken.
    void refuseOthers();

private:
    QJsonValue take(const QString &key, QJsonValue::Type type, const QString &expected);
    void addUnknownWord(const QString &key, const QString &word);

    QJsonObject m_object;
    QString m_place;
    QString &m_fault;
    QSet<QString> m_taken;
};

template<typename Enum>
Enum StrictObject::choice(const QString &key, std::optional<Enum> (*fromId)(QStringView))
{
    const QString id = text(key);
    const std::optional<Enum> value = fromId(id);
    if (!value) {
        addUnknownWord(key, id);
    }
    return value.value_or(Enum{});
}

template<typename Enum>
QList<Enum> StrictObject::sortedChoices(const QString &key,
                                        std::optional<Enum> (*fromId)(QStringView))
{
    constexpr qsizetype mostChoices = 100;
    QList<Enum> values;
    for (const QString &id : sortedTexts(key, mostChoices)) {
        const std::optional<Enum> value = fromId(id);
        if (value) {
            values.append(*value);
        } else {
            addUnknownWord(key, id);
        }
    }
    return values;
}
