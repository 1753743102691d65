#include "answer.h"

#include "model/catalogue/idtable.h"

#include <QHash>

namespace {

constexpr std::array<IdEntry<AnswerResult>, 7> resultIds{{
    {AnswerResult::Fulfilled, u"fulfilled"},
    {AnswerResult::Alternative, u"alternative"},
    {AnswerResult::Partly, u"partly"},
    {AnswerResult::NotFulfilled, u"not-fulfilled"},
    {AnswerResult::NotVerifiable, u"not-verifiable"},
    {AnswerResult::NotApplicable, u"not-applicable"},
    {AnswerResult::Open, u"open"},
}};

}

QString toId(AnswerResult result)
{
    return idFromTable(resultIds, result);
}

std::optional<AnswerResult> answerResultFromId(QStringView id)
{
    return valueFromTable(resultIds, id);
}

QList<AnswerResult> resultsInKeyOrder()
{
    QList<AnswerResult> results;
    for (const IdEntry<AnswerResult> &entry : resultIds) {
        results.append(entry.value);
    }
    return results;
}

std::optional<int> scoreOf(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
    case AnswerResult::Alternative:
        return 100;
    case AnswerResult::Partly:
        return 50;
    case AnswerResult::NotFulfilled:
    case AnswerResult::NotVerifiable:
    case AnswerResult::Open:
        return 0;
    case AnswerResult::NotApplicable:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

size_t qHash(const AnswerKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.checkId, static_cast<int>(key.role), key.respondent);
}
