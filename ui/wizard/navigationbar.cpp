#include "navigationbar.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTime>
#include <QVBoxLayout>

namespace {

constexpr int longestNameCharacters = 40;
constexpr int narrowestProgress = 40;

QPushButton *makeButton(Icons::Name icon, const QString &text, const QKeySequence &key)
{
    auto *button = new QPushButton(Icons::icon(icon), text);
    // The shortcut of a button would press it for a while before it acts.
    auto *shortcut = new QShortcut(key, button);
    QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    button->setAutoDefault(false);
    return button;
}

QLabel *makeLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_back(makeButton(Icons::Name::Back, tr("Back"), Qt::ALT | Qt::Key_Left))
    , m_next(makeButton(Icons::Name::Next, tr("Next"), Qt::ALT | Qt::Key_Right))
    , m_nextOpen(makeButton(Icons::Name::NextOpen, tr("Next open"), Qt::CTRL | Qt::Key_J))
    , m_progress(new QProgressBar)
    , m_answered(makeLabel())
    , m_saved(makeLabel())
    , m_announcer(new Announcer(this))
    , m_importText(makeLabel())
    , m_importProgress(new QProgressBar)
{
    m_importRow = makeImportRow();
    m_progress->setAccessibleName(tr("Answered checks"));
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(narrowestProgress);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_nextOpen->setObjectName(QStringLiteral("nextOpen"));
    m_answered->setObjectName(QStringLiteral("answered"));
    m_saved->setObjectName(QStringLiteral("saved"));
    m_row->setSpacing(Style::small);
    m_row->addWidget(m_back);
    m_row->addWidget(m_next);
    m_row->addWidget(m_nextOpen);
    m_row->addSpacing(Style::large);
    m_row->addWidget(m_progress, 1);
    m_row->addWidget(m_answered);
    m_row->addSpacing(Style::large);
    m_row->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::large, Style::small, Style::large, Style::small);
    column->setSpacing(Style::small);
    column->addWidget(m_importRow);
    column->addLayout(m_row);
    connect(m_back, &QPushButton::clicked, this, &NavigationBar::backRequested);
    connect(m_next, &QPushButton::clicked, this, &NavigationBar::nextRequested);
    connect(m_nextOpen, &QPushButton::clicked, this, &NavigationBar::nextOpenRequested);
    hideImport();
}

QWidget *NavigationBar::makeImportRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Style::small);
    m_importProgress->setAccessibleName(tr("Adding evidence"));
    auto *cancel = new QPushButton(tr("Cancel adding"));
    cancel->setObjectName(QStringLiteral("cancelImport"));
    cancel->setAutoDefault(false);
    layout->addWidget(m_importText);
    layout->addWidget(m_importProgress, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &NavigationBar::importCancelled);
    return row;
}

void NavigationBar::setNeighbours(bool hasBack, bool hasNext)
{
    m_back->setEnabled(hasBack);
    m_next->setEnabled(hasNext);
}

void NavigationBar::setProgress(int answered, int applicable)
{
    m_progress->setRange(0, qMax(1, applicable));
    m_progress->setValue(answered);
    m_answered->setText(tr("%1 of %2 answered").arg(answered).arg(applicable));
}

void NavigationBar::setHasOpen(bool hasOpen)
{
    m_nextOpen->setEnabled(hasOpen);
}

void NavigationBar::setSimple(bool simple)
{
    m_nextOpen->setVisible(!simple);
}

void NavigationBar::setSaveState(SaveState state)
{
    switch (state) {
    case SaveState::Nothing:
        m_saved->clear();
        break;
    case SaveState::Unsaved:
        m_saved->setText(tr("not saved yet"));
        break;
    case SaveState::Saved:
        m_saved->setText(
            tr("saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
        announceSaved();
        break;
    case SaveState::Failed:
        m_saved->setText(tr("NOT SAVED"));
        m_announced.clear(); // the message with the reason is announced instead
        break;
    }
}

/// Once a minute at most: who types is not to be told with every word.
void NavigationBar::announceSaved()
{
    if (m_announced != m_saved->text()) {
        m_announced = m_saved->text();
        m_announcer->say(m_announced);
    }
}

void NavigationBar::addTools(QWidget *tools)
{
    m_row->insertWidget(m_row->indexOf(m_nextOpen) + 1, tools);
    setTabOrder(m_nextOpen, tools);
}

void NavigationBar::showImport(const QString &fileName, qsizetype filesWaiting, int percent)
{
    const QString name = fontMetrics().elidedText(
        fileName, Qt::ElideMiddle, fontMetrics().averageCharWidth() * longestNameCharacters);
    m_importText->setText(
        filesWaiting == 0 ? tr("Adding %1").arg(name)
                          : tr("Adding %1, waiting: %2").arg(name, QString::number(filesWaiting)));
    m_importProgress->setValue(percent);
    m_importRow->show();
}

void NavigationBar::hideImport()
{
    m_importRow->hide();
}
