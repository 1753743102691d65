#include "plainwords.h"

QString PlainWords::result(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return tr("Yes");
    case AnswerResult::Alternative:
        return tr("Yes, in another way");
    case AnswerResult::Partly:
        return tr("Partly");
    case AnswerResult::NotFulfilled:
        return tr("No");
    case AnswerResult::NotVerifiable:
        return tr("Cannot be found out");
    case AnswerResult::NotApplicable:
        return tr("Does not concern me");
    case AnswerResult::Open:
        return tr("Answer later");
    }
    Q_UNREACHABLE();
    return {};
}

QString PlainWords::explanation(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return tr("It is always done like this.");
    case AnswerResult::Alternative:
        return tr("Something else has the same effect. Write what it is, and attach a proof.");
    case AnswerResult::Partly:
        return tr("Sometimes, or not everything. Write what is missing.");
    case AnswerResult::NotFulfilled:
        return tr("It is not done. Write why.");
    case AnswerResult::NotVerifiable:
        return tr("Write whom you asked, and when.");
    case AnswerResult::NotApplicable:
        return tr("Write why.");
    case AnswerResult::Open:
        return tr("The question stays open. You can come back to it.");
    }
    Q_UNREACHABLE();
    return {};
}

QString PlainWords::shortfall(Shortfall shortfall)
{
    switch (shortfall) {
    case Shortfall::None:
        return {};
    case Shortfall::JustificationMissing:
        return tr("Please write a reason. Until then the question counts as open.");
    case Shortfall::EvidenceMissing:
        return tr("Please attach a proof. Until then the question counts as open.");
    case Shortfall::NotOffered:
        return tr("This answer cannot be given here. Please choose another one.");
    }
    Q_UNREACHABLE();
    return {};
}
