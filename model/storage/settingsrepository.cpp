#include "settingsrepository.h"

#include "connection.h"

using namespace Qt::StringLiterals;

SettingsRepository::SettingsRepository(WorkspaceFile &file)
    : m_file(file)
{}

Result<std::optional<QString>> SettingsRepository::value(const QString &key) const
{
    const auto stored = m_file.connection().database->firstValue(
        u"SELECT value FROM settings WHERE key = ?"_s, {key});
    if (!stored) {
        return stored.error();
    }
    return stored.value() ? std::optional(stored.value()->toString()) : std::nullopt;
}

Result<void> SettingsRepository::setValue(const QString &key, const QString &value)
{
    return m_file.transaction([&] {
        return m_file.connection().database->execute(
            u"INSERT INTO settings (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            {key, value});
    });
}
