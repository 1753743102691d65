#pragma once

#include <QString>

/// When and where a workspace is backed up by itself.
struct BackupRules
{
    bool isOn = true;
    int kept = 5; ///< the newest ones
    QString folder; ///< empty: "backups" beside the workspace

    bool operator==(const BackupRules &) const = default;
};
