#include "evidenceimport.h"

#include "evidencefile.h"
#include "evidenceimportprivate.h"

namespace {

// Small enough that an answer never waits noticeably for a batch, large enough that commits do not
// dominate.
constexpr qint64 batchBytes = 4 * 1024 * 1024;
constexpr qint64 backgroundBatchBytes = 2 * 1024 * 1024;

Error cancelledError(const QString &fileName)
{
    return Error::failed(EvidenceImport::tr("Adding \"%1\" was cancelled.").arg(fileName));
}

} // namespace

Result<bool> EvidenceImport::Private::addBatch(qint64 size)
{
    if (bytesDone == 0 && item.mediaType.isEmpty()) {
        mediaType = mediaTypeOf(file);
    }
    const QByteArray batch = file.read(size);
    if (file.error() != QFileDevice::NoError) {
        return Error::failed(EvidenceImport::tr("Reading \"%1\" failed: %2")
                                 .arg(file.fileName(), file.errorString()));
    }
    if (!batch.isEmpty()) {
        if (auto added = upload.add(batch); !added) {
            return added.error();
        }
        bytesDone += batch.size();
        return true;
    }
    if (bytesDone != item.sizeBytes) {
        return Error::failed(
            EvidenceImport::tr(
                "\"%1\" changed while it was being added. Nothing was added; try again.")
                .arg(file.fileName()));
    }
    return false;
}

Result<void> EvidenceImport::Private::addAll(const WorkspaceFile::Companion &openCompanion,
                                             const std::function<bool()> &goesOn)
{
    const auto companion = openCompanion();
    if (!companion) {
        return companion.error();
    }
    upload.moveTo(*companion.value());
    Result<bool> more(true);
    while (more && more.value()) {
        more =
            goesOn() ? addBatch(backgroundBatchBytes) : Result<bool>(cancelledError(item.fileName));
    }
    // Here, where nobody waits for it: the chunks may be many.
    auto done = more ? upload.complete() : Result<void>(more.error());
    if (!done) {
        // What is left over is discarded when the workspace is next opened.
        const auto discarded = upload.discard();
        Q_UNUSED(discarded)
    }
    upload.moveTo(*workspace);
    return done;
}

Result<void> EvidenceImport::Private::makeEvidence()
{
    if (item.mediaType.isEmpty()) {
        item.mediaType = mediaType;
    }
    auto stored = finish(upload, item);
    if (!stored) {
        return stored.error();
    }
    item = stored.value();
    return {};
}

EvidenceImport::EvidenceImport(std::unique_ptr<Private> state)
    : d(std::move(state))
{}

EvidenceImport::~EvidenceImport() = default;

Result<bool> EvidenceImport::step()
{
    auto more = d->addBatch(batchBytes);
    if (!more) {
        return more;
    }
    if (more.value()) {
        emit progressed(d->bytesDone, d->item.sizeBytes);
        return more;
    }
    auto made = d->upload.complete();
    if (made) {
        made = d->makeEvidence();
    }
    return made ? Result<bool>(false) : made.error();
}

void EvidenceImport::start()
{
    const auto goesOn = [this] {
        m_thread.tell([this] { emit progressed(d->bytesDone, d->item.sizeBytes); });
        return !m_thread.isCancelled();
    };
    const auto work = [this, goesOn, companion = d->workspace->companion()] {
        return d->addAll(companion, goesOn);
    };
    m_thread.start(work, [this](const Result<void> &added) { end(added); });
}

void EvidenceImport::end(const Result<void> &added)
{
    if (!added || m_thread.isCancelled()) {
        emit failed(added ? cancelledError(d->item.fileName).message : added.error().message);
        return;
    }
    if (auto made = d->makeEvidence(); !made) {
        emit failed(made.error().message);
        return;
    }
    emit finished(d->item);
}

void EvidenceImport::cancel()
{
    m_thread.cancel();
}

qint64 EvidenceImport::bytesDone() const
{
    return d->bytesDone;
}

qint64 EvidenceImport::bytesTotal() const
{
    return d->item.sizeBytes;
}

const EvidenceItem &EvidenceImport::item() const
{
    return d->item;
}
