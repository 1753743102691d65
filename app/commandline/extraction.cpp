#include "extraction.h"

#include "context.h"
#include "files.h"
#include "safefilename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSet>

namespace {

class ExtractionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Extraction)
};

/// File systems may not tell upper from lower case, so names are told apart without it.
QString uniqueName(const QString &name, QSet<QString> &taken)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString suffix = dot > 0 ? name.mid(dot) : QString();
    QString candidate = name;
    for (int number = 2; taken.contains(candidate.toCaseFolded()); ++number) {
        candidate = QStringLiteral("%1-%2").arg(stem).arg(number) + suffix;
    }
    taken.insert(candidate.toCaseFolded());
    return candidate;
}

Result<void> checkFolder(const QString &folder)
{
    if (folder.isEmpty()) {
        return Error::invalid(ExtractionTexts::tr("The name of the folder is empty."));
    }
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        return Error::invalid(ExtractionTexts::tr("\"%1\" is not a folder.").arg(folder));
    }
    return {};
}

/// A link would lead out of the folder, so it is not followed even where files are replaced.
Result<void> checkNotLink(const QString &path)
{
    return QFileInfo(path).isSymLink()
        ? Error::invalid(ExtractionTexts::tr("\"%1\" is a link. Choose another folder.").arg(path))
        : Result<void>();
}

Result<QStringList> choosePaths(const QList<ExtractedFile> &files, const QString &folder,
                                const Context &context, const QStringList &inputs)
{
    const QDir directory(folder);
    QStringList paths;
    QSet<QString> taken;
    for (const ExtractedFile &file : files) {
        const QString path = directory.filePath(uniqueName(safeFileName(file.name), taken));
        if (auto allowed = context.checkOutput(path, inputs); !allowed) {
            return allowed.error();
        }
        if (auto plain = checkNotLink(path); !plain) {
            return plain.error();
        }
        paths.append(path);
    }
    return paths;
}

Result<void> writeFile(const ExtractedFile &file, const QString &path)
{
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly)) {
        return outputError(path, output.errorString());
    }
    if (auto written = file.writeTo(output); !written) {
        return output.error() == QFileDevice::NoError ? written
                                                      : outputError(path, output.errorString());
    }
    return output.commit() ? Result<void>() : outputError(path, output.errorString());
}

} // namespace

Result<QStringList> extractFiles(const QList<ExtractedFile> &files, const QString &folder,
                                 const Context &context, const QStringList &inputs)
{
    if (auto usable = checkFolder(folder); !usable) {
        return usable.error();
    }
    const auto paths = choosePaths(files, folder, context, inputs);
    if (!paths) {
        return paths;
    }
    if (!QDir(folder).mkpath(QStringLiteral("."))) {
        return Error::failed(ExtractionTexts::tr("The folder \"%1\" cannot be made.").arg(folder));
    }
    QStringList added;
    for (qsizetype index = 0; index < files.size(); ++index) {
        const QString &path = paths.value().at(index);
        const bool isNew = !QFileInfo::exists(path);
        if (auto written = writeFile(files.at(index), path); !written) {
            for (const QString &earlier : std::as_const(added)) {
                QFile::remove(earlier);
            }
            return written.error();
        }
        if (isNew) {
            added.append(path);
        }
    }
    return paths;
}
