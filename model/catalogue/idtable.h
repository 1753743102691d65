#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// An enumerator and the id under which files and the command line know it.
template<typename Enum>
struct IdEntry
{
    Enum value;
    QStringView id;
};

template<typename Enum, std::size_t Size>
QString idFromTable(const std::array<IdEntry<Enum>, Size> &table, Enum value)
{
    for (const IdEntry<Enum> &entry : table) {
        if (entry.value == value) {
            return entry.id.toString();
        }
    }
    Q_UNREACHABLE();
    return {};
}

template<typename Enum, std::size_t Size>
std::optional<Enum> valueFromTable(const std::array<IdEntry<Enum>, Size> &table, QStringView id)
{
    for (const IdEntry<Enum> &entry : table) {
        if (entry.id == id) {
            return entry.value;
        }
    }
    return std::nullopt;
}

template<typename Enum, std::size_t Size>
QList<Enum> valuesOfTable(const std::array<IdEntry<Enum>, Size> &table)
{
    QList<Enum> values;
    for (const IdEntry<Enum> &entry : table) {
        values.append(entry.value);
    }
    return values;
}
