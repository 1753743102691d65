#pragma once

#include "jobthread.h"
#include "model/sealing/countersign.h"

#include <QObject>
#include <QUrl>

#include <memory>

/// What a sealed report gets, and the new file that it becomes.
struct SigningRequest
{
    QString path;
    QString sha256; ///< hexadecimal; the file must still be the one that was looked at
    QString destination; ///< another file than `path`; an existing one is replaced
    std::shared_ptr<const Signer> signer; ///< none: only the level of the seal is raised
    CounterSignature signature; ///< its level and proofs count for raising, too
};

/// Signs a sealed report once more or raises the level of its seal, in a thread of its own. The
/// original stays as it is; the new file appears whole or not at all.
class SigningJob : public QObject
{
    Q_OBJECT

public:
    /// Servers are asked only for a level above B-B.
    explicit SigningJob(SigningRequest request, QObject *parent = nullptr);
    /// Waits for the thread after cancelling it.
    ~SigningJob() override;

    void start();
    void cancel();

signals:
    /// A server is being asked.
    void asking(const QUrl &address);
    /// The new file is there.
    void finished();
    void failed(const QString &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
    JobThread m_thread;
};
