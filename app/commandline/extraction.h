#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDir>
#include <QList>
#include <QString>

#include <functional>

class QIODevice;

/// A file that is to be written into a folder under a safe name.
struct ExtractedFile
{
    QString name; ///< as it came; foreign
    std::function<Result<void>(QIODevice &)> writeTo;
};

/// What was written, in the order of the files: full path of each.
/// Makes the folder if needed; names are made safe and different from each other. Nothing is
/// written where one of the files exists already, unless @p overwrite.
Result<QStringList> extractFiles(const QList<ExtractedFile> &files, const QString &folder,
                                 bool overwrite);
