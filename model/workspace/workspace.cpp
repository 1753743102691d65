#include "workspace.h"

#include "applychange.h"
#include "evidencefile.h"
#include "evidenceimportprivate.h"
#include "model/catalogue/builtincatalogue.h"
#include "model/digest.h"
#include "model/sealing/makereport.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/cataloguerepository.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/maintenance.h"
#include "model/storage/sealedreportrepository.h"
#include "model/storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUuid>

namespace {

constexpr qsizetype secretBytes = 32;

Actor currentActor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return {QCoreApplication::applicationName(), user};
}

AssessmentOverview overviewOf(const AssessmentHeader &header)
{
    AssessmentOverview overview;
    overview.id = header.id;
    overview.title = header.title;
    overview.vendor = header.vendor;
    overview.product = header.product;
    overview.scope = header.scope;
    overview.state = header.state;
    overview.changedAt = header.changedAt;
    overview.newestEvent = header.newestEvent;
    return overview;
}

OpenMode openMode(Workspace::Mode mode)
{
    switch (mode) {
    case Workspace::Mode::ReadOnly:
        return OpenMode::ReadOnly;
    case Workspace::Mode::ReadWrite:
        return OpenMode::ReadWrite;
    case Workspace::Mode::ReadWriteIfFree:
        return OpenMode::ReadWriteIfFree;
    }
    Q_UNREACHABLE();
}

} // namespace

struct Workspace::Private
{
    explicit Private(std::unique_ptr<WorkspaceFile> openFile)
        : file(std::move(openFile))
        , catalogues(*file)
        , assessments(*file)
        , evidence(*file)
        , sealedReports(*file)
    {}

    std::unique_ptr<WorkspaceFile> file;
    CatalogueRepository catalogues;
    AssessmentRepository assessments;
    EvidenceRepository evidence;
    SealedReportRepository sealedReports;
    QHash<QString, std::shared_ptr<const Catalogue>> loadedCatalogues; // by SHA-256
    std::shared_ptr<const Assessment> current;

    Result<std::shared_ptr<const Catalogue>> catalogue(const CatalogueReference &reference)
    {
        if (const auto known = loadedCatalogues.value(reference.sha256)) {
            return known;
        }
        auto loaded = catalogues.load(reference);
        if (!loaded) {
            return loaded.error();
        }
        auto shared = std::make_shared<const Catalogue>(std::move(loaded).value());
        loadedCatalogues.insert(reference.sha256, shared);
        return std::shared_ptr<const Catalogue>(shared);
    }

    Result<std::shared_ptr<const Assessment>> assessment(const QString &id)
    {
        if (current == nullptr || current->id != id) {
            auto loaded = assessments.load(id);
            if (!loaded) {
                return loaded.error();
            }
            current = std::make_shared<const Assessment>(std::move(loaded).value());
        }
        return current;
    }

    Result<AssessmentOverview> evaluated(AssessmentOverview overview, QDate onDate)
    {
        const auto assessment = assessments.load(overview.id);
        if (!assessment) {
            return assessment.error();
        }
        const auto applied = catalogue(assessment.value().catalogue);
        if (!applied) {
            return applied.error();
        }
        const PartEvaluation whole = evaluate(assessment.value(), *applied.value(), onDate).whole;
        overview.evaluated = true;
        overview.verdict = whole.verdict;
        overview.scorePermille = whole.tally.scorePermille;
        overview.answered = whole.tally.answered;
        overview.applicable = whole.tally.applicable;
        return overview;
    }

    void forget(const QString &id)
    {
        if (current != nullptr && current->id == id) {
            current.reset();
        }
    }
};

Workspace::Workspace(std::unique_ptr<Private> state)
    : d(std::move(state))
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.mkpath(QStringLiteral("."))) {
        return Error::failed(tr("The folder \"%1\" cannot be made.").arg(folder.path()));
    }
    auto builtIn = builtInCatalogue();
    if (!builtIn) {
        return builtIn.error();
    }
    auto file = WorkspaceFile::create(path, currentActor(), [&](WorkspaceFile &made) {
        return CatalogueRepository(made).add(*builtIn.value());
    });
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Private>(std::move(file).value())));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Mode mode,
                                                   int waitMilliseconds)
{
    auto file = WorkspaceFile::open(path, openMode(mode), currentActor(), waitMilliseconds);
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Private>(std::move(file).value())));
}

QString Workspace::path() const
{
    return d->file->path();
}

bool Workspace::isWritable() const
{
    return d->file->isWritable();
}

QString Workspace::readOnlyReason() const
{
    return d->file->readOnlyReason();
}

QString Workspace::warning() const
{
    return d->file->warning();
}

Result<WorkspaceInfo> Workspace::info() const
{
    const auto ids = d->assessments.ids();
    if (!ids) {
        return ids.error();
    }
    const auto head = auditHead(*d->file);
    if (!head) {
        return head.error();
    }
    WorkspaceInfo info;
    info.path = path();
    info.uuid = d->file->uuid();
    info.schemaVersion = d->file->schemaVersion();
    info.assessments = static_cast<int>(ids.value().size());
    info.sizeBytes = QFileInfo(path()).size();
    info.auditEvents = head.value().sequence;
    info.auditHead = head.value().hash;
    return info;
}

Result<QList<CatalogueReference>> Workspace::catalogues() const
{
    return d->catalogues.list();
}

Result<std::shared_ptr<const Catalogue>>
Workspace::catalogue(const CatalogueReference &reference) const
{
    return d->catalogue(reference);
}

Result<void> Workspace::addCatalogue(const Catalogue &catalogue)
{
    return d->file->transaction([&] { return d->catalogues.add(catalogue); });
}

Result<QList<AssessmentOverview>> Workspace::overviewHeaders() const
{
    const auto headers = d->assessments.headers();
    if (!headers) {
        return headers.error();
    }
    QList<AssessmentOverview> overviews;
    for (const AssessmentHeader &header : headers.value()) {
        overviews.append(overviewOf(header));
    }
    return overviews;
}

Result<AssessmentOverview> Workspace::overview(const QString &id, QDate onDate) const
{
    const auto header = d->assessments.header(id);
    return header ? d->evaluated(overviewOf(header.value()), onDate) : header.error();
}

Result<QList<AssessmentOverview>> Workspace::overviews(QDate onDate) const
{
    auto overviews = overviewHeaders();
    if (!overviews) {
        return overviews;
    }
    for (AssessmentOverview &overview : overviews.value()) {
        auto evaluated = d->evaluated(overview, onDate);
        if (!evaluated) {
            return evaluated.error();
        }
        overview = std::move(evaluated).value();
    }
    return overviews;
}

Result<std::shared_ptr<const Assessment>> Workspace::assessment(const QString &id) const
{
    return d->assessment(id);
}

Result<QString> Workspace::createAssessment(Assessment assessment)
{
    const auto catalogue = d->catalogue(assessment.catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    // The details and holders of a new assessment follow the same rules as later changes of them.
    auto details = prepareChange(SetDetails{assessment.title, assessment.scope, assessment.system,
                                            assessment.asOf, assessment.language},
                                 assessment, *catalogue.value());
    if (!details) {
        return details.error();
    }
    Assessment prepared = applyInMemory(details.value(), assessment).after;
    for (const RoleHolder &holder : std::as_const(assessment.holders)) {
        auto change = prepareChange(SetHolder{holder}, prepared, *catalogue.value());
        if (!change) {
            return change.error();
        }
        prepared = applyInMemory(change.value(), prepared).after;
    }
    prepared.holders.removeIf([](const RoleHolder &holder) { return holder.id.isEmpty(); });
    prepared.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    prepared.documentSecret = randomBytes(secretBytes);
    prepared.createdAt = QDateTime::currentDateTimeUtc();
    prepared.changedAt = prepared.createdAt;

    if (auto stored = d->file->transaction([&] { return d->assessments.insert(prepared); });
        !stored) {
        return stored.error();
    }
    emit assessmentListChanged();
    emit saved(prepared.changedAt);
    return prepared.id;
}

Result<void> Workspace::removeAssessment(const QString &id)
{
    if (auto removed = d->file->transaction([&] { return d->assessments.remove(id); }); !removed) {
        return removed;
    }
    d->forget(id);
    emit assessmentListChanged();
    return {};
}

Result<void> Workspace::approve(const QString &id, const QString &approvedBy)
{
    const auto before = d->assessment(id);
    if (!before) {
        return before.error();
    }
    if (isLocked(before.value()->state)) {
        return Error::invalid(tr("The assessment is %1 already.").arg(toId(before.value()->state)));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto stored = d->file->transaction(
        [&] { return d->assessments.setState(id, AssessmentState::Approved, approvedBy, now); });
    if (!stored) {
        return stored;
    }
    d->forget(id);
    emit assessmentChanged(id);
    emit assessmentListChanged();
    emit saved(now);
    return {};
}

Result<Change> Workspace::apply(const QString &assessmentId, const Change &change)
{
    const auto before = d->assessment(assessmentId);
    if (!before) {
        return before.error();
    }
    const auto catalogue = d->catalogue(before.value()->catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    auto prepared = prepareChange(change, *before.value(), *catalogue.value());
    if (!prepared) {
        return prepared.error();
    }
    AppliedChange applied = applyInMemory(prepared.value(), *before.value());
    auto stored = d->file->transaction(
        [&] { return storeChange(prepared.value(), applied.after, d->assessments, d->evidence); });
    if (!stored) {
        emit saveFailed(stored.error().message);
        return stored.error();
    }
    d->current = std::make_shared<const Assessment>(std::move(applied.after));
    announce(assessmentId, prepared.value());
    emit saved(QDateTime::currentDateTimeUtc());
    return applied.inverse;
}

void Workspace::announce(const QString &assessmentId, const Change &change)
{
    if (const auto *set = std::get_if<SetAnswer>(&change)) {
        emit answerChanged(assessmentId, set->answer.key);
    } else if (const auto *removed = std::get_if<RemoveAnswer>(&change)) {
        emit answerChanged(assessmentId, removed->key);
    } else if (const auto *linked = std::get_if<LinkEvidence>(&change)) {
        emit evidenceChanged(assessmentId);
        emit answerChanged(assessmentId, linked->answer);
    } else if (const auto *unlinked = std::get_if<UnlinkEvidence>(&change)) {
        emit evidenceChanged(assessmentId);
        emit answerChanged(assessmentId, unlinked->answer);
    } else if (std::holds_alternative<UpdateEvidence>(change)) {
        emit evidenceChanged(assessmentId);
    } else {
        emit assessmentChanged(assessmentId);
    }
}

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
