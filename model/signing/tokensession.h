#pragma once

#include "tokenmodule.h"

#include <QByteArrayView>

#include <span>

/// A session with one token. Ending the last one of a token logs out.
class TokenSession
{
public:
    static Result<std::unique_ptr<TokenSession>> open(std::shared_ptr<const TokenModule> module,
                                                      const Token &token);
    TokenSession(const TokenSession &) = delete;
    TokenSession &operator=(const TokenSession &) = delete;
    ~TokenSession();

    const Token &token() const { return m_token; }
    /// Whether the token of this session is still inserted; one that was taken out and put in again
    /// is another one.
    bool isAlive() const;

    /// One try. None at all with a PIN that cannot be right, or that the token would not count as
    /// one.
    Result<void> login(const Secret &pin);

    Result<QList<TokenCertificate>> certificates() const;
    /// The handle of the key that belongs to @p entry.
    Result<CK_OBJECT_HANDLE> privateKey(const TokenCertificate &entry) const;
    /// Whether the token wants the PIN again for each signature.
    bool asksEveryTime(CK_OBJECT_HANDLE key) const;

    /// @p pin: only for keys that want it every time.
    Result<QByteArray> sign(CK_OBJECT_HANDLE key, CK_MECHANISM_TYPE mechanism, QByteArrayView input,
                            const Secret *pin);

private:
    TokenSession(std::shared_ptr<const TokenModule> module, Token token, CK_SESSION_HANDLE handle);

    const CK_FUNCTION_LIST &functions() const { return m_module->functions(); }
    Result<void> login(CK_USER_TYPE user, const Secret &pin);
    QList<CK_OBJECT_HANDLE> find(std::span<CK_ATTRIBUTE> wanted) const;
    QByteArray attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;
    Error signingError(CK_RV value) const;

    std::shared_ptr<const TokenModule> m_module;
    Token m_token;
    CK_SESSION_HANDLE m_handle;
};
