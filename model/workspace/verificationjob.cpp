#include "verificationjob.h"

#include "filereading.h"
#include "model/digest.h"
#include "model/sealing/countersign.h"
#include "model/signing/networkclient.h"
#include "model/signing/revocationdata.h"
#include "model/signing/systemtrust.h"
#include "trustedlists.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr qint64 maximumTrustBytes = qint64(16) * 1024 * 1024;

bool isRevocationList(const QString &path, const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN X509 CRL-----")
        || QFileInfo(path).suffix().compare(QLatin1String("crl"), Qt::CaseInsensitive) == 0;
}

Result<void> addTrust(const QByteArray &bytes, bool isList, ValidationOptions &options)
{
    if (isList) {
        if (const auto readable = RevocationData::read({bytes}, {}); !readable) {
            return readable.error();
        }
        options.crls.append(bytes);
        return {};
    }
    const auto certificates = Certificate::readCertificates(bytes);
    if (!certificates) {
        return certificates.error();
    }
    options.anchors += certificates.value();
    return {};
}

QList<SignatureRole> openRolesOf(const QByteArray &pdf, const ReportInspection &inspection)
{
    if (inspection.verification.signatures.integrity != Integrity::Intact) {
        return {};
    }
    const auto roles = openSignatureRoles(pdf);
    return roles ? roles.value() : QList<SignatureRole>();
}

} // namespace

struct VerificationJob::Private
{
    VerificationRequest request;
    std::function<bool()> goesOn;
    NetworkClient web; ///< used in the thread of the job only, but for its cancelling
    bool isAbandoned = false; ///< known in the thread of the owner only

    /// What cannot be used becomes a remark: it must not keep a file from being looked at.
    void readTrust(const QStringList &paths, VerificationOptions &options, QStringList &remarks)
    {
        for (const QString &path : paths) {
            const auto bytes = readForeignFile(path, maximumTrustBytes, goesOn);
            if (!bytes) {
                remarks.append(bytes.error().message);
                continue;
            }
            const bool isList = isRevocationList(path, bytes.value());
            if (auto added = addTrust(bytes.value(), isList, options.validation); !added) {
                remarks.append(QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path),
                                                            added.error().message));
            }
        }
    }

    /// Whom others vouch for, as far as the user wants that.
    void addOthersTrust(ValidationOptions &options, QStringList &remarks) const
    {
        if (request.trustsSystem) {
            if (const auto system = systemCertificates()) {
                options.anchors += system.value();
            } else {
                remarks.append(system.error().message);
            }
        }
        if (!request.trustedListsFolder.isEmpty()) {
            const ListAnchors listed = TrustedLists(request.trustedListsFolder).anchors(options.at);
            options.anchors += listed.signing;
            options.timestampAnchors += listed.timestamping;
            remarks += listed.remarks;
        }
    }

    Result<std::shared_ptr<const VerifiedReport>>
    run(const std::function<bool(VerificationStep)> &progress)
    {
        auto report = std::make_shared<VerifiedReport>();
        report->path = request.path;
        report->verifiedAt = QDateTime::currentDateTimeUtc();
        VerificationOptions options;
        options.validation.at = report->verifiedAt;
        options.progress = progress;
        readTrust(request.trustFiles + request.extraTrustFiles, options, report->remarks);
        for (const QString &path : std::as_const(request.extraTrustFiles)) {
            report->extraTrust.append(QFileInfo(path).fileName());
        }
        addOthersTrust(options.validation, report->remarks);
        report->askedNetwork = request.asksNetwork;
        options.validation.web = request.asksNetwork ? &web : nullptr;
        const auto pdf = readForeignFile(request.path, maximumVerifiedBytes, goesOn);
        if (!pdf) {
            return pdf.error();
        }
        report->sizeBytes = pdf.value().size();
        report->sha256 = toHex(::sha256(pdf.value()));
        auto inspection = inspectReport(pdf.value(), options);
        if (!inspection) {
            return inspection.error();
        }
        report->inspection = std::move(inspection).value();
        report->openRoles = openRolesOf(pdf.value(), report->inspection);
        return std::shared_ptr<const VerifiedReport>(report);
    }
};

VerificationJob::VerificationJob(VerificationRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->request = std::move(request);
    d->goesOn = [this] {
        return !m_thread.isCancelled();
    };
}

VerificationJob::~VerificationJob()
{
    d->web.cancel();
}

void VerificationJob::start()
{
    const auto report = [this](VerificationStep step) {
        m_thread.tell([this, step] { emit progressed(step); });
        return d->goesOn();
    };
    m_thread.start([this, report] { return d->run(report); },
                   [this](const Result<std::shared_ptr<const VerifiedReport>> &result) {
                       if (d->isAbandoned) {
                           deleteLater();
                       } else if (result) {
                           emit finished(result.value());
                       } else {
                           emit failed(result.error().message);
                       }
                   });
}

void VerificationJob::abandon()
{
    d->isAbandoned = true;
    m_thread.cancel();
    d->web.cancel();
    disconnect();
    if (!m_thread.isAtWork()) {
        deleteLater();
    }
}
