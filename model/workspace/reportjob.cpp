#include "reportjob.h"

#include "announcingclient.h"
#include "workspace.h"

struct ReportJob::Private
{
    explicit Private(std::function<void(const QUrl &)> asking)
        : web(std::move(asking))
    {}

    QString workspacePath;
    QString assessmentId;
    ReportOptions options;
    std::shared_ptr<const Signer> signer;
    AnnouncingClient web;

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
    , d(std::make_unique<Private>([this](const QUrl &address) {
        m_thread.tell([this, address] { emit asking(address); });
    }))
{
    d->workspacePath = workspacePath;
    d->assessmentId = assessmentId;
    d->options = options;
    d->signer = std::move(signer);
    d->options.signer = d->signer.get();
    d->options.proofs.web = options.level == PadesLevel::BB ? nullptr : &d->web;
}

ReportJob::~ReportJob()
{
    cancel();
}

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
    d->web.cancel();
}
