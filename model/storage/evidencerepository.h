#pragma once

#include "model/assessment/answer.h"
#include "model/assessment/evidence.h"
#include "model/assessment/evidencesource.h"
#include "model/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

class QIODevice;
class WorkspaceFile;

/// Evidence: metadata per assessment, content under its SHA-256 in chunks of 1 MiB, deduplicated.
class EvidenceRepository : public EvidenceSource
{
public:
    explicit EvidenceRepository(WorkspaceFile &file);

    /// A file on its way in: batches are durable under a pending upload, finish() makes them
    /// evidence.
    class Upload
    {
    public:
        ~Upload(); ///< discards what was not finished
        Upload(Upload &&) noexcept;

        /// Adds up to 16 MiB in one transaction.
        Result<void> add(QByteArrayView batch);
        /// Hash, metadata, links and audit event in one transaction. @p item gets id, size and
        /// SHA-256 where empty.
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
    Result<void> updateItem(const QString &assessmentId, const EvidenceItem &item);
    /// Removes the item and its links; content that nothing refers to any more goes with it.
    Result<void> removeItem(const QString &assessmentId, const QString &evidenceId);
    Result<void> link(const QString &assessmentId, const QString &evidenceId,
                      const AnswerKey &answer);
    Result<void> unlink(const QString &assessmentId, const QString &evidenceId,
                        const AnswerKey &answer);

    Result<QByteArray> evidenceContent(const QString &sha256) const override;
    /// Streams the content to @p write in chunks and checks the hash at the end.
    Result<void> readContent(const QString &sha256,
                             const std::function<Result<void>(QByteArrayView)> &write) const;

private:
    WorkspaceFile &m_file;
};
