#include "verifyqueue.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using State = VerifiedFile::State;

struct VerifyQueue::Entry
{
    VerifiedFile file;
    QStringList extraTrust;
    std::shared_ptr<const VerifiedReport> report;
    QString failure;

    bool isUnfinished() const
    {
        return file.state == State::Waiting || file.state == State::Running;
    }
};

VerifyQueue::VerifyQueue(std::function<VerificationRequest()> trust, QObject *parent)
    : QObject(parent)
    , m_trust(std::move(trust))
    , m_model(new VerifiedFilesModel(this))
{}

VerifyQueue::~VerifyQueue() = default;

QString VerifyQueue::add(const QStringList &paths)
{
    QStringList added;
    for (const QString &path : paths) {
        added.append(QDir::cleanPath(QDir().absoluteFilePath(path)));
    }
    added.removeDuplicates();
    added = added.mid(0, mostFiles);
    for (qsizetype i = added.size() - 1; i >= 0; --i) {
        auto entry = take(added.at(i));
        if (entry == nullptr) {
            entry = std::make_unique<Entry>();
            entry->file.id = added.at(i);
            entry->file.name = QFileInfo(added.at(i)).fileName();
            entry->extraTrust = m_givenTrust.take(entry->file.id);
        }
        if (entry->file.state != State::Running) {
            entry->file.state = State::Waiting;
        }
        m_entries.insert(m_entries.begin(), std::move(entry));
    }
    while (m_entries.size() > mostFiles && !m_entries.back()->isUnfinished()) {
        m_entries.pop_back();
    }
    showFiles();
    startNext();
    return added.value(0);
}

void VerifyQueue::verifyAgain(const QString &id)
{
    Entry *entry = find(id);
    if (entry != nullptr && !entry->isUnfinished()) {
        setState(*entry, State::Waiting);
        startNext();
    }
}

void VerifyQueue::addTrust(const QString &id, const QStringList &files)
{
    if (Entry *entry = find(id)) {
        entry->extraTrust += files;
        entry->extraTrust.removeDuplicates();
        verifyAgain(id);
    }
}

QStringList VerifyQueue::extraTrust(const QString &id) const
{
    const Entry *entry = find(id);
    return entry == nullptr ? QStringList() : entry->extraTrust;
}

void VerifyQueue::cancel()
{
    if (m_job != nullptr) {
        m_job->abandon();
        m_job = nullptr;
    }
    for (const auto &entry : m_entries) {
        if (entry->isUnfinished()) {
            setState(*entry, State::Cancelled);
        }
    }
}

QStringList VerifyQueue::ids() const
{
    QStringList list;
    for (const auto &entry : m_entries) {
        list.append(entry->file.id);
    }
    return list;
}

VerifiedFile VerifyQueue::file(const QString &id) const
{
    const Entry *entry = find(id);
    return entry == nullptr ? VerifiedFile() : entry->file;
}

std::shared_ptr<const VerifiedReport> VerifyQueue::report(const QString &id) const
{
    const Entry *entry = find(id);
    return entry == nullptr ? nullptr : entry->report;
}

QString VerifyQueue::failure(const QString &id) const
{
    const Entry *entry = find(id);
    return entry == nullptr ? QString() : entry->failure;
}

int VerifyQueue::unfinished() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                          [](const auto &entry) { return entry->isUnfinished(); }));
}

VerifyQueue::Entry *VerifyQueue::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&id](const auto &entry) { return entry->file.id == id; });
    return found == m_entries.cend() ? nullptr : found->get();
}

std::unique_ptr<VerifyQueue::Entry> VerifyQueue::take(const QString &id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const auto &entry) { return entry->file.id == id; });
    if (found == m_entries.end()) {
        return nullptr;
    }
    auto entry = std::move(*found);
    m_entries.erase(found);
    return entry;
}

void VerifyQueue::showFiles()
{
    QList<VerifiedFile> files;
    for (const auto &entry : m_entries) {
        files.append(entry->file);
    }
    m_model->setFiles(files);
}

void VerifyQueue::startNext()
{
    const auto next = std::find_if(m_entries.begin(), m_entries.end(), [](const auto &entry) {
        return entry->file.state == State::Waiting;
    });
    if (m_job != nullptr || next == m_entries.end()) {
        return;
    }
    Entry &entry = **next;
    const QString id = entry.file.id;
    VerificationRequest request = m_trust();
    request.path = id;
    request.extraTrustFiles = entry.extraTrust;
    m_job = new VerificationJob(std::move(request), this);
    connect(m_job, &VerificationJob::progressed, this,
            [this, id](VerificationStep step) { emit progressed(id, step); });
    const auto finish = [this, id](const std::shared_ptr<const VerifiedReport> &report,
                                   const QString &failure) {
        m_job->deleteLater();
        m_job = nullptr;
        if (Entry *ended = find(id)) {
            ended->report = report;
            ended->failure = failure;
            setState(*ended, report == nullptr ? State::Failed : State::Done);
        }
        startNext();
    };
    connect(m_job, &VerificationJob::finished, this,
            [finish](const auto &report) { finish(report, {}); });
    connect(m_job, &VerificationJob::failed, this,
            [finish](const QString &message) { finish(nullptr, message); });
    setState(entry, State::Running);
    m_job->start();
}

void VerifyQueue::setState(Entry &entry, State state)
{
    entry.file.state = state;
    if (state == State::Done) {
        const ReportVerification &found = entry.report->inspection.verification;
        entry.file.integrity = found.signatures.integrity;
        entry.file.trust = found.signatures.trust;
        entry.file.data = found.data;
    }
    m_model->updateFile(entry.file);
    emit changed(entry.file.id);
}
