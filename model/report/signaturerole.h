#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// As what somebody signs a report.
enum class SignatureRole { Issuer, Reviewer, Approver };

/// "issuer", "reviewer", "approver".
QString toId(SignatureRole role);
std::optional<SignatureRole> signatureRoleFromId(QStringView id);
