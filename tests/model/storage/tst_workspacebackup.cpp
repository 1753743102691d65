#include "model/digest.h"
#include "model/storage/maintenance.h"
#include "storagefixture.h"

#include <filesystem>

/// A workspace with an assessment and a file, and where its copies go.
struct BackedUpWorkspace : StorageFixture
{
    BackedUpWorkspace()
    {
        const Assessment assessment = filledAssessment(catalogue);
        id = add(assessment);
        addFile(id, randomBytes(1500000), assessment.answers.begin().key());
        stored = load(id);
    }

    QString backup() const { return folder.filePath(QStringLiteral("backup.confseal")); }
    QString restored() const { return folder.filePath(QStringLiteral("restored.confseal")); }

    QString id;
    Assessment stored;
};

class TestWorkspaceBackup : public QObject
{
    Q_OBJECT

private slots:
    void makesACopyThatIsTheSame();
    void containsWhatIsStillInTheLog();
    void refusesWhatIsThere_data();
    void refusesWhatIsThere();
    void replacesWhenTold();
    void refusesItself_data();
    void refusesItself();
    void refusesToCopyDamage_data();
    void refusesToCopyDamage();
    void refusesACorruptBackup_data();
    void refusesACorruptBackup();
    void refusesADestinationInUse_data();
    void refusesADestinationInUse();
    void takesNoLogOfWhatItReplaces();
    void leavesTheBackupUntouched();
    void restoresFromAReadOnlyFolder();
    void failsInAMissingFolder();
};

void TestWorkspaceBackup::makesACopyThatIsTheSame()
{
    BackedUpWorkspace workspace;
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), false));
    const auto head = auditHead(*workspace.file).value();
    QVERIFY_RESULT(restoreWorkspace(workspace.backup(), workspace.restored(), false));
    for (const QString &path : {workspace.backup(), workspace.restored()}) {
        const auto copy = WorkspaceFile::open(path, OpenMode::ReadWrite, {});
        QVERIFY_RESULT(copy);
        QCOMPARE(copy.value()->uuid(), workspace.file->uuid());
        QCOMPARE(AssessmentRepository(*copy.value()).load(workspace.id).value(), workspace.stored);
        QCOMPARE(auditHead(*copy.value()).value().hash, head.hash);
        const auto report = checkWorkspace(*copy.value());
        QVERIFY_RESULT(report);
        QCOMPARE(report.value().problems, QStringList());
    }
    workspace.close();
    QCOMPARE(workspace.filesInFolder().size(), 3);
}

void TestWorkspaceBackup::containsWhatIsStillInTheLog()
{
    BackedUpWorkspace workspace;
    const auto reader = WorkspaceFile::open(workspace.path(), OpenMode::ReadOnly, {});
    QVERIFY_RESULT(reader);
    workspace.stored.title = QStringLiteral("Changed a moment ago");
    QVERIFY(AssessmentRepository(*workspace.file).updateDetails(workspace.stored));
    // A reader makes the backup while another connection holds the lock.
    QVERIFY_RESULT(backupWorkspace(*reader.value(), workspace.backup(), false));
    const auto copy = WorkspaceFile::open(workspace.backup(), OpenMode::ReadOnly, {});
    QVERIFY_RESULT(copy);
    QCOMPARE(AssessmentRepository(*copy.value()).load(workspace.id).value().title,
             workspace.stored.title);
}

void TestWorkspaceBackup::refusesWhatIsThere_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<bool>("overwrite");
    QTest::newRow("file") << false << false;
    QTest::newRow("folder") << true << false;
    QTest::newRow("folder even when replacing") << true << true;
}

void TestWorkspaceBackup::refusesWhatIsThere()
{
    QFETCH(bool, isFolder);
    QFETCH(bool, overwrite);
    BackedUpWorkspace workspace;
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), false));
    if (isFolder) {
        QVERIFY(QDir().mkdir(workspace.restored()));
    } else {
        writeBytes(workspace.restored(), "What was there");
    }
    const QStringList before = workspace.filesInFolder();
    for (const auto &done :
         {backupWorkspace(*workspace.file, workspace.restored(), overwrite),
          restoreWorkspace(workspace.backup(), workspace.restored(), overwrite)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(workspace.filesInFolder(), before);
    if (!isFolder) {
        QCOMPARE(bytesOf(workspace.restored()), QByteArray("What was there"));
    }
}

void TestWorkspaceBackup::replacesWhenTold()
{
    BackedUpWorkspace workspace;
    writeBytes(workspace.backup(), "No database at all");
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), true));
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), true));
    workspace.stored.title = QStringLiteral("To be taken back");
    QVERIFY(AssessmentRepository(*workspace.file).updateDetails(workspace.stored));
    workspace.close();
    QVERIFY_RESULT(restoreWorkspace(workspace.backup(), workspace.path(), true));
    workspace.reopen();
    QCOMPARE(workspace.load(workspace.id).title, filledAssessment(workspace.catalogue).title);
    QCOMPARE(workspace.problems(), QStringList());
}

void TestWorkspaceBackup::refusesItself_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"same name", "detour", "symbolic link", "hard link"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestWorkspaceBackup::refusesItself()
{
    QFETCH(QString, way);
    BackedUpWorkspace workspace;
    QString same = workspace.path();
    if (way == QLatin1String("detour")) {
        QVERIFY(QDir(workspace.folder.path()).mkdir(QStringLiteral("sub")));
        same = workspace.folder.filePath(QStringLiteral("sub/../work.confseal"));
    } else if (way == QLatin1String("symbolic link")) {
        same = workspace.folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(workspace.path(), same));
    } else if (way == QLatin1String("hard link")) {
        same = workspace.folder.filePath(QStringLiteral("link"));
        std::filesystem::create_hard_link(workspace.path().toStdString(), same.toStdString());
    }
    const QByteArray before = bytesOf(workspace.path());
    for (const auto &done : {backupWorkspace(*workspace.file, same, true),
                             restoreWorkspace(workspace.path(), same, true),
                             restoreWorkspace(same, workspace.path(), true)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(bytesOf(workspace.path()), before);
    workspace.reopen();
    QCOMPARE(workspace.load(workspace.id), workspace.stored);
}

void TestWorkspaceBackup::refusesToCopyDamage_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("chunk", "UPDATE content_chunks SET bytes = zeroblob(length(bytes)) WHERE position = 1");
    row("answer", "UPDATE answers SET comment = 'Better'");
    row("event", "DELETE FROM audit_events WHERE sequence = 4");
    row("trigger", "CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM holders; END");
}

void TestWorkspaceBackup::refusesToCopyDamage()
{
    QFETCH(QString, statement);
    BackedUpWorkspace workspace;
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), false));
    const QByteArray earlier = bytesOf(workspace.backup());
    workspace.close();
    runSql(workspace.path(), {statement});
    workspace.reopen();
    const QStringList before = workspace.filesInFolder();
    for (const bool overwrites : {true, false}) {
        const QString destination = overwrites ? workspace.backup() : workspace.restored();
        const auto done = backupWorkspace(*workspace.file, destination, overwrites);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::OperationFailed);
        QVERIFY(done.error().message.contains(workspace.path()));
        QVERIFY(done.error().message.contains(workspace.problems().first()));
    }
    QCOMPARE(bytesOf(workspace.backup()), earlier);
    QCOMPARE(workspace.filesInFolder(), before);
}

void TestWorkspaceBackup::refusesACorruptBackup_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("text") << QStringLiteral("text") << ErrorKind::InvalidInput;
    QTest::newRow("empty") << QStringLiteral("empty") << ErrorKind::InvalidInput;
    QTest::newRow("missing") << QStringLiteral("missing") << ErrorKind::InvalidInput;
    QTest::newRow("newer") << QStringLiteral("newer") << ErrorKind::InvalidInput;
    QTest::newRow("cut") << QStringLiteral("cut") << ErrorKind::OperationFailed;
    QTest::newRow("flipped") << QStringLiteral("flipped") << ErrorKind::OperationFailed;
    QTest::newRow("tampered") << QStringLiteral("tampered") << ErrorKind::OperationFailed;
}

void TestWorkspaceBackup::refusesACorruptBackup()
{
    QFETCH(QString, damage);
    QFETCH(ErrorKind, kind);
    BackedUpWorkspace workspace;
    const QString backup = workspace.backup();
    QVERIFY_RESULT(backupWorkspace(*workspace.file, backup, false));
    workspace.close();
    QByteArray bytes = bytesOf(backup);
    if (damage == QLatin1String("text")) {
        writeBytes(backup, "To whom it may concern");
    } else if (damage == QLatin1String("empty")) {
        writeBytes(backup, {});
    } else if (damage == QLatin1String("missing")) {
        QVERIFY(QFile::remove(backup));
    } else if (damage == QLatin1String("newer")) {
        runSql(backup, {QStringLiteral("PRAGMA user_version=999")});
    } else if (damage == QLatin1String("cut")) {
        writeBytes(backup, bytes.first(bytes.size() / 2));
    } else if (damage == QLatin1String("flipped")) {
        const qsizetype place = bytes.indexOf("Internal note on");
        QVERIFY(place > 0);
        bytes[place] = 'X';
        writeBytes(backup, bytes);
    } else {
        runSql(backup, {QStringLiteral("DELETE FROM evidence_links")});
    }
    const QByteArray before = bytesOf(workspace.path());
    const QStringList files = workspace.filesInFolder();
    for (const QString &destination : {workspace.path(), workspace.restored()}) {
        const auto restored = restoreWorkspace(backup, destination, true);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, kind);
    }
    QCOMPARE(bytesOf(workspace.path()), before);
    QCOMPARE(workspace.filesInFolder(), files);
}

void TestWorkspaceBackup::refusesADestinationInUse_data()
{
    QTest::addColumn<OpenMode>("mode");
    QTest::newRow("a writer has it") << OpenMode::ReadWrite;
    QTest::newRow("a reader has it") << OpenMode::ReadOnly;
}

void TestWorkspaceBackup::refusesADestinationInUse()
{
    QFETCH(OpenMode, mode);
    BackedUpWorkspace workspace;
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), false));
    workspace.close();
    {
        const OtherProcess other([&] {
            workspace.reopen(mode);
            return !workspace.load(workspace.id).id.isEmpty();
        });
        QVERIFY(other.isReady());
        const auto restored = restoreWorkspace(workspace.backup(), workspace.path(), true);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::InUse);
    }
    workspace.reopen();
    QCOMPARE(workspace.load(workspace.id), workspace.stored);
}

void TestWorkspaceBackup::takesNoLogOfWhatItReplaces()
{
    BackedUpWorkspace workspace;
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), false));
    workspace.close();
    OtherProcess other([&] {
        workspace.reopen();
        workspace.stored.title = QStringLiteral("In the log only");
        return static_cast<bool>(
            AssessmentRepository(*workspace.file).updateDetails(workspace.stored));
    });
    QVERIFY(other.isReady());
    other.kill();
    QVERIFY(QFileInfo(workspace.path() + QStringLiteral("-wal")).size() > 0);
    QVERIFY_RESULT(restoreWorkspace(workspace.backup(), workspace.path(), true));
    workspace.reopen();
    QCOMPARE(workspace.load(workspace.id), workspace.stored);
    QCOMPARE(workspace.problems(), QStringList());
}

void TestWorkspaceBackup::leavesTheBackupUntouched()
{
    BackedUpWorkspace workspace;
    QVERIFY_RESULT(backupWorkspace(*workspace.file, workspace.backup(), false));
    workspace.close();
    const QByteArray before = bytesOf(workspace.backup());
    QVERIFY_RESULT(restoreWorkspace(workspace.backup(), workspace.restored(), false));
    QCOMPARE(bytesOf(workspace.backup()), before);
    QCOMPARE(workspace.filesInFolder(),
             QStringList({QStringLiteral("backup.confseal"), QStringLiteral("restored.confseal"),
                          QStringLiteral("work.confseal")}));
}

void TestWorkspaceBackup::restoresFromAReadOnlyFolder()
{
    const OrdinaryUser user;
    BackedUpWorkspace workspace;
    const QTemporaryDir medium;
    const QString backup = medium.filePath(QStringLiteral("backup"));
    QVERIFY_RESULT(backupWorkspace(*workspace.file, backup, false));
    QVERIFY(QFile::setPermissions(medium.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QVERIFY_RESULT(restoreWorkspace(backup, workspace.restored(), false));
    // Nothing can be made beside a name in such a folder.
    QVERIFY(!backupWorkspace(*workspace.file, medium.filePath(QStringLiteral("more")), false));
    QVERIFY(!backupWorkspace(*workspace.file, backup, true));
    QVERIFY(QFile::setPermissions(
        medium.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

void TestWorkspaceBackup::failsInAMissingFolder()
{
    BackedUpWorkspace workspace;
    const QString path = workspace.folder.filePath(QStringLiteral("missing/backup"));
    const auto done = backupWorkspace(*workspace.file, path, false);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::OperationFailed);
    QVERIFY(done.error().message.contains(path));
}

QTEST_GUILESS_MAIN(TestWorkspaceBackup)
#include "tst_workspacebackup.moc"
