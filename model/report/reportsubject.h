#pragma once

#include "model/assessment/document.h"
#include "model/assessment/evaluation.h"
#include "model/catalogue/catalogue.h"
#include "reportmetadata.h"
#include "reporttexts.h"

#include <QHash>
#include <QImage>
#include <QSet>

/// What every section of a report reads from: the embedded data and what follows from it.
struct ReportSubject
{
    ReportSubject(const DocumentContent &documentContent, const ReportMetadata &reportMetadata,
                  const Catalogue &usedCatalogue);

    const DocumentContent &document;
    const Assessment &assessment;
    const ReportMetadata &metadata;
    const Catalogue &catalogue;
    ReportTexts texts;
    Evaluation evaluation;
    QImage logo; ///< of the metadata; null: none

    Language language() const { return metadata.language; }
    bool showsTexts() const { return metadata.detail == ReportDetail::Full; }

    QString systemName() const; ///< vendor, product and version
    QString catalogueName() const; ///< id and version
    QString digest() const; ///< of the assessment document, hexadecimal

    /// Evidence as it is numbered throughout the report: "E3", in the order of the checks it backs.
    QString evidenceNumber(const QString &evidenceId) const;
    /// Withheld items are only counted, so they have no number.
    QList<const EvidenceItem *> listedEvidence() const { return m_listed; }
    qsizetype withheldEvidence() const;
    QList<Measure> measuresInCheckOrder() const;
    /// The ids of the checks that an item of evidence backs, in catalogue order.
    QStringList checksBackedBy(const QString &evidenceId) const;
    bool isMissing(const QString &leaf) const { return m_missing.contains(leaf); }

    /// Who answered: the name in the answer, else the respondent, else the holder of the role.
    QString answeredBy(const Answer &answer) const;
    QString resultTitle(AnswerResult result) const;
    QString roleTitle(Role role) const;

    static QString checkAnchor(const QString &checkId)
    {
        return QStringLiteral("check/") + checkId;
    }
    static QString clauseAnchor(const QString &number)
    {
        return QStringLiteral("clause/") + number;
    }
    static QString evidenceAnchor(const QString &id) { return QStringLiteral("evidence/") + id; }

private:
    void indexEvidence();

    QHash<QString, int> m_checkOrder; ///< check id → its position in the catalogue
    QHash<QString, QStringList> m_backedBy; ///< evidence id → check ids
    QList<const EvidenceItem *> m_listed;
    QHash<QString, int> m_numbers;
    QSet<QString> m_missing;
};
