#pragma once

#include "evidenceimport.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/workspacefile.h"

#include <QFile>

#include <atomic>
#include <functional>
#include <memory>

/// What an import works with; the workspace fills it in.
struct EvidenceImport::Private
{
    QFile file;
    EvidenceItem item;
    EvidenceRepository::Upload upload;
    /// Makes the upload evidence and tells the workspace.
    std::function<Result<EvidenceItem>(EvidenceRepository::Upload &, const EvidenceItem &)> finish;
    QString mediaType; ///< what the file seems to be, where the item does not say it
    WorkspaceFile *workspace = nullptr; ///< the one that the upload was started in
    std::atomic<qint64> bytesDone = 0;

    /// Adds up to @p size bytes to the upload; false: there are no more.
    Result<bool> addBatch(qint64 size);
    /// Adds all bytes through a connection of this thread; @p goesOn is called in it, too, and
    /// cancels with false.
    Result<void> addAll(const WorkspaceFile::Companion &openCompanion,
                        const std::function<bool()> &goesOn);
    /// Makes what was added evidence.
    Result<void> makeEvidence();

    Private(const QString &path, EvidenceItem description, EvidenceRepository::Upload started)
        : file(path)
        , item(std::move(description))
        , upload(std::move(started))
    {}
};
