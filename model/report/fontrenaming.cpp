#include "fontrenaming.h"

#include <QtEndian>

#include <algorithm>

namespace {

// OpenType 1.9, "Organization of an OpenType font" and "name table".
constexpr qsizetype headerSize = 12;
constexpr qsizetype recordSize = 16;
constexpr qsizetype nameRecordSize = 12;
constexpr quint16 windowsPlatform = 3;
constexpr quint16 unicodeEncoding = 1;
constexpr quint16 englishUnitedStates = 0x409;

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    char big[sizeof(Number)];
    qToBigEndian(number, big);
    bytes.append(big, sizeof(Number));
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text) {
        append<quint16>(bytes, character.unicode());
    }
    return bytes;
}

QByteArray nameTable(const QString &family, const QString &style)
{
    QString postScriptName = family + u'-' + style;
    postScriptName.remove(u' ');
    const QList<std::pair<quint16, QString>> names{
        {1, family}, {2, style}, {4, family + u' ' + style}, {6, postScriptName}};
    QByteArray records;
    QByteArray strings;
    for (const auto &[id, name] : names) {
        const QByteArray text = utf16(name);
        for (const quint16 number : {windowsPlatform, unicodeEncoding, englishUnitedStates, id}) {
            append(records, number);
        }
        append(records, static_cast<quint16>(text.size()));
        append(records, static_cast<quint16>(strings.size()));
        strings += text;
    }
    QByteArray table;
    append<quint16>(table, 0);
    append(table, static_cast<quint16>(names.size()));
    append(table, static_cast<quint16>(6 + names.size() * nameRecordSize));
    return table + records + strings;
}

quint32 checksum(const QByteArray &paddedTable)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i + 4 <= paddedTable.size(); i += 4) {
        sum += qFromBigEndian<quint32>(paddedTable.constData() + i);
    }
    return sum;
}

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0) {
        bytes.append('\0');
    }
    return bytes;
}

} // namespace

QByteArray renamedFont(const QByteArray &font, const QString &family, const QString &style)
{
    const qsizetype tables =
        font.size() < headerSize ? 0 : qFromBigEndian<quint16>(font.constData() + 4);
    if (font.size() < headerSize + tables * recordSize) {
        return {};
    }
    QByteArray renamed = padded(font);
    const QByteArray names = nameTable(family, style);
    for (qsizetype i = 0; i < tables; ++i) {
        char *record = renamed.data() + headerSize + i * recordSize;
        if (std::equal(record, record + 4, "name")) {
            qToBigEndian(checksum(padded(names)), record + 4);
            qToBigEndian(static_cast<quint32>(renamed.size()), record + 8);
            qToBigEndian(static_cast<quint32>(names.size()), record + 12);
            return renamed + padded(names);
        }
    }
    return {};
}
