#pragma once

#include "opensslcms.h"

#include <QDateTime>

/// A list of revoked certificates as some authority makes it.
struct CrlRecipe
{
    struct Entry
    {
        Certificate certificate;
        QDateTime time;
        QByteArray reason; ///< "keyCompromise"
    };

    QList<Entry> entries;
    int otherEntries = 0; ///< of certificates that are not known
    QDateTime thisUpdate = QDateTime::currentDateTimeUtc().addSecs(-60);
    QDateTime nextUpdate = QDateTime::currentDateTimeUtc().addDays(7);
    QByteArray extensions; ///< lines of a configuration
    QString authority = QStringLiteral("inter"); ///< "name.pem" and "name.key"
    QByteArray digest = "sha256";
};

inline QByteArray inUtc(const QDateTime &time, const char *format)
{
    return time.toUTC().toString(QLatin1String(format)).toLatin1();
}

inline QByteArray indexOf(const CrlRecipe &recipe)
{
    QByteArray index;
    const QByteArray end = inUtc(recipe.nextUpdate.addYears(1), "yyMMddHHmmss") + 'Z';
    for (const CrlRecipe::Entry &entry : recipe.entries) {
        const QByteArray reason = entry.reason.isEmpty() ? QByteArray() : ',' + entry.reason;
        index += "R\t" + end + '\t' + inUtc(entry.time, "yyMMddHHmmss") + 'Z' + reason + '\t'
            + entry.certificate.serialNumber().toHex().toUpper() + "\tunknown\t/CN=x\n";
    }
    for (int i = 0; i < recipe.otherEntries; ++i) {
        const QByteArray serial = QByteArray::number(0x40000000 + i, 16).toUpper();
        index += "R\t" + end + "\t200101000000Z\t" + serial + "\tunknown\t/CN=" + serial + '\n';
    }
    return index;
}

/// The DER of the list.
inline QByteArray crlByOpenSsl(const CrlRecipe &recipe)
{
    const QTemporaryDir folder;
    const QString index = writeFile(folder.path(), QStringLiteral("index"), indexOf(recipe));
    writeFile(folder.path(), QStringLiteral("index.attr"), "unique_subject = no\n");
    const QByteArray configuration = "[ ca ]\ndefault_ca = me\n[ me ]\ndatabase = " + index.toUtf8()
        + "\ndefault_md = " + recipe.digest + "\ndefault_crl_days = 1\ncrl_extensions = more\n"
        + "[ more ]\nauthorityKeyIdentifier = keyid:always\n" + recipe.extensions;
    const QByteArray pem = writtenByOpenSsl(
        {QStringLiteral("ca"), QStringLiteral("-gencrl"), QStringLiteral("-config"),
         writeFile(folder.path(), QStringLiteral("cnf"), configuration), QStringLiteral("-cert"),
         TestPki::path(recipe.authority + QStringLiteral(".pem")), QStringLiteral("-keyfile"),
         TestPki::path(recipe.authority + QStringLiteral(".key")),
         QStringLiteral("-crl_lastupdate"),
         QString::fromLatin1(inUtc(recipe.thisUpdate, "yyyyMMddHHmmss") + 'Z'),
         QStringLiteral("-crl_nextupdate"),
         QString::fromLatin1(inUtc(recipe.nextUpdate, "yyyyMMddHHmmss") + 'Z')});
    return writtenByOpenSsl({QStringLiteral("crl"), QStringLiteral("-outform"),
                             QStringLiteral("DER"), QStringLiteral("-in"),
                             writeFile(folder.path(), QStringLiteral("pem"), pem)});
}
