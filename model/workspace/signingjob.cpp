#include "signingjob.h"

#include "announcingclient.h"
#include "filereading.h"
#include "model/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

class SigningTexts
{
    Q_DECLARE_TR_FUNCTIONS(SigningJob)
};

Result<void> checkDestination(const SigningRequest &request)
{
    const QString canonical = QFileInfo(request.destination).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(request.path).canonicalFilePath()) {
        return Error::invalid(
            SigningTexts::tr("The signed report must be another file than the original, which "
                             "stays as it is. Choose another name."));
    }
    return {};
}

Result<void> write(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size();
    if (!written || !file.commit()) {
        return Error::failed(
            SigningTexts::tr(
                "The signed report cannot be written to \"%1\": %2. What was there is untouched.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return {};
}

Result<QByteArray> signedBytes(const SigningRequest &request, const QByteArray &pdf)
{
    if (request.signer != nullptr) {
        return counterSign(pdf, request.signature, *request.signer);
    }
    auto raised = raiseLevel(pdf, request.signature.level, request.signature.proofs);
    if (raised && raised.value() == pdf) {
        return Error::invalid(
            SigningTexts::tr("The signatures of the report have the level %1 or a higher one "
                             "already. Nothing was written.")
                .arg(toId(request.signature.level)));
    }
    return raised;
}

} // namespace

struct SigningJob::Private
{
    explicit Private(std::function<void(const QUrl &)> asking)
        : web(std::move(asking))
    {}

    SigningRequest request;
    AnnouncingClient web;

    Result<void> run(const std::function<bool()> &goesOn) const
    {
        if (auto possible = checkDestination(request); !possible) {
            return possible.error();
        }
        const auto pdf = readForeignFile(request.path, maximumVerifiedBytes, goesOn);
        if (!pdf) {
            return pdf.error();
        }
        if (toHex(::sha256(pdf.value())) != request.sha256) {
            return Error::failed(
                SigningTexts::tr("The file \"%1\" is no longer the one that was verified. Verify "
                                 "it again first.")
                    .arg(QDir::toNativeSeparators(request.path)));
        }
        const auto result = signedBytes(request, pdf.value());
        if (!result) {
            return result.error();
        }
        if (!goesOn()) {
            return Error::failed(SigningTexts::tr("Cancelled. Nothing was written."));
        }
        return write(request.destination, result.value());
    }
};

SigningJob::SigningJob(SigningRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>([this](const QUrl &address) {
        m_thread.tell([this, address] { emit asking(address); });
    }))
{
    d->request = std::move(request);
    CounterSignature &signature = d->request.signature;
    signature.proofs.web = signature.level == PadesLevel::BB ? nullptr : &d->web;
}

SigningJob::~SigningJob()
{
    cancel();
}

void SigningJob::start()
{
    m_thread.start([this] { return d->run([this] { return !m_thread.isCancelled(); }); },
                   [this](const Result<void> &result) {
                       if (result) {
                           emit finished();
                       } else {
                           emit failed(result.error().message);
                       }
                   });
}

void SigningJob::cancel()
{
    m_thread.cancel();
    d->web.cancel();
}
