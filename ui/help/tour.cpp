#include "tour.h"

#include "tourpanel.h"
#include "tourring.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/report/reportpage.h"
#include "ui/widgets/style.h"
#include "ui/wizard/resultchooser.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <array>

namespace {

constexpr int panelCharacters = 52;

struct Step
{
    HeaderBar::Page page;
    const char *title;
    const char *text;
};

constexpr std::array<Step, 4> steps{{
    {HeaderBar::StartPage, QT_TRANSLATE_NOOP("Tour", "Begin on the start page"),
     QT_TRANSLATE_NOOP(
         "Tour",
         "\"New assessment\" asks which system you assess, what you state and who answers. To try "
         "everything out first, open the demonstration with its five fictional vendors.")},
    {HeaderBar::QuestionsPage, QT_TRANSLATE_NOOP("Tour", "Answer one check after the other"),
     QT_TRANSLATE_NOOP("Tour",
                       "Choose a result, say why, attach evidence. Every change is on disk when "
                       "the window says \"saved\". F1 shows how to verify the check.")},
    {HeaderBar::OverviewPage, QT_TRANSLATE_NOOP("Tour", "See where the system stands"),
     QT_TRANSLATE_NOOP("Tour",
                       "The overview shows the verdict with the checks that decide it, what is "
                       "still open for whom, and what to do next.")},
    {HeaderBar::ReportPage, QT_TRANSLATE_NOOP("Tour", "Seal the report and hand it over"),
     QT_TRANSLATE_NOOP("Tour",
                       "The report shows all answers and carries the data inside. Your seal makes "
                       "every later change visible. On \"Verify\" you examine reports that you "
                       "receive.")},
}};

QWidget *visible(QWidget *widget)
{
    return widget != nullptr && !widget->visibleRegion().isEmpty() ? widget : nullptr;
}

/// Beside @p target, so that it stays visible where there is room for that.
QPoint placeBeside(const QRect &target, const QSize &size, const QRect &room)
{
    const int gap = Style::medium;
    const int x = qBound(room.left() + gap, target.left(), room.right() - gap - size.width());
    const int y = qBound(room.top() + gap, target.top(), room.bottom() - gap - size.height());
    if (target.bottom() + gap + size.height() < room.bottom()) {
        return {x, target.bottom() + gap};
    }
    if (target.top() - gap - size.height() > room.top()) {
        return {x, target.top() - gap - size.height()};
    }
    if (target.right() + gap + size.width() < room.right()) {
        return {target.right() + gap, y};
    }
    if (target.left() - gap - size.width() > room.left()) {
        return {target.left() - gap - size.width(), y};
    }
    return {room.right() - gap - size.width(), room.bottom() - gap - size.height()};
}

} // namespace

Tour::Tour(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{}

Tour::~Tour() = default;

bool Tour::isRunning() const
{
    return m_panel != nullptr;
}

void Tour::start()
{
    if (m_panel == nullptr) {
        m_ring = new TourRing(m_window);
        m_panel = new TourPanel(m_window);
        connect(m_panel, &TourPanel::nextRequested, this, [this] {
            if (m_step + 1 < static_cast<int>(steps.size())) {
                showStep(m_step + 1);
            } else {
                finish();
            }
        });
        connect(m_panel, &TourPanel::backRequested, this, [this] { showStep(m_step - 1); });
        connect(m_panel, &TourPanel::skipRequested, this, &Tour::finish);
        QCoreApplication::instance()->installEventFilter(this);
    }
    showStep(0);
}

void Tour::finish()
{
    QCoreApplication::instance()->removeEventFilter(this);
    const bool hadFocus = m_panel->isAncestorOf(m_window->focusWidget());
    m_panel->hide();
    m_panel->deleteLater();
    m_panel.clear();
    delete m_ring;
    if (hadFocus) {
        QWidget *next = target();
        const bool takesFocus = next != nullptr && next->focusPolicy() != Qt::NoFocus;
        (takesFocus ? next : tabs())->setFocus(Qt::OtherFocusReason);
    }
    emit finished();
}

void Tour::showStep(int step)
{
    m_step = step;
    const Step &shown = steps.at(static_cast<size_t>(step));
    emit pageRequested(shown.page);
    m_panel->showStep(step, static_cast<int>(steps.size()),
                      QCoreApplication::translate("Tour", shown.title),
                      QCoreApplication::translate("Tour", shown.text));
    m_panel->focusNext();
    // A page that is made anew puts the focus into itself afterwards.
    QTimer::singleShot(0, m_panel, &TourPanel::focusNext);
    place();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    // What the panel points at moves with the page; it has moved when the event is over.
    const bool mayMove = event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    auto *widget = mayMove ? qobject_cast<QWidget *>(watched) : nullptr;
    const bool isOurs = widget == m_panel || widget == m_ring
        || (m_panel != nullptr && m_panel->isAncestorOf(widget));
    if (widget != nullptr && !isOurs && widget->window() == m_window) {
        QTimer::singleShot(0, this, &Tour::place);
    }
    return QObject::eventFilter(watched, event);
}

QWidget *Tour::target() const
{
    switch (steps.at(static_cast<size_t>(m_step)).page) {
    case HeaderBar::StartPage:
        return visible(m_window->findChild<QWidget *>(QStringLiteral("newAssessment")));
    case HeaderBar::QuestionsPage:
        return visible(m_window->findChild<ResultChooser *>());
    case HeaderBar::ReportPage:
        return visible(
            m_window->findChild<ReportPage *>()->findChild<QWidget *>(QStringLiteral("seal")));
    default:
        return visible(m_window->findChild<DashboardPage *>()->findChild<QWidget *>(
            QStringLiteral("verdict")));
    }
}

QRect Tour::targetArea() const
{
    if (const QWidget *part = target(); part != nullptr) {
        // Of a large part its upper end, so that there is room beside it.
        const QRect area = part->visibleRegion().boundingRect();
        const int most = m_window->centralWidget()->height() / 2;
        return {part->mapTo(m_window, area.topLeft()),
                QSize(area.width(), qMin(area.height(), most))};
    }
    // The page cannot be shown yet: its tab says where it is.
    const QRect tab = tabs()->tabRect(steps.at(static_cast<size_t>(m_step)).page);
    return {tabs()->mapTo(m_window, tab.topLeft()), tab.size()};
}

QTabBar *Tour::tabs() const
{
    return m_window->findChild<HeaderBar *>()->findChild<QTabBar *>();
}

void Tour::place()
{
    if (m_panel == nullptr) {
        return;
    }
    const QRect room = m_window->centralWidget()->geometry();
    const QRect area = targetArea();
    const int width = qMin(m_panel->fontMetrics().averageCharWidth() * panelCharacters,
                           room.width() - 2 * Style::large);
    const QSize size(width, qMin(m_panel->heightForWidth(width), room.height()));
    m_panel->setGeometry(QRect(placeBeside(area, size, room), size));
    m_ring->surround(area);
    m_panel->raise();
}
