#include "faultplan.h"

#include <QRandomGenerator>

namespace {

constexpr int changesPerDetails = 3;

bool changesDetails(int number)
{
    return number % changesPerDetails == 0;
}

AnswerKey answerOf(int number)
{
    return plannedAnswers().at(number % plannedAnswers().size());
}

} // namespace

QList<AnswerKey> plannedAnswers()
{
    return {{QStringLiteral("27008-4.3.1-01"), Role::AccountOwner, {}},
            {QStringLiteral("27008-4.3.1-02"), Role::AccountOwner, {}}};
}

Change plannedChange(int number)
{
    const QString text = QString::number(number);
    if (changesDetails(number)) {
        SetDetails details;
        details.title = text;
        details.system.vendor = text;
        details.system.product = QStringLiteral("Example product");
        return details;
    }
    Answer answer;
    answer.key = answerOf(number);
    answer.result = AnswerResult::Fulfilled;
    answer.comment = text;
    return SetAnswer{answer};
}

int numberOfAnswer(const AnswerKey &key, int newest)
{
    while (newest > 0 && (changesDetails(newest) || answerOf(newest) != key)) {
        --newest;
    }
    return newest;
}

int numberOfDetails(int newest)
{
    return newest - newest % changesPerDetails;
}

QByteArray plannedEvidence(int number)
{
    constexpr int words = 5 * 256 * 1024 + 3;
    QRandomGenerator generator(static_cast<quint32>(number));
    QList<quint32> content(words);
    generator.fillRange(content.data(), content.size());
    return {reinterpret_cast<const char *>(content.constData()),
            content.size() * static_cast<qsizetype>(sizeof(quint32))};
}

QString plannedWorkspace(const QString &base, int number)
{
    return base + QString::number(number);
}
