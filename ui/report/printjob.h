#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

class QPrinter;

/// How often the pages are at @p done of @p all; false ends it.
using PrintProgress = std::function<bool(int done, int all)>;

/// Draws the pages of @p pdf that the printer is to print, each at its own size. Where @p progress
/// ends it, nothing more is sent.
Result<void> printPdf(const QByteArray &pdf, QPrinter &printer, const PrintProgress &progress);

/// Prints the pages of a PDF in a thread of its own.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    explicit PrintJob(QObject *parent = nullptr);
    ~PrintJob() override; ///< cancels, and waits for the page that is being printed

    /// Ends with finished(), failed() or cancelled(). One at a time.
    void start(const QByteArray &pdf, std::unique_ptr<QPrinter> printer);
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_isRunning; }

signals:
    void progressed(int done, int all);
    /// @p message says where the pages have gone.
    void finished(const QString &message);
    void failed(const QString &message);
    void cancelled();

private:
    void end(const Result<void> &printed, const QString &message);

    std::atomic_bool m_isCancelled = false;
    bool m_isRunning = false;
    QThreadPool m_thread; // the last member: it ends first
};
