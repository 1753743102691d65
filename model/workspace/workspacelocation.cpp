#include "workspacelocation.h"

#include <QStandardPaths>

QString defaultWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/confseal/default.confseal");
}
