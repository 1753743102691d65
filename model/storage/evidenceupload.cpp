#include "connection.h"
#include "evidencerepository.h"
#include "evidencewriter.h"
#include "pendingcontent.h"

#include <QCoreApplication>

namespace {

class UploadTexts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceUpload)
};

} // namespace

struct EvidenceRepository::Upload::State
{
    explicit State(WorkspaceFile::Connection &openConnection)
        : connection(&openConnection)
        , workspace(openConnection.isOpen)
        , content(openConnection)
    {}

    Result<void> requireUsable() const
    {
        if (workspace.expired()) {
            return Error::failed(UploadTexts::tr("The workspace was closed."));
        }
        if (isEnded) {
            return Error::failed(
                UploadTexts::tr("Adding the file did not succeed. Start again with it."));
        }
        return {};
    }

    WorkspaceFile::Connection *connection;
    std::weak_ptr<const bool> workspace; ///< an upload may outlive it
    PendingContent content;
    bool isComplete = false;
    bool isEnded = false;
};

EvidenceRepository::Upload::Upload(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

EvidenceRepository::Upload::Upload(Upload &&) noexcept = default;

EvidenceRepository::Upload::~Upload()
{
    if (m_state != nullptr && !m_state->workspace.expired()) {
        // What cannot be discarded now is discarded at the next opening.
        const auto discarded = m_state->content.discard();
        Q_UNUSED(discarded)
    }
}

Result<void> EvidenceRepository::Upload::add(QByteArrayView batch)
{
    Q_ASSERT(!m_state->isComplete);
    auto usable = m_state->requireUsable();
    return usable ? m_state->content.add(batch) : usable;
}

void EvidenceRepository::Upload::moveTo(WorkspaceFile &file)
{
    m_state->connection = &file.connection();
    m_state->workspace = m_state->connection->isOpen;
    m_state->content.moveTo(*m_state->connection);
}

Result<void> EvidenceRepository::Upload::complete()
{
    auto usable = m_state->requireUsable();
    if (!usable || m_state->isComplete) {
        return usable;
    }
    m_state->isComplete = true;
    return m_state->content.complete();
}

Result<void> EvidenceRepository::Upload::discard()
{
    m_state->isEnded = true;
    return m_state->content.discard();
}

Result<EvidenceItem> EvidenceRepository::Upload::finish(const QString &assessmentId,
                                                        EvidenceItem item,
                                                        const QList<AnswerKey> &answers)
{
    if (auto usable = m_state->requireUsable(); !usable) {
        return usable.error();
    }
    m_state->isEnded = true;
    EvidenceItem stored;
    auto done = m_state->connection->transaction([&]() -> Result<void> {
        const auto sha256 = m_state->content.finish();
        if (!sha256) {
            return sha256.error();
        }
        const qint64 size = m_state->content.size();
        const bool isAnother = (!item.sha256.isEmpty() && item.sha256 != sha256.value())
            || (item.sizeBytes != 0 && item.sizeBytes != size);
        if (isAnother) {
            return Error::invalid(
                UploadTexts::tr("\"%1\" changed while it was being added. Nothing was added; try "
                                "again.")
                    .arg(item.fileName));
        }
        item.sha256 = sha256.value();
        item.sizeBytes = size;
        auto written = writeEvidence(*m_state->connection, assessmentId, item, answers);
        if (!written) {
            return written.error();
        }
        stored = std::move(written).value();
        return {};
    });
    return done ? Result<EvidenceItem>(stored) : done.error();
}

Result<EvidenceRepository::Upload> EvidenceRepository::startUpload()
{
    WorkspaceFile::Connection &connection = m_file.connection();
    if (!connection.isWritable()) {
        return Error::failed(connection.readOnlyReason);
    }
    return Upload(std::make_unique<Upload::State>(connection));
}
