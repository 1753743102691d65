#pragma once

#include "model/assessment/evaluation.h"

#include <QCoreApplication>
#include <QString>

/// The words of the domain as the windows show them.
class DisplayTexts
{
    Q_DECLARE_TR_FUNCTIONS(DisplayTexts)

public:
    static QString verdict(Verdict verdict);
    static QString scope(Scope scope);
    static QString state(AssessmentState state);
    static QString level(Level level);
    static QString severity(Severity severity);
    static QString evidenceKind(EvidenceKind kind);
    static QString disclosure(Disclosure disclosure);
    /// What a result states and what it needs; for not-applicable see the condition of the check.
    static QString explanation(AnswerResult result);
    /// What the justification of a result is to say.
    static QString justificationRequest(AnswerResult result);
    /// Why an answer counts as open, or an empty text.
    static QString shortfall(Shortfall shortfall, AnswerResult given);
    /// Why @p result may not be chosen for @p check by @p role, or an empty text.
    static QString whyNotOffered(AnswerResult result, const Check &check, Role role);
    /// The id without the prefix that all checks of the catalogue share.
    static QString shortCheckId(const QString &checkId);
    /// "12.4 MB" for people.
    static QString size(qint64 bytes);
    static QString date(QDate date);
    /// For fields that edit a date.
    static QString dateFormat();
    /// Date and time of day on the clock of this computer.
    static QString dateTime(const QDateTime &time);
    /// @p text for a tool tip, which would take it for markup where it looks like that.
    static QString toolTip(const QString &text);

    /// The language of the windows, for texts of the catalogue.
    static Language language();
};
