#include "trustedlistsjob.h"

TrustedListsJob::TrustedListsJob(QString folder, QString file, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_file(std::move(file))
{}

void TrustedListsJob::start()
{
    m_thread.start([folder = m_folder, file = m_file] { return read(folder, file); },
                   [this](const Outcome &outcome) { tell(outcome); });
}

TrustedListsJob::Outcome TrustedListsJob::read(const QString &folder, const QString &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (file.isEmpty()) {
        return {TrustedLists(folder).read(now), {}, {}};
    }
    auto list = TrustedLists::inspect(file, now);
    return list ? Outcome{{}, std::move(list).value(), {}} : Outcome{{}, {}, list.error().message};
}

void TrustedListsJob::tell(const Outcome &outcome)
{
    if (!outcome.failure.isEmpty()) {
        emit failed(outcome.failure);
    } else if (outcome.offered) {
        emit offered(*outcome.offered);
    } else {
        emit listed(outcome.kept);
    }
}
