#include "model/workspace/reportjob.h"
#include "ui/headerbar.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/wizard/evidenceactions.h"
#include "ui/wizard/evidencequeue.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

// How long the window cannot answer while a large file is added and reports are made.

namespace {

/// The longest time between two turns of the event loop.
class GapMeter : public QObject
{
public:
    GapMeter()
    {
        connect(&m_timer, &QTimer::timeout, this, &GapMeter::tick);
        m_timer.setTimerType(Qt::PreciseTimer);
    }
    void start()
    {
        m_timer.start(1);
        m_clock.start();
    }
    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }

private:
    void tick()
    {
        const qint64 gap = m_clock.nsecsElapsed();
        m_clock.restart();
        if (gap > 20'000'000 && qEnvironmentVariableIsSet("CONFSEAL_SHOW_GAPS")) {
            std::fprintf(stderr, "gap of %.1f ms\n", static_cast<double>(gap) / 1e6);
        }
        m_longest = std::max(m_longest, gap);
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// Makes the report of an assessment over and over.
class Reports : public QObject
{
public:
    Reports(QString workspace, QString assessment)
        : m_workspace(std::move(workspace))
        , m_assessment(std::move(assessment))
    {}
    void makeNext()
    {
        ReportOptions options;
        options.draft = true;
        auto *job = new ReportJob(m_workspace, m_assessment, options, nullptr, this);
        connect(job, &ReportJob::failed, this,
                [](const QString &message) { qFatal("%s", qPrintable(message)); });
        connect(job, &ReportJob::finished, this, [this, job] {
            ++m_made;
            job->deleteLater();
            makeNext();
        });
        job->start();
    }
    int made() const { return m_made; }

private:
    QString m_workspace;
    QString m_assessment;
    int m_made = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString workspace = QCoreApplication::arguments().value(1);
    const QString file = QCoreApplication::arguments().value(2);
    if (file.isEmpty()) {
        std::fputs("benchmark_eventloop WORKSPACE FILE\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(settings, Language::English);
    window.show();
    window.openWorkspace(workspace);
    emit window.findChild<HeaderBar *>()->pageRequested(HeaderBar::QuestionsPage);
    const QString assessment = settings.place(workspace).assessmentId;
    auto *evidence = window.findChild<EvidenceActions *>();

    GapMeter meter;
    Reports reports(workspace, assessment);
    QObject::connect(evidence->queue(), &EvidenceQueue::finished, &application,
                     [&](const QStringList &problems) {
                         if (!problems.isEmpty()) {
                             qFatal("%s", qPrintable(problems.first()));
                         }
                         QCoreApplication::quit();
                     });
    QTimer::singleShot(500, evidence, [&] {
        meter.start();
        reports.makeNext();
        evidence->addFiles({file});
    });
    QApplication::exec();
    const QJsonObject result{
        {QStringLiteral("longestGapMilliseconds"), meter.longestMilliseconds()},
        {QStringLiteral("reports"), reports.made()}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
