#pragma once

#include <QString>

#include <optional>

/// Which file of which disk has a name, so that another one of that name is not taken for it.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0;

    bool operator==(const FileIdentity &) const = default;

    /// None: there is no such file, or it cannot be reached.
    static std::optional<FileIdentity> of(const QString &path);
};
