#include "evidenceimport.h"

#include "evidenceimportprivate.h"

#include <QTimer>

namespace {

// Small enough that an answer never waits noticeably for a batch, large enough that commits do not
// dominate.
constexpr qint64 batchBytes = 4 * 1024 * 1024;

} // namespace

EvidenceImport::EvidenceImport(std::unique_ptr<Private> state)
    : d(std::move(state))
{}

EvidenceImport::~EvidenceImport() = default;

Result<bool> EvidenceImport::step()
{
    const QByteArray batch = d->file.read(batchBytes);
    if (d->file.error() != QFileDevice::NoError) {
        return Error::failed(
            tr("Reading \"%1\" failed: %2").arg(d->file.fileName(), d->file.errorString()));
    }
    if (!batch.isEmpty()) {
        if (auto added = d->upload.add(batch); !added) {
            return added.error();
        }
        d->bytesDone += batch.size();
        emit progressed(d->bytesDone, d->item.sizeBytes);
        return true;
    }
    if (d->bytesDone != d->item.sizeBytes) {
        return Error::failed(
            tr("\"%1\" changed while it was being added. Nothing was added; try again.")
                .arg(d->file.fileName()));
    }
    auto stored = d->finish(d->upload, d->item);
    if (!stored) {
        return stored.error();
    }
    d->item = stored.value();
    return false;
}

void EvidenceImport::start()
{
    QTimer::singleShot(0, this, [this] {
        if (d->cancelled) {
            emit failed(tr("Adding \"%1\" was cancelled.").arg(d->item.fileName));
            return;
        }
        const auto more = step();
        if (!more) {
            emit failed(more.error().message);
        } else if (more.value()) {
            start();
        } else {
            emit finished(d->item);
        }
    });
}

void EvidenceImport::cancel()
{
    d->cancelled = true;
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
