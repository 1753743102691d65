#include "interruption.h"

#include "sqlitehandle.h"

#include <QSemaphore>
#include <QThread>

#include <sqlite3.h>

namespace {

constexpr int askingMilliseconds = 20;

} // namespace

struct Interruption::Private
{
    QSemaphore ended;
    std::unique_ptr<QThread> thread;
};

Interruption::Interruption(const Database &database, const std::function<bool()> &goesOn)
    : d(std::make_unique<Private>())
{
    if (!goesOn) {
        return;
    }
    d->thread.reset(QThread::create([ended = &d->ended, handle = handleOf(database), goesOn] {
        bool isStopped = false;
        do {
            isStopped = isStopped || !goesOn();
            if (isStopped) {
                // Again and again: it means nothing between two statements.
                sqlite3_interrupt(handle);
            }
        } while (!ended->tryAcquire(1, askingMilliseconds));
    }));
    d->thread->start();
}

Interruption::~Interruption()
{
    if (d->thread != nullptr) {
        d->ended.release();
        d->thread->wait();
    }
}
