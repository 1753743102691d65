#include "overviewloader.h"

#include "ui/itemmodels/assessmentlistmodel.h"

#include <QElapsedTimer>
#include <QTimer>

namespace {

// Half a frame, so that scrolling and typing stay smooth meanwhile.
constexpr int sliceMilliseconds = 8;
// For the rows to be painted before the first assessment, and with it the catalogue, is read.
constexpr int headStartMilliseconds = 50;

} // namespace

OverviewLoader::OverviewLoader(AssessmentListModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &OverviewLoader::evaluateSome);
}

Result<void> OverviewLoader::load(Workspace *workspace)
{
    const QDate today = QDate::currentDate();
    if (workspace != m_workspace || today != m_knownOn) {
        m_known.clear();
    }
    m_workspace = workspace;
    m_knownOn = today;
    m_waiting.clear();
    auto headers = workspace->overviewHeaders();
    if (!headers) {
        clear();
        return headers.error();
    }
    for (AssessmentOverview &overview : headers.value()) {
        const auto known = m_known.constFind(overview.id);
        if (known != m_known.constEnd() && known->newestEvent == overview.newestEvent) {
            overview = *known;
        } else {
            m_waiting.append(overview.id);
        }
    }
    m_model->setOverviews(headers.value());
    m_timer->start(headStartMilliseconds);
    return {};
}

void OverviewLoader::clear()
{
    m_timer->stop();
    m_workspace.clear();
    m_known.clear();
    m_waiting.clear();
    m_model->setOverviews({});
}

void OverviewLoader::evaluateSome()
{
    if (m_timer->interval() > 0) {
        m_timer->setInterval(0);
    }
    QElapsedTimer slice;
    slice.start();
    while (m_workspace != nullptr && !m_waiting.isEmpty() && !slice.hasExpired(sliceMilliseconds)) {
        const auto overview = m_workspace->overview(m_waiting.takeFirst(), m_knownOn);
        if (!overview) {
            m_timer->stop();
            emit failed(overview.error().message);
            return;
        }
        m_known.insert(overview.value().id, overview.value());
        m_model->updateOverview(overview.value());
    }
    if (m_workspace == nullptr || m_waiting.isEmpty()) {
        m_timer->stop();
    }
}
