#pragma once

#include "evidenceimport.h"
#include "model/storage/evidencerepository.h"

#include <QFile>

#include <functional>

/// What an import works with; the workspace fills it in.
struct EvidenceImport::Private
{
    QFile file;
    EvidenceItem item;
    EvidenceRepository::Upload upload;
    /// Makes the upload evidence and tells the workspace.
    std::function<Result<EvidenceItem>(EvidenceRepository::Upload &, const EvidenceItem &)> finish;
    qint64 bytesDone = 0;
    bool cancelled = false;

    Private(const QString &path, EvidenceItem description, EvidenceRepository::Upload started)
        : file(path)
        , item(std::move(description))
        , upload(std::move(started))
    {}
};
