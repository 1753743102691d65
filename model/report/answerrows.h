#pragma once

#include "reportcontent.h"
#include "reportsubject.h"

/// What was typed for one answer, as label and spans; what is empty is left out.
struct AnswerLine
{
    QString label;
    QList<Span> spans;
};

/// Justification, comment, methods, steps, who and when, and evidence of an answer.
QList<AnswerLine> answerLines(const ReportSubject &subject, const Check &check,
                              const Answer &answer);

/// The answers of other roles and respondents to a check, each under the name of who gave it.
QList<AnswerLine> contributionLines(const ReportSubject &subject, const Check &check,
                                    const CheckEvaluation &evaluation);

/// What was given, and why it counts as open where it does.
QString resultStatement(const ReportSubject &subject, const CheckEvaluation &evaluation);
