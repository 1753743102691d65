#pragma once

#include "model/catalogue/catalogue.h"
#include "model/result.h"
#include "model/signing/validation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

enum class DataAgreement { Agrees, Disagrees, Absent };
/// How pages and data were compared.
enum class DataMethod {
    None,
    Bytes, ///< rendered again: the same bytes, and nothing behind them but signatures
    PageContent, ///< rendered again: the same contents, resources and annotations on every page
    PrintedValues, ///< unknown layout: digest, verdict, score and results read from the pages
};

QString toId(DataAgreement agreement);
QString toId(DataMethod method);

/// Three verdicts on a report that was received, never one.
struct ReportVerification
{
    DocumentValidation signatures; ///< integrity and trust
    DataAgreement data = DataAgreement::Absent;
    DataMethod dataMethod = DataMethod::None;
    QStringList differences; ///< where pages and data disagree

    /// intact, trusted and agrees
    bool isConvincing() const;
};

/// What a verification does next.
enum class VerificationStep { Attachments, Signatures, Pages };

struct VerificationOptions
{
    ValidationOptions validation;
    std::optional<QByteArray> assessmentJson; ///< given apart, where the attachments were stripped
    /// Told before each step; returns false to cancel.
    std::function<bool(VerificationStep step)> progress;
};

/// No PDF at all is an error; everything else is a verification.
Result<ReportVerification> verifyReport(const QByteArray &pdf, const VerificationOptions &options);
