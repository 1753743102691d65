#include "model/storage/cataloguerepository.h"
#include "model/storage/connection.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspaceopening.h"
#include "storagefixture.h"

namespace {

Migration step(int version, const char *sql)
{
    return {version, QStringLiteral("%1-step.sql").arg(version), QString::fromUtf8(sql)};
}

int newestSchema()
{
    return static_cast<int>(builtInMigrations().value().size());
}

/// What a coming version may do: a new column, a new table, texts rewritten, rows removed.
QList<Migration> comingMigrations()
{
    QList<Migration> migrations = builtInMigrations().value();
    migrations.append(
        step(newestSchema() + 1, R"(-- A table that is rebuilt; to be done in this order.
ALTER TABLE measures ADD COLUMN priority INTEGER NOT NULL DEFAULT 3;
UPDATE answers
   SET comment = comment || ' (migrated)';
DELETE FROM holders WHERE is_respondent = 1;
)"));
    migrations.append(step(newestSchema() + 2, R"(CREATE TABLE tags (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
INSERT INTO tags VALUES ('a', 'semi;colon
-- no comment, but text
;');)"));
    return migrations;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void splitsStatements_data();
    void splitsStatements();
    void bringsTheFirstSchemaAlong();
    void bringsRowsAndChainAlong();
    void backsUpBeforeEachStep();
    void stopsWhereTheBackupIsNotSound();
    void undoesAStepThatFails_data();
    void undoesAStepThatFails();
    void isNotDoneForReading();
    void bringsAnOldBackupAlong();

private:
    static Result<std::unique_ptr<WorkspaceFile>> openWith(const QString &path,
                                                           const QList<Migration> &migrations,
                                                           OpenMode mode = OpenMode::ReadWrite)
    {
        OpenRequest request;
        request.mode = mode;
        request.actor = StorageFixture::actor();
        request.migrations = migrations;
        return openWorkspace(path, request);
    }
    static QStringList backups(const StorageFixture &fixture)
    {
        return fixture.filesInFolder().filter(QStringLiteral(".backup"));
    }
};

void TestMigration::splitsStatements_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << QStringLiteral("\n-- nothing;\n\n") << QStringList();
    QTest::newRow("two") << QStringLiteral("A;\nB\n  C;\n")
                         << QStringList({QStringLiteral("A;"), QStringLiteral("B\n  C;")});
    QTest::newRow("no newline at the end")
        << QStringLiteral("A;\nB") << QStringList({QStringLiteral("A;"), QStringLiteral("B")});
    QTest::newRow("semicolon in a line")
        << QStringLiteral("A; -- x\nB;\n") << QStringList{QStringLiteral("A; -- x\nB;")};
    QTest::newRow("lines that end in another way")
        << QStringLiteral("A;\r\nB;\r\n")
        << QStringList({QStringLiteral("A;"), QStringLiteral("B;")});
}

void TestMigration::splitsStatements()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, statements);
    QCOMPARE(statementsOf(sql), statements);
}

/// A workspace as the first program wrote it: everything is kept, and flags can be set.
void TestMigration::bringsTheFirstSchemaAlong()
{
    StorageFixture fixture;
    fixture.close();
    QVERIFY(QFile::remove(fixture.path()));
    Assessment assessment = filledAssessment(fixture.catalogue);
    assessment.flags.clear();
    {
        OpenRequest request;
        request.mode = OpenMode::ReadWrite;
        request.isNew = true;
        request.actor = StorageFixture::actor();
        request.migrations = builtInMigrations().value().first(1);
        writeBytes(fixture.path(), {});
        const auto first = openWorkspace(fixture.path(), request);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(CatalogueRepository(*first.value()).add(fixture.catalogue));
        QVERIFY_RESULT(AssessmentRepository(*first.value()).insert(assessment));
    }
    QCOMPARE(sqlValue(fixture.path(), QStringLiteral("PRAGMA user_version")).toInt(), 1);
    fixture.reopen();
    QCOMPARE(fixture.file->schemaVersion(), newestSchema());
    const Assessment stored = fixture.load(assessment.id);
    assessment.changedAt = stored.changedAt;
    QCOMPARE(stored, assessment);
    QCOMPARE(fixture.problems(), QStringList());
    const QStringList made = backups(fixture);
    QCOMPARE(made.size(), newestSchema() - 1);
    QVERIFY2(made.first().startsWith(QStringLiteral("work.confseal.schema-1.")),
             qPrintable(made.first()));
    AnswerKey key = assessment.answers.begin().key();
    key.respondent.clear();
    AssessmentRepository repository(*fixture.file);
    QVERIFY_RESULT(repository.saveFlag(assessment.id, key, QStringLiteral("Look again")));
    fixture.reopen();
    QCOMPARE(fixture.load(assessment.id).flags.value(key), QStringLiteral("Look again"));
    QCOMPARE(fixture.problems(), QStringList());
    QCOMPARE(backups(fixture), made);
}

void TestMigration::bringsRowsAndChainAlong()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment before = fixture.load(id);
    const qint64 events = auditHead(*fixture.file).value().sequence;
    fixture.close();
    QList<Migration> migrations = comingMigrations();
    migrations.removeLast();
    // Links and answers of respondents refer to no holder in the schema, so that this is allowed.
    const auto opened = openWith(fixture.path(), migrations);
    QVERIFY_RESULT(opened);
    QCOMPARE(opened.value()->schemaVersion(), newestSchema() + 1);
    const Assessment after = AssessmentRepository(*opened.value()).load(id).value();
    QCOMPARE(after.answers.size(), before.answers.size());
    for (const Answer &answer : after.answers) {
        QCOMPARE(answer.comment,
                 QString(before.answer(answer.key)->comment + QStringLiteral(" (migrated)")));
    }
    QCOMPARE(after.holders.size(), before.holders.size() - 2);
    QVERIFY(auditHead(*opened.value()).value().sequence
            >= events + before.answers.size() + before.measures.size() + 2);
    const auto report = checkWorkspace(*opened.value());
    QVERIFY_RESULT(report);
    QCOMPARE(report.value().problems, QStringList());
    const auto enforced =
        opened.value()->connection().database->firstValue(QStringLiteral("PRAGMA foreign_keys"));
    QCOMPARE(enforced.value()->toInt(), 1);
}

void TestMigration::backsUpBeforeEachStep()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment before = fixture.load(id);
    fixture.close();
    QVERIFY_RESULT(openWith(fixture.path(), comingMigrations()));
    const QStringList made = backups(fixture);
    QCOMPARE(made.size(), 2);
    const QString name = QStringLiteral("work.confseal.schema-%1.");
    QVERIFY(made.first().startsWith(name.arg(newestSchema())));
    QVERIFY(made.last().startsWith(name.arg(newestSchema() + 1)));
    auto old = WorkspaceFile::open(fixture.folder.filePath(made.first()), OpenMode::ReadWrite,
                                   StorageFixture::actor());
    QVERIFY_RESULT(old);
    QCOMPARE(AssessmentRepository(*old.value()).load(id).value(), before);
    std::move(old).value().reset();
    // A second opening has nothing to do.
    QVERIFY_RESULT(openWith(fixture.path(), comingMigrations()));
    QCOMPARE(backups(fixture), made);
    QCOMPARE(sqlValue(fixture.path(), QStringLiteral("SELECT name FROM tags")).toString(),
             QStringLiteral("semi;colon\n;"));
}

void TestMigration::stopsWhereTheBackupIsNotSound()
{
    StorageFixture fixture;
    fixture.add(filledAssessment(fixture.catalogue));
    fixture.close();
    runSql(fixture.path(), {QStringLiteral("UPDATE answers SET comment = 'Better'")});
    const QByteArray before = bytesOf(fixture.path());
    const auto opened = openWith(fixture.path(), comingMigrations());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::OperationFailed);
    QCOMPARE(bytesOf(fixture.path()), before);
    QCOMPARE(fixture.filesInFolder(), QStringList{QStringLiteral("work.confseal")});
}

void TestMigration::undoesAStepThatFails_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("wrong statement") << QStringLiteral("DELETE FROM measures;\nNONSENSE;\n");
    QTest::newRow("reference to nothing") << QStringLiteral("DELETE FROM catalogues;\n");
    QTest::newRow("table without a key") << QStringLiteral("CREATE TABLE keyless (x);\n");
}

void TestMigration::undoesAStepThatFails()
{
    QFETCH(QString, sql);
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment before = fixture.load(id);
    fixture.close();
    QList<Migration> migrations = builtInMigrations().value();
    migrations.append({newestSchema() + 1, QStringLiteral("wrong.sql"), sql});
    const auto opened = openWith(fixture.path(), migrations);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::OperationFailed);
    QVERIFY(opened.error().message.contains(fixture.path()));
    QCOMPARE(backups(fixture).size(), 1);
    fixture.reopen();
    QCOMPARE(fixture.file->schemaVersion(), newestSchema());
    QCOMPARE(fixture.load(id), before);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestMigration::isNotDoneForReading()
{
    StorageFixture fixture;
    fixture.close();
    const QByteArray before = bytesOf(fixture.path());
    const auto opened = openWith(fixture.path(), comingMigrations(), OpenMode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::OperationFailed);
    QVERIFY(opened.error().message.contains(QStringLiteral("older schema %1").arg(newestSchema())));
    QCOMPARE(bytesOf(fixture.path()), before);
}

/// A migrated workspace can go back to the backup that was made before.
void TestMigration::bringsAnOldBackupAlong()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment before = fixture.load(id);
    fixture.close();
    QVERIFY_RESULT(openWith(fixture.path(), comingMigrations()));
    QVERIFY(!WorkspaceFile::open(fixture.path(), OpenMode::ReadWrite, {}));
    const QString backup = fixture.folder.filePath(backups(fixture).first());
    QVERIFY_RESULT(restoreWorkspace(backup, fixture.path(), true));
    fixture.reopen();
    QCOMPARE(fixture.load(id), before);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
