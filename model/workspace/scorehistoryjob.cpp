#include "scorehistoryjob.h"

ScoreHistoryJob::ScoreHistoryJob(const QString &workspacePath, const QString &assessmentId,
                                 QObject *parent)
    : QObject(parent)
    , m_workspacePath(workspacePath)
    , m_assessmentId(assessmentId)
{}

ScoreHistoryJob::~ScoreHistoryJob() = default;

void ScoreHistoryJob::start()
{
    m_thread.start(
        [this] {
            return scoreHistory(m_workspacePath, m_assessmentId, QDateTime::currentDateTimeUtc(),
                                [this] { return !m_thread.isCancelled(); });
        },
        [this](const Result<ScoreHistory> &history) {
            if (history) {
                emit finished(history.value());
            } else {
                emit failed(history.error().message);
            }
        });
}
