#pragma once

#include "opensslcms.h"

#include <QCryptographicHash>

/// The lines of ca.cnf, to be used from any folder, with a serial number of its own in @p folder.
inline QString timestampConfiguration(const QTemporaryDir &folder)
{
    QByteArray text = TestPki::file(QStringLiteral("ca.cnf"));
    text.replace("./tsaserial",
                 writeFile(folder.path(), QStringLiteral("serial"), "01\n").toUtf8());
    const QByteArray pki = TestPki::path(QString()).toUtf8() + '/';
    text.replace("./", pki);
    return writeFile(folder.path(), QStringLiteral("tsa.cnf"), text);
}

/// A request for a timestamp over @p content, by the digest "sha256" or such.
inline QByteArray queryByOpenSsl(const QByteArray &content, const QString &digest,
                                 bool withCertificate = true)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("ts"), QStringLiteral("-query"), QStringLiteral("-data"),
                          writeFile(folder.path(), QStringLiteral("content"), content),
                          u'-' + digest};
    if (withCertificate) {
        arguments.append(QStringLiteral("-cert"));
    }
    return writtenByOpenSsl(arguments);
}

/// The answer of the authority @p section of ca.cnf.
inline QByteArray answerByOpenSsl(const QByteArray &query, const QString &section,
                                  const QStringList &options = {})
{
    const QTemporaryDir folder;
    return writtenByOpenSsl(QStringList{QStringLiteral("ts"), QStringLiteral("-reply"),
                                        QStringLiteral("-config"), timestampConfiguration(folder),
                                        QStringLiteral("-section"), section,
                                        QStringLiteral("-queryfile"),
                                        writeFile(folder.path(), QStringLiteral("query"), query)}
                            + options);
}

inline QByteArray tokenByOpenSsl(const QByteArray &content,
                                 const QString &section = QStringLiteral("tsa1"),
                                 const QString &digest = QStringLiteral("sha256"),
                                 bool withCertificate = true)
{
    return answerByOpenSsl(queryByOpenSsl(content, digest, withCertificate), section,
                           {QStringLiteral("-token_out")});
}

/// The statement of @p token signed anew by the key "name.key".
inline QByteArray tokenSignedAnew(const QByteArray &token, const QString &name,
                                  const QStringList &options = {QStringLiteral("-cades")})
{
    const QTemporaryDir folder;
    const QByteArray statement = writtenByOpenSsl(
        {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-noverify"),
         QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
         writeFile(folder.path(), QStringLiteral("token"), token)});
    return cmsByOpenSsl(statement, name,
                        QStringList{QStringLiteral("-nodetach"), QStringLiteral("-econtent_type"),
                                    QStringLiteral("1.2.840.113549.1.9.16.1.4")}
                            + options);
}

/// What a server answers that gives out @p token.
inline QByteArray grantedAnswer(const QByteArray &token)
{
    const QByteArray content = QByteArray::fromHex("3003020100") + token;
    QByteArray length;
    length.append(static_cast<char>(content.size() >> 8));
    length.append(static_cast<char>(content.size() & 0xFF));
    return QByteArray::fromHex("3082") + length + content;
}
