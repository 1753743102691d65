#include "tokensearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class TokenSearch
{
    Q_DECLARE_TR_FUNCTIONS(TokenSearch)
};

bool isWanted(const QString &wanted, const QString &found)
{
    return wanted.isEmpty() || wanted == found;
}

bool isWanted(const TokenUri &uri, const Token &token)
{
    return isWanted(uri.token, token.label) && isWanted(uri.serial, token.serial)
        && isWanted(uri.manufacturer, token.manufacturer) && isWanted(uri.model, token.model);
}

} // namespace

Result<QList<Token>> wantedTokens(const TokenModule &module, const TokenUri &uri)
{
    const auto tokens = module.tokens();
    if (!tokens) {
        return tokens.error();
    }
    QList<Token> wanted;
    QStringList others;
    for (const Token &token : tokens.value()) {
        if (isWanted(uri, token)) {
            wanted.append(token);
        } else {
            others.append(QLatin1Char('"') + token.label + QLatin1Char('"'));
        }
    }
    if (!wanted.isEmpty()) {
        return wanted;
    }
    if (others.isEmpty()) {
        return Error::invalid(
            TokenSearch::tr("No token is inserted. Insert the token and try again."));
    }
    return Error::invalid(TokenSearch::tr("The token that is wanted is not inserted, only %1. "
                                          "Insert the right one and try again.")
                              .arg(others.mid(0, 8).join(QStringLiteral(", "))));
}

QList<TokenCertificate> wantedCertificates(const QList<TokenCertificate> &all, const TokenUri &uri)
{
    QList<TokenCertificate> wanted;
    std::ranges::copy_if(all, std::back_inserter(wanted), [&uri](const TokenCertificate &entry) {
        return isWanted(uri, entry.token) && isWanted(uri.object, entry.label)
            && (uri.id.isEmpty() || uri.id == entry.id);
    });
    return wanted;
}

Result<TokenCertificate> onlyOne(const QList<TokenCertificate> &wanted)
{
    if (wanted.isEmpty()) {
        return Error::invalid(
            TokenSearch::tr("No such certificate is on the token. Choose another one."));
    }
    if (wanted.size() > 1) {
        return Error::invalid(
            TokenSearch::tr("More than one certificate is meant: \"%1\" and \"%2\". Say also its "
                            "id or object, or the serial of the token.")
                .arg(toString(uriOf(wanted.at(0))), toString(uriOf(wanted.at(1)))));
    }
    return wanted.first();
}

Result<QList<TokenCertificate>> openCertificates(const std::shared_ptr<const TokenModule> &module,
                                                 const QList<Token> &tokens)
{
    QList<TokenCertificate> all;
    for (const Token &token : tokens) {
        const auto session = TokenSession::open(module, token);
        const auto found = session ? session.value()->certificates()
                                   : Result<QList<TokenCertificate>>(session.error());
        if (found) {
            all += found.value();
        } else if (tokens.size() == 1) {
            return found.error();
        }
    }
    return all;
}
