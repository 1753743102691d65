#include "extraction.h"

#include "files.h"

#include <QCoreApplication>
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

} // namespace

Result<QStringList> extractFiles(const QList<ExtractedFile> &files, const QString &folder,
                                 bool overwrite)
{
    const QDir directory(folder);
    QStringList paths;
    QSet<QString> taken;
    for (const ExtractedFile &file : files) {
        const QString path = directory.filePath(uniqueName(safeFileName(file.name), taken));
        if (auto allowed = checkOutputFile(path, overwrite); !allowed) {
            return allowed.error();
        }
        paths.append(path);
    }
    if (!directory.mkpath(QStringLiteral("."))) {
        return Error::failed(ExtractionTexts::tr("The folder \"%1\" cannot be made.").arg(folder));
    }
    for (qsizetype index = 0; index < files.size(); ++index) {
        QSaveFile output(paths.at(index));
        if (!output.open(QIODevice::WriteOnly)) {
            return outputError(paths.at(index), output.errorString());
        }
        if (auto written = files.at(index).writeTo(output); !written) {
            return written.error();
        }
        if (!output.commit()) {
            return outputError(paths.at(index), output.errorString());
        }
    }
    return paths;
}
