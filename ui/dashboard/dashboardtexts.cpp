#include "dashboardtexts.h"

#include "ui/itemmodels/displaytexts.h"

#include <algorithm>

namespace {

constexpr qsizetype longestTyped = 600;

QStringList given(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

} // namespace

QString DashboardTexts::statement(const Assessment &assessment, const Catalogue &catalogue,
                                  const PartEvaluation &whole)
{
    const SystemUnderAssessment &system = assessment.system;
    const QString name = shown(given({system.vendor, system.product, system.version}).join(u' '));
    const QString against = QStringLiteral("%1 %2").arg(catalogue.id, catalogue.version);
    const int count = static_cast<int>(whole.decidingChecks.size());
    QString sentence;
    switch (whole.verdict) {
    case Verdict::Conforms:
        sentence = tr("%1 meets catalogue %2.");
        break;
    case Verdict::ConformsRecommendationsOpen:
        sentence = tr("%1 meets catalogue %2; %n recommendation(s) are open.", nullptr, count);
        break;
    case Verdict::NotDeterminable:
        sentence = tr("Whether %1 meets catalogue %2 cannot be determined: for %n must-check(s) no "
                      "proof is to be had.",
                      nullptr, count);
        break;
    case Verdict::DoesNotConform:
        sentence = tr("%1 does not meet catalogue %2: %n must-check(s) are not or only partly "
                      "fulfilled.",
                      nullptr, count);
        break;
    case Verdict::Incomplete:
        sentence =
            tr("The assessment of %1 against catalogue %2 is not complete: %n check(s) are open.",
               nullptr, count);
        break;
    }
    sentence = sentence.arg(name, against);
    return whole.tally.alternatives == 0 ? sentence
                                         : sentence + u' '
            + tr("%n check(s) are met by alternative measures.", nullptr, whole.tally.alternatives);
}

QString DashboardTexts::shown(const QString &typed)
{
    const QString line = typed.left(2 * longestTyped).simplified();
    return line.size() > longestTyped ? line.left(longestTyped) + u'…' : line;
}

QString DashboardTexts::disclaimer()
{
    return tr("This is a self-assessment, not a statement of conformity with DIN SPEC 27008.");
}

QString DashboardTexts::assurance(const AssuranceCounts &counts)
{
    return tr("Of %n answered must-check(s): %1 documented, %2 tested, %3 attested, %4 declared "
              "only.",
              nullptr, counts.must)
        .arg(counts.documented)
        .arg(counts.tested)
        .arg(counts.attested)
        .arg(counts.declared);
}

QString DashboardTexts::part(Part part)
{
    return part == Part::Provider ? tr("Provider part") : tr("Organisation part");
}

QString DashboardTexts::reasons(const PartEvaluation &evaluation)
{
    if (evaluation.tally.applicable == 0) {
        return tr("No check applies.");
    }
    switch (evaluation.verdict) {
    case Verdict::Conforms:
        return tr("Every check is fulfilled.");
    case Verdict::ConformsRecommendationsOpen:
        return tr("Recommendations that are open");
    case Verdict::NotDeterminable:
        return tr("Without proof");
    case Verdict::DoesNotConform:
        return tr("What decides the verdict");
    case Verdict::Incomplete:
        return tr("Still open");
    }
    Q_UNREACHABLE();
    return {};
}

QString DashboardTexts::percent(int permille)
{
    constexpr int permillePerPercent = 10;
    return QStringLiteral("%1\u00a0%")
        .arg((permille + permillePerPercent / 2) / permillePerPercent);
}

QString DashboardTexts::coverage(const Tally &tally)
{
    return tr("%1 of %2 answered").arg(tally.answered).arg(tally.applicable);
}

QString DashboardTexts::results(const Tally &tally)
{
    QStringList parts;
    for (const AnswerResult result : resultsInKeyOrder()) {
        const int count = tally.results.value(result);
        if (count > 0) {
            parts.append(QStringLiteral("%1 %2").arg(DashboardTexts::result(result)).arg(count));
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString DashboardTexts::tally(const TallyEntry &entry)
{
    return tr("%1: score %2, %3; %4")
        .arg(entry.title, percent(entry.tally.scorePermille), coverage(entry.tally),
             results(entry.tally));
}

QString DashboardTexts::gaps(const SeverityGaps &gaps)
{
    QString severity = DisplayTexts::severity(gaps.severity);
    severity[0] = severity.at(0).toUpper();
    return QStringLiteral("%1 (%2)").arg(severity).arg(gaps.gaps.size());
}

QString DashboardTexts::expiry(const ExpiringEvidence &evidence, QDate today)
{
    const QString date = DisplayTexts::date(evidence.expires);
    const int days = static_cast<int>(today.daysTo(evidence.expires));
    if (evidence.when == ExpiringEvidence::When::Expired) {
        return tr("expired on %1").arg(date);
    }
    return days == 0 ? tr("expires today")
                     : tr("expires on %1, in %n day(s)", nullptr, days).arg(date);
}

QString DashboardTexts::backed(const ExpiringEvidence &evidence)
{
    return evidence.checks == 0 ? tr("backs no check")
                                : tr("backs %n check(s)", nullptr, evidence.checks);
}

QString DashboardTexts::point(const ScorePoint &point)
{
    return tr("%1: score %2, %3 of %4 answered, %5")
        .arg(DisplayTexts::dateTime(point.at), percent(point.scorePermille),
             QString::number(point.answered), QString::number(point.applicable),
             DisplayTexts::verdict(point.verdict));
}

QString DashboardTexts::history(const ScoreHistory &history)
{
    if (history.points.size() < 2) {
        return {};
    }
    const auto [least, most] =
        std::minmax_element(history.points.cbegin(), history.points.cend(),
                            [](const ScorePoint &left, const ScorePoint &right) {
                                return left.scorePermille < right.scorePermille;
                            });
    return tr("History of the score. First: %1. Now: %2. Lowest score %3, highest %4.")
        .arg(point(history.points.first()), point(history.points.last()),
             percent(least->scorePermille), percent(most->scorePermille));
}

QString DashboardTexts::missingValues(int count)
{
    return tr("%n earlier value(s) are no longer in the audit chain, for example because they were "
              "erased. Earlier points may be wrong.",
              nullptr, count);
}

QString DashboardTexts::result(AnswerResult result)
{
    switch (result) {
    case AnswerResult::Fulfilled:
        return tr("fulfilled");
    case AnswerResult::Alternative:
        return tr("fulfilled by alternative");
    case AnswerResult::Partly:
        return tr("partly fulfilled");
    case AnswerResult::NotFulfilled:
        return tr("not fulfilled");
    case AnswerResult::NotVerifiable:
        return tr("not verifiable");
    case AnswerResult::NotApplicable:
        return tr("not applicable");
    case AnswerResult::Open:
        return tr("open");
    }
    Q_UNREACHABLE();
    return {};
}
