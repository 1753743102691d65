#include "evidencerepository.h"

#include "assessmentwriter.h"
#include "connection.h"
#include "contentstore.h"
#include "evidencewriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceRepository)
};

using Connection = WorkspaceFile::Connection;

/// Runs @p change on an item of an assessment that may be changed.
Result<void>
changingItem(WorkspaceFile &file, const QString &assessmentId, const QString &evidenceId,
             const std::function<Result<void>(Connection &, const EvidenceItem &)> &change)
{
    Connection &connection = file.connection();
    return connection.transaction([&]() -> Result<void> {
        if (auto unlocked = requireUnlocked(connection, assessmentId); !unlocked) {
            return unlocked;
        }
        const auto item = findEvidence(connection, assessmentId, evidenceId);
        return item ? change(connection, item.value()) : item.error();
    });
}

} // namespace

EvidenceRepository::EvidenceRepository(WorkspaceFile &file)
    : m_file(file)
{}

Result<EvidenceItem> EvidenceRepository::addItem(const QString &assessmentId, EvidenceItem item,
                                                 const QList<AnswerKey> &answers)
{
    if (item.kind == EvidenceKind::File) {
        return Error::invalid(EvidenceTexts::tr("Evidence of the kind file needs a file."));
    }
    item.sha256.clear();
    item.sizeBytes = 0;
    Connection &connection = m_file.connection();
    EvidenceItem stored;
    auto done = connection.transaction([&]() -> Result<void> {
        auto written = writeEvidence(connection, assessmentId, item, answers);
        if (!written) {
            return written.error();
        }
        stored = std::move(written).value();
        return {};
    });
    return done ? Result<EvidenceItem>(stored) : done.error();
}

Result<void> EvidenceRepository::updateItem(const QString &assessmentId, const EvidenceItem &item)
{
    return changingItem(m_file, assessmentId, item.id,
                        [&](Connection &connection, const EvidenceItem &stored) {
                            EvidenceItem changed = item;
                            changed.sha256 = stored.sha256;
                            changed.sizeBytes = stored.sizeBytes;
                            changed.addedAt = stored.addedAt;
                            return writeItem(connection, u"evidence"_s,
                                             evidenceRow(assessmentId, changed), evidenceFromRow);
                        });
}

Result<void> EvidenceRepository::removeItem(const QString &assessmentId, const QString &evidenceId)
{
    return changingItem(
        m_file, assessmentId, evidenceId,
        [&](Connection &connection, const EvidenceItem &) -> Result<void> {
            const QJsonObject links{{u"assessment_id"_s, assessmentId},
                                    {u"evidence_id"_s, evidenceId}};
            if (auto unlinked = AuditedTable(connection, u"evidence_links"_s).removeAll(links);
                !unlinked) {
                return unlinked;
            }
            const auto removed =
                AuditedTable(connection, u"evidence"_s).remove(itemKey(assessmentId, evidenceId));
            return removed ? Result<void>() : removed.error();
        });
}

Result<void> EvidenceRepository::restoreItem(const QString &assessmentId, const EvidenceItem &item,
                                             int place)
{
    Connection &connection = m_file.connection();
    return connection.transaction([&]() -> Result<void> {
        const auto known =
            AuditedTable(connection, u"evidence"_s).find(itemKey(assessmentId, item.id));
        if (!known) {
            return known.error();
        }
        if (known.value()) {
            return Error::invalid(
                EvidenceTexts::tr("The assessment has the evidence \"%1\" already.")
                    .arg(item.title));
        }
        if (!item.sha256.isEmpty()) {
            if (auto kept = ContentStore(connection).size(item.sha256); !kept) {
                return kept.error();
            }
        }
        auto written = writeEvidence(connection, assessmentId, item, {}, place);
        return written ? Result<void>() : written.error();
    });
}

Result<void> EvidenceRepository::dropUnusedContents()
{
    return ::dropUnusedContents(m_file.connection());
}

Result<void> EvidenceRepository::link(const QString &assessmentId, const QString &evidenceId,
                                      const AnswerKey &answer, int place)
{
    Connection &connection = m_file.connection();
    return connection.transaction(
        [&] { return linkEvidence(connection, assessmentId, evidenceId, answer, place); });
}

Result<void> EvidenceRepository::unlink(const QString &assessmentId, const QString &evidenceId,
                                        const AnswerKey &answer)
{
    return changingItem(
        m_file, assessmentId, evidenceId,
        [&](Connection &connection, const EvidenceItem &) -> Result<void> {
            const auto removed = AuditedTable(connection, u"evidence_links"_s)
                                     .remove(linkRow(assessmentId, evidenceId, answer));
            if (!removed) {
                return removed.error();
            }
            return removed.value() ? Result<void>() : missingFromAssessment(evidenceId);
        });
}

Result<qint64> EvidenceRepository::contentSize(const QString &sha256) const
{
    return ContentStore(m_file.connection()).size(sha256);
}

Result<QByteArray> EvidenceRepository::evidenceContent(const QString &sha256) const
{
    return ContentStore(m_file.connection()).readAll(sha256);
}

Result<void>
EvidenceRepository::readContent(const QString &sha256,
                                const std::function<Result<void>(QByteArrayView)> &write) const
{
    return ContentStore(m_file.connection()).read(sha256, write);
}
