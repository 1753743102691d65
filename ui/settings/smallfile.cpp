#include "smallfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

class SmallFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(SmallFile)
};

} // namespace

Result<QByteArray> readSmallFile(const QString &path, qint64 mostBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile()) {
        return Error::invalid(SmallFileTexts::tr("\"%1\" is no file that can be read.").arg(shown));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::invalid(
            SmallFileTexts::tr("\"%1\" cannot be read: %2").arg(shown, file.errorString()));
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return Error::invalid(SmallFileTexts::tr("\"%1\" is too large: more than %2 kB.")
                                  .arg(shown, QString::number(mostBytes / 1024)));
    }
    return bytes;
}
