#include "embeddedcopy.h"

#include "filereading.h"
#include "model/digest.h"
#include "model/sealing/inspectreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

class CopyTexts
{
    Q_DECLARE_TR_FUNCTIONS(EmbeddedCopy)
};

} // namespace

Result<void> writeEmbeddedCopy(const EmbeddedCopy &copy)
{
    const QString canonical = QFileInfo(copy.destination).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(copy.pdfPath).canonicalFilePath()) {
        return Error::invalid(
            CopyTexts::tr("The copy must be another file than the PDF that holds it."));
    }
    const auto pdf = readForeignFile(copy.pdfPath, maximumVerifiedBytes);
    if (!pdf) {
        return pdf.error();
    }
    if (toHex(sha256(pdf.value())) != copy.pdfSha256) {
        return Error::failed(
            CopyTexts::tr("The file \"%1\" is no longer the one that was verified. "
                          "Verify it again first.")
                .arg(QDir::toNativeSeparators(copy.pdfPath)));
    }
    const auto content = embeddedFileContent(pdf.value(), copy.fileName);
    if (!content) {
        return content.error();
    }
    QSaveFile output(copy.destination);
    const bool written = output.open(QIODevice::WriteOnly)
        && output.write(content.value()) == content.value().size();
    if (!written || !output.commit()) {
        return Error::failed(
            CopyTexts::tr("\"%1\" cannot be written: %2. What was there is untouched.")
                .arg(QDir::toNativeSeparators(copy.destination), output.errorString()));
    }
    return {};
}
