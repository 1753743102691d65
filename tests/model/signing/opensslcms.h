#pragma once

#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"

#include <QTemporaryDir>

/// What `openssl` writes to its last argument, a file; @p arguments without that file.
inline QByteArray writtenByOpenSsl(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const ProgramResult result = runProgram(
        QStringLiteral("openssl"), arguments + QStringList{QStringLiteral("-out"), target});
    if (result.exitCode != 0) {
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), result.output.constData());
    }
    return readFile(target);
}

/// A CMS over @p content as another program makes it, by the key "name.key" of the test PKI.
inline QByteArray cmsByOpenSsl(const QByteArray &content, const QString &name,
                               const QStringList &options)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("cms"),
                          QStringLiteral("-sign"),
                          QStringLiteral("-binary"),
                          QStringLiteral("-outform"),
                          QStringLiteral("DER"),
                          QStringLiteral("-in"),
                          writeFile(folder.path(), QStringLiteral("content"), content)};
    arguments += {QStringLiteral("-signer"), TestPki::path(name + QStringLiteral(".pem")),
                  QStringLiteral("-inkey"), TestPki::path(name + QStringLiteral(".key"))};
    return writtenByOpenSsl(arguments + options);
}
