#include "tokenopening.h"

#include "tokensearch.h"

namespace {

QList<TokenCertificate> chosen(const QList<TokenCertificate> &all, const TokenUri &uri,
                               const Certificate &exact)
{
    QList<TokenCertificate> wanted = wantedCertificates(all, uri);
    if (!exact.isNull()) {
        wanted.removeIf(
            [&exact](const TokenCertificate &entry) { return !(entry.certificate == exact); });
        wanted = wanted.mid(0, 1);
    }
    return wanted;
}

Result<std::unique_ptr<TokenSession>> loggedIn(const std::shared_ptr<const TokenModule> &module,
                                               const Token &token, const Secret &pin)
{
    auto session = TokenSession::open(module, token);
    if (session) {
        if (const auto open = session.value()->login(pin); !open) {
            return open.error();
        }
    }
    return session;
}

Result<OpenedToken> openHidden(const std::shared_ptr<const TokenModule> &module, const Token &token,
                               const TokenUri &uri, const Certificate &exact, const Secret &pin)
{
    auto session = loggedIn(module, token, pin);
    if (!session) {
        return session.error();
    }
    const auto shown = session.value()->certificates();
    if (!shown) {
        return shown.error();
    }
    const auto entry = onlyOne(chosen(shown.value(), uri, exact));
    if (!entry) {
        return entry.error();
    }
    return OpenedToken{std::move(session).value(), entry.value()};
}

} // namespace

Result<OpenedToken> openToken(const QString &modulePath, const TokenUri &uri,
                              const Certificate &exact, const Secret &pin)
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
    if (!all) {
        return all.error();
    }
    const auto wanted = chosen(all.value(), uri, exact);
    if (wanted.isEmpty() && tokens.value().size() == 1) {
        return openHidden(module.value(), tokens.value().first(), uri, exact, pin);
    }
    const auto entry = onlyOne(wanted);
    if (!entry) {
        return entry.error();
    }
    auto session = loggedIn(module.value(), entry.value().token, pin);
    if (!session) {
        return session.error();
    }
    return OpenedToken{std::move(session).value(), entry.value()};
}
