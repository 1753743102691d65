#include "displaytexts.h"

#include <QLocale>

QString DisplayTexts::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conforms:
        return tr("conforms");
    case Verdict::ConformsRecommendationsOpen:
        return tr("conforms, recommendations open");
    case Verdict::NotDeterminable:
        return tr("not determinable");
    case Verdict::DoesNotConform:
        return tr("does not conform");
    case Verdict::Incomplete:
        return tr("incomplete");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::scope(Scope scope)
{
    switch (scope) {
    case Scope::Provider:
        return tr("Provider");
    case Scope::Organisation:
        return tr("Organisation");
    case Scope::Complete:
        return tr("Complete");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::state(AssessmentState state)
{
    switch (state) {
    case AssessmentState::Draft:
        return tr("Draft");
    case AssessmentState::InReview:
        return tr("In review");
    case AssessmentState::Approved:
        return tr("Approved");
    case AssessmentState::Superseded:
        return tr("Superseded");
    case AssessmentState::Received:
        return tr("Received");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::level(Level level)
{
    return level == Level::Must ? tr("Must") : tr("Should");
}

QString DisplayTexts::severity(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return tr("critical");
    case Severity::High:
        return tr("high");
    case Severity::Medium:
        return tr("medium");
    case Severity::Low:
        return tr("low");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::evidenceKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::File:
        return tr("File");
    case EvidenceKind::Link:
        return tr("Link");
    case EvidenceKind::Note:
        return tr("Note");
    case EvidenceKind::AssuranceReport:
        return tr("Assurance report");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::disclosure(Disclosure disclosure)
{
    switch (disclosure) {
    case Disclosure::Embedded:
        return tr("Attached to the report");
    case Disclosure::Hash:
        return tr("Listed with its checksum");
    case Disclosure::Withheld:
        return tr("Withheld, only counted");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::explanation(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return tr("The requirement is met as it is worded. Evidence helps.");
    case AnswerResult::Alternative:
        return tr("Another measure has the same effect. Needs evidence, too.");
    case AnswerResult::Partly:
        return tr("Met in part, or only for a part of the system. Say what is missing.");
    case AnswerResult::NotFulfilled:
        return tr("The requirement is not met. Say why, and what is planned.");
    case AnswerResult::NotVerifiable:
        return tr(
            "It may be met, but no proof is to be had. Say what was asked of whom, and when.");
    case AnswerResult::NotApplicable:
        return tr("The matter does not occur in this system. Say why.");
    case AnswerResult::Open:
        return tr("Nothing is decided yet. You can come back to it at any time.");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::justificationRequest(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Alternative:
        return tr("Which measure takes its place, and why has it the same effect?");
    case AnswerResult::Partly:
        return tr("What is met, and what is missing?");
    case AnswerResult::NotFulfilled:
        return tr("Why is it not met, and what is planned?");
    case AnswerResult::NotVerifiable:
        return tr("What was asked of whom, and when?");
    case AnswerResult::NotApplicable:
        return tr("Why does it not apply?");
    default:
        return tr("Why is the answer right? Printed in the report.");
    }
}

QString DisplayTexts::shortfall(Shortfall shortfall, AnswerResult given)
{
    switch (shortfall) {
    case Shortfall::None:
        return {};
    case Shortfall::JustificationMissing:
        return needsJustification(given)
            ? tr("Counts as open until there is a justification. %1")
                  .arg(justificationRequest(given))
            : tr("Counts as open: another role answered worse. A justification is needed.");
    case Shortfall::EvidenceMissing:
        return tr("Counts as open: evidence is needed that has not expired.");
    case Shortfall::NotOffered:
        return tr("Counts as open: this result is not offered for this check.");
    }
    Q_UNREACHABLE();
    return {};
}

QString DisplayTexts::whyNotOffered(AnswerResult result, const Check &check, Role role)
{
    if (isOffered(result, check, role)) {
        return {};
    }
    switch (result) {
    case AnswerResult::Alternative:
        return tr("The catalogue accepts no alternative measure for this check.");
    case AnswerResult::NotVerifiable:
        return tr("This role controls the matter itself and can find out.");
    case AnswerResult::NotApplicable:
        return tr("This check applies to every system.");
    default:
        return tr("This result is not offered for this check.");
    }
}

QString DisplayTexts::shortCheckId(const QString &checkId)
{
    return checkId.section(QLatin1Char('-'), 1);
}

QString DisplayTexts::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString DisplayTexts::dateFormat()
{
    // As in the report, and so that nobody takes the day for the month.
    return language() == Language::German ? QStringLiteral("dd.MM.yyyy")
                                          : QStringLiteral("yyyy-MM-dd");
}

QString DisplayTexts::dateTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QStringLiteral("%1, %2").arg(date(local.date()),
                                        QLocale().toString(local.time(), QStringLiteral("HH:mm")));
}

QString DisplayTexts::date(QDate date)
{
    return date.isValid() ? QLocale().toString(date, dateFormat()) : QString();
}

QString DisplayTexts::toolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

Language DisplayTexts::language()
{
    return QLocale().language() == QLocale::German ? Language::German : Language::English;
}
