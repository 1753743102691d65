#include "answercommand.h"

#include "context.h"
#include "lookup.h"
#include "optionnames.h"
#include "values.h"

namespace {

const QString optionComment = QStringLiteral("comment");
const QString optionJustification = QStringLiteral("justification");
const QString optionInternalNote = QStringLiteral("internal-note");
const QString optionMethod = QStringLiteral("method");
const QString optionVerifiedOn = QStringLiteral("verified-on");
const QString optionBy = QStringLiteral("by");

/// Changes of @p answer what the options name, and nothing else.
Result<void> applyOptions(const Context &context, Answer &answer)
{
    answer.comment = context.given(optionComment).value_or(answer.comment);
    answer.justification = context.given(optionJustification).value_or(answer.justification);
    answer.internalNote = context.given(optionInternalNote).value_or(answer.internalNote);
    answer.answeredBy = context.given(optionBy).value_or(answer.answeredBy);
    const auto verifiedOn = optionalDate(optionVerifiedOn, context.given(optionVerifiedOn));
    if (!verifiedOn) {
        return verifiedOn.error();
    }
    answer.verifiedOn = verifiedOn.value().value_or(answer.verifiedOn);
    if (context.isSet(optionMethod)) {
        answer.methods.clear();
    }
    for (const QString &text : context.values(optionMethod)) {
        const auto method = methodFromArgument(text);
        if (!method) {
            return method.error();
        }
        if (!answer.methods.contains(method.value())) {
            answer.methods.append(method.value());
        }
    }
    return {};
}

/// Which results the role may choose for the check, and why the given one is not among them.
Error notOffered(const Check &check, const AnswerKey &key, AnswerResult result)
{
    QList<AnswerResult> offered = resultsInKeyOrder();
    offered.removeIf([&](AnswerResult other) { return !isOffered(other, check, key.role); });
    QString rule;
    switch (result) {
    case AnswerResult::NotApplicable:
        rule = AnswerCommand::tr(
                   "the catalogue has no condition under which the check %1 does not apply")
                   .arg(check.id);
        break;
    case AnswerResult::Alternative:
        rule = AnswerCommand::tr("the catalogue allows no alternative measure for the check %1")
                   .arg(check.id);
        break;
    default:
        rule = AnswerCommand::tr("the role \"%1\" controls the matter of the check %2 itself")
                   .arg(toId(key.role), check.id);
        break;
    }
    return Error::invalid(
        AnswerCommand::tr("The result \"%1\" is not offered: %2. Offered are: %3.")
            .arg(toId(result), rule, idsOf(offered).join(QStringLiteral(", "))));
}

void warnAbout(Shortfall shortfall, const QString &checkId)
{
    switch (shortfall) {
    case Shortfall::None:
    case Shortfall::NotOffered:
        break;
    case Shortfall::JustificationMissing:
        Terminal::warning(
            AnswerCommand::tr("The answer to %1 is stored, but counts as open until it has a "
                              "justification (--justification).")
                .arg(checkId));
        break;
    case Shortfall::EvidenceMissing:
        Terminal::warning(
            AnswerCommand::tr("The answer to %1 is stored, but counts as open until evidence is "
                              "attached (evidence add).")
                .arg(checkId));
        break;
    }
}

QJsonObject answerToJson(const QString &uuid, const Answer &answer, AnswerResult effective)
{
    return {{QStringLiteral("uuid"), uuid},
            {QStringLiteral("check"), answer.key.checkId},
            {QStringLiteral("role"), toId(answer.key.role)},
            {QStringLiteral("result"), toId(answer.result)},
            {QStringLiteral("effectiveResult"), toId(effective)}};
}

} // namespace

QString AnswerCommand::name() const
{
    return QStringLiteral("answer");
}

QString AnswerCommand::synopsis() const
{
    return QStringLiteral("UUID CHECK RESULT [--role R] [--comment T] [--justification T] …");
}

QString AnswerCommand::summary() const
{
    return tr("Gives one answer or contribution; what no option names stays as it was. Results: "
              "%1.")
        .arg(idsOf(resultsInKeyOrder()).join(QStringLiteral(", ")));
}

QList<QCommandLineOption> AnswerCommand::options() const
{
    return {
        {optionRole, tr("Role that answers; else the responsible one."), QStringLiteral("R")},
        {optionComment, tr("Comment."), QStringLiteral("T")},
        {optionJustification, tr("Justification; needed by every result but fulfilled."),
         QStringLiteral("T")},
        {optionInternalNote, tr("Note that never leaves the workspace."), QStringLiteral("T")},
        {optionMethod, tr("How it was verified; may be repeated."),
         QStringLiteral("document|interview|test")},
        {optionVerifiedOn, tr("Day of the verification."), QStringLiteral("DATE")},
        {optionBy, tr("Who answers; else the holder of the role."), QStringLiteral("NAME")},
    };
}

Result<ExitStatus> AnswerCommand::run(Context &context) const
{
    const auto result = resultFromArgument(context.argument(2));
    if (!result) {
        return result.error();
    }
    if (const auto role = context.given(optionRole); role && !roleFromId(*role)) {
        return roleFromArgument(*role).error();
    }
    const auto workspace = context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const QString uuid = context.argument(0);
    const auto loaded = loadAssessment(*workspace.value(), uuid);
    if (!loaded) {
        return loaded.error();
    }
    const auto key = findAnswerKey(loaded.value(), context.argument(1), context.given(optionRole));
    if (!key) {
        return key.error();
    }
    const Check &check = *loaded.value().catalogue->check(key.value().checkId);
    if (!isOffered(result.value(), check, key.value().role)) {
        return notOffered(check, key.value(), result.value());
    }
    Answer answer = loaded.value().assessment->answers.value(key.value());
    answer.key = key.value();
    answer.result = result.value();
    if (auto applied = applyOptions(context, answer); !applied) {
        return applied.error();
    }
    if (auto saved = workspace.value()->apply(uuid, SetAnswer{answer}); !saved) {
        return saved.error();
    }
    const auto after = workspace.value()->assessment(uuid);
    if (!after) {
        return after.error();
    }
    const Answer stored = after.value()->answers.value(key.value());
    const QDate today = QDate::currentDate();
    warnAbout(shortfallOf(stored, check, *after.value(), today), check.id);
    context.print(
        [&] {
            return answerToJson(uuid, stored,
                                effectiveResult(stored, check, *after.value(), today));
        },
        [&](Terminal &terminal) {
            terminal.line(QStringLiteral("%1 (%2): %3")
                              .arg(check.id, toId(stored.key.role), toId(stored.result)));
        });
    return ExitStatus::Done;
}
