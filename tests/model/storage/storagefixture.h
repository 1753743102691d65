#pragma once

#include "model/storage/assessmentrepository.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/workspacefile.h"
#include "tests/support/assessmentbuilder.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <sys/types.h>

/// A new workspace file in a folder of its own, with the small catalogue.
class StorageFixture
{
public:
    StorageFixture();

    QString path() const { return folder.filePath(QStringLiteral("work.confseal")); }
    QStringList filesInFolder() const;
    void close() { file.reset(); }
    void reopen(OpenMode mode = OpenMode::ReadWrite);

    /// Adds an assessment and returns its id.
    QString add(const Assessment &assessment);
    Assessment load(const QString &id) const;
    /// Adds a file as evidence of @p answer.
    EvidenceItem addFile(const QString &assessmentId, const QByteArray &content,
                         const AnswerKey &answer);
    /// What `check` finds, without anybody else looking.
    QStringList problems() const;

    static Actor actor() { return {QStringLiteral("test"), QStringLiteral("tester")}; }

    QTemporaryDir folder;
    Catalogue catalogue = smallCatalogue();
    std::unique_ptr<WorkspaceFile> file;
};

/// Runs statements as somebody would who knows SQLite but not ConfSeal; ends the test program when
/// one fails.
void runSql(const QString &path, const QStringList &statements);
/// The first column of the first row.
QVariant sqlValue(const QString &path, const QString &statement);

/// Keeps everybody else out of the database for as long as the process lives.
bool holdExclusively(const QString &path);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// While it lives, the test program is a user whom permissions bind.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_wasRoot = false;
};

/// Another process that does one thing and then waits until it is killed.
class OtherProcess
{
public:
    /// Returns after @p act did; true: it succeeded.
    explicit OtherProcess(const std::function<bool()> &act);
    ~OtherProcess();
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    bool isReady() const { return m_isReady; }
    qint64 id() const { return m_id; }
    void kill();

private:
    pid_t m_id = -1;
    bool m_isReady = false;
};
