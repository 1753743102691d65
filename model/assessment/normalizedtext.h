#pragma once

#include <QString>

/// @p text as it survives being stored and read back: what JSON or SQLite cannot carry (NUL, lone
/// surrogates, U+FFFE, U+FFFF) is replaced by U+FFFD, and U+FEFF at the start is left out, because
/// it would be taken for a byte order mark by whoever decodes the text.
QString representableText(const QString &text);

/// Text as a user types it, made representable and brought into the normalization form NFC.
QString normalizedText(const QString &text);
