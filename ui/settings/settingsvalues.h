#pragma once

#include "model/catalogue/role.h"
#include "model/workspace/backuprules.h"

#include <QDate>
#include <QString>

#include <optional>

/// Whose colours the windows have.
enum class ColourScheme { System, Light, Dark };

/// What is opened when the program starts without a file.
enum class StartWith { LastWorkspace, DefaultWorkspace, Nothing };

/// Who makes reports, as it is printed on them.
struct Organisation
{
    QString name;
    QString address; ///< lines
    QString contact; ///< lines
    QString place; ///< where declarations are signed

    bool operator==(const Organisation &) const = default;
};

/// A PKCS #12 file that was used, and what was read in it when its passphrase was given.
struct KnownIdentity
{
    QString path;
    QString holder; ///< empty: not known
    QDate validUntil;

    bool operator==(const KnownIdentity &) const = default;
};

/// Where the user was in a workspace.
struct WorkspacePlace
{
    QString assessmentId;
    QString checkId;
    std::optional<Role> answering; ///< as whom the check was answered
    std::optional<Role> shownRole; ///< none: the checks of all roles are listed
    std::optional<Role> simpleRole = std::nullopt; ///< whose questions the simple view shows

    bool operator==(const WorkspacePlace &) const = default;
};
