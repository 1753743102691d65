#pragma once

#include "model/result.h"
#include "model/sealing/makereport.h"

#include <QObject>
#include <QString>

#include <memory>

class Workspace;

/// What the user chooses for a report.
struct ReportOptions
{
    std::optional<Language> language; ///< none: the language of the assessment
    QDate date; ///< invalid: SOURCE_DATE_EPOCH if set, else today
    QDate validUntil;
    ReportDetail detail = ReportDetail::Full;
    bool draft = false;
    QString declarationNumber;
    QString signatoryFunction;
    QString place;
    QString reason;
    const Signer *signer = nullptr;
};

/// Makes the report of an assessment at once; for the command line.
Result<FinishedReport> makeReport(const Workspace &workspace, const QString &assessmentId,
                                  const ReportOptions &options,
                                  const std::function<bool(int percent)> &progress = {});

/// Makes the report in a thread of its own from a copy of the assessment; reads evidence through
/// its own connection.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    ReportJob(const Workspace &workspace, const QString &assessmentId, const ReportOptions &options,
              std::shared_ptr<const Signer> signer, QObject *parent = nullptr);
    ~ReportJob() override;

    void start();
    void cancel();

signals:
    void progressed(int percent);
    void finished(const FinishedReport &report);
    void failed(const QString &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes the report to @p path atomically and keeps a sealed one in the workspace.
Result<void> saveReport(Workspace &workspace, const QString &assessmentId,
                        const FinishedReport &report, const QString &signer, const QString &path,
                        bool overwrite);
