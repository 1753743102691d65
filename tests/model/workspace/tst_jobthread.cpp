#include "model/workspace/jobthread.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest>

class TestJobThread : public QObject
{
    Q_OBJECT

private slots:
    void worksInAnotherThreadAndTellsInItsOwn();
    void tellsEverythingInOrder();
    void isAtWorkUntilTheEndIsTold();
    void canBeCancelledBeforeItStarts();
    void cancelsAndWaitsWhenItGoes();
    void tellsNothingAfterItIsGone();
    void mayGoWhileItTellsTheEnd();
    void doesNotWaitForAnEndedThread();
    void mayNeverStart();
};

void TestJobThread::worksInAnotherThreadAndTellsInItsOwn()
{
    QThread *worker = nullptr;
    QThread *teller = nullptr;
    int result = 0;
    JobThread job;
    job.start(
        [&worker] {
            worker = QThread::currentThread();
            return 27008;
        },
        [&](int value) {
            teller = QThread::currentThread();
            result = value;
        });
    QTRY_COMPARE(result, 27008);
    QCOMPARE(teller, QThread::currentThread());
    QVERIFY(worker != nullptr && worker != teller);
}

void TestJobThread::tellsEverythingInOrder()
{
    QList<int> told;
    JobThread job;
    job.start(
        [&] {
            for (int percent = 1; percent < 100; ++percent) {
                job.tell([&told, percent] { told.append(percent); });
            }
            return 100;
        },
        [&told](int last) { told.append(last); });
    QTRY_VERIFY(told.contains(100));
    QCOMPARE(told.size(), 100);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
}

void TestJobThread::isAtWorkUntilTheEndIsTold()
{
    JobThread job;
    QVERIFY(!job.isAtWork());
    QSemaphore done;
    bool isAtWorkAtTheEnd = true;
    bool isTold = false;
    job.start(
        [&done] {
            done.release();
            return true;
        },
        [&](bool) {
            isAtWorkAtTheEnd = job.isAtWork();
            isTold = true;
        });
    done.acquire();
    QVERIFY(job.isAtWork());
    QTRY_VERIFY(isTold);
    QVERIFY(!isAtWorkAtTheEnd);
    QVERIFY(!job.isAtWork());
}

void TestJobThread::canBeCancelledBeforeItStarts()
{
    JobThread job;
    job.cancel();
    bool isCancelled = false;
    bool isTold = false;
    job.start([&job] { return job.isCancelled(); },
              [&](bool result) {
                  isCancelled = result;
                  isTold = true;
              });
    QTRY_VERIFY(isTold);
    QVERIFY(isCancelled);
}

void TestJobThread::cancelsAndWaitsWhenItGoes()
{
    bool hasEnded = false;
    {
        JobThread job;
        job.start(
            [&] {
                while (!job.isCancelled()) {
                    QThread::msleep(1);
                }
                hasEnded = true;
                return true;
            },
            [](bool) {});
    }
    QVERIFY(hasEnded);
}

void TestJobThread::tellsNothingAfterItIsGone()
{
    int told = 0;
    QSemaphore done;
    {
        JobThread job;
        job.start(
            [&] {
                job.tell([&told] { ++told; });
                done.release();
                return true;
            },
            [&told](bool) { ++told; });
        done.acquire();
    }
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void TestJobThread::mayGoWhileItTellsTheEnd()
{
    auto job = std::make_unique<JobThread>();
    job->start([] { return true; }, [&job](bool) { job.reset(); });
    QTRY_VERIFY(job == nullptr);
}

/// What a thread does after its work must not keep its owner.
void TestJobThread::doesNotWaitForAnEndedThread()
{
    /// Keeps the thread that it is destroyed in.
    struct Keeper
    {
        QSemaphore &mayEnd;
        ~Keeper() { mayEnd.acquire(); }
    };
    QSemaphore mayEnd;
    QSemaphore hasEnded;
    {
        bool isTold = false;
        JobThread job;
        auto keeper = std::make_shared<Keeper>(mayEnd);
        job.start(
            [&hasEnded, keeper = std::move(keeper)] {
                hasEnded.release();
                return true;
            },
            [&isTold](bool) { isTold = true; });
        QTRY_VERIFY(isTold);
    }
    QVERIFY(hasEnded.tryAcquire());
    // The thread waits for this: it goes only now.
    mayEnd.release();
    QTRY_VERIFY(mayEnd.available() == 0);
}

void TestJobThread::mayNeverStart()
{
    JobThread job;
    job.cancel();
    QVERIFY(job.isCancelled());
}

QTEST_GUILESS_MAIN(TestJobThread)
#include "tst_jobthread.moc"
