#include "navigationbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace {

constexpr int longestNameCharacters = 40;

QPushButton *makeButton(Icons::Name icon, const QString &text, const QKeySequence &key)
{
    auto *button = new QPushButton(Icons::icon(icon), text);
    button->setShortcut(key);
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
    , m_back(makeButton(Icons::Name::Back, tr("Back"), Qt::ALT | Qt::Key_Left))
    , m_next(makeButton(Icons::Name::Next, tr("Next"), Qt::ALT | Qt::Key_Right))
    , m_nextOpen(makeButton(Icons::Name::NextOpen, tr("Next open"), Qt::CTRL | Qt::Key_J))
    , m_progress(new QProgressBar)
    , m_answered(makeLabel())
    , m_saved(makeLabel())
    , m_importText(makeLabel())
    , m_importProgress(new QProgressBar)
{
    m_importRow = makeImportRow();
    m_progress->setAccessibleName(tr("Answered checks"));
    m_progress->setTextVisible(false);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_nextOpen->setObjectName(QStringLiteral("nextOpen"));
    m_answered->setObjectName(QStringLiteral("answered"));
    m_saved->setObjectName(QStringLiteral("saved"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Style::small);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_nextOpen);
    row->addSpacing(Style::large);
    row->addWidget(m_progress, 1);
    row->addWidget(m_answered);
    row->addSpacing(Style::large);
    row->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::large, Style::small, Style::large, Style::small);
    column->setSpacing(Style::small);
    column->addWidget(m_importRow);
    column->addLayout(row);
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
        break;
    case SaveState::Failed:
        m_saved->setText(tr("NOT SAVED"));
        break;
    }
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
