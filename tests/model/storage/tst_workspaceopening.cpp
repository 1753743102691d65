#include "model/storage/workspaceopening.h"
#include "storagefixture.h"

#include <QThread>

#include <thread>

class TestWorkspaceOpening : public QObject
{
    Q_OBJECT

private slots:
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesOtherDatabases_data();
    void refusesOtherDatabases();
    void refusesCutFiles_data();
    void refusesCutFiles();
    void refusesWhatCannotBeRead();
    void opensForReadingWhereNothingCanBeWritten_data();
    void opensForReadingWhereNothingCanBeWritten();
    void refusesALogThatCannotBeWrittenInto();
    void readsTheLogOfAnEndedProgram();
    void tellsWhichProcessWrites();
    void takesTheLockOfAKilledProcess();
    void waitsForAnotherWriter();
    void tellsOfAForeignLock();
    void readsWhileAnotherWrites();
    void worksWithoutSharedMemoryOnNetworkFileSystems();

private:
    /// In every mode, and without a change of the file or a file beside it.
    static void verifyRefused(const StorageFixture &fixture, ErrorKind kind,
                              const QString &message);
    static QList<OpenMode> allModes()
    {
        return {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::ReadWriteIfFree};
    }
};

void TestWorkspaceOpening::verifyRefused(const StorageFixture &fixture, ErrorKind kind,
                                         const QString &message)
{
    const QByteArray before = bytesOf(fixture.path());
    for (const OpenMode mode : allModes()) {
        const auto opened = WorkspaceFile::open(fixture.path(), mode, StorageFixture::actor());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(message), qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(fixture.path()));
        QCOMPARE(opened.error().kind, kind);
        QCOMPARE(bytesOf(fixture.path()), before);
        QCOMPARE(fixture.filesInFolder(), QStringList{QStringLiteral("work.confseal")});
    }
}

void TestWorkspaceOpening::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    const QString isNone = QStringLiteral("is not a ConfSeal workspace");
    QTest::newRow("no byte") << QByteArray() << QStringLiteral("is an empty file");
    QTest::newRow("one byte") << QByteArray("S") << isNone;
    QTest::newRow("text") << QByteArray("To whom it may concern\n").repeated(500) << isNone;
    QTest::newRow("zeros") << QByteArray(20000, '\0') << isNone;
}

void TestWorkspaceOpening::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    StorageFixture fixture;
    fixture.close();
    writeBytes(fixture.path(), content);
    verifyRefused(fixture, ErrorKind::InvalidInput, message);
}

void TestWorkspaceOpening::refusesOtherDatabases_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *statement, ErrorKind kind,
                        const char *message) {
        QTest::newRow(name) << QString::fromLatin1(statement) << kind
                            << QString::fromLatin1(message);
    };
    row("of another program", "PRAGMA application_id=1", ErrorKind::InvalidInput,
        "is not a ConfSeal workspace");
    row("without a schema", "PRAGMA user_version=0", ErrorKind::InvalidInput,
        "is not a ConfSeal workspace");
    row("of a schema before the first", "PRAGMA user_version=-7", ErrorKind::InvalidInput,
        "is not a ConfSeal workspace");
    row("of a newer program", "PRAGMA user_version=999", ErrorKind::InvalidInput,
        "was written by a newer program: it has schema 999");
    row("identity lost", "DELETE FROM workspace", ErrorKind::OperationFailed, "Restore a backup");
    row("table lost", "DROP TABLE workspace", ErrorKind::OperationFailed, "workspace");
}

void TestWorkspaceOpening::refusesOtherDatabases()
{
    QFETCH(QString, statement);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    StorageFixture fixture;
    fixture.close();
    runSql(fixture.path(), {statement});
    verifyRefused(fixture, kind, message);
}

void TestWorkspaceOpening::refusesCutFiles_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("in the header") << Q_INT64_C(60);
    QTest::newRow("in the first page") << Q_INT64_C(3000);
    QTest::newRow("after the first page") << Q_INT64_C(4096);
    QTest::newRow("in the middle") << Q_INT64_C(40000);
}

void TestWorkspaceOpening::refusesCutFiles()
{
    QFETCH(qint64, size);
    StorageFixture fixture;
    fixture.close();
    QVERIFY(QFile::resize(fixture.path(), size));
    verifyRefused(fixture, ErrorKind::OperationFailed, QStringLiteral("Restore a backup"));
}

void TestWorkspaceOpening::refusesWhatCannotBeRead()
{
    const OrdinaryUser user;
    StorageFixture fixture;
    fixture.close();
    const QByteArray before = bytesOf(fixture.path());
    QVERIFY(QFile::setPermissions(fixture.path(), {}));
    for (const OpenMode mode : allModes()) {
        const auto opened = WorkspaceFile::open(fixture.path(), mode, StorageFixture::actor());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::OperationFailed);
        QVERIFY(opened.error().message.contains(QStringLiteral("permissions")));
    }
    QVERIFY(QFile::setPermissions(fixture.path(), QFileDevice::ReadOwner));
    QCOMPARE(bytesOf(fixture.path()), before);
}

void TestWorkspaceOpening::opensForReadingWhereNothingCanBeWritten_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("read-only folder") << true;
    QTest::newRow("read-only file") << false;
}

void TestWorkspaceOpening::opensForReadingWhereNothingCanBeWritten()
{
    QFETCH(bool, folder);
    const OrdinaryUser user;
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment stored = fixture.load(id);
    fixture.close();
    const QByteArray before = bytesOf(fixture.path());
    const QString locked = folder ? fixture.folder.path() : fixture.path();
    const QFileDevice::Permissions open = QFile::permissions(locked);
    QVERIFY(
        QFile::setPermissions(locked, open & ~QFileDevice::WriteOwner & ~QFileDevice::WriteUser));

    const auto writing =
        WorkspaceFile::open(fixture.path(), OpenMode::ReadWrite, StorageFixture::actor());
    QVERIFY(!writing);
    QCOMPARE(writing.error().kind, ErrorKind::OperationFailed);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWriteIfFree}) {
        fixture.reopen(mode);
        QVERIFY(!fixture.file->isWritable());
        QVERIFY(!fixture.file->readOnlyReason().isEmpty());
        QCOMPARE(fixture.load(id), stored);
        QCOMPARE(fixture.problems(), QStringList());
        QVERIFY(!AssessmentRepository(*fixture.file).remove(id));
        fixture.close();
    }
    QCOMPARE(bytesOf(fixture.path()), before);
    QCOMPARE(fixture.filesInFolder(), QStringList{QStringLiteral("work.confseal")});
    QVERIFY(QFile::setPermissions(locked, open));
}

void TestWorkspaceOpening::refusesALogThatCannotBeWrittenInto()
{
    const OrdinaryUser user;
    StorageFixture fixture;
    fixture.add(filledAssessment(fixture.catalogue));
    const QTemporaryDir copies;
    const QString copy = copies.filePath(QStringLiteral("copy.confseal"));
    QVERIFY(QFile::copy(fixture.path(), copy));
    QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const QByteArray file = bytesOf(copy);
    const QByteArray log = bytesOf(copy + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    QVERIFY(QFile::setPermissions(copies.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    for (const OpenMode mode : allModes()) {
        const auto opened = WorkspaceFile::open(copy, mode, StorageFixture::actor());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::OperationFailed);
    }
    QCOMPARE(bytesOf(copy), file);
    QCOMPARE(bytesOf(copy + QStringLiteral("-wal")), log);
    QVERIFY(QFile::setPermissions(
        copies.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

void TestWorkspaceOpening::readsTheLogOfAnEndedProgram()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment stored = fixture.load(id);
    const QString copy = fixture.folder.filePath(QStringLiteral("copy.confseal"));
    QVERIFY(QFile::copy(fixture.path(), copy));
    QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    fixture.close();
    auto opened = WorkspaceFile::open(copy, OpenMode::ReadOnly, StorageFixture::actor());
    QVERIFY_RESULT(opened);
    const auto loaded = AssessmentRepository(*opened.value()).load(id);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded.value(), stored);
}

void TestWorkspaceOpening::tellsWhichProcessWrites()
{
    StorageFixture fixture;
    fixture.close();
    const OtherProcess other([&fixture] {
        fixture.reopen();
        return fixture.file->isWritable();
    });
    QVERIFY(other.isReady());
    const auto second =
        WorkspaceFile::open(fixture.path(), OpenMode::ReadWrite, StorageFixture::actor());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InUse);
    QVERIFY(second.error().message.contains(QString::number(other.id())));
    QVERIFY(second.error().message.contains(StorageFixture::actor().program));
    fixture.reopen(OpenMode::ReadWriteIfFree);
    QVERIFY(!fixture.file->isWritable());
    QVERIFY(fixture.file->readOnlyReason().contains(QString::number(other.id())));
    QCOMPARE(fixture.problems(), QStringList());
}

void TestWorkspaceOpening::takesTheLockOfAKilledProcess()
{
    StorageFixture fixture;
    fixture.close();
    OtherProcess other([&fixture] {
        fixture.reopen();
        return true;
    });
    QVERIFY(other.isReady());
    other.kill();
    QVERIFY(QFileInfo::exists(fixture.path() + QStringLiteral(".lock")));
    fixture.reopen(OpenMode::ReadWriteIfFree);
    QVERIFY2(fixture.file->isWritable(), qPrintable(fixture.file->readOnlyReason()));
}

void TestWorkspaceOpening::waitsForAnotherWriter()
{
    StorageFixture fixture;
    fixture.close();
    OtherProcess other([&fixture] {
        fixture.reopen();
        std::thread([&fixture] {
            QThread::msleep(300);
            fixture.close();
        }).detach();
        return true;
    });
    QVERIFY(other.isReady());
    const auto opened =
        WorkspaceFile::open(fixture.path(), OpenMode::ReadWrite, StorageFixture::actor(), 30000);
    QVERIFY_RESULT(opened);
}

void TestWorkspaceOpening::tellsOfAForeignLock()
{
    StorageFixture fixture;
    fixture.close();
    const OtherProcess other([&fixture] { return holdExclusively(fixture.path()); });
    QVERIFY(other.isReady());
    for (const OpenMode mode : allModes()) {
        const auto opened = WorkspaceFile::open(fixture.path(), mode, StorageFixture::actor());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::InUse);
    }
}

void TestWorkspaceOpening::readsWhileAnotherWrites()
{
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    const auto reader =
        WorkspaceFile::open(fixture.path(), OpenMode::ReadOnly, StorageFixture::actor());
    QVERIFY_RESULT(reader);
    AssessmentRepository writing(*fixture.file);
    const AssessmentRepository readingIt(*reader.value());
    QVERIFY(fixture.file->transaction([&]() -> Result<void> {
        Measure measure;
        measure.id = uuidFor(QStringLiteral("measure"));
        auto saved = writing.saveMeasure(id, measure);
        // Not before it is durable.
        return saved && !readingIt.load(id).value().measures.isEmpty()
            ? Error::failed(QStringLiteral("read too early"))
            : saved;
    }));
    QCOMPARE(readingIt.load(id).value().measures.size(), 1);
}

void TestWorkspaceOpening::worksWithoutSharedMemoryOnNetworkFileSystems()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment stored = fixture.load(id);
    fixture.close();
    OpenRequest request;
    request.migrations = builtInMigrations().value();
    request.fileSystemType = "nfs4";
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        request.mode = mode;
        const auto opened = openWorkspace(fixture.path(), request);
        QVERIFY_RESULT(opened);
        QVERIFY(opened.value()->warning().contains(QStringLiteral("nfs4")));
        const auto loaded = AssessmentRepository(*opened.value()).load(id);
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded.value(), stored);
        QVERIFY(!QFileInfo::exists(fixture.path() + QStringLiteral("-shm")));
    }
    fixture.reopen();
    QVERIFY(fixture.file->warning().isEmpty());
    QCOMPARE(fixture.load(id), stored);
}

QTEST_GUILESS_MAIN(TestWorkspaceOpening)
#include "tst_workspaceopening.moc"
