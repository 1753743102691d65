#pragma once

#include "model/assessment/answer.h"
#include "model/assessment/evidence.h"
#include "model/assessment/evidencesource.h"
#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

class WorkspaceFile;

/// Evidence: metadata per assessment, content under its SHA-256 in chunks of 1 MiB, deduplicated.
/// Every method that writes is one transaction, or a part of the caller's, and appends audit
/// events; locked assessments refuse them.
class EvidenceRepository : public EvidenceSource
{
public:
    explicit EvidenceRepository(WorkspaceFile &file);

    /// A file on its way in: what is added is durable under a pending upload, finish() makes it
    /// evidence. What was not finished is discarded, at the latest when the workspace is next
    /// opened for writing.
    class Upload
    {
    public:
        ~Upload();
        Upload(Upload &&) noexcept;

        /// Adds bytes, 16 MiB per transaction at most.
        Result<void> add(QByteArrayView batch);
        /// Goes on through @p file, which is the same workspace opened for another thread.
        void moveTo(WorkspaceFile &file);
        /// All is added. Where the same content is stored already, deletes what was added, which
        /// takes about as long as adding it did; what is stored stays for finish().
        Result<void> complete();
        /// Deletes what was added. Takes about as long as adding it did.
        Result<void> discard();
        /// Hash, metadata, links and audit events in one transaction, which ends the upload. @p
        /// item gets id, size, SHA-256 and time where it has none; a size or SHA-256 that it does
        /// have must be that of the bytes. The answers must exist.
        Result<EvidenceItem> finish(const QString &assessmentId, EvidenceItem item,
                                    const QList<AnswerKey> &answers);

    private:
        friend class EvidenceRepository;
        struct State;
        explicit Upload(std::unique_ptr<State> state);
        std::unique_ptr<State> m_state;
    };

    Result<Upload> startUpload();
    /// A link, note or report without a file.
    Result<EvidenceItem> addItem(const QString &assessmentId, EvidenceItem item,
                                 const QList<AnswerKey> &answers);
    /// Everything but the content, its size and when it was added.
    Result<void> updateItem(const QString &assessmentId, const EvidenceItem &item);
    /// Removes the item and its links. Its content stays for restoreItem() until
    /// dropUnusedContents().
    Result<void> removeItem(const QString &assessmentId, const QString &evidenceId);
    /// Brings back an item as it was, with its id and at @p place among the others, or last where
    /// that is negative; its links are made anew. The content of a file must still be there.
    Result<void> restoreItem(const QString &assessmentId, const EvidenceItem &item, int place);
    /// Deletes what no evidence, catalogue or sealed report refers to; also done when the workspace
    /// is next opened for writing.
    Result<void> dropUnusedContents();
    /// A new link comes at @p place among those of the answer, or last where that is negative.
    Result<void> link(const QString &assessmentId, const QString &evidenceId,
                      const AnswerKey &answer, int place = -1);
    Result<void> unlink(const QString &assessmentId, const QString &evidenceId,
                        const AnswerKey &answer);

    /// In bytes.
    Result<qint64> contentSize(const QString &sha256) const;
    Result<QByteArray> evidenceContent(const QString &sha256) const override;
    /// Streams the content to @p write in chunks and checks the hash at the end.
    Result<void> readContent(const QString &sha256,
                             const std::function<Result<void>(QByteArrayView)> &write) const;

private:
    WorkspaceFile &m_file;
};
