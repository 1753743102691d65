#include "ui/headerbar.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/wizard/wizardpage.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// How much time the processor needs from the wish for the next check until it is painted.

namespace {

constexpr QSize windowSize(1280, 800);

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Also what waits for the next frame or for a timer without delay.
void runUntilPainted()
{
    constexpr int turns = 4;
    constexpr unsigned long frameMilliseconds = 8;
    for (int turn = 0; turn < turns; ++turn) {
        QCoreApplication::processEvents();
        QThread::msleep(frameMilliseconds);
    }
    QCoreApplication::processEvents();
}

/// The times of going through all checks, sorted.
std::vector<double> measure(MainWindow &window, int rounds)
{
    auto *next = window.findChild<QPushButton *>(QStringLiteral("next"));
    auto *wizard = window.findChild<WizardPage *>();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        wizard->showFirstOpen();
        while (next->isEnabled()) {
            runUntilPainted();
            const double begin = cpuMilliseconds();
            next->click();
            runUntilPainted();
            times.push_back(cpuMilliseconds() - begin);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

QJsonObject quantiles(const std::vector<double> &times)
{
    const auto at = [&times](double share) {
        return times.at(static_cast<size_t>(share * static_cast<double>(times.size() - 1)));
    };
    return {{QStringLiteral("median"), at(0.5)}, {QStringLiteral("p95"), at(0.95)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString workspace = QCoreApplication::arguments().value(1);
    const int rounds = QCoreApplication::arguments().value(2, QStringLiteral("1")).toInt();
    if (workspace.isEmpty()) {
        std::fputs("benchmark_nextcheck WORKSPACE [ROUNDS]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(settings, Language::English);
    window.resize(windowSize);
    window.show();
    window.openWorkspace(workspace);
    emit window.findChild<HeaderBar *>()->pageRequested(HeaderBar::QuestionsPage);
    auto *wizard = window.findChild<WizardPage *>();
    QJsonObject result;
    for (const bool help : {false, true}) {
        wizard->setHelpShown(help);
        result.insert(help ? QStringLiteral("withHelp") : QStringLiteral("withoutHelp"),
                      quantiles(measure(window, rounds)));
    }
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
