#include "tokens.h"

#include "tokensearch.h"

#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>

TokenUri uriOf(const TokenCertificate &entry)
{
    return {.token = entry.token.label,
            .manufacturer = entry.token.manufacturer,
            .model = entry.token.model,
            .serial = entry.token.serial,
            .object = entry.label,
            .id = entry.id};
}

QStringList proposedTokenModules()
{
    // The first one offers what p11-kit is configured for, mostly everything that is installed.
    static const QStringList names{
        QStringLiteral("p11-kit-proxy.so"), QStringLiteral("pkcs11/opensc-pkcs11.so"),
        QStringLiteral("opensc-pkcs11.so"), QStringLiteral("softhsm/libsofthsm2.so")};
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::LibrariesPath),
                              QStringLiteral("/usr/lib64"), QStringLiteral("/usr/lib"),
                              QStringLiteral("/usr/local/lib")};
    QStringList found;
    QStringList files;
    for (const QString &name : names) {
        for (const QString &folder : folders) {
            const QString path = folder + QLatin1Char('/') + name;
            const QString file = QFileInfo(path).canonicalFilePath();
            if (!file.isEmpty() && !files.contains(file)) {
                files.append(file);
                found.append(path);
            }
        }
    }
    return found;
}

Result<QList<Token>> listTokens(const QString &modulePath)
{
    const auto module = TokenModule::load(modulePath);
    return module ? module.value()->tokens() : Result<QList<Token>>(module.error());
}

Result<TokenPlace> findToken(const QStringList &modulePaths, const TokenUri &uri)
{
    Result<TokenPlace> found = Error::invalid({});
    for (const QString &path : modulePaths) {
        const auto module = TokenModule::load(path);
        const auto tokens =
            module ? wantedTokens(*module.value(), uri) : Result<QList<Token>>(module.error());
        if (tokens) {
            return TokenPlace{path, tokens.value().first()};
        }
        if (found.error().message.isEmpty()) { // the best module has the best reason
            found = tokens.error();
        }
    }
    return found;
}

Result<QList<TokenCertificate>> listTokenCertificates(const QString &modulePath)
{
    const auto module = TokenModule::load(modulePath);
    if (!module) {
        return module.error();
    }
    const auto tokens = module.value()->tokens();
    return tokens ? openCertificates(module.value(), tokens.value())
                  : Result<QList<TokenCertificate>>(tokens.error());
}

Result<QList<TokenCertificate>> listTokenCertificates(const QString &modulePath, const Token &token,
                                                      const Secret &pin)
{
    const auto module = TokenModule::load(modulePath);
    if (!module) {
        return module.error();
    }
    const auto session = TokenSession::open(module.value(), token);
    if (!session) {
        return session.error();
    }
    if (const auto open = session.value()->login(pin); !open) {
        return open.error();
    }
    return session.value()->certificates();
}

Result<TokenCertificate> findTokenCertificate(const QString &modulePath, const TokenUri &uri)
{
    const auto module = TokenModule::load(modulePath);
    if (!module) {
        return module.error();
    }
    const auto tokens = wantedTokens(*module.value(), uri);
    if (!tokens) {
        return tokens.error();
    }
    const auto all = openCertificates(module.value(), tokens.value());
    return all ? onlyOne(wantedCertificates(all.value(), uri))
               : Result<TokenCertificate>(all.error());
}
