#include "model/storage/cataloguerepository.h"
#include "model/storage/connection.h"
#include "model/storage/maintenance.h"
#include "model/storage/settingsrepository.h"
#include "model/storage/workspacefile.h"
#include "storagefixture.h"

#include <QUuid>

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIsInItsHeader();
    void hasStrictTablesOnly();
    void isSafeFromTheFirstStatementOn_data();
    void isSafeFromTheFirstStatementOn();
    void belongsToItsUserAlone();
    void isOneFileAfterClosing();
    void hasAnIdentityOfItsOwn();
    void refusesToBeCreatedOverAFile_data();
    void refusesToBeCreatedOverAFile();
    void isNotCreatedWhereFillingFails();
    void isNotCreatedInAMissingFolder();
    void takesNoLogOfADeletedFile();
    void livesUnderAnyName_data();
    void livesUnderAnyName();
    void isTheSameBehindALink();
    void undoesWhatFails_data();
    void undoesWhatFails();
    void storesNothingBehindALostTransaction();
    void writesNothingWhenReadOnly();
};

void TestWorkspaceFile::saysWhatItIsInItsHeader()
{
    StorageFixture fixture;
    fixture.close();
    const QByteArray header = bytesOf(fixture.path()).first(100);
    QCOMPARE(header.mid(68, 4), QByteArray("CNFS"));
    QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\2", 4));
    // Bytes 18 and 19 of the format: write-ahead log.
    QCOMPARE(header.mid(18, 2), QByteArray("\2\2", 2));
}

void TestWorkspaceFile::hasStrictTablesOnly()
{
    StorageFixture fixture;
    fixture.close();
    QCOMPARE(sqlValue(fixture.path(),
                      QStringLiteral("SELECT group_concat(name) FROM pragma_table_list "
                                     "WHERE strict = 0 AND name NOT LIKE 'sqlite%'"))
                 .toString(),
             QString());
    QVERIFY(sqlValue(fixture.path(),
                     QStringLiteral("SELECT COUNT(*) FROM pragma_table_list WHERE strict = 1"))
                .toInt()
            > 10);
}

void TestWorkspaceFile::isSafeFromTheFirstStatementOn_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *pragma, const char *expected) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(expected);
    };
    row("journal_mode", "wal");
    row("synchronous", "2");
    row("foreign_keys", "1");
    row("trusted_schema", "0");
    row("secure_delete", "1");
    row("cell_size_check", "1");
}

void TestWorkspaceFile::isSafeFromTheFirstStatementOn()
{
    QFETCH(QString, pragma);
    QFETCH(QString, expected);
    StorageFixture fixture;
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        fixture.reopen(mode);
        const auto value =
            fixture.file->connection().database->firstValue(QStringLiteral("PRAGMA ") + pragma);
        QVERIFY_RESULT(value);
        QCOMPARE(value.value()->toString(), expected);
    }
}

void TestWorkspaceFile::belongsToItsUserAlone()
{
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner
        | QFileDevice::ReadUser | QFileDevice::WriteUser;
    StorageFixture fixture;
    QVERIFY(fixture.filesInFolder().size() > 1);
    for (const QString &name : fixture.filesInFolder()) {
        const QString file = fixture.folder.filePath(name);
        QVERIFY2(QFile::permissions(file) == permissions, qPrintable(name));
    }
    const QString backup = fixture.folder.filePath(QStringLiteral("backup"));
    QVERIFY_RESULT(backupWorkspace(*fixture.file, backup, false));
    QCOMPARE(QFile::permissions(backup), permissions);
}

void TestWorkspaceFile::isOneFileAfterClosing()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment stored = fixture.load(id);
    fixture.close();
    QCOMPARE(fixture.filesInFolder(), QStringList{QStringLiteral("work.confseal")});
    const QString moved = fixture.folder.filePath(QStringLiteral("moved"));
    QVERIFY(QFile::rename(fixture.path(), moved));
    const auto opened = WorkspaceFile::open(moved, OpenMode::ReadWrite, StorageFixture::actor());
    QVERIFY_RESULT(opened);
    const auto loaded = AssessmentRepository(*opened.value()).load(id);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded.value(), stored);
}

void TestWorkspaceFile::hasAnIdentityOfItsOwn()
{
    StorageFixture one;
    const StorageFixture another;
    const QString uuid = one.file->uuid();
    QCOMPARE(QUuid(uuid).toString(QUuid::WithoutBraces), uuid);
    QVERIFY(uuid != another.file->uuid());
    one.reopen();
    QCOMPARE(one.file->uuid(), uuid);
    QCOMPARE(one.file->schemaVersion(), 2);
}

void TestWorkspaceFile::refusesToBeCreatedOverAFile_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"file", "empty file", "folder", "link to a file", "link to nothing"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestWorkspaceFile::refusesToBeCreatedOverAFile()
{
    QFETCH(QString, what);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("work.confseal"));
    const QString target = folder.filePath(QStringLiteral("target"));
    if (what == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else if (what.startsWith(QLatin1String("link"))) {
        QVERIFY(QFile::link(target, path));
        if (what == QLatin1String("link to a file")) {
            writeBytes(target, "What was there");
        }
    } else {
        writeBytes(path, what == QLatin1String("file") ? "What was there" : "");
    }
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::System);
    const auto created = WorkspaceFile::create(path, StorageFixture::actor());
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System), before);
    if (what == QLatin1String("file")) {
        QCOMPARE(bytesOf(path), QByteArray("What was there"));
    }
}

void TestWorkspaceFile::isNotCreatedWhereFillingFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("work.confseal"));
    const auto created =
        WorkspaceFile::create(path, StorageFixture::actor(), [](WorkspaceFile &file) {
            auto added = CatalogueRepository(file).add(smallCatalogue());
            return added ? Error::failed(QStringLiteral("The demonstration is incomplete."))
                         : added;
        });
    QVERIFY(!created);
    QCOMPARE(created.error().message, QStringLiteral("The demonstration is incomplete."));
    QVERIFY(QDir(folder.path()).isEmpty());

    const auto filled =
        WorkspaceFile::create(path, StorageFixture::actor(), [](WorkspaceFile &file) {
            return CatalogueRepository(file).add(smallCatalogue());
        });
    QVERIFY_RESULT(filled);
    QCOMPARE(CatalogueRepository(*filled.value()).list().value().size(), 1);
}

void TestWorkspaceFile::isNotCreatedInAMissingFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/work.confseal"));
    const auto created = WorkspaceFile::create(path, StorageFixture::actor());
    QVERIFY(!created);
    QVERIFY(created.error().message.contains(path));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestWorkspaceFile::takesNoLogOfADeletedFile()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("work.confseal"));
    for (const char *suffix : {"-wal", "-shm"}) {
        const QString name = QString::fromLatin1(suffix);
        QVERIFY(QFile::copy(fixture.path() + name, path + name));
    }
    const auto created = WorkspaceFile::create(path, StorageFixture::actor());
    QVERIFY_RESULT(created);
    QVERIFY(created.value()->uuid() != fixture.file->uuid());
    QVERIFY(!AssessmentRepository(*created.value()).load(id));
    const auto report = checkWorkspace(*created.value());
    QVERIFY_RESULT(report);
    QCOMPARE(report.value().problems, QStringList());
}

void TestWorkspaceFile::livesUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{QStringLiteral("a b.confseal"),
                            QStringLiteral("what?mode=memory"),
                            QStringLiteral("#1 100%25 %1 %2"),
                            QStringLiteral("it's \"quoted\"; DROP TABLE answers"),
                            QStringLiteral("back\\slash&amp;<b>"),
                            QStringLiteral("two\nlines"),
                            QStringLiteral("ä a\u0308 你好 😀 שלום"),
                            QStringLiteral(":memory:"),
                            QStringLiteral("file:x?vfs=unix-none")};
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestWorkspaceFile::livesUnderAnyName()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.path() + u'/' + name;
    auto created = WorkspaceFile::create(path, StorageFixture::actor());
    QVERIFY_RESULT(created);
    const QString uuid = created.value()->uuid();
    const QString backup = path + QStringLiteral(".backup");
    QVERIFY_RESULT(backupWorkspace(*created.value(), backup, false));
    std::move(created).value().reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             QStringList({name, name + QStringLiteral(".backup")}));
    for (const QString &file : {path, backup}) {
        const auto opened = WorkspaceFile::open(file, OpenMode::ReadWrite, StorageFixture::actor());
        QVERIFY_RESULT(opened);
        QCOMPARE(opened.value()->uuid(), uuid);
    }
}

void TestWorkspaceFile::isTheSameBehindALink()
{
    StorageFixture fixture;
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(fixture.path(), link));
    const auto second = WorkspaceFile::open(link, OpenMode::ReadWrite, StorageFixture::actor());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InUse);
    const auto backedUp = backupWorkspace(*fixture.file, link, true);
    QVERIFY(!backedUp);
    QCOMPARE(backedUp.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestWorkspaceFile::undoesWhatFails_data()
{
    QTest::addColumn<bool>("isNested");
    QTest::newRow("whole transaction") << false;
    QTest::newRow("part of one") << true;
}

void TestWorkspaceFile::undoesWhatFails()
{
    QFETCH(bool, isNested);
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    const qint64 events = auditHead(*fixture.file).value().sequence;
    AssessmentRepository assessments(*fixture.file);
    const auto failing = [&]() -> Result<void> {
        Measure measure;
        measure.id = uuidFor(QStringLiteral("lost"));
        auto saved = assessments.saveMeasure(id, measure);
        return saved ? Error::failed(QStringLiteral("on purpose")) : saved;
    };
    const auto done = fixture.file->transaction([&]() -> Result<void> {
        if (!isNested) {
            return failing();
        }
        if (fixture.file->transaction(failing)) {
            return Error::failed(QStringLiteral("it did not fail"));
        }
        Measure measure;
        measure.id = uuidFor(QStringLiteral("kept"));
        return assessments.saveMeasure(id, measure);
    });
    QCOMPARE(static_cast<bool>(done), isNested);
    fixture.reopen();
    const QList<Measure> measures = fixture.load(id).measures;
    QCOMPARE(measures.size(), isNested ? 1 : 0);
    QCOMPARE(auditHead(*fixture.file).value().sequence, events + measures.size());
    QCOMPARE(fixture.problems(), QStringList());
}

void TestWorkspaceFile::storesNothingBehindALostTransaction()
{
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    AssessmentRepository assessments(*fixture.file);
    const auto save = [&] {
        Measure measure;
        measure.id = uuidFor(QStringLiteral("behind"));
        return assessments.saveMeasure(id, measure);
    };
    const auto done = fixture.file->transaction([&]() -> Result<void> {
        // As SQLite may end a transaction by itself on a full disk.
        const auto failed = fixture.file->transaction([&]() -> Result<void> {
            auto ended = fixture.file->connection().database->execute(QStringLiteral("ROLLBACK"));
            return ended ? Error::failed(QStringLiteral("on purpose")) : ended;
        });
        return failed ? Error::failed(QStringLiteral("it did not fail")) : save();
    });
    QVERIFY(!done);
    fixture.reopen();
    QVERIFY(fixture.load(id).measures.isEmpty());
    QCOMPARE(fixture.problems(), QStringList());
}

void TestWorkspaceFile::writesNothingWhenReadOnly()
{
    StorageFixture fixture;
    SettingsRepository settings(*fixture.file);
    QVERIFY_RESULT(settings.setValue(QStringLiteral("key"), QStringLiteral("value")));
    fixture.reopen(OpenMode::ReadOnly);
    SettingsRepository reading(*fixture.file);
    const auto set = reading.setValue(QStringLiteral("key"), QStringLiteral("other"));
    QVERIFY(!set);
    QCOMPARE(set.error().message, fixture.file->readOnlyReason());
    // Whatever the program does, the connection itself refuses.
    QVERIFY(!fixture.file->connection().database->execute(QStringLiteral("DELETE FROM settings")));
    QCOMPARE(*reading.value(QStringLiteral("key")).value(), QStringLiteral("value"));
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
