#include "assessmentlistcommand.h"

#include "assessmentoutput.h"
#include "context.h"

QString AssessmentListCommand::name() const
{
    return QStringLiteral("assessment list");
}

QString AssessmentListCommand::synopsis() const
{
    return {};
}

QString AssessmentListCommand::summary() const
{
    return tr("Lists all assessments with state, verdict and coverage.");
}

Result<ExitStatus> AssessmentListCommand::run(Context &context) const
{
    const auto workspace = context.openForReading();
    if (!workspace) {
        return workspace.error();
    }
    const auto overviews = workspace.value()->overviews(QDate::currentDate());
    if (!overviews) {
        return overviews.error();
    }
    context.print(
        [&overviews] {
            return QJsonObject{{QStringLiteral("assessments"), overviewsToJson(overviews.value())}};
        },
        [&overviews](Terminal &terminal) {
            if (overviews.value().isEmpty()) {
                terminal.line(tr("The workspace holds no assessment yet."));
            }
            printOverviews(terminal, overviews.value());
        });
    return ExitStatus::Done;
}
