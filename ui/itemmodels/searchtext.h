#pragma once

#include <QStringList>

/// Texts and words for a search that heeds neither case nor accents.
namespace SearchText {

/// @p text as it is searched.
QString folded(const QString &text);
/// The words that somebody looks for, folded.
QStringList words(const QString &typed);
/// Whether all of @p words occur in @p foldedText.
bool containsAll(const QString &foldedText, const QStringList &words);

} // namespace SearchText
