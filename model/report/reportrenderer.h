#pragma once

#include "model/assessment/document.h"
#include "model/catalogue/catalogue.h"
#include "model/result.h"
#include "reportmetadata.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

/// A bookmark. Positions are PDF points from the bottom left, pages count from 0.
struct ReportBookmark
{
    QString title;
    int page = 0;
    double yPt = 0;
    QList<ReportBookmark> children;
};

/// A link inside the report.
struct ReportLink
{
    int page = 0;
    QRectF rectPt;
    int targetPage = 0;
    double targetYPt = 0;
};

/// Room for a signature on the declaration page.
struct ReportSignatureField
{
    SignatureRole role = SignatureRole::Issuer;
    QString label; ///< in the language of the report
    int page = 0;
    QRectF rectPt;
};

/// The pages of a report before they become PDF/A-3.
struct RenderedReport
{
    QByteArray pdf; ///< PDF/A-1b as QPdfWriter makes it
    QList<ReportBookmark> outline;
    QList<ReportLink> links;
    QList<ReportSignatureField> fields;
    int pages = 0;
    QString title;
};

/// Renders the pages from what the embedded files hold and from nothing else. Deterministic; needs
/// a QGuiApplication.
Result<RenderedReport> renderReport(const DocumentContent &document, const ReportMetadata &metadata,
                                    const Catalogue &catalogue);

/// What a seal shows in its field.
struct SealText
{
    QString signer;
    QString issuer; ///< of the certificate
    QDate date;
    QString reason;
    QString location;
    bool trial = false;
    Language language = Language::German;
};

/// The seal as a one-page PDF of @p sizePt points.
Result<QByteArray> paintSeal(const SealText &text, QSizeF sizePt);
