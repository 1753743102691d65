#include "libraryfile.h"

#include <QFile>
#include <QtEndian>

namespace {

// The ELF format (System V ABI, chapters 4 and 5), in the form for 64 bits and little endian.
constexpr qsizetype headerBytes = 64;
constexpr qsizetype segmentBytes = 56;
constexpr quint32 loadedSegment = 1;

template<typename Number>
quint64 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

bool isInside(const QByteArray &segment, quint64 fileSize)
{
    const quint64 offset = numberAt<quint64>(segment, 8);
    const quint64 size = numberAt<quint64>(segment, 32);
    return offset <= fileSize && size <= fileSize - offset;
}

} // namespace

bool isCompleteLibrary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(headerBytes);
    if (!header.startsWith("\x7F"
                           "ELF")) {
#ifdef Q_OS_LINUX
        return false;
#else
        return !header.isEmpty();
#endif
    }
    constexpr char is64Bit = 2;
    constexpr char isLittleEndian = 1;
    if (header.size() < headerBytes) {
        return false;
    }
    if (header.at(4) != is64Bit || header.at(5) != isLittleEndian) {
        return true; // refused by the loader on machines of another kind
    }
    const auto size = static_cast<quint64>(file.size());
    const quint64 start = numberAt<quint64>(header, 32);
    if (numberAt<quint16>(header, 54) != segmentBytes || start > size
        || !file.seek(static_cast<qint64>(start))) {
        return false;
    }
    const quint64 count = numberAt<quint16>(header, 56);
    for (quint64 i = 0; i < count; ++i) {
        const QByteArray segment = file.read(segmentBytes);
        if (segment.size() != segmentBytes
            || (numberAt<quint32>(segment, 0) == loadedSegment && !isInside(segment, size))) {
            return false;
        }
    }
    return count > 0;
}
