#pragma once

#include "tokensession.h"

// Which token and which certificate a URI means.

/// Those that are inserted and that @p uri may mean; refused where there are none.
Result<QList<Token>> wantedTokens(const TokenModule &module, const TokenUri &uri);

/// The entries of @p all that @p uri may mean.
QList<TokenCertificate> wantedCertificates(const QList<TokenCertificate> &all, const TokenUri &uri);

/// The one entry of @p wanted; none or several are refused, and it is said what would help.
Result<TokenCertificate> onlyOne(const QList<TokenCertificate> &wanted);

/// What can be read on @p tokens without a PIN. A token that does not answer spoils only a search
/// in it alone.
Result<QList<TokenCertificate>> openCertificates(const std::shared_ptr<const TokenModule> &module,
                                                 const QList<Token> &tokens);
