#include "helpwindow.h"

#include "helpbrowser.h"
#include "helpnavigator.h"
#include "helptopics.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr QSize firstSize(1080, 740);
constexpr QSize frameAllowance(16, 48); // what a window manager draws around it
constexpr int navigatorCharacters = 44;
constexpr int leastNavigatorCharacters = 24;

} // namespace

HelpWindow::HelpWindow(Language language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_navigator(new HelpNavigator(language))
    , m_browser(new HelpBrowser(language))
{
    setWindowTitle(tr("User guide – ConfSeal"));
    setWindowIcon(Icons::application());
    m_browser->setObjectName(QStringLiteral("text"));
    m_browser->setFrameShape(QFrame::NoFrame);
    const int character = fontMetrics().averageCharWidth();
    m_navigator->setMinimumWidth(leastNavigatorCharacters * character);
    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_navigator);
    columns->addWidget(m_browser);
    columns->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(columns, 1);
    resize(firstSize.boundedTo(screen()->availableGeometry().size() - frameAllowance));
    columns->setSizes({qMin(navigatorCharacters * character, width() / 3), width()});

    connect(m_navigator, &HelpNavigator::topicChosen, this, [this](const QString &topic) {
        m_browser->showTopic(topic);
        m_browser->showNextPlace();
    });
    connect(m_navigator, &HelpNavigator::wordsChanged, m_browser, &HelpBrowser::setHighlighted);
    connect(m_navigator, &HelpNavigator::wordsChanged, this, [this] { follow(topic()); });
    connect(m_navigator, &HelpNavigator::readingRequested, this,
            [this] { m_browser->setFocus(Qt::OtherFocusReason); });
    connect(m_browser, &HelpBrowser::topicChanged, this, &HelpWindow::follow);
    makeKeys();
    m_browser->setFocus();
}

QWidget *HelpWindow::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Style::small, Style::small, Style::small, Style::small);
    row->setSpacing(Style::tiny);
    QToolButton *back =
        addButton(bar, Icons::icon(Icons::Name::Back), tr("Back"), Qt::ALT | Qt::Key_Left);
    QToolButton *forward =
        addButton(bar, Icons::icon(Icons::Name::Next), tr("Forward"), Qt::ALT | Qt::Key_Right);
    QToolButton *home =
        addButton(bar, Icons::icon(Icons::Name::Start), tr("Contents"), Qt::ALT | Qt::Key_Home);
    row->addStretch();
    m_previousPlace =
        addButton(bar, Icons::icon(Icons::Name::Back), tr("Place before"), Qt::SHIFT | Qt::Key_F3);
    m_nextPlace = addButton(bar, Icons::icon(Icons::Name::Next), tr("Next place"), Qt::Key_F3);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(home, &QToolButton::clicked, this, [this] { showTopic(HelpTopics::home()); });
    connect(m_previousPlace, &QToolButton::clicked, m_browser, &HelpBrowser::showPreviousPlace);
    connect(m_nextPlace, &QToolButton::clicked, m_browser, &HelpBrowser::showNextPlace);
    return bar;
}

QToolButton *HelpWindow::addButton(QWidget *bar, const QIcon &icon, const QString &name,
                                   const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setIcon(icon);
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    // Its own shortcut would press the button only a moment later.
    const auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    bar->layout()->addWidget(button);
    return button;
}

void HelpWindow::makeKeys()
{
    const auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_navigator, &HelpNavigator::focusSearch);
    const auto *close = new QShortcut(Qt::CTRL | Qt::Key_W, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_navigator->clearSearch()) {
            close();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

void HelpWindow::showTopic(const QString &topic)
{
    if (!topic.isEmpty() || m_browser->topic().isEmpty()) {
        m_browser->showTopic(topic.isEmpty() ? HelpTopics::home() : topic);
    }
    if (isMinimized()) {
        showNormal();
    }
    show();
    raise();
    activateWindow();
}

QString HelpWindow::topic() const
{
    return m_browser->topic();
}

void HelpWindow::follow(const QString &topic)
{
    m_navigator->setTopic(topic);
    const bool hasPlaces = m_browser->placeCount() > 0;
    for (QToolButton *button : {m_previousPlace, m_nextPlace}) {
        button->setVisible(hasPlaces);
    }
}
