#include "evidencefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace {

class EvidenceFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFile)
};

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
    if (item.mediaType.isEmpty()) {
        item.mediaType = QMimeDatabase().mimeTypeForFile(file).name();
    }
    return item;
}
