#include "jobthread.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

namespace {

// Long after a thread has ended whose work is done.
constexpr int lingeringMilliseconds = 2000;

/// Waits for its work before it goes.
class Worker : public QThread
{
public:
    explicit Worker(std::function<void()> work)
        : m_work(std::move(work))
    {}
    ~Worker() override { wait(); }

protected:
    void run() override
    {
        // Goes with the work, not with the thread.
        const auto work = std::move(m_work);
        work();
    }

private:
    std::function<void()> m_work;
};

/// The thread has nothing more to do than to end, but for that it may need a processor that others
/// use: the window does not wait for it.
void letEnd(std::unique_ptr<QThread> thread)
{
    QCoreApplication *application = QCoreApplication::instance();
    if (application == nullptr || application->thread() != QThread::currentThread()) {
        return;
    }
    thread->setParent(application);
    QTimer::singleShot(lingeringMilliseconds, thread.get(), &QObject::deleteLater);
    [[maybe_unused]] const QThread *ownedByApplication = thread.release();
}

} // namespace

JobThread::JobThread() = default;

JobThread::~JobThread()
{
    cancel();
    if (m_thread != nullptr && !m_isAtWork) {
        letEnd(std::move(m_thread));
    }
    m_thread.reset();
}

void JobThread::tell(std::function<void()> message)
{
    QMetaObject::invokeMethod(&m_receiver, std::move(message), Qt::QueuedConnection);
}

void JobThread::launch(std::function<void()> run)
{
    Q_ASSERT(m_thread == nullptr);
    m_isAtWork = true;
    m_thread = std::make_unique<Worker>(std::move(run));
    m_thread->start();
}
