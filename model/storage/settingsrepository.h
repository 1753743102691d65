#pragma once

#include "model/result.h"

#include <QString>

#include <optional>

class WorkspaceFile;

/// How the user likes to work with this workspace; the one table that has no audit events.
class SettingsRepository
{
public:
    explicit SettingsRepository(WorkspaceFile &file);

    Result<std::optional<QString>> value(const QString &key) const;
    Result<void> setValue(const QString &key, const QString &value);

private:
    WorkspaceFile &m_file;
};
