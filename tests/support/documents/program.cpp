#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

ProgramResult runProgram(const QString &program, const QStringList &arguments)
{
    ProgramResult result;
    const QString executable = QStandardPaths::findExecutable(program);
    result.found = !executable.isEmpty();
    if (!result.found) {
        return result;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(executable, arguments);
    process.waitForFinished(60'000);
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.output = process.readAll();
    return result;
}

QString writeFile(const QString &folder, const QString &fileName, const QByteArray &content)
{
    QFile file(QDir(folder).filePath(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return file.fileName();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
