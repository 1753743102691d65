#include "jobbars.h"

#include "model/workspace/filejob.h"
#include "style.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int barCharacters = 24;

} // namespace

JobBars::JobBars(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    hide();
}

void JobBars::add(FileJob *job, const QString &text)
{
    auto *bar = new QWidget;
    auto *label = new TextLabel(text);
    auto *progress = new QProgressBar;
    progress->setObjectName(QStringLiteral("jobProgress"));
    progress->setAccessibleName(text);
    progress->setFixedWidth(fontMetrics().averageCharWidth() * barCharacters);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelJob"));
    cancel->setAccessibleName(tr("Cancel: %1").arg(text));
    cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Style::large, Style::tiny, Style::large, Style::tiny);
    row->setSpacing(Style::small);
    row->addWidget(label, 1);
    row->addWidget(progress);
    row->addWidget(cancel);
    layout()->addWidget(bar);
    show();

    connect(cancel, &QPushButton::clicked, job, [job, cancel] {
        cancel->setEnabled(false);
        job->cancel();
    });
    connect(job, &FileJob::progressed, progress, &QProgressBar::setValue);
    const auto remove = [this, bar = QPointer(bar)] {
        delete bar;
        setVisible(layout()->count() > 0);
    };
    connect(job, &FileJob::finished, bar, remove);
    connect(job, &FileJob::failed, bar, remove);
    connect(job, &FileJob::cancelled, bar, remove);
    connect(job, &QObject::destroyed, bar, remove);
}
