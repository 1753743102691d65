#include "commandlinefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

#include <grp.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr int longestRunMilliseconds = 60'000;
constexpr unsigned nobody = 65534;

QProcessEnvironment environmentOf(const QString &folder, const RunOptions &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"CONFSEAL_WORKSPACE", "CONFSEAL_PASSPHRASE", "CONFSEAL_PKCS11_MODULE",
                             "SOURCE_DATE_EPOCH"}) {
        environment.remove(QLatin1String(name));
    }
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/data"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (auto entry = options.environment.cbegin(); entry != options.environment.cend(); ++entry) {
        environment.insert(entry.key(), entry.value());
    }
    return environment;
}

} // namespace

CommandResult::CommandResult(int status, QByteArray output, QByteArray errors)
    : m_status(status)
    , m_output(std::move(output))
    , m_errors(std::move(errors))
{}

QJsonObject CommandResult::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_output, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray CommandResult::wrong(const QByteArray &problem) const
{
    return problem + "; status " + QByteArray::number(m_status) + ", output: " + m_output.left(400)
        + ", errors: " + m_errors.left(400);
}

bool CommandResult::hasForeignLines() const
{
    static const QRegularExpression ours(QStringLiteral("\\Aconfseal-cli: (error|warning): ."));
    const QStringList lines = errorText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const QString &line) { return !ours.match(line).hasMatch(); });
}

QByteArray CommandResult::notDone(int status) const
{
    if (m_status != status) {
        return wrong("another status than " + QByteArray::number(status));
    }
    if (m_output.isEmpty() || !m_output.endsWith('\n')) {
        return wrong("no complete line on standard output");
    }
    return hasForeignLines() || m_errors.contains("error: ") ? wrong("noise on standard error")
                                                             : QByteArray();
}

QByteArray CommandResult::notFailed(int status, const QString &text) const
{
    if (m_status != status) {
        return wrong("another status than " + QByteArray::number(status));
    }
    if (!m_output.isEmpty()) {
        return wrong("something on standard output");
    }
    if (hasForeignLines() || !m_errors.contains("confseal-cli: error: ")) {
        return wrong("other than diagnostics on standard error");
    }
    return errorText().contains(text) ? QByteArray() : wrong("no word of \"" + text.toUtf8() + '"');
}

CommandLineFixture::CommandLineFixture()
{
    // "nobody" has to get in.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
}

CommandLineFixture::CommandLineFixture(const QString &command)
    : CommandLineFixture()
{
    const CommandResult made = run({command});
    if (made.status() != 0) {
        qFatal("%s", made.errors().constData());
    }
}

QString CommandLineFixture::write(const QString &fileName, const QByteArray &content) const
{
    QFile file(path(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return file.fileName();
}

QByteArray CommandLineFixture::content(const QString &fileName) const
{
    QFile file(path(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CommandLineFixture::makeFolder(const QString &name) const
{
    if (!QDir(m_folder.path()).mkpath(name)) {
        qFatal("%s cannot be made", qPrintable(path(name)));
    }
    return path(name);
}

QString CommandLineFixture::program()
{
    return QStringLiteral(CONFSEAL_CLI);
}

CommandResult CommandLineFixture::start(const QStringList &arguments,
                                        const RunOptions &options) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessEnvironment(environmentOf(m_folder.path(), options));
    if (!options.outputFile.isEmpty()) {
        process.setStandardOutputFile(options.outputFile);
    }
    process.setChildProcessModifier([options] {
        if (options.closedOutput) {
            ::close(STDOUT_FILENO);
        }
        if (options.unprivileged && ::getuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            ::_exit(126);
        }
    });
    process.start(QStringLiteral(CONFSEAL_CLI), arguments);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(longestRunMilliseconds);
    if (!finished || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        return {-1, process.readAllStandardOutput(), process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CommandResult CommandLineFixture::run(const QStringList &arguments, const RunOptions &options) const
{
    return start(QStringList{QStringLiteral("--workspace"), workspace()} + arguments, options);
}

void CommandLineFixture::makeWorkspace() const
{
    static const CommandLineFixture original(QStringLiteral("create"));
    copyWorkspace(original.workspace());
}

void CommandLineFixture::makeDemonstration() const
{
    static const CommandLineFixture original(QStringLiteral("demo"));
    copyWorkspace(original.workspace());
}

void CommandLineFixture::copyWorkspace(const QString &source) const
{
    QFile::remove(workspace());
    if (!QFile::copy(source, workspace())) {
        qFatal("%s cannot be copied", qPrintable(source));
    }
}

QString CommandLineFixture::makeAssessment(const QStringList &moreArguments) const
{
    const CommandResult made =
        run(QStringList{QStringLiteral("assessment"), QStringLiteral("create"),
                        QStringLiteral("--vendor"), QStringLiteral("Example vendor"),
                        QStringLiteral("--product"), QStringLiteral("Example product")}
            + moreArguments);
    if (made.status() != 0) {
        qFatal("%s", made.errors().constData());
    }
    return made.text().trimmed();
}

QString CommandLineFixture::assessment(const QString &verdict) const
{
    const QJsonObject list = run(words("assessment list --json")).json();
    for (const QJsonValue &entry : list.value(QLatin1String("assessments")).toArray()) {
        if (entry[QLatin1String("verdict")].toString() == verdict) {
            return entry[QLatin1String("uuid")].toString();
        }
    }
    return {};
}

QStringList CommandLineFixture::names(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
}

QString hostileText()
{
    return QString::fromUtf8(
        u8"=HYPERLINK(\"http://x\") <b>bold</b> <img "
        u8"src=\"file:///etc/hostname\"> &amp; %1 %2 %n \\n "
        u8"\u202Egnp.exe\u202C \u05E9\u05DC\u05D5\u05DD \U0001F512 "
        u8"\u4E2D\u6587 \x1B[2J\x07 \u0085\u2028 'quoted'; DROP TABLE answers");
}

bool isHarmless(const QString &text)
{
    static const QRegularExpression harmful(QStringLiteral(
        "[\\x{00}-\\x{09}\\x{0B}-\\x{1F}\\x{7F}-\\x{9F}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}"
        "\\x{2066}-\\x{2069}\\x{200E}\\x{200F}\\x{061C}]"));
    return !harmful.match(text).hasMatch();
}
