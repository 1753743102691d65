#pragma once

#include "jobthread.h"
#include "model/signing/tokens.h"

#include <QObject>

#include <memory>

class Signer;

/// Talks to smart cards and other tokens in a thread of its own, as they may take their time.
/// Either search() or open(), and only once.
class TokenJob : public QObject
{
    Q_OBJECT

public:
    explicit TokenJob(const QString &modulePath, QObject *parent = nullptr);
    /// Waits for the thread.
    ~TokenJob() override;

    /// What can be read without a PIN on the tokens that are inserted. A token that shows no
    /// certificate before its PIN is one entry without a certificate.
    void search();
    /// Logs in with one try of @p pin, and opens the key of @p wanted. The PIN is wiped afterwards.
    void open(const TokenCertificate &wanted, Secret pin);
    /// Nothing is announced any more; the job deletes itself when its thread has ended.
    void abandon();

signals:
    void found(const QList<TokenCertificate> &entries);
    void opened(const std::shared_ptr<const Signer> &signer);
    void failed(const QString &message);

private:
    template<typename Work, typename Tell>
    void run(Work work, Tell tell);

    QString m_modulePath;
    bool m_isAbandoned = false;
    JobThread m_thread;
};
