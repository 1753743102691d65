#include "evidencequeue.h"

#include "model/workspace/evidenceimport.h"
#include "model/workspace/workspace.h"

#include <QFileInfo>

namespace {

constexpr qsizetype mostProblems = 4;

} // namespace

EvidenceQueue::EvidenceQueue(QObject *parent)
    : QObject(parent)
{}

EvidenceQueue::~EvidenceQueue() = default;

void EvidenceQueue::add(Workspace *workspace, const QString &assessmentId, const AnswerKey &answer,
                        const QStringList &paths)
{
    for (const QString &path : paths) {
        m_waiting.append({workspace, assessmentId, answer, path, {}, {}});
    }
    if (m_current == nullptr) {
        startNext();
    }
}

void EvidenceQueue::add(Workspace *workspace, const QString &assessmentId, const AnswerKey &answer,
                        const QString &path, const EvidenceItem &item,
                        const std::shared_ptr<const void> &held)
{
    m_waiting.append({workspace, assessmentId, answer, path, item, held});
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
    if (m_current != nullptr) {
        // It discards what it has added, which takes a while, and goes then.
        EvidenceImport *import = m_current.release();
        import->disconnect(this);
        import->setParent(this);
        connect(import, &EvidenceImport::failed, import, &QObject::deleteLater);
        connect(import, &EvidenceImport::finished, import, &QObject::deleteLater);
        import->cancel();
    }
    m_held.reset();
    m_problems.append(tr("Adding files was cancelled."));
    startNext();
}

void EvidenceQueue::stop()
{
    cancel();
    qDeleteAll(findChildren<EvidenceImport *>(QString(), Qt::FindDirectChildrenOnly));
}

bool EvidenceQueue::isBusy() const
{
    return m_current != nullptr || !m_waiting.isEmpty();
}

QString EvidenceQueue::summaryOf(const QStringList &problems)
{
    if (problems.size() <= 1) {
        return problems.value(0);
    }
    QStringList lines{tr("Not everything was added:")};
    lines.append(problems.mid(0, mostProblems));
    if (problems.size() > mostProblems) {
        lines.append(
            tr("… and %n more", nullptr, static_cast<int>(problems.size() - mostProblems)));
    }
    return lines.join(u'\n');
}

void EvidenceQueue::startNext()
{
    while (!m_waiting.isEmpty()) {
        const Entry entry = m_waiting.takeFirst();
        if (entry.workspace == nullptr) {
            continue;
        }
        auto started = entry.workspace->importEvidence(entry.assessmentId, entry.path, entry.item,
                                                       entry.answer);
        if (!started) {
            m_problems.append(started.error().message);
            continue;
        }
        m_current = std::move(started).value();
        m_held = entry.held;
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
    m_held.reset();
    startNext();
}
