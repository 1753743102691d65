#include "reportjob.h"

#include "workspace.h"

#include <QThread>

#include <atomic>

struct ReportJob::Private
{
    QString workspacePath;
    QString assessmentId;
    ReportOptions options;
    std::shared_ptr<const Signer> signer;
    std::atomic_bool cancelled = false;
    std::unique_ptr<QThread> thread;

    Result<FinishedReport> run(const std::function<bool(int)> &progress) const
    {
        auto workspace = Workspace::open(workspacePath, Workspace::Mode::ReadOnly);
        if (!workspace) {
            return workspace.error();
        }
        return makeReport(*workspace.value(), assessmentId, options, progress);
    }
};

ReportJob::ReportJob(const QString &workspacePath, const QString &assessmentId,
                     const ReportOptions &options, std::shared_ptr<const Signer> signer,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->workspacePath = workspacePath;
    d->assessmentId = assessmentId;
    d->options = options;
    d->signer = std::move(signer);
    d->options.signer = d->signer.get();
}

ReportJob::~ReportJob()
{
    cancel();
    if (d->thread != nullptr) {
        d->thread->wait();
    }
}

void ReportJob::start()
{
    const auto report = [this](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
        return !d->cancelled;
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

void ReportJob::cancel()
{
    d->cancelled = true;
}
