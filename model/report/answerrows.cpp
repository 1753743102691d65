#include "answerrows.h"

#include "blocks.h"

namespace {

QString join(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString withheldText(const ReportTexts &texts)
{
    return texts.translate("Report", "(withheld by the issuer)");
}

/// The name under which the reader lists a leaf that is not in the data.
QString leafName(const QString &list, const AnswerKey &key)
{
    const QString name = QStringLiteral("%1/%2/%3").arg(list, key.checkId, toId(key.role));
    return key.respondent.isEmpty() ? name : QString(name + u'/' + key.respondent);
}

QString textOrWithheld(const ReportSubject &subject, const QString &text, const QString &list,
                       const AnswerKey &key)
{
    return text.isEmpty() && subject.isMissing(leafName(list, key)) ? withheldText(subject.texts)
                                                                    : text;
}

QString methods(const ReportSubject &subject, const Answer &answer)
{
    QStringList titles;
    for (const VerificationMethod method : answer.methods) {
        titles.append(subject.catalogue.methodTitle(method, subject.language()));
    }
    return titles.join(QStringLiteral(", "));
}

QString steps(const ReportSubject &subject, const Check &check, const Answer &answer)
{
    const QStringList all = check.steps.in(subject.language());
    QStringList done;
    for (const int step : answer.tickedSteps) {
        done.append(QStringLiteral("%1. %2").arg(step + 1).arg(all.value(step)));
    }
    return done.join(u'\n');
}

QString whoAndWhen(const ReportSubject &subject, const Answer &answer)
{
    const ReportTexts &texts = subject.texts;
    QStringList parts;
    if (const QString name = subject.answeredBy(answer); !name.isEmpty()) {
        parts.append(name);
    }
    if (!answer.identityKnownBy.isEmpty()) {
        parts.append(
            texts.translate("Report", "identity known by: %1").arg(answer.identityKnownBy));
    }
    if (answer.verifiedOn.isValid()) {
        parts.append(
            texts.translate("Report", "verified on %1").arg(texts.date(answer.verifiedOn)));
    }
    if (answer.changedAt.isValid()) {
        parts.append(texts.translate("Report", "recorded %1").arg(texts.time(answer.changedAt)));
    }
    if (answer.samplePopulation > 0) {
        parts.append(
            texts.translate("Report", "stands for %1 people").arg(answer.samplePopulation));
    }
    return parts.join(QStringLiteral(" · "));
}

QString validity(const ReportSubject &subject, const EvidenceItem &item)
{
    const ReportTexts &texts = subject.texts;
    if (item.isExpired(subject.metadata.date)) {
        return texts.translate("Report", "expired %1, does not count")
            .arg(texts.date(item.expires));
    }
    return item.expires.isValid()
        ? texts.translate("Report", "valid until %1").arg(texts.date(item.expires))
        : QString();
}

QList<Span> evidenceSpans(const ReportSubject &subject, const Answer &answer)
{
    const ReportTexts &texts = subject.texts;
    QList<Span> spans;
    int withheld = 0;
    for (const QString &id : answer.evidenceIds) {
        const EvidenceItem *item = subject.assessment.evidenceItem(id);
        const QString number = subject.evidenceNumber(id);
        if (item == nullptr || number.isEmpty()) {
            ++withheld;
            continue;
        }
        const QString lineEnd = spans.isEmpty() ? QString() : QStringLiteral("\n");
        spans.append(span(lineEnd + number, TextStyle::Strong, ReportSubject::evidenceAnchor(id)));
        const QString detail =
            join({texts.evidenceKind(item->kind), validity(subject, *item)}, QStringLiteral(", "));
        spans.append(span(QStringLiteral("  %1 (%2)").arg(item->title, detail)));
    }
    if (withheld > 0) {
        const QString lineEnd = spans.isEmpty() ? QString() : QStringLiteral("\n");
        spans.append(span(lineEnd + texts.translate("Report", "Withheld items: %1").arg(withheld)));
    }
    return spans;
}

QString contributionHeading(const ReportSubject &subject, const Answer &answer)
{
    const QString role = subject.roleTitle(answer.key.role);
    return answer.key.respondent.isEmpty()
        ? role
        : subject.texts.translate("Report", "%1 (asked as a sample)").arg(role);
}

} // namespace

QList<AnswerLine> answerLines(const ReportSubject &subject, const Check &check,
                              const Answer &answer)
{
    const ReportTexts &texts = subject.texts;
    QList<AnswerLine> lines;
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty()) {
            lines.append({label, {span(text)}});
        }
    };
    add(texts.translate("Report", "Justification"),
        textOrWithheld(subject, answer.justification, QStringLiteral("justifications"),
                       answer.key));
    add(texts.translate("Report", "Comment"),
        textOrWithheld(subject, answer.comment, QStringLiteral("comments"), answer.key));
    add(texts.translate("Report", "Methods"), methods(subject, answer));
    add(texts.translate("Report", "Steps done"), steps(subject, check, answer));
    add(texts.translate("Report", "Answered by"), whoAndWhen(subject, answer));
    if (const QList<Span> evidence = evidenceSpans(subject, answer); !evidence.isEmpty()) {
        lines.append({texts.translate("Report", "Evidence"), evidence});
    }
    return lines;
}

QList<AnswerLine> contributionLines(const ReportSubject &subject, const Check &check,
                                    const CheckEvaluation &evaluation)
{
    const ReportTexts &texts = subject.texts;
    QList<AnswerLine> lines;
    for (const AnswerKey &key : contributions(subject.assessment, check)) {
        const Answer answer = subject.assessment.answers.value(key);
        QString result = subject.resultTitle(answer.result);
        if (answer.result != AnswerResult::Open && answer.result != evaluation.given) {
            result += u' ' + texts.translate("Report", "(differs from the answer)");
        }
        QList<Span> spans{
            span(contributionHeading(subject, answer) + QStringLiteral(": "), TextStyle::Strong),
            span(result)};
        for (const AnswerLine &line : answerLines(subject, check, answer)) {
            spans.append(span(QStringLiteral("\n%1: ").arg(line.label), TextStyle::Label));
            spans += line.spans;
        }
        lines.append({texts.translate("Report", "Contribution"), spans});
    }
    return lines;
}

QString resultStatement(const ReportSubject &subject, const CheckEvaluation &evaluation)
{
    const ReportTexts &texts = subject.texts;
    const QString given = subject.resultTitle(evaluation.given);
    switch (evaluation.shortfall) {
    case Shortfall::None:
        return given;
    case Shortfall::JustificationMissing:
        return needsJustification(evaluation.given)
            ? texts.translate("Report", "%1; counts as open, because the justification is missing")
                  .arg(given)
            : texts
                  .translate("Report",
                             "%1; counts as open, because another role answered worse and the "
                             "justification is missing")
                  .arg(given);
    case Shortfall::EvidenceMissing:
        return texts
            .translate("Report", "%1; counts as open, because evidence that is valid is missing")
            .arg(given);
    case Shortfall::NotOffered:
        return texts
            .translate("Report",
                       "%1; counts as open, because the catalogue does not allow this result here")
            .arg(given);
    }
    Q_UNREACHABLE();
    return {};
}
