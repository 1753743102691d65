#include "evidencequeue.h"

#include "model/workspace/evidenceimport.h"
#include "model/workspace/workspace.h"

#include <QFileInfo>

EvidenceQueue::EvidenceQueue(QObject *parent)
    : QObject(parent)
{}

EvidenceQueue::~EvidenceQueue() = default;

void EvidenceQueue::add(Workspace *workspace, const QString &assessmentId, const AnswerKey &answer,
                        const QStringList &paths)
{
    for (const QString &path : paths) {
        m_waiting.append({workspace, assessmentId, answer, path});
    }
    if (m_current == nullptr) {
        startNext();
    }
}

void EvidenceQueue::cancel()
{
    if (!isBusy()) {
        return;
    }
    m_waiting.clear();
    m_current.reset();
    m_problems.append(tr("Adding files was cancelled."));
    startNext();
}

bool EvidenceQueue::isBusy() const
{
    return m_current != nullptr || !m_waiting.isEmpty();
}

void EvidenceQueue::startNext()
{
    while (!m_waiting.isEmpty()) {
        const Entry entry = m_waiting.takeFirst();
        if (entry.workspace == nullptr) {
            continue;
        }
        auto started =
            entry.workspace->importEvidence(entry.assessmentId, entry.path, {}, entry.answer);
        if (!started) {
            m_problems.append(started.error().message);
            continue;
        }
        m_current = std::move(started).value();
        const QString name = QFileInfo(entry.path).fileName();
        connect(m_current.get(), &EvidenceImport::progressed, this,
                [this, name](qint64 done, qint64 total) {
                    emit progressed(name, m_waiting.size(),
                                    total == 0 ? 0 : static_cast<int>(100 * done / total));
                });
        connect(m_current.get(), &EvidenceImport::finished, this, [this] { end({}); });
        connect(m_current.get(), &EvidenceImport::failed, this, &EvidenceQueue::end);
        emit progressed(name, m_waiting.size(), 0);
        m_current->start();
        return;
    }
    const QStringList problems = m_problems;
    m_problems.clear();
    emit finished(problems);
}

void EvidenceQueue::end(const QString &problem)
{
    if (!problem.isEmpty()) {
        m_problems.append(problem);
    }
    // The import is still announcing its end.
    m_current.release()->deleteLater();
    startNext();
}
