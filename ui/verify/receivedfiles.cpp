#include "receivedfiles.h"

#include <QMimeData>
#include <QUrl>

QStringList receivedFiles(const QMimeData *data)
{
    QStringList files;
    bool areWorkspaces = true;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty()) {
            files.append(path);
            areWorkspaces =
                areWorkspaces && path.endsWith(QLatin1String(".confseal"), Qt::CaseInsensitive);
        }
    }
    return areWorkspaces ? QStringList() : files;
}
