#pragma once

#include "model/catalogue/role.h"

#include <QString>
#include <QStringView>

#include <optional>

/// How a person appears in the report and its data.
enum class ShowAs { Name, Function };

QString toId(ShowAs showAs);
std::optional<ShowAs> showAsFromId(QStringView id);

/// Who answers for a role, or one of several people asked in that role.
struct RoleHolder
{
    QString id; ///< UUID
    Role role = Role::AccountOwner;
    QString person;
    QString organisation;
    QString function;
    ShowAs showAs = ShowAs::Name;
    bool isRespondent = false; ///< one of a sample, not the holder who answers for the role

    bool operator==(const RoleHolder &) const = default;

    /// The name that may leave the workspace: the function where the person asked for it.
    QString publicName() const { return showAs == ShowAs::Function ? function : person; }
};
