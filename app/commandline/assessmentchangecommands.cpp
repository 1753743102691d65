#include "assessmentchangecommands.h"

#include "context.h"
#include "model/assessment/rules.h"
#include "optionnames.h"
#include "values.h"

namespace {

const QString optionBy = QStringLiteral("by");
const QString optionFunction = QStringLiteral("function");
const QString optionShowAs = QStringLiteral("show-as");

QJsonObject holderToJson(const QString &uuid, const RoleHolder &holder)
{
    return {{QStringLiteral("uuid"), uuid},
            {QStringLiteral("role"), toId(holder.role)},
            {QStringLiteral("person"), holder.person},
            {QStringLiteral("organisation"), holder.organisation},
            {QStringLiteral("function"), holder.function},
            {QStringLiteral("showAs"), toId(holder.showAs)}};
}

Result<RoleHolder> readHolder(const Context &context)
{
    auto holder = holderFromArgument(context.argument(1));
    if (!holder) {
        return holder;
    }
    holder.value().function = context.value(optionFunction);
    if (const auto text = context.given(optionShowAs)) {
        const auto showAs =
            requireValue(showAsFromId(*text), AssessmentHolderCommand::tr("way to show a person"),
                         *text, idsOf(QList<ShowAs>{ShowAs::Name, ShowAs::Function}));
        if (!showAs) {
            return showAs.error();
        }
        holder.value().showAs = showAs.value();
    }
    return holder;
}

} // namespace

QString AssessmentHolderCommand::name() const
{
    return QStringLiteral("assessment holder");
}

QString AssessmentHolderCommand::synopsis() const
{
    return QStringLiteral("UUID ROLE=PERSON[;ORG]");
}

QString AssessmentHolderCommand::summary() const
{
    return tr("Names who answers for a role, in place of whoever did before.");
}

QList<QCommandLineOption> AssessmentHolderCommand::options() const
{
    return {{optionFunction, tr("Function of the person."), QStringLiteral("F")},
            {optionShowAs, tr("How the report shows the person; else by name."),
             QStringLiteral("name|function")}};
}

Result<ExitStatus> AssessmentHolderCommand::run(Context &context) const
{
    auto read = readHolder(context);
    if (!read) {
        return read.error();
    }
    RoleHolder holder = std::move(read).value();
    const auto workspace = context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const QString uuid = context.argument(0);
    const auto assessment = workspace.value()->assessment(uuid);
    if (!assessment) {
        return assessment.error();
    }
    if (const RoleHolder *before = assessment.value()->holder(holder.role)) {
        holder.id = before->id;
    }
    if (auto applied = workspace.value()->apply(uuid, SetHolder{holder}); !applied) {
        return applied.error();
    }
    context.print([&] { return holderToJson(uuid, holder); },
                  [&](Terminal &terminal) {
                      terminal.line(tr("%1 answers for the role \"%2\".")
                                        .arg(visibleText(holder.person), toId(holder.role)));
                  });
    return ExitStatus::Done;
}

QString AssessmentDeleteCommand::name() const
{
    return QStringLiteral("assessment delete");
}

QString AssessmentDeleteCommand::synopsis() const
{
    return QStringLiteral("UUID");
}

QString AssessmentDeleteCommand::summary() const
{
    return tr("Deletes an assessment; an approved one is kept.");
}

Result<ExitStatus> AssessmentDeleteCommand::run(Context &context) const
{
    const QString uuid = context.argument(0);
    const auto workspace = context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const auto assessment = workspace.value()->assessment(uuid);
    if (!assessment) {
        return assessment.error();
    }
    if (auto removed = workspace.value()->removeAssessment(uuid); !removed) {
        return removed.error();
    }
    context.print(
        [&uuid] {
            return QJsonObject{{QStringLiteral("uuid"), uuid}, {QStringLiteral("deleted"), true}};
        },
        [&uuid](Terminal &terminal) { terminal.line(tr("Deleted the assessment %1.").arg(uuid)); });
    return ExitStatus::Done;
}

QString AssessmentApproveCommand::name() const
{
    return QStringLiteral("assessment approve");
}

QString AssessmentApproveCommand::synopsis() const
{
    return QStringLiteral("UUID [--by NAME]");
}

QString AssessmentApproveCommand::summary() const
{
    return tr("Approves an assessment and so locks it.");
}

QList<QCommandLineOption> AssessmentApproveCommand::options() const
{
    return {
        {optionBy, tr("Who approves; else the user of this computer."), QStringLiteral("NAME")}};
}

Result<ExitStatus> AssessmentApproveCommand::run(Context &context) const
{
    const QString uuid = context.argument(0);
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString approver = context.given(optionBy).value_or(user);
    if (!hasSubstance(approver)) {
        return Error::invalid(tr("Nobody is named who approves. Name the person with --by."));
    }
    const auto workspace = context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    if (auto approved = workspace.value()->approve(uuid, approver); !approved) {
        return approved.error();
    }
    context.print(
        [&] {
            return QJsonObject{{QStringLiteral("uuid"), uuid},
                               {QStringLiteral("state"), toId(AssessmentState::Approved)},
                               {QStringLiteral("approvedBy"), approver}};
        },
        [&](Terminal &terminal) {
            terminal.line(tr("%1 approved the assessment %2.").arg(visibleText(approver), uuid));
        });
    return ExitStatus::Done;
}
