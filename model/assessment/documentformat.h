#pragma once

#include "answer.h"

#include <QDate>
#include <QDateTime>
#include <QString>

// What writer and reader of the assessment document share.

constexpr int documentSchemaVersion = 1;
constexpr qsizetype documentSaltBytes = 16;
constexpr qsizetype digestDigits = 64;
constexpr qsizetype mostEntries = 10'000; ///< of each list, and of answers and contributions

/// "YYYY-MM-DD", empty where there is no date.
QString documentDate(QDate date);
/// "YYYY-MM-DDTHH:MM:SSZ", empty where there is no time.
QString documentTime(const QDateTime &time);
std::optional<QDate> dateFromDocument(const QString &text);
std::optional<QDateTime> timeFromDocument(const QString &text);

/// Rows are written in the order of check, role id, respondent.
bool precedesInDocument(const AnswerKey &left, const AnswerKey &right);
