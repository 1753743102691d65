#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

/// What one run of the program left behind.
class CommandResult
{
public:
    CommandResult(int status, QByteArray output, QByteArray errors);

    int status() const { return m_status; }
    const QByteArray &output() const { return m_output; }
    const QByteArray &errors() const { return m_errors; }
    QString text() const { return QString::fromUtf8(m_output); }
    QString errorText() const { return QString::fromUtf8(m_errors); }
    /// The output as the one JSON object that --json promises; empty where it is anything else.
    QJsonObject json() const;

    /// Nothing where the run ended as the contract says of a success; else what was wrong.
    QByteArray notDone(int status = 0) const;
    /// Nothing where the run failed as the contract says: with @p status, an empty output and
    /// nothing but diagnostics on standard error, among them an error with @p text in it.
    QByteArray notFailed(int status, const QString &text) const;

private:
    QByteArray wrong(const QByteArray &problem) const;
    bool hasForeignLines() const;

    int m_status;
    QByteArray m_output;
    QByteArray m_errors;
};

#define QVERIFY_DONE(result) QCOMPARE((result).notDone(), QByteArray())
#define QVERIFY_ANSWER_NO(result) QCOMPARE((result).notDone(1), QByteArray())
#define QVERIFY_FAILED(result, status, text)                                                       \
    QCOMPARE((result).notFailed(status, QStringLiteral(text)), QByteArray())

/// How a run differs from an ordinary one.
struct RunOptions
{
    QMap<QString, QString> environment;
    QString outputFile; ///< instead of a pipe
    bool closedOutput = false;
    bool unprivileged = false; ///< as the user "nobody" where the test is run by root
};

/// A folder of its own, in which the program is started with a data directory of its own.
class CommandLineFixture
{
public:
    CommandLineFixture();

    QString path(const QString &fileName) const { return m_folder.filePath(fileName); }
    /// Where run() finds its workspace.
    QString workspace() const { return path(QStringLiteral("work.confseal")); }
    QString write(const QString &fileName, const QByteArray &content) const;
    QByteArray content(const QString &fileName) const;
    QString makeFolder(const QString &name) const;

    /// Where the program lies, for those who start it in another way.
    static QString program();
    /// The program with exactly these arguments, in the folder.
    CommandResult start(const QStringList &arguments, const RunOptions &options = {}) const;
    /// The same with the workspace named.
    CommandResult run(const QStringList &arguments, const RunOptions &options = {}) const;

    /// An empty workspace, or one with the demonstration; made once in a program and copied then.
    void makeWorkspace() const;
    void makeDemonstration() const;
    /// Replaces the workspace by a copy.
    void copyWorkspace(const QString &source) const;
    /// Of the catalogue that is built in; returns the UUID.
    QString makeAssessment(const QStringList &moreArguments = {}) const;
    /// The UUID of the first assessment with @p verdict; empty where there is none.
    QString assessment(const QString &verdict) const;

    /// The names in a folder, hidden ones too.
    static QStringList names(const QString &folder);

private:
    explicit CommandLineFixture(const QString &command);

    QTemporaryDir m_folder;
};

/// The arguments of a command without spaces in them.
QStringList words(const char *arguments);
/// A text with all that is special to markup, terminals, spreadsheets or formats.
QString hostileText();
/// Whether @p text holds nothing that moves a cursor or turns the reading direction.
bool isHarmless(const QString &text);
