#include "dashboardpage.h"

#include "dashboardview.h"
#include "focusplace.h"
#include "historycard.h"
#include "model/workspace/scorehistoryjob.h"
#include "model/workspace/workspace.h"
#include "overviewpdf.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/printerchoice.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace {

// Several changes in a row, as of an undone import, are shown once.
constexpr int refreshDelayMilliseconds = 150;
constexpr qsizetype longestFileName = 80;

} // namespace

DashboardPage::DashboardPage(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBanner)
    , m_scroll(new QScrollArea)
    , m_refresh(new QTimer(this))
{
    m_message->setObjectName(QStringLiteral("message"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus); // scrolled by keyboard
    m_scroll->setAccessibleName(tr("Overview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshDelayMilliseconds);
    connect(m_refresh, &QTimer::timeout, this, &DashboardPage::refresh);
}

DashboardPage::~DashboardPage() = default;

Result<void> DashboardPage::showAssessment(Workspace *workspace, const QString &assessmentId)
{
    if (workspace != m_workspace || assessmentId != m_assessmentId) {
        clear();
        m_workspace = workspace;
        m_assessmentId = assessmentId;
        follow(*workspace);
    }
    m_message->clear();
    return load();
}

void DashboardPage::clear()
{
    if (m_workspace != nullptr) {
        m_workspace->disconnect(this);
    }
    m_refresh->stop();
    m_job.reset();
    m_workspace.clear();
    m_assessmentId.clear();
    m_content = {};
    m_history = {};
    delete m_scroll->takeWidget();
    m_view = nullptr;
}

void DashboardPage::follow(Workspace &workspace)
{
    const auto onChange = [this](const QString &assessmentId) {
        if (assessmentId == m_assessmentId) {
            m_refresh->start();
        }
    };
    connect(&workspace, &Workspace::assessmentChanged, this, onChange);
    connect(&workspace, &Workspace::answerChanged, this, onChange);
    connect(&workspace, &Workspace::evidenceChanged, this, onChange);
}

void DashboardPage::refresh()
{
    // A hidden page is brought up to date when it is shown again.
    if (m_workspace == nullptr || !isVisible()) {
        return;
    }
    if (auto loaded = load(); !loaded) {
        m_message->showMessage(MessageBanner::Kind::Error, loaded.error().message);
    }
}

Result<void> DashboardPage::load()
{
    const auto assessment = m_workspace->assessment(m_assessmentId);
    if (!assessment) {
        return assessment.error();
    }
    const auto catalogue = m_workspace->catalogue(assessment.value()->catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    const QDate today = QDate::currentDate();
    const DashboardContent content =
        dashboardContent(*assessment.value(), *catalogue.value(), m_workspace->isWritable(), today);
    if (m_view == nullptr || m_isFontOutdated || content != m_content || today != m_today) {
        m_today = today;
        m_isFontOutdated = false;
        showContent(content);
    }
    readHistory();
    return {};
}

void DashboardPage::showContent(const DashboardContent &content)
{
    const FocusPlace focus(m_view);
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_content = content;
    m_view = new DashboardView(content, m_today);
    connect(m_view, &DashboardView::checkRequested, this, &DashboardPage::checkRequested);
    connect(m_view, &DashboardView::detailsRequested, this, &DashboardPage::detailsRequested);
    connect(m_view, &DashboardView::reportRequested, this, &DashboardPage::reportRequested);
    connect(m_view, &DashboardView::saveRequested, this, &DashboardPage::save);
    connect(m_view, &DashboardView::printRequested, this, &DashboardPage::print);
    if (!m_history.points.isEmpty()) {
        m_view->history()->showHistory(m_history);
    }
    m_scroll->setWidget(m_view);
    m_view->show();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    focus.restore(m_view);
}

void DashboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_view != nullptr) {
        // Texts of another size; not before every widget has heard of it.
        m_isFontOutdated = true;
        m_refresh->start();
    }
}

void DashboardPage::readHistory()
{
    if (m_job != nullptr) {
        m_isHistoryOutdated = true;
        return;
    }
    m_isHistoryOutdated = false;
    m_job = std::make_unique<ScoreHistoryJob>(m_workspace->path(), m_assessmentId);
    connect(m_job.get(), &ScoreHistoryJob::finished, this, &DashboardPage::showHistory);
    connect(m_job.get(), &ScoreHistoryJob::failed, this, &DashboardPage::showHistoryFailure);
    m_job->start();
}

void DashboardPage::showHistory(const ScoreHistory &history)
{
    m_job.release()->deleteLater(); // it is what has sent this
    if (history != m_history || history.points.isEmpty()) {
        m_history = history;
        m_view->history()->showHistory(history);
    }
    if (m_isHistoryOutdated) {
        readHistory();
    }
}

void DashboardPage::showHistoryFailure(const QString &message)
{
    m_job.release()->deleteLater();
    m_history = {};
    m_view->history()->showFailure(message);
    if (m_isHistoryOutdated) {
        readHistory();
    }
}

void DashboardPage::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the overview"),
                                                      suggestedFile(), tr("PDF documents (*.pdf)"));
    if (path.isEmpty() || m_workspace == nullptr) {
        return;
    }
    // The file dialog has asked already whether an existing file may be replaced.
    const auto saved = saveOverviewPdf(path, m_content, m_history, m_today);
    m_message->showMessage(saved ? MessageBanner::Kind::Information : MessageBanner::Kind::Error,
                           saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                                 : saved.error().message);
}

void DashboardPage::print()
{
    const auto printer = choosePrinter(this, tr("Overview %1").arg(m_content.system));
    if (printer && (printer.value() == nullptr || m_workspace == nullptr)) {
        return; // the user thought better of it
    }
    const auto printed = printer ? printOverview(*printer.value(), m_content, m_history, m_today)
                                 : Result<void>(printer.error());
    m_message->showMessage(printed ? MessageBanner::Kind::Information : MessageBanner::Kind::Error,
                           printed ? sentTo(*printer.value()) : printed.error().message);
}

QString DashboardPage::suggestedFile() const
{
    QString name = tr("Overview %1").arg(m_content.system).left(longestFileName);
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !QStringLiteral("._- ").contains(character)) {
            character = u'_';
        }
    }
    return QStringLiteral("%1/%2.pdf").arg(QFileInfo(m_workspace->path()).absolutePath(), name);
}
