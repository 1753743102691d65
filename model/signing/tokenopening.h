#pragma once

#include "tokensession.h"

/// The certificate that is wanted, with a session that is logged in to its token.
struct OpenedToken
{
    std::unique_ptr<TokenSession> session;
    TokenCertificate entry;
};

/// The certificate is looked for before the PIN is tried, so that it is tried on the right token;
/// one that is hidden until then, where only one token can be meant.
/// @p exact: only this certificate, whatever else has the same names; may be null.
Result<OpenedToken> openToken(const QString &modulePath, const TokenUri &uri,
                              const Certificate &exact, const Secret &pin);
