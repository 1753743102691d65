#include "scorehistoryjob.h"

#include <QThread>

#include <atomic>

struct ScoreHistoryJob::Private
{
    QString workspacePath;
    QString assessmentId;
    std::atomic_bool cancelled = false;
    std::unique_ptr<QThread> thread;
};

ScoreHistoryJob::ScoreHistoryJob(const QString &workspacePath, const QString &assessmentId,
                                 QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->workspacePath = workspacePath;
    d->assessmentId = assessmentId;
}

ScoreHistoryJob::~ScoreHistoryJob()
{
    d->cancelled = true;
    if (d->thread != nullptr) {
        d->thread->wait();
    }
}

void ScoreHistoryJob::start()
{
    d->thread.reset(QThread::create([this] {
        const auto history =
            scoreHistory(d->workspacePath, d->assessmentId, QDateTime::currentDateTimeUtc(),
                         [this] { return !d->cancelled; });
        QMetaObject::invokeMethod(this, [this, history] {
            if (history) {
                emit finished(history.value());
            } else {
                emit failed(history.error().message);
            }
        });
    }));
    d->thread->start();
}
