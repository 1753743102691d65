#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

/// The thread of a job, with its cancelling and the way back into the thread that made it. A job
/// declares it after everything that its work uses, so that it ends first.
class JobThread
{
public:
    JobThread();
    /// Cancels, and waits for the work. What was on its way back is not told any more.
    ~JobThread();
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;

    /// Runs @p work in the thread, and @p end with its result in the one that made this. Only once.
    template<typename Work, typename End>
    void start(Work work, End end)
    {
        launch([this, work = std::move(work), end = std::move(end)] {
            tell([this, result = work(), end] {
                m_isAtWork = false;
                end(result);
            });
        });
    }
    /// For the work: has @p message called in the thread that made this.
    void tell(std::function<void()> message);
    /// Asks the work to end soon, or as soon as it is started.
    void cancel() { m_isCancelled = true; }
    /// In any thread.
    bool isCancelled() const { return m_isCancelled; }
    /// From start() until the end is told.
    bool isAtWork() const { return m_isAtWork; }

private:
    void launch(std::function<void()> run);

    QObject m_receiver; ///< what is on its way goes with it
    std::atomic_bool m_isCancelled = false;
    bool m_isAtWork = false;
    std::unique_ptr<QThread> m_thread;
};
