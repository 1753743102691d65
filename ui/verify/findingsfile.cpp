#include "findingsfile.h"

#include <QDir>
#include <QSaveFile>

namespace {

constexpr qsizetype longestName = 80;

} // namespace

QString FindingsFile::suggestedPath(const QString &name, const QString &suffix)
{
    QString plain = name.left(longestName);
    for (QChar &character : plain) {
        if (!character.isLetterOrNumber() && !QStringLiteral("._- ()").contains(character)) {
            character = u'_';
        }
    }
    while (plain.startsWith(u'.') || plain.startsWith(u' ')) {
        plain.remove(0, 1);
    }
    return QDir::home().filePath((plain.isEmpty() ? tr("file") : plain) + suffix);
}

Result<void> FindingsFile::write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    if (!written || !file.commit()) {
        return Error::failed(tr("\"%1\" cannot be written: %2. What was there is untouched.")
                                 .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return {};
}
