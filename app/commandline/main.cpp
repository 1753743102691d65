#include "commandline.h"
#include "standardstreams.h"

#include <QByteArrayList>
#include <QGuiApplication>

#include <cstdio>

namespace {

/// Standard error belongs to our own diagnostics: what libraries remark does not concern the user.
void handleQtMessage(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type == QtFatalMsg) {
        Terminal::error(message);
    } else if (qEnvironmentVariableIsSet("CONFSEAL_DEBUG")) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    reserveStandardStreams();
    qInstallMessageHandler(handleQtMessage);
    // Reports are laid out with the fonts of a platform; no display is needed or wanted.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArrayList arguments(argv, argv + argc);
    // The arguments are all ours: "-platform" and its like must not reach Qt.
    int programNameOnly = 1;
    QGuiApplication application(programNameOnly, argv);
    QCoreApplication::setApplicationName(QStringLiteral("confseal-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFSEAL_VERSION));
    return CommandLine().run(arguments);
}
