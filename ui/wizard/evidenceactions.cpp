#include "evidenceactions.h"

#include "attachdialog.h"
#include "evidencedialog.h"
#include "evidenceoffer.h"
#include "evidencequeue.h"
#include "model/workspace/filejob.h"
#include "model/workspace/workspace.h"
#include "pictureconversion.h"
#include "ui/undo/changehistory.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
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

constexpr qsizetype longestTitle = 120;

/// The file name as stored, without anything that could lead out of a folder.
QString safeFileName(const EvidenceItem &item)
{
    const QString name = QFileInfo(item.fileName).fileName();
    return name.isEmpty() ? QStringLiteral("evidence") : name;
}

} // namespace

EvidenceActions::EvidenceActions(ChangeHistory *history, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_window(window)
    , m_queue(new EvidenceQueue(this))
    , m_pictures(new PictureConversion(this))
{
    connect(m_pictures, &PictureConversion::made, this, &EvidenceActions::addPicture);
    connect(m_pictures, &PictureConversion::failed, this, [this](const QString &message) {
        m_pictureTargets.dequeue();
        emit failed(message);
    });
}

EvidenceActions::~EvidenceActions() = default;

void EvidenceActions::setAnswer(Workspace *workspace, const QString &assessmentId,
                                const AnswerKey &answer)
{
    m_workspace = workspace;
    m_assessmentId = assessmentId;
    m_answer = answer;
}

bool EvidenceActions::isBusy() const
{
    return m_queue->isBusy() || m_pictures->isBusy();
}

void EvidenceActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr || !take(*data)) {
        emit notice(tr("There is nothing on the clipboard that can be evidence: a picture, files, "
                       "or the address of a web page."));
    }
}

bool EvidenceActions::take(const QMimeData &data)
{
    const EvidenceOffer offer = evidenceOffer(data);
    if (offer.isEmpty() || m_workspace == nullptr) {
        return false;
    }
    if (!offer.files.isEmpty()) {
        addFiles(offer.files);
    } else if (offer.hasPicture) {
        startPicture(offeredPicture(data));
    } else {
        addLink(offer.link);
    }
    return true;
}

void EvidenceActions::startPicture(const OfferedPicture &picture)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_pictureTargets.enqueue({m_workspace, m_assessmentId, m_answer, now});
    const QString time = now.toString(QStringLiteral("yyyy-MM-dd HH-mm"));
    m_pictures->start(picture, tr("Screenshot %1").arg(time) + QLatin1String(".png"));
}

void EvidenceActions::addPicture(const TemporaryFile &file)
{
    const EvidenceTarget target = m_pictureTargets.dequeue();
    EvidenceItem item;
    item.title =
        tr("Screenshot %1").arg(target.pastedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    item.mediaType = QStringLiteral("image/png");
    m_queue->add(target.workspace, target.assessmentId, target.answer, file.path, item,
                 file.folder);
}

void EvidenceActions::addLink(const QString &address)
{
    EvidenceItem item;
    item.kind = EvidenceKind::Link;
    item.link = address;
    const QUrl url(address);
    item.title = QString(url.host() + url.path()).left(longestTitle);
    addWithoutFile(item);
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
    if (dialog.exec() == QDialog::Accepted) {
        addWithoutFile(dialog.item());
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
    AttachDialog dialog(others, m_workspace->path(), m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QList<Change> links;
    for (const QString &id : dialog.chosen()) {
        links.append(LinkEvidence{id, m_answer});
    }
    apply(links);
}

void EvidenceActions::edit(const EvidenceItem &item)
{
    EvidenceDialog dialog(item, m_window);
    if (dialog.exec() == QDialog::Accepted && !(dialog.item() == item)) {
        apply({UpdateEvidence{dialog.item()}});
    }
}

void EvidenceActions::remove(const EvidenceItem &item)
{
    const auto current = assessment();
    if (current == nullptr) {
        return;
    }
    if (isAttachedElsewhere(*current, item.id, m_answer)) {
        if (apply({UnlinkEvidence{item.id, m_answer}})) {
            emit notice(tr("\"%1\" is no longer attached here. It still backs other answers.")
                            .arg(item.title));
        }
    } else if (apply({RemoveEvidence{item.id}})) {
        emit notice(tr("\"%1\" was removed. Undo brings it back until the workspace is closed.")
                        .arg(item.title));
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
    connect(m_copying.get(), &FileJob::cancelled, this, [this] {
        m_copying.release()->deleteLater();
        emit notice(tr("Saving the copy was cancelled. Nothing was written."));
    });
    connect(m_copying.get(), &FileJob::finished, this, [this, path] {
        m_copying.release()->deleteLater();
        emit notice(tr("Saved a copy as %1.").arg(QDir::toNativeSeparators(path)));
    });
    emit jobStarted(m_copying.get(), tr("Saving a copy as %1").arg(QDir::toNativeSeparators(path)));
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

bool EvidenceActions::apply(const QList<Change> &changes)
{
    return m_workspace != nullptr && m_history->attempt(m_assessmentId, changes, m_answer);
}

void EvidenceActions::addWithoutFile(const EvidenceItem &item)
{
    apply({AddEvidence{item, lastPosition, {{m_answer, lastPosition}}}});
}
