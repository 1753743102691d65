#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

class WorkspaceFile;

/// A report that left the workspace, kept as it was handed over.
struct SealedReport
{
    QString id; ///< UUID
    QString assessmentId;
    QString fileName;
    QString sha256; ///< of the PDF, lower-case hexadecimal
    QString documentDigest; ///< of the assessment document
    QString signer;
    QDateTime createdAt; ///< UTC
};

/// The sealed reports of a workspace.
class SealedReportRepository
{
public:
    explicit SealedReportRepository(WorkspaceFile &file);

    Result<QList<SealedReport>> list(const QString &assessmentId) const;
    Result<QByteArray> pdf(const QString &id) const;
    Result<void> add(const SealedReport &report, const QByteArray &pdf);

private:
    WorkspaceFile &m_file;
};
