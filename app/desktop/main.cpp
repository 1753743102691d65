#include "desktop.h"
#include "startoptions.h"

#include <QApplication>

#include <cstdio>

namespace {

/// --help and --version, which must work without a display.
QString answerWithoutWindow(StartOptions &options, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return options.answer(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("confseal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFSEAL_VERSION));
    StartOptions options;
    if (const QString answer = answerWithoutWindow(options, argc, argv); !answer.isEmpty()) {
        std::fputs(qPrintable(answer), stdout);
        return 0;
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("confseal"));
    const QApplication application(argc, argv);
    options.process(QCoreApplication::arguments());

    Settings settings(Settings::defaultPath());
    const Language language =
        languageFromId(options.language())
            .value_or(settings.language().value_or(Translators::systemLanguage()));
    Desktop desktop(settings, language);
    desktop.start(options.path());
    return QApplication::exec();
}
