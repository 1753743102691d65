#pragma once

#include "model/result.h"

#include <QByteArray>

class Context;

/// The passphrase from --passphrase-file (one trailing newline dropped) or else
/// $CONFSEAL_PASSPHRASE.
Result<QByteArray> passphraseOf(const Context &context);
