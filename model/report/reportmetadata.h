#pragma once

#include "model/catalogue/language.h"
#include "model/result.h"
#include "signaturerole.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
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
    /// Without and with a letterhead, and sealed first by somebody else than the issuer. Reports
    /// that need no newer layout have the older one, so that older programs make their pages again.
    static constexpr int plainLayoutVersion = 1;
    static constexpr int letterheadLayoutVersion = 2;
    static constexpr int firstSignerLayoutVersion = 3;

    int layoutVersion = plainLayoutVersion;
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
    QString issuerAddress; ///< lines; belongs to the letterhead
    QString issuerContact; ///< lines; belongs to the letterhead
    QByteArray logo; ///< of the issuer, PNG; belongs to the letterhead
    QString signatory; ///< name of the person who signs first, as in the certificate
    SignatureRole firstSigner = SignatureRole::Issuer; ///< as what that person signs
    QString signatoryFunction;
    QString place;
    QString reason;
    QString documentDigest; ///< hexadecimal
    QString generator; ///< program and version
    QString toolkit; ///< what laid out the pages, with its version: another one may place them
                     ///< otherwise

    bool operator==(const ReportMetadata &) const = default;

    bool hasLetterhead() const;
    /// The oldest layout that shows all of this.
    int neededLayoutVersion() const;
    /// Whether the pages can be made again from what was read.
    bool isLayoutKnown() const;
    QByteArray toJson() const; ///< canonical bytes
    /// Of an unknown layout version only that version and the date are read.
    static Result<ReportMetadata> fromJson(QByteArrayView json);

private:
    QJsonObject declarationToJson() const;
};
