#include "workspace.h"

#include "applychange.h"
#include "model/catalogue/builtincatalogue.h"
#include "model/digest.h"
#include "model/storage/maintenance.h"
#include "workspaceprivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace {

constexpr qsizetype secretBytes = 32;

Actor currentActor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return {QCoreApplication::applicationName(), user};
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

Workspace::Workspace(std::unique_ptr<Private> state)
    : d(std::move(state))
{}

Workspace::~Workspace()
{
    if (isWritable()) {
        // What was removed can no longer be brought back. What cannot be deleted now is deleted at
        // the next opening.
        const auto dropped = d->evidence.dropUnusedContents();
        Q_UNUSED(dropped)
    }
}

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

bool Workspace::wasLeftOpen() const
{
    return d->file->wasLeftOpen();
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
