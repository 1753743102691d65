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
    if (auto known = checkEvidenceTarget(assessmentId, answer); !known) {
        return known.error();
    }
    return storeEvidence(assessmentId, answer,
                         [&] { return d->evidence.addItem(assessmentId, item, {answer}); });
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
    state->finish = [self = QPointer(this), assessmentId,
                     answer](EvidenceRepository::Upload &finished,
                             const EvidenceItem &stored) -> Result<EvidenceItem> {
        if (self == nullptr) {
            return Error::failed(tr("The workspace was closed."));
        }
        return self->storeEvidence(assessmentId, answer,
                                   [&] { return finished.finish(assessmentId, stored, {answer}); });
    };
    return std::unique_ptr<EvidenceImport>(new EvidenceImport(std::move(state)));
}

Result<EvidenceItem> Workspace::storeEvidence(const QString &assessmentId, const AnswerKey &answer,
                                              const std::function<Result<EvidenceItem>()> &store)
{
    const auto before = d->assessment(assessmentId);
    if (!before) {
        return before.error();
    }
    EvidenceItem stored;
    auto done = d->file->transaction([&]() -> Result<void> {
        if (before.value()->answer(answer) == nullptr) {
            Answer empty;
            empty.key = answer;
            empty.changedAt = QDateTime::currentDateTimeUtc();
            if (auto saved = d->assessments.saveAnswer(assessmentId, empty); !saved) {
                return saved;
            }
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
    emit evidenceChanged(assessmentId);
    emit answerChanged(assessmentId, answer);
    emit saved(QDateTime::currentDateTimeUtc());
    return stored;
}

Result<void> Workspace::removeEvidence(const QString &assessmentId, const QString &evidenceId)
{
    const auto before = d->assessment(assessmentId);
    if (!before) {
        return before.error();
    }
    auto removed =
        d->file->transaction([&] { return d->evidence.removeItem(assessmentId, evidenceId); });
    if (!removed) {
        emit saveFailed(removed.error().message);
        return removed;
    }
    d->forget(assessmentId);
    emit evidenceChanged(assessmentId);
    for (const Answer &answer : before.value()->answers) {
        if (answer.evidenceIds.contains(evidenceId)) {
            emit answerChanged(assessmentId, answer.key);
        }
    }
    emit saved(QDateTime::currentDateTimeUtc());
    return {};
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
