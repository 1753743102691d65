#include "windowdrops.h"

#include "ui/wizard/evidenceoffer.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace {

bool areAll(const QStringList &paths, QLatin1String suffix)
{
    return !paths.isEmpty()
        && std::all_of(paths.cbegin(), paths.cend(), [suffix](const QString &path) {
               return path.endsWith(suffix, Qt::CaseInsensitive);
           });
}

} // namespace

WindowDrops::WindowDrops(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!evidenceOffer(*drag->mimeData()).isEmpty()) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *dropped = static_cast<QDropEvent *>(event);
        dropped->setDropAction(Qt::CopyAction);
        dropped->accept();
        drop(*dropped->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WindowDrops::drop(const QMimeData &data)
{
    const QStringList files = evidenceOffer(data).files;
    if (files.size() == 1 && areAll(files, QLatin1String(".confseal"))) {
        emit workspaceDropped(files.first());
    } else if (areAll(files, QLatin1String(".pdf"))) {
        emit reportsDropped(files, data);
    } else {
        emit othersDropped(data);
    }
}
