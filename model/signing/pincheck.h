#pragma once

#include "tokenmodule.h"

// What is said about PINs before they are tried and after they were refused.

/// Whether there is any sense in trying @p pin; a try with a PIN that cannot be right would only
/// use up one of those that are left.
Result<void> checkPin(const Token &token, const Secret &pin);

/// @p now: what the token says after the try.
Error loginError(CK_RV value, const Token &now);
