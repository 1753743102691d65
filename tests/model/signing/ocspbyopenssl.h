#pragma once

#include "model/signing/ocsp.h"
#include "opensslcms.h"

/// What the responder "responder.pem" answers on @p certificate, below the authority "inter".
inline QByteArray
ocspByOpenSsl(const Certificate &certificate, const QString &responder = QStringLiteral("ocsp"),
              const QStringList &options = {QStringLiteral("-ndays"), QStringLiteral("7")})
{
    const QTemporaryDir folder;
    const auto request = ocspRequest(certificate, TestPki::certificate(QStringLiteral("inter")));
    const QString target = folder.filePath(QStringLiteral("answer"));
    const ProgramResult result = runProgram(
        QStringLiteral("openssl"),
        QStringList{QStringLiteral("ocsp"), QStringLiteral("-index"),
                    TestPki::path(QStringLiteral("inter.db/index.txt")), QStringLiteral("-CA"),
                    TestPki::path(QStringLiteral("inter.pem")), QStringLiteral("-rsigner"),
                    TestPki::path(responder + QStringLiteral(".pem")), QStringLiteral("-rkey"),
                    TestPki::path(responder + QStringLiteral(".key")), QStringLiteral("-reqin"),
                    writeFile(folder.path(), QStringLiteral("query"), request.value()),
                    QStringLiteral("-respout"), target}
            + options);
    if (!QFile::exists(target)) {
        qFatal("openssl ocsp: %s", result.output.constData());
    }
    return readFile(target);
}
