#include "mainwindow.h"
#include "model/workspace/workspace.h"
#include "ui/settings/settings.h"
#include "ui/verify/verifypage.h"
#include "ui/widgets/messagebanner.h"
#include "ui/wizard/wizardpage.h"
#include "windowdrops.h"

// What the window does with files that come from outside, and with one that cannot be written.

void MainWindow::connectDrops()
{
    const auto *drops = new WindowDrops(this);
    // Later: opening may ask something, and the other program waits for its drop to be taken.
    connect(drops, &WindowDrops::workspaceDropped, this, &MainWindow::openWorkspace,
            Qt::QueuedConnection);
    connect(drops, &WindowDrops::reportsDropped, this,
            [this](const QStringList &paths, const QMimeData &dropped) {
                if (m_current == HeaderBar::QuestionsPage) {
                    m_wizard->takeDropped(dropped);
                    return;
                }
                verifyFiles(paths);
            });
    connect(drops, &WindowDrops::othersDropped, this, [this](const QMimeData &dropped) {
        const bool isTaken =
            m_current == HeaderBar::QuestionsPage && m_wizard->takeDropped(dropped);
        if (!isTaken) {
            m_message->showMessage(
                MessageBanner::Kind::Information,
                tr("Drop evidence on the questions, where it is attached to the check that is "
                   "shown. A workspace (*.confseal) is opened, and a report (*.pdf) is verified."));
        }
    });
}

void MainWindow::verifyFile(const QString &path)
{
    verifyFiles({path});
}

void MainWindow::verifyFiles(const QStringList &paths)
{
    goTo(HeaderBar::VerifyPage);
    if (m_current == HeaderBar::VerifyPage) {
        m_verify->verifyFiles(paths);
    }
}

void MainWindow::showLastPage()
{
    if (m_workspace != nullptr) {
        goTo(static_cast<HeaderBar::Page>(m_settings.lastPage()));
    }
}

void MainWindow::showStanding()
{
    QStringList remarks;
    if (m_workspace != nullptr) {
        remarks = {m_workspace->readOnlyReason(), m_workspace->warning()};
        remarks.removeAll(QString());
    }
    if (remarks.isEmpty()) {
        m_standing->clear();
    } else if (m_workspace->isWritable()) {
        m_standing->showMessage(MessageBanner::Kind::Warning, remarks.join(u'\n'), false);
    } else {
        m_standing->showAction(MessageBanner::Kind::Warning, remarks.join(u'\n'), tr("Try again"),
                               false);
    }
}

void MainWindow::tryToWrite()
{
    if (!isLeavable()) {
        return;
    }
    auto opened = Workspace::open(m_workspace->path(), Workspace::Mode::ReadWriteIfFree);
    if (!opened) {
        showError(opened.error().message);
        return;
    }
    const bool isWritable = opened.value()->isWritable();
    // Also for reading: the reason may be another one by now.
    restore({std::move(opened).value(), m_assessmentId, m_current, m_settingsPage});
    m_message->showMessage(MessageBanner::Kind::Information,
                           isWritable ? tr("The workspace can be changed now.")
                                      : tr("The workspace can still only be read."));
}
