#include "applychange.h"
#include "evidencefile.h"
#include "evidenceimportprivate.h"
#include "model/sealing/makereport.h"
#include "workspaceprivate.h"

#include <QPointer>

Result<void> Workspace::checkEvidenceTarget(const QString &assessmentId,
                                            const AnswerKey &answer) const
{
    const auto assessment = d->assessment(assessmentId);
    if (!assessment) {
        return assessment.error();
    }
    const auto catalogue = d->catalogue(assessment.value()->catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    return checkAnswerKey(answer, *assessment.value(), *catalogue.value());
}

Result<EvidenceItem> Workspace::addEvidence(const QString &assessmentId, const EvidenceItem &item,
                                            const AnswerKey &answer)
{
    if (item.kind == EvidenceKind::File) {
        return Error::invalid(tr("Evidence of the kind file needs a file."));
    }
    EvidenceItem added = item;
    added.sha256.clear();
    added.sizeBytes = 0;
    const auto inverse =
        apply(assessmentId, AddEvidence{added, lastPosition, {{answer, lastPosition}}});
    if (!inverse) {
        return inverse.error();
    }
    const QString id = std::get<RemoveEvidence>(inverse.value()).evidenceId;
    return *d->current->evidenceItem(id);
}

Result<std::unique_ptr<EvidenceImport>> Workspace::importEvidence(const QString &assessmentId,
                                                                  const QString &filePath,
                                                                  const EvidenceItem &item,
                                                                  const AnswerKey &answer)
{
    if (auto known = checkEvidenceTarget(assessmentId, answer); !known) {
        return known.error();
    }
    auto described = describeEvidenceFile(filePath, item);
    if (!described) {
        return described.error();
    }
    auto upload = d->evidence.startUpload();
    if (!upload) {
        return upload.error();
    }
    auto state = std::make_unique<EvidenceImport::Private>(filePath, std::move(described).value(),
                                                           std::move(upload).value());
    if (!state->file.open(QIODevice::ReadOnly)) {
        return Error::invalid(
            tr("The file \"%1\" cannot be read: %2").arg(filePath, state->file.errorString()));
    }
    state->workspace = d->file.get();
    state->finish = [self = QPointer(this), assessmentId,
                     answer](EvidenceRepository::Upload &finished,
                             const EvidenceItem &stored) -> Result<EvidenceItem> {
        if (self == nullptr) {
            return Error::failed(tr("The workspace was closed."));
        }
        return self->storeImported(assessmentId, answer,
                                   [&] { return finished.finish(assessmentId, stored, {answer}); });
    };
    return std::unique_ptr<EvidenceImport>(new EvidenceImport(std::move(state)));
}

Result<EvidenceItem> Workspace::storeImported(const QString &assessmentId, const AnswerKey &answer,
                                              const std::function<Result<EvidenceItem>()> &store)
{
    const auto before = d->assessment(assessmentId);
    if (!before) {
        return before.error();
    }
    EvidenceItem stored;
    RemoveEvidence inverse;
    auto done = d->file->transaction([&]() -> Result<void> {
        if (before.value()->answer(answer) == nullptr) {
            Answer empty;
            empty.key = answer;
            empty.changedAt = QDateTime::currentDateTimeUtc();
            if (auto saved = d->assessments.saveAnswer(assessmentId, empty); !saved) {
                return saved;
            }
            inverse.answers = {answer};
        }
        auto item = store();
        if (!item) {
            return item.error();
        }
        stored = std::move(item).value();
        return {};
    });
    if (!done) {
        emit saveFailed(done.error().message);
        return done.error();
    }
    d->forget(assessmentId);
    inverse.evidenceId = stored.id;
    emit evidenceImported(assessmentId, answer, stored, inverse);
    emit evidenceChanged(assessmentId);
    emit answerChanged(assessmentId, answer);
    emit saved(QDateTime::currentDateTimeUtc());
    return stored;
}

Result<void> Workspace::removeEvidence(const QString &assessmentId, const QString &evidenceId)
{
    const auto removed = apply(assessmentId, RemoveEvidence{evidenceId});
    return removed ? Result<void>() : removed.error();
}

const EvidenceSource &Workspace::evidenceSource() const
{
    return d->evidence;
}

Result<void> Workspace::keepReport(const QString &assessmentId, const FinishedReport &report,
                                   const QString &signer, const QString &fileName)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SealedReport record{QUuid::createUuid().toString(QUuid::WithoutBraces),
                              assessmentId,
                              fileName,
                              report.sha256,
                              report.documentDigest,
                              signer,
                              now};
    auto stored = d->file->transaction([&] { return d->sealedReports.add(record, report.pdf); });
    if (stored) {
        emit saved(now);
    }
    return stored;
}
