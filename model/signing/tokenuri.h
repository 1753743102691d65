#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

/// Which certificate on which token, as a PKCS #11 URI (RFC 7512) says it. What is empty may be
/// anything.
struct TokenUri
{
    QString token; ///< label of the token
    QString manufacturer;
    QString model;
    QString serial;
    QString object; ///< label of the certificate
    QByteArray id;

    bool operator==(const TokenUri &) const = default;
};

/// Whether @p text is meant to be a PKCS #11 URI.
bool isPkcs11Uri(const QString &text);

/// Refused besides what is malformed: attributes that say more than which certificate is meant,
/// above all PINs.
Result<TokenUri> parsePkcs11Uri(const QString &text);

QString toString(const TokenUri &uri);
