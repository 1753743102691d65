#include "evidencelistcommand.h"

#include "context.h"
#include "evidenceoutput.h"

QString EvidenceListCommand::name() const
{
    return QStringLiteral("evidence list");
}

QString EvidenceListCommand::synopsis() const
{
    return QStringLiteral("UUID");
}

QString EvidenceListCommand::summary() const
{
    return tr("Lists the evidence of an assessment.");
}

Result<ExitStatus> EvidenceListCommand::run(Context &context) const
{
    const auto workspace = context.openForReading();
    if (!workspace) {
        return workspace.error();
    }
    const auto assessment = workspace.value()->assessment(context.argument(0));
    if (!assessment) {
        return assessment.error();
    }
    context.print(
        [&assessment] {
            return QJsonObject{{QStringLiteral("evidence"),
                                evidenceListToJson(*assessment.value(), QDate::currentDate())}};
        },
        [&assessment](Terminal &terminal) {
            if (assessment.value()->evidence.isEmpty()) {
                terminal.line(tr("The assessment has no evidence yet."));
            }
            for (const EvidenceItem &item : assessment.value()->evidence) {
                terminal.line(evidenceLine(item));
            }
        });
    return ExitStatus::Done;
}
