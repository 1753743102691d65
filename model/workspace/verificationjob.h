#pragma once

#include "jobthread.h"
#include "model/sealing/inspectreport.h"

#include <QDateTime>
#include <QObject>

#include <memory>

/// What was found out about one file that was received.
struct VerifiedReport
{
    QString path;
    qint64 sizeBytes = 0;
    QString sha256; ///< of the file, hexadecimal
    QDateTime verifiedAt; ///< UTC; the certificates were judged at this moment
    ReportInspection inspection;
    QList<SignatureRole> openRoles; ///< as whom one may still sign; empty unless it is intact
    QStringList remarks; ///< trust files that could not be used, in words
    QStringList extraTrust; ///< names of the files that counted for this verification only
    bool askedNetwork = false; ///< the issuers, whether certificates were revoked
};

/// Which file to verify, and whom to trust.
struct VerificationRequest
{
    QString path;
    QStringList trustFiles; ///< certificates, PEM or DER
    QStringList extraTrustFiles; ///< certificates, CRLs, OCSP responses: for this verification only
    QString trustedListsFolder = {}; ///< as TrustedLists keeps them; empty: none
    bool trustsSystem = false; ///< what this computer trusts for connections
    bool asksNetwork = false; ///< the issuers, whether certificates were revoked
};

/// Reads and verifies one file in a thread of its own.
class VerificationJob : public QObject
{
    Q_OBJECT

public:
    explicit VerificationJob(VerificationRequest request, QObject *parent = nullptr);
    /// Waits for the thread after cancelling it.
    ~VerificationJob() override;

    void start();
    /// Nothing is announced any more; the job deletes itself when its thread has ended.
    void abandon();

signals:
    void progressed(VerificationStep step);
    void finished(const std::shared_ptr<const VerifiedReport> &report);
    void failed(const QString &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
    JobThread m_thread;
};
