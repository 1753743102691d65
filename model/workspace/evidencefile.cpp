#include "evidencefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace {

class EvidenceFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFile)
};

/// What desktops store for a link to something else; symbolic links are followed.
bool isShortcut(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    return suffix == QLatin1String("lnk") || suffix == QLatin1String("url")
        || suffix == QLatin1String("webloc") || suffix == QLatin1String("desktop");
}

Result<void> checkReadable(const QFileInfo &file)
{
    const QString name = file.filePath();
    if (!file.exists()) {
        return Error::invalid(EvidenceFileTexts::tr("There is no file \"%1\".").arg(name));
    }
    if (file.isDir()) {
        return Error::invalid(
            EvidenceFileTexts::tr("\"%1\" is a folder. Add its files one by one or as an archive.")
                .arg(name));
    }
    if (isShortcut(file)) {
        return Error::invalid(
            EvidenceFileTexts::tr("\"%1\" is only a shortcut. Add what it leads to: the file "
                                  "itself, or the address as a link.")
                .arg(name));
    }
    if (!file.isFile()) {
        return Error::invalid(EvidenceFileTexts::tr("\"%1\" is not a regular file.").arg(name));
    }
    if (!file.isReadable()) {
        return Error::invalid(
            EvidenceFileTexts::tr("The file \"%1\" cannot be read. Check its permissions.")
                .arg(name));
    }
    if (file.size() == 0) {
        return Error::invalid(
            EvidenceFileTexts::tr("The file \"%1\" is empty and proves nothing.").arg(name));
    }
    return {};
}

} // namespace

Result<EvidenceItem> describeEvidenceFile(const QString &path, EvidenceItem item)
{
    const QFileInfo file(path);
    if (auto readable = checkReadable(file); !readable) {
        return readable.error();
    }
    item.fileName = file.fileName();
    item.sizeBytes = file.size();
    if (item.title.isEmpty()) {
        item.title = file.fileName();
    }
    return item;
}

QString mediaTypeOf(QFile &file)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    return QMimeDatabase().mimeTypeForFileNameAndData(name, &file).name();
}
