#pragma once

#include "model/result.h"
#include "tokens.h"

#include <memory>
#include <optional>
#include <p11-kit/pkcs11.h>

// Only for the .cpp files of this folder: no PKCS #11 type crosses its border.

/// A PKCS #11 module in use. Those of one module share its state, which belongs to the whole
/// program: the first one initialises it, the last one finalises it.
class TokenModule
{
public:
    /// Refused in own words: what is no file, no library, or no PKCS #11 module.
    static Result<std::shared_ptr<const TokenModule>> load(const QString &path);
    TokenModule(const TokenModule &) = delete;
    TokenModule &operator=(const TokenModule &) = delete;
    ~TokenModule();

    const CK_FUNCTION_LIST &functions() const { return *m_functions; }

    Result<QList<Token>> tokens() const;
    /// As it is now; nothing where none is inserted, or none that answers.
    std::optional<Token> tokenIn(CK_SLOT_ID slot) const;

private:
    explicit TokenModule(CK_FUNCTION_LIST *functions)
        : m_functions(functions)
    {}

    CK_FUNCTION_LIST *m_functions;
};

/// What a return value of a module means, for the end of a sentence.
QString shownReturnValue(CK_RV value);
