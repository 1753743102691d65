#pragma once

#include "model/result.h"
#include "model/signing/secret.h"

class Context;

/// The passphrase or PIN from --passphrase-file (one trailing newline dropped) or else
/// $CONFSEAL_PASSPHRASE.
Result<Secret> passphraseOf(const Context &context);
/// Whether the user named one.
bool hasPassphrase(const Context &context);
