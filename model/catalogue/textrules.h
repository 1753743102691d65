#pragma once

#include <QString>
#include <QStringView>

/// Whether there is a letter or digit in @p text: blanks, punctuation and symbols say nothing.
bool containsLetterOrDigit(QStringView text);

/// Index of the first character that would disturb a line of text: controls, line separators and
/// the marks that reorder bidirectional text; -1 if there is none.
qsizetype indexOfControlCharacter(QStringView text);

/// Foreign text for a message: in quotation marks, shortened, with control characters as \uXXXX.
QString quotedForMessage(QStringView text);
