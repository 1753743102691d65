#pragma once

#include "certificate.h"
#include "model/result.h"
#include "secret.h"
#include "tokenuri.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A smart card or another device that keeps keys, and what it says about its PIN.
struct Token
{
    QString label;
    QString serial;
    QString manufacturer;
    QString model;
    unsigned long slot = 0;
    bool needsLogin = false;
    bool hasPinPad = false; ///< the PIN is typed at the reader and never seen here
    bool pinMissing = false; ///< none was ever set
    bool pinCountLow = false; ///< a wrong one was typed since the last right one
    bool pinFinalTry = false;
    bool pinLocked = false;
    int shortestPin = 0; ///< in bytes; 0 where the token does not say
    int longestPin = 0;
};

/// A certificate on a token, without those that only vouch for others.
struct TokenCertificate
{
    Token token;
    QByteArray id;
    QString label;
    Certificate certificate;
    QList<Certificate> authorities; ///< those on the same token that vouch for others
};

/// A token and the module that it is reached by.
struct TokenPlace
{
    QString modulePath;
    Token token;
};

/// Names one certificate and no other one.
TokenUri uriOf(const TokenCertificate &entry);

/// The PKCS #11 modules that are commonly installed and exist here, the best one first.
QStringList proposedTokenModules();

/// The tokens that are inserted; a program that keeps them open is not disturbed.
Result<QList<Token>> listTokens(const QString &modulePath);

/// The first token that @p uri may mean, in the first of @p modulePaths that knows one.
Result<TokenPlace> findToken(const QStringList &modulePaths, const TokenUri &uri);

/// What can be read without a PIN on all tokens.
Result<QList<TokenCertificate>> listTokenCertificates(const QString &modulePath);
/// What the token @p token shows after login; the PIN is tried once.
Result<QList<TokenCertificate>> listTokenCertificates(const QString &modulePath, const Token &token,
                                                      const Secret &pin);

/// The one certificate that @p uri means among those that can be read without a PIN.
Result<TokenCertificate> findTokenCertificate(const QString &modulePath, const TokenUri &uri);
