#include "evidencecontent.h"

#include "model/storage/evidencerepository.h"
#include "model/storage/workspacefile.h"

#include <QCoreApplication>

namespace {

class EvidenceContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceContent)
};

} // namespace

Result<QByteArray> readEvidenceContent(const QString &workspacePath, const QString &sha256,
                                       qint64 mostBytes)
{
    const auto file = WorkspaceFile::open(workspacePath, OpenMode::ReadOnly, {});
    if (!file) {
        return file.error();
    }
    const EvidenceRepository evidence(*file.value());
    const auto size = evidence.contentSize(sha256);
    if (!size) {
        return size.error();
    }
    if (size.value() > mostBytes) {
        return Error::invalid(EvidenceContentTexts::tr("The file has more than %1 bytes.")
                                  .arg(QString::number(mostBytes)));
    }
    return evidence.evidenceContent(sha256);
}
