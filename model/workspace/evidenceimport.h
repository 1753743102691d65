#pragma once

#include "jobthread.h"
#include "model/assessment/answer.h"
#include "model/assessment/evidence.h"
#include "model/result.h"

#include <QObject>

#include <memory>

/// One evidence file on its way into the workspace. step() copies one batch; nothing is evidence
/// before finished().
class EvidenceImport : public QObject
{
    Q_OBJECT

public:
    ~EvidenceImport() override; ///< discards what was not finished, and waits for the thread

    /// Copies the next batch. True while there is more to copy; the last step makes the file
    /// evidence.
    Result<bool> step();
    /// Copies in a thread of its own; ends with finished() or failed(), when the file is evidence.
    /// Not to be mixed with step(), and the workspace has to stay open.
    void start();
    void cancel();
    qint64 bytesDone() const;
    qint64 bytesTotal() const;
    /// The item as stored, after the last step.
    const EvidenceItem &item() const;

signals:
    void progressed(qint64 bytesDone, qint64 bytesTotal);
    void finished(const EvidenceItem &item);
    void failed(const QString &message);

private:
    friend class Workspace;
    struct Private;
    explicit EvidenceImport(std::unique_ptr<Private> state);
    void end(const Result<void> &added);
    std::unique_ptr<Private> d;
    JobThread m_thread;
};
