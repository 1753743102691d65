#pragma once

#include <QString>

/// The workspace that is used when none is named: confseal/default.confseal in the user's data
/// directory.
QString defaultWorkspacePath();
