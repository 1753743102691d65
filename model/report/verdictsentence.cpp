#include "verdictsentence.h"

namespace {

QString statement(const ReportSubject &subject, const PartEvaluation &whole)
{
    const ReportTexts &texts = subject.texts;
    const QString system = subject.systemName();
    const QString catalogue = subject.catalogueName();
    const QString count = QString::number(whole.decidingChecks.size());
    switch (whole.verdict) {
    case Verdict::Conforms:
        return texts.translate("Report", "%1 meets catalogue %2.").arg(system, catalogue);
    case Verdict::ConformsRecommendationsOpen:
        return texts
            .translate("Report", "%1 meets catalogue %2; recommendations (should-checks) open: %3.")
            .arg(system, catalogue, count);
    case Verdict::NotDeterminable:
        return texts
            .translate("Report",
                       "Whether %1 meets catalogue %2 cannot be determined; must-checks for which "
                       "no proof is to be had: %3.")
            .arg(system, catalogue, count);
    case Verdict::DoesNotConform:
        return texts
            .translate("Report",
                       "%1 does not meet catalogue %2; must-checks not or only partly fulfilled: "
                       "%3.")
            .arg(system, catalogue, count);
    case Verdict::Incomplete:
        return texts
            .translate("Report",
                       "The assessment of %1 against catalogue %2 is incomplete; open checks: %3.")
            .arg(system, catalogue, count);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString verdictSentence(const ReportSubject &subject)
{
    const ReportTexts &texts = subject.texts;
    const PartEvaluation &whole = subject.evaluation.whole;
    QStringList sentences{statement(subject, whole)};
    if (whole.tally.alternatives > 0) {
        sentences.append(texts.translate("Report", "Checks met by alternative measures: %1.")
                             .arg(whole.tally.alternatives));
    }
    sentences.append(texts.translate(
        "Report", "This is a self-assessment, not a statement of conformity with DIN SPEC 27008."));
    return sentences.join(u' ');
}

QString partSentence(const ReportSubject &subject, Part part)
{
    const PartEvaluation evaluation = subject.evaluation.parts.value(part);
    const ReportTexts &texts = subject.texts;
    return texts.translate("Report", "%1; score %2, answered %3")
        .arg(texts.verdict(evaluation.verdict), texts.percent(evaluation.tally.scorePermille),
             coverageText(evaluation.tally, texts));
}

QString assuranceSentence(const ReportSubject &subject)
{
    const AssuranceCounts &counts = subject.evaluation.assurance;
    return subject.texts
        .translate("Report", "%1 must: %2 documented, %3 tested, %4 attested, %5 declared only")
        .arg(counts.must)
        .arg(counts.documented)
        .arg(counts.tested)
        .arg(counts.attested)
        .arg(counts.declared);
}

QString basisSentence(const ReportSubject &subject)
{
    const Catalogue &catalogue = subject.catalogue;
    return subject.texts
        .translate("Report",
                   "%1 checks: %2 confirmed by public sources, %3 confirmed by topic, %4 derived")
        .arg(catalogue.checkCount())
        .arg(catalogue.checkCount(BasisStatus::Confirmed))
        .arg(catalogue.checkCount(BasisStatus::ConfirmedTopic))
        .arg(catalogue.checkCount(BasisStatus::Derived));
}

QString coverageText(const Tally &tally, const ReportTexts &texts)
{
    return texts.translate("Report", "%1 of %2").arg(tally.answered).arg(tally.applicable);
}
