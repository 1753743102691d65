#include "reportjob.h"

#include "workspace.h"

struct ReportJob::Private
{
    QString workspacePath;
    QString assessmentId;
    ReportOptions options;
    std::shared_ptr<const Signer> signer;

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

ReportJob::~ReportJob() = default;

void ReportJob::start()
{
    const auto report = [this](int percent) {
        m_thread.tell([this, percent] { emit progressed(percent); });
        return !m_thread.isCancelled();
    };
    m_thread.start([this, report] { return d->run(report); },
                   [this](const Result<FinishedReport> &result) {
                       if (result) {
                           emit finished(result.value());
                       } else {
                           emit failed(result.error().message);
                       }
                   });
}

void ReportJob::cancel()
{
    m_thread.cancel();
}
