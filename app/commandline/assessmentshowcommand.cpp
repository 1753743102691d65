#include "assessmentshowcommand.h"

#include "assessmentoutput.h"
#include "context.h"
#include "lookup.h"
#include "values.h"

namespace {

const QString optionRequire = QStringLiteral("require");

/// From the best to the worst, as product.md orders them.
const QList<Verdict> verdicts{Verdict::Conforms, Verdict::ConformsRecommendationsOpen,
                              Verdict::NotDeterminable, Verdict::DoesNotConform,
                              Verdict::Incomplete};

} // namespace

QString AssessmentShowCommand::name() const
{
    return QStringLiteral("assessment show");
}

QString AssessmentShowCommand::synopsis() const
{
    return QStringLiteral("UUID [--require VERDICT]");
}

QString AssessmentShowCommand::summary() const
{
    return tr("Shows verdict with its reasons, score and coverage of an assessment.");
}

QList<QCommandLineOption> AssessmentShowCommand::options() const
{
    return {{optionRequire,
             tr("Exit with status 1 unless the verdict is this one or a better one: %1.")
                 .arg(idsOf(verdicts).join(QStringLiteral(", "))),
             QStringLiteral("VERDICT")}};
}

Result<ExitStatus> AssessmentShowCommand::run(Context &context) const
{
    std::optional<Verdict> required;
    if (const auto text = context.given(optionRequire)) {
        const auto verdict =
            requireValue(verdictFromId(*text), tr("verdict"), *text, idsOf(verdicts));
        if (!verdict) {
            return verdict.error();
        }
        required = verdict.value();
    }
    const auto workspace = context.openForReading();
    if (!workspace) {
        return workspace.error();
    }
    const auto loaded = loadAssessment(*workspace.value(), context.argument(0));
    if (!loaded) {
        return loaded.error();
    }
    const Assessment &assessment = *loaded.value().assessment;
    const Catalogue &catalogue = *loaded.value().catalogue;
    const Evaluation evaluation = evaluate(assessment, catalogue, QDate::currentDate());
    context.print([&] { return evaluationToJson(assessment, evaluation); },
                  [&](Terminal &terminal) {
                      printEvaluation(terminal, assessment, catalogue, evaluation,
                                      context.messageLanguage());
                  });
    const bool met =
        !required || verdicts.indexOf(evaluation.whole.verdict) <= verdicts.indexOf(*required);
    return met ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}
