#include "closingbackup.h"

#include "model/workspace/filejob.h"
#include "model/workspace/workspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QPointer>
#include <QProgressBar>
#include <QProgressDialog>
#include <QScopedValueRollback>

namespace {

constexpr int shownAfterMilliseconds = 500; // most backups are faster
constexpr int widthCharacters = 60;

/// What the user sees while it lasts.
class BackupProgress : public QProgressDialog
{
public:
    BackupProgress(const QString &workspace, QWidget *window)
        : QProgressDialog(window)
    {
        setWindowTitle(ClosingBackup::tr("Backup"));
        setWindowModality(Qt::WindowModal);
        setLabel(new TextLabel(ClosingBackup::tr("\"%1\" is being backed up.").arg(workspace)));
        setCancelButtonText(ClosingBackup::tr("Skip the backup"));
        findChild<QProgressBar *>()->setAccessibleName(windowTitle());
        setAutoReset(false);
        setAutoClose(false);
        setMinimumDuration(shownAfterMilliseconds);
        setMinimumWidth(fontMetrics().averageCharWidth() * widthCharacters);
        setValue(0);
    }
};

} // namespace

ClosingBackup::ClosingBackup(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

bool ClosingBackup::run(const Workspace &workspace, const BackupRules &rules)
{
    if (m_isRunning) {
        return false;
    }
    if (!rules.isOn || !workspace.isWritable()) {
        return true;
    }
    const QScopedValueRollback running(m_isRunning, true);
    const QPointer<QWidget> focused = QApplication::focusWidget();
    m_window->setEnabled(false); // nothing may change while it is copied
    QString failure;
    {
        BackupProgress progress(QFileInfo(workspace.path()).completeBaseName(), m_window);
        const auto job = FileJob::automaticBackup(workspace.path(), rules);
        QEventLoop loop;
        connect(job.get(), &FileJob::progressed, &progress, &QProgressDialog::setValue);
        connect(job.get(), &FileJob::finished, &loop, &QEventLoop::quit);
        connect(job.get(), &FileJob::cancelled, &loop, &QEventLoop::quit);
        connect(job.get(), &FileJob::failed, &loop, [&](const QString &message) {
            failure = message;
            loop.quit();
        });
        connect(&progress, &QProgressDialog::canceled, job.get(), &FileJob::cancel);
        job->start();
        loop.exec();
    }
    m_window->setEnabled(true);
    if (focused != nullptr) {
        focused->setFocus();
    }
    return failure.isEmpty()
        || Dialogs::confirm(m_window, tr("No backup"),
                            tr("The automatic backup could not be completed. The workspace itself "
                               "is safe.\n\n%1")
                                .arg(failure),
                            tr("Close anyway"));
}
