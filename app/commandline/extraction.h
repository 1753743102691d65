#pragma once

#include "model/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class Context;
class QIODevice;

/// A file that is to be written into a folder under a safe name.
struct ExtractedFile
{
    QString name; ///< as it came; foreign
    std::function<Result<void>(QIODevice &)> writeTo;
};

/// What was written, in the order of the files: full path of each. Makes the folder if needed;
/// names are made safe and different from each other. Existing files need --force and none of @p
/// inputs is replaced; where one cannot be written, those that are new are taken back.
Result<QStringList> extractFiles(const QList<ExtractedFile> &files, const QString &folder,
                                 const Context &context, const QStringList &inputs = {});
