#pragma once

#include "model/assessment/document.h"
#include "model/assessment/evaluation.h"
#include "model/catalogue/catalogue.h"
#include "model/report/reportmetadata.h"
#include "verifyreport.h"

#include <QByteArray>
#include <QList>

#include <memory>

/// A file inside a PDF, as it is listed; its content stays in the PDF.
struct EmbeddedFile
{
    QString fileName;
    QString mediaType;
    QString description;
    qint64 sizeBytes = 0;
    QString sha256; ///< hexadecimal

    bool operator==(const EmbeddedFile &) const = default;
};

/// The assessment that a report carries, and what follows from it on the day of the report.
struct EmbeddedAssessment
{
    DocumentContent document;
    std::shared_ptr<const Catalogue> catalogue;
    bool isOurCatalogue = false; ///< the one that comes with this program
    Evaluation evaluation;
    std::optional<ReportMetadata> report; ///< none where its layout is unknown to this program
};

/// A verification together with what the PDF holds.
struct ReportInspection
{
    ReportVerification verification;
    bool isEncrypted = false; ///< then nothing else could be found out
    /// What came after each signature, up to the next one, in words; empty where there are no two.
    QList<QStringList> changesAfter;
    QList<EmbeddedFile> files; ///< in the order of their names
    std::optional<EmbeddedAssessment> assessment;
};

/// verifyReport(), and what there is to look at. An error where the file is no PDF at all.
Result<ReportInspection> inspectReport(const QByteArray &pdf, const VerificationOptions &options);

/// The content of one of the files that were listed.
Result<QByteArray> embeddedFileContent(const QByteArray &pdf, const QString &fileName);
