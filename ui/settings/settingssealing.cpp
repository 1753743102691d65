#include "settings.h"

#include <QDir>

QUrl Settings::timestampServer() const
{
    return timestampServerIn(m_table.text(SettingsTable::TimestampServer)).value_or(QUrl());
}

void Settings::setTimestampServer(const QUrl &address)
{
    m_table.set(SettingsTable::TimestampServer, address.toString(QUrl::FullyEncoded));
}

std::optional<QUrl> Settings::timestampServerIn(const QString &text)
{
    const QUrl address(text.trimmed(), QUrl::StrictMode);
    const bool isWeb =
        address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https");
    if (!address.isValid() || !isWeb || address.host().isEmpty() || !address.userInfo().isEmpty()) {
        return std::nullopt;
    }
    return address;
}

PadesLevel Settings::sealLevel() const
{
    return padesLevelFromId(m_table.text(SettingsTable::SealLevel)).value_or(PadesLevel::BB);
}

void Settings::setSealLevel(PadesLevel level)
{
    m_table.set(SettingsTable::SealLevel, toId(level));
}

QString Settings::tokenModule() const
{
    const QString path = m_table.text(SettingsTable::TokenModule);
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

void Settings::setTokenModule(const QString &path)
{
    m_table.set(SettingsTable::TokenModule, path);
}
