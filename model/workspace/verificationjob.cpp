#include "verificationjob.h"

#include "filereading.h"
#include "model/digest.h"
#include "model/signing/revocationdata.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <atomic>

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

} // namespace

struct VerificationJob::Private
{
    VerificationRequest request;
    std::atomic_bool cancelled = false;
    std::unique_ptr<QThread> thread;

    /// What cannot be used becomes a remark: it must not keep a file from being looked at.
    void readTrust(const QStringList &paths, VerificationOptions &options, QStringList &remarks)
    {
        for (const QString &path : paths) {
            const auto bytes =
                readForeignFile(path, maximumTrustBytes, [this] { return goesOn(); });
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

    bool goesOn() const { return !cancelled; }

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
        report->revocationChecked = !options.validation.crls.isEmpty();
        const auto pdf =
            readForeignFile(request.path, maximumVerifiedBytes, [this] { return goesOn(); });
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
        return std::shared_ptr<const VerifiedReport>(report);
    }
};

VerificationJob::VerificationJob(VerificationRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->request = std::move(request);
}

VerificationJob::~VerificationJob()
{
    d->cancelled = true;
    if (d->thread != nullptr) {
        d->thread->wait();
    }
}

void VerificationJob::start()
{
    const auto report = [this](VerificationStep step) {
        QMetaObject::invokeMethod(this, [this, step] { emit progressed(step); });
        return d->goesOn();
    };
    d->thread.reset(QThread::create([this, report] {
        const auto result = d->run(report);
        QMetaObject::invokeMethod(this, [this, result] {
            if (result) {
                emit finished(result.value());
            } else {
                emit failed(result.error().message);
            }
        });
    }));
    d->thread->start();
}

void VerificationJob::abandon()
{
    d->cancelled = true;
    disconnect();
    if (d->thread == nullptr || d->thread->isFinished()) {
        deleteLater();
    } else {
        connect(d->thread.get(), &QThread::finished, this, &QObject::deleteLater);
    }
}
