#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

enum class EvidenceKind { File, Link, Note, AssuranceReport };
enum class Disclosure { Embedded, Hash, Withheld };

QString toId(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromId(QStringView id);
QString toId(Disclosure disclosure);
std::optional<Disclosure> disclosureFromId(QStringView id);

/// One piece of evidence; it may back several answers. The content of a file lies in the workspace
/// under its SHA-256.
struct EvidenceItem
{
    QString id; ///< UUID
    EvidenceKind kind = EvidenceKind::File;
    QString title;
    QString fileName;
    QString mediaType;
    qint64 sizeBytes = 0;
    QString sha256; ///< lower-case hexadecimal; empty where there is no file
    QString link;
    QString note;
    QString auditor; ///< assurance report: who audited
    QString auditScope; ///< assurance report: C5, ISO 27001, SOC 2 …, and what it covers
    QDate periodFrom;
    QDate periodTo;
    QDate effective;
    QDate expires;
    Disclosure disclosure = Disclosure::Hash;
    QDateTime addedAt; ///< UTC

    bool operator==(const EvidenceItem &) const = default;

    bool isExpired(QDate onDate) const { return expires.isValid() && expires < onDate; }
};
