#pragma once

#include "model/assessment/assessment.h"
#include "model/catalogue/catalogue.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One check of a catalogue that is made for a test.
struct CheckSpec
{
    QString id; ///< "27008-4.1.1-01": the clause is part of it
    QList<Role> roles; ///< the first one leads
    Level level = Level::Must;
    int weight = 5; ///< 5, 4, 3 or 2, as severities have them
    bool notApplicableAllowed = false;
    bool alternativeAllowed = true;
    bool privacy = false;
};

/// A valid catalogue of these checks with canonical bytes and SHA-256; consecutive checks of one
/// clause share it.
Catalogue catalogueOf(const QList<CheckSpec> &checks);
/// Eight checks of five clauses: provider and organisation, must and should, shared and privacy.
Catalogue smallCatalogue();

/// A draft of this scope without answers, holders and evidence.
Assessment emptyAssessment(const Catalogue &catalogue, Scope scope = Scope::Complete);
/// Scope complete: every check answered with comment, justification, internal note, methods, steps
/// and evidence, with contributions, a sample, measures, flags, and one person shown by function.
/// Nothing is open. The same for the same catalogue.
Assessment filledAssessment(const Catalogue &catalogue);

/// Sets an answer, or the contribution of a respondent, and returns it for more.
Answer &giveAnswer(Assessment &assessment, const QString &checkId, Role role, AnswerResult result,
                   const QString &justification = {}, const QString &respondent = {});
/// Adds an item of evidence and attaches it to @p answer.
EvidenceItem &attachEvidence(Assessment &assessment, Answer &answer, EvidenceKind kind,
                             QDate expires = {});
/// The content that belongs to the SHA-256 of a file of the built assessments.
QByteArray builtEvidenceContent(const EvidenceItem &item);

/// The same UUID for the same name.
QString uuidFor(const QString &name);
