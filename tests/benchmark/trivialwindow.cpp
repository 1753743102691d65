#include <QApplication>
#include <QLabel>

/// The floor of the start-up: the least that is a window of this toolkit.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QLabel label(QStringLiteral("Trivial window"));
    label.setWindowTitle(QStringLiteral("Trivial window"));
    label.resize(640, 480);
    label.show();
    return QApplication::exec();
}
