#pragma once

#include <QStringList>

class QMimeData;

/// The local files of what is dragged or pasted, to be verified. None where they are workspaces,
/// which are opened and not verified.
QStringList receivedFiles(const QMimeData *data);
