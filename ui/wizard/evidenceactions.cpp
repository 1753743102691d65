#include "evidenceactions.h"

#include "attachdialog.h"
#include "evidencedialog.h"
#include "evidencequeue.h"
#include "model/workspace/filejob.h"
#include "model/workspace/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace {

bool isAttachedElsewhere(const Assessment &assessment, const QString &evidenceId,
                         const AnswerKey &here)
{
    return std::any_of(assessment.answers.cbegin(), assessment.answers.cend(),
                       [&](const Answer &answer) {
                           return !(answer.key == here) && answer.evidenceIds.contains(evidenceId);
                       });
}

/// The file name as stored, without anything that could lead out of a folder.
QString safeFileName(const EvidenceItem &item)
{
    const QString name = QFileInfo(item.fileName).fileName();
    return name.isEmpty() ? QStringLiteral("evidence") : name;
}

} // namespace

EvidenceActions::EvidenceActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_queue(new EvidenceQueue(this))
{}

EvidenceActions::~EvidenceActions() = default;

void EvidenceActions::setAnswer(Workspace *workspace, const QString &assessmentId,
                                const AnswerKey &answer)
{
    m_workspace = workspace;
    m_assessmentId = assessmentId;
    m_answer = answer;
}

void EvidenceActions::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(m_window, tr("Add files as evidence")));
}

void EvidenceActions::addFiles(const QStringList &paths)
{
    if (m_workspace != nullptr && !paths.isEmpty()) {
        m_queue->add(m_workspace, m_assessmentId, m_answer, paths);
    }
}

void EvidenceActions::add(EvidenceKind kind)
{
    EvidenceItem item;
    item.kind = kind;
    EvidenceDialog dialog(item, m_window);
    if (dialog.exec() != QDialog::Accepted || m_workspace == nullptr) {
        return;
    }
    if (auto added = m_workspace->addEvidence(m_assessmentId, dialog.item(), m_answer); !added) {
        emit failed(added.error().message);
    }
}

void EvidenceActions::attachExisting()
{
    const auto current = assessment();
    if (current == nullptr) {
        return;
    }
    const QStringList attached = current->answers.value(m_answer).evidenceIds;
    QList<EvidenceItem> others = current->evidence;
    others.removeIf([&attached](const EvidenceItem &item) { return attached.contains(item.id); });
    if (others.isEmpty()) {
        emit notice(tr("This assessment has no evidence that is not attached here already."));
        return;
    }
    AttachDialog dialog(others, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    for (const QString &id : dialog.chosen()) {
        apply(LinkEvidence{id, m_answer});
    }
}

void EvidenceActions::edit(const EvidenceItem &item)
{
    EvidenceDialog dialog(item, m_window);
    if (dialog.exec() == QDialog::Accepted && !(dialog.item() == item)) {
        apply(UpdateEvidence{dialog.item()});
    }
}

void EvidenceActions::remove(const EvidenceItem &item)
{
    const auto current = assessment();
    if (current == nullptr) {
        return;
    }
    if (isAttachedElsewhere(*current, item.id, m_answer)) {
        apply(UnlinkEvidence{item.id, m_answer});
        emit notice(
            tr("\"%1\" is no longer attached here. It still backs other answers.").arg(item.title));
        return;
    }
    const bool sure =
        Dialogs::confirm(m_window, tr("Remove evidence"),
                         tr("Remove \"%1\" from the workspace? No other answer uses it, and it "
                            "cannot be brought back.")
                             .arg(item.title),
                         tr("Remove"));
    if (!sure || m_workspace == nullptr) {
        return;
    }
    if (auto removed = m_workspace->removeEvidence(m_assessmentId, item.id); !removed) {
        emit failed(removed.error().message);
    }
}

void EvidenceActions::saveCopy(const EvidenceItem &item)
{
    if (m_copying != nullptr) {
        emit notice(tr("Another copy is still being saved."));
        return;
    }
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy of the evidence"),
                                                      QDir::home().filePath(safeFileName(item)));
    if (path.isEmpty() || m_workspace == nullptr) {
        return;
    }
    m_copying = FileJob::evidenceCopy(m_workspace->path(), item.sha256, path);
    connect(m_copying.get(), &FileJob::failed, this, [this](const QString &message) {
        m_copying.release()->deleteLater();
        emit failed(message);
    });
    connect(m_copying.get(), &FileJob::finished, this, [this, path] {
        m_copying.release()->deleteLater();
        emit notice(tr("Saved a copy as %1.").arg(QDir::toNativeSeparators(path)));
    });
    m_copying->start();
}

std::shared_ptr<const Assessment> EvidenceActions::assessment()
{
    if (m_workspace == nullptr) {
        return nullptr;
    }
    const auto current = m_workspace->assessment(m_assessmentId);
    if (!current) {
        emit failed(current.error().message);
        return nullptr;
    }
    return current.value();
}

void EvidenceActions::apply(const Change &change)
{
    if (m_workspace == nullptr) {
        return;
    }
    if (auto applied = m_workspace->apply(m_assessmentId, change); !applied) {
        emit failed(applied.error().message);
    }
}
