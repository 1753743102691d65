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

bool hasSuffix(const QString &path, QLatin1String suffix)
{
    return QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
}

bool isRevocationList(const QString &path, const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN X509 CRL-----") || hasSuffix(path, QLatin1String("crl"));
}

/// By its name (RFC 6960, appendix C.1), else by what it holds.
bool isOcspResponse(const QString &path, const QByteArray &bytes)
{
    return hasSuffix(path, QLatin1String("ors")) || RevocationData::read({}, {bytes});
}

Result<void> addRevocations(const QList<QByteArray> &crls, const QList<QByteArray> &responses,
                            ValidationOptions &options)
{
    if (const auto readable = RevocationData::read(crls, responses); !readable) {
        return readable.error();
    }
    options.crls += crls;
    options.ocspResponses += responses;
    return {};
}

Result<void> addTrust(const QString &path, const QByteArray &bytes, ValidationOptions &options)
{
    if (isRevocationList(path, bytes)) {
        return addRevocations({bytes}, {}, options);
    }
    if (isOcspResponse(path, bytes)) {
        return addRevocations({}, {bytes}, options);
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
            if (auto added = addTrust(path, bytes.value(), options.validation); !added) {
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
            options.listed += listed.signing;
            options.listedForTimestamps += listed.timestamping;
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
