#pragma once

#include "jobthread.h"
#include "reporting.h"

#include <QObject>
#include <QUrl>

#include <memory>

/// Makes a report in a thread of its own, which reads the workspace through its own connection.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    /// @p signer replaces the borrowed one of @p options, as the job outlives its caller's stack.
    /// Servers are asked only for a level above B-B.
    ReportJob(const QString &workspacePath, const QString &assessmentId,
              const ReportOptions &options, std::shared_ptr<const Signer> signer,
              QObject *parent = nullptr);
    /// Waits for the thread after cancelling it.
    ~ReportJob() override;

    void start();
    void cancel();

signals:
    void progressed(int percent);
    /// A server is being asked.
    void asking(const QUrl &address);
    void finished(const FinishedReport &report);
    void failed(const QString &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
    JobThread m_thread;
};
