#pragma once

#include "model/catalogue/language.h"
#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

/// How much of the texts the pages show.
enum class ReportDetail { Full, Summary };
/// What the pages must say about the seal that follows.
enum class SealKind { None, Identity, Trial };

QString toId(ReportDetail detail);
std::optional<ReportDetail> reportDetailFromId(QStringView id);
QString toId(SealKind kind);

/// Everything a report says beyond the assessment document; embedded as `report.json`, so that the
/// pages can be rendered again from the two files and the catalogue alone.
struct ReportMetadata
{
    static constexpr int currentLayoutVersion = 1;

    int layoutVersion = currentLayoutVersion;
    Language language = Language::German;
    QDate date;
    QDate validUntil;
    ReportDetail detail = ReportDetail::Full;
    bool draft = false;
    SealKind seal = SealKind::None;
    QString state; ///< id of AssessmentState
    QString approvedBy;
    QDateTime approvedAt; ///< UTC
    qint64 auditSequence = 0;
    QString auditHead; ///< hexadecimal
    QString declarationNumber;
    QString issuer; ///< organisation that declares
    QString signatory; ///< name of the person who signs, as in the certificate
    QString signatoryFunction;
    QString place;
    QString reason;
    QString documentDigest; ///< hexadecimal
    QString generator; ///< program and version
    QString toolkit; ///< what laid out the pages, with its version: another one may place them
                     ///< otherwise

    bool operator==(const ReportMetadata &) const = default;

    QByteArray toJson() const; ///< canonical bytes
    /// Of an unknown layout version only that version and the date are read.
    static Result<ReportMetadata> fromJson(QByteArrayView json);
};
