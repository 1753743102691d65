#pragma once

#include "model/assessment/rules.h"

#include <QCoreApplication>
#include <QString>

/// The results as they are offered to people who know neither the standard nor the vocabulary.
class PlainWords
{
    Q_DECLARE_TR_FUNCTIONS(PlainWords)

public:
    static QString result(AnswerResult result);
    static QString explanation(AnswerResult result);
    /// Why an answer counts as open, or an empty text.
    static QString shortfall(Shortfall shortfall);
};
