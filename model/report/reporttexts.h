#pragma once

#include "model/assessment/evaluation.h"
#include "model/catalogue/language.h"
#include "reportmetadata.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>

class QTranslator;

/// The words of a report in its own language, whatever the language of the program.
class ReportTexts
{
public:
    explicit ReportTexts(Language language);
    ~ReportTexts();
    ReportTexts(ReportTexts &&) noexcept;
    ReportTexts &operator=(ReportTexts &&) noexcept;

    Language language() const { return m_language; }
    /// Arguments as QCoreApplication::translate() takes them, so that lupdate finds the texts.
    QString translate(const char *context, const char *sourceText) const;

    QString verdict(Verdict verdict) const;
    QString scope(Scope scope) const;
    QString part(Part part) const;
    QString state(AssessmentState state) const;
    QString level(Level level) const;
    QString severity(Severity severity) const;
    QString assurance(Assurance assurance) const;
    QString deployment(Deployment deployment) const;
    QString evidenceKind(EvidenceKind kind) const;
    QString disclosure(Disclosure disclosure) const;

    /// "24.11.2026" in German, "2026-11-24" in English; empty for an invalid date.
    QString date(QDate date) const;
    /// Date and time in UTC.
    QString time(const QDateTime &time) const;
    /// Whole per cent, rounded half up.
    QString percent(int permille) const;
    /// "12.4 MB", with decimal prefixes.
    QString size(qint64 bytes) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator; ///< null where the source texts serve
};
