#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// Who answers for a check (DIN SPEC 27008, section 4).
enum class Role { SoftwareProvider, ServiceProvider, AccountOwner, Host, Participant };

/// "software-provider", "service-provider", "account-owner", "host" or "participant".
QString toId(Role role);
std::optional<Role> roleFromId(QStringView id);

/// The five roles in the order of the standard.
QList<Role> allRoles();
/// Software and service provider; the others belong to the using organisation.
bool isProviderRole(Role role);
