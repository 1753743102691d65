#include "model/digest.h"
#include "model/storage/connection.h"
#include "model/storage/interruption.h"
#include "model/storage/maintenance.h"
#include "storagefixture.h"

namespace {

constexpr qsizetype chunkBytes = 1024 * 1024;

/// A workspace with every kind of row and a file of three chunks.
struct FilledWorkspace : StorageFixture
{
    FilledWorkspace()
    {
        const Assessment assessment = filledAssessment(catalogue);
        id = add(assessment);
        content = randomBytes(2 * chunkBytes + 100);
        sha256 = addFile(id, content, assessment.answers.begin().key()).sha256;
    }

    QString id;
    QByteArray content;
    QString sha256;
};

} // namespace

class TestWorkspaceCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInWhatItWrote();
    void findsNothingAfterManyChanges();
    void findsChangedRows_data();
    void findsChangedRows() { verifyFinding(); }
    void findsChangedContents_data();
    void findsChangedContents() { verifyFinding(); }
    void findsChangedEvents_data();
    void findsChangedEvents() { verifyFinding(); }
    void findsChangedValues_data();
    void findsChangedValues() { verifyFinding(); }
    void findsWhatDoesNotBelongThere_data();
    void findsWhatDoesNotBelongThere() { verifyFinding(); }
    void findsWhatIsMissing_data();
    void findsWhatIsMissing() { verifyFinding(); }
    void findsEveryRowThatIsGone_data();
    void findsEveryRowThatIsGone();
    void findsAFlippedBit();
    void acceptsErasedValues();
    void findsChangesEvenAfterLaterOnes();
    void changesNothing();
    void endsWhenItIsCancelled_data();
    void endsWhenItIsCancelled();
    void tellsHowFarItIs();
    void interruptsWhatIsNotWanted();

private:
    static void addColumns()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("problem");
    }
    static void addRow(const char *name, const QStringList &statements, const char *problem)
    {
        QTest::newRow(name) << statements << QString::fromUtf8(problem);
    }
    static void addRow(const char *name, const char *statement, const char *problem)
    {
        addRow(name, QStringList{QString::fromUtf8(statement)}, problem);
    }
    /// Somebody else runs the statements; `check` must name the problem.
    static void verifyFinding();
};

void TestWorkspaceCheck::findsNothingInWhatItWrote()
{
    FilledWorkspace workspace;
    QCOMPARE(workspace.problems(), QStringList());
    workspace.reopen(OpenMode::ReadOnly);
    QCOMPARE(workspace.problems(), QStringList());
}

void TestWorkspaceCheck::findsNothingAfterManyChanges()
{
    FilledWorkspace workspace;
    AssessmentRepository assessments(*workspace.file);
    EvidenceRepository evidence(*workspace.file);
    Assessment assessment = workspace.load(workspace.id);
    assessment.title = QStringLiteral("Another title");
    QVERIFY(assessments.updateDetails(assessment));
    for (Answer answer : std::as_const(assessment.answers)) {
        answer.comment += QStringLiteral(" \u0001\u001f\u007f\"\\/\u2028");
        QVERIFY(assessments.saveAnswer(workspace.id, answer));
        QVERIFY(assessments.saveAnswer(workspace.id, answer));
    }
    for (const EvidenceItem &item : std::as_const(assessment.evidence)) {
        QVERIFY(evidence.removeItem(workspace.id, item.id));
    }
    QVERIFY(assessments.setState(workspace.id, AssessmentState::InReview, {}, {}));
    QCOMPARE(workspace.problems(), QStringList());
    QVERIFY(assessments.remove(workspace.id));
    workspace.add(assessment);
    QCOMPARE(workspace.problems(), QStringList());
}

void TestWorkspaceCheck::findsChangedRows_data()
{
    addColumns();
    addRow("answer", "UPDATE answers SET result = 'fulfilled', comment = 'Better'",
           "the row is not as the audit chain left it");
    addRow("hidden space", "UPDATE answers SET comment = comment || ' '", "answers/");
    addRow("catalogue", "UPDATE catalogues SET version = '1.0.1'",
           "catalogues/small-catalogue/1.0.0");
    addRow("identity", "UPDATE workspace SET created_at = '2020-01-01T00:00:00Z'", "workspace/");
    addRow(
        "row of an unknown assessment",
        "INSERT INTO measures SELECT 'x', id, 9, check_id, risk, action, owner, due FROM measures",
        "A row refers to one that is not there: measures → assessments");
    addRow("added row",
           "INSERT INTO measures SELECT assessment_id, 'x', 9, check_id, risk, action, owner, due "
           "FROM measures LIMIT 1",
           "the row is in the table, but not in the audit chain");
}

void TestWorkspaceCheck::findsChangedContents_data()
{
    addColumns();
    addRow("last chunk", "DELETE FROM content_chunks WHERE position = 2", "contents/");
    addRow("chunk changed", "UPDATE content_chunks SET bytes = x'00' WHERE position = 1",
           "its bytes have another hash");
    addRow(
        "chunks exchanged",
        "UPDATE content_chunks SET bytes = (SELECT c.bytes FROM content_chunks c WHERE c.chunks_id "
        "= content_chunks.chunks_id AND c.position = 1) WHERE position = 0 AND chunks_id IN "
        "(SELECT "
        "chunks_id FROM content_chunks WHERE position = 1)",
        "its bytes have another hash");
    addRow(
        "chunk appended",
        "INSERT INTO content_chunks SELECT chunks_id, 3, x'00' FROM content_chunks WHERE position "
        "= 2",
        "its bytes have another hash");
    addRow(
        "chunk behind a gap",
        "INSERT INTO content_chunks SELECT chunks_id, 9, x'00' FROM content_chunks WHERE position "
        "= 2",
        "content");
    addRow(
        "chunk before the first",
        "INSERT INTO content_chunks SELECT chunks_id, -1, x'00' FROM content_chunks WHERE position "
        "= 2",
        "content");
    addRow("chunks of nothing", "INSERT INTO content_chunks VALUES ('stray', 0, x'00')",
           "content_chunks/stray: the chunks belong to no content");
    addRow("size", "UPDATE contents SET size_bytes = size_bytes + 1", "bytes instead of");
}

void TestWorkspaceCheck::findsChangedEvents_data()
{
    addColumns();
    const QString last = QStringLiteral("(SELECT MAX(sequence) FROM audit_events)");
    addRow("actor", "UPDATE audit_events SET actor = 'nobody:else' WHERE sequence = 3",
           "Audit event 3 (");
    addRow("time", "UPDATE audit_events SET at = '2020-01-01T00:00:00Z' WHERE sequence = 3",
           "it was changed after it was written");
    addRow("event of nobody's kind", "UPDATE audit_events SET kind = 'replace' WHERE sequence = 3",
           "Audit event 3 (replace of");
    addRow("first event removed", "DELETE FROM audit_events WHERE sequence = 1", "after event 0");
    addRow("event removed", "DELETE FROM audit_events WHERE sequence = 4", "after event 3");
    addRow("newest event removed",
           {QStringLiteral("DELETE FROM audit_values WHERE sequence = ") + last,
            QStringLiteral("DELETE FROM audit_events WHERE sequence = ") + last},
           "the row is in the table, but not in the audit chain");
    addRow("events exchanged",
           {QStringLiteral("UPDATE audit_events SET sequence = -4 WHERE sequence = 4"),
            QStringLiteral("UPDATE audit_events SET sequence = 4 WHERE sequence = 5"),
            QStringLiteral("UPDATE audit_events SET sequence = 5 WHERE sequence = -4")},
           "Audit event 4 (");
    addRow("event appended",
           "INSERT INTO audit_events SELECT sequence + 1000, at, actor, kind, 'answers/x', "
           "assessment_id, before_hash, after_hash, previous_hash, hash FROM audit_events WHERE "
           "sequence = 3",
           "events are missing or out of order");
    addRow("filed elsewhere", "UPDATE audit_events SET assessment_id = 'x' WHERE sequence = 6",
           "audit_events/6: it is filed under another assessment");
}

void TestWorkspaceCheck::findsChangedValues_data()
{
    addColumns();
    addRow("value", "UPDATE audit_values SET value = replace(value, 'e', 'E') WHERE sequence = 6",
           "audit_values/6: the value of ");
    addRow("salt", "UPDATE audit_values SET salt = '00' WHERE sequence = 6",
           "was changed after it was written");
    addRow("value of the row as it is removed", "DELETE FROM audit_values",
           "cannot be compared with the audit chain");
}

void TestWorkspaceCheck::findsWhatDoesNotBelongThere_data()
{
    addColumns();
    addRow("foreign table", "CREATE TABLE notes (id TEXT PRIMARY KEY)", "notes");
    addRow("foreign table with rows",
           {QStringLiteral("CREATE TABLE notes (id TEXT PRIMARY KEY, x BLOB)"),
            QStringLiteral("INSERT INTO notes VALUES ('a', x'00'), ('b', 1.5), (NULL, NULL)")},
           "notes/a: the row is in the table, but not in the audit chain");
    addRow("foreign table without key",
           {QStringLiteral("CREATE TABLE \"no \"\"tes\" (x)"),
            QStringLiteral("INSERT INTO \"no \"\"tes\" VALUES (1)")},
           "no \"tes");
    addRow("foreign trigger",
           "CREATE TRIGGER undo AFTER UPDATE ON answers BEGIN DELETE FROM audit_events; END",
           "undo");
    addRow("foreign view", "CREATE VIEW overview AS SELECT * FROM answers", "overview");
}

void TestWorkspaceCheck::findsWhatIsMissing_data()
{
    addColumns();
    addRow("table gone", "DROP TABLE sealed_reports", "sealed_reports");
    addRow("table gone that is not audited", "DROP TABLE settings", "settings");
    addRow("chunks gone", "DROP TABLE content_chunks", "content_chunks");
    addRow("values gone", "DROP TABLE audit_values", "audit_values");
    addRow("index gone", "DROP INDEX audit_events_by_object", "audit_events_by_object");
    addRow("column added", "ALTER TABLE answers ADD COLUMN extra TEXT", "answers");
    addRow("table without its types",
           {QStringLiteral("ALTER TABLE settings RENAME TO old"), QStringLiteral("DROP TABLE old"),
            QStringLiteral(
                "CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)")},
           "settings");
}

void TestWorkspaceCheck::verifyFinding()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, problem);
    FilledWorkspace workspace;
    workspace.close();
    runSql(workspace.path(), statements);
    workspace.reopen(OpenMode::ReadOnly);
    const QString problems = workspace.problems().join(u'\n');
    QVERIFY2(problems.contains(problem), qPrintable(problems));
}

void TestWorkspaceCheck::findsEveryRowThatIsGone_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"answers", "holders", "evidence", "evidence_links", "measures",
                              "systems", "assessments", "catalogues", "contents"}) {
        QTest::newRow(table) << QString::fromLatin1(table);
    }
}

void TestWorkspaceCheck::findsEveryRowThatIsGone()
{
    QFETCH(QString, table);
    FilledWorkspace workspace;
    workspace.close();
    const QString first = QStringLiteral(" WHERE rowid = (SELECT MIN(rowid) FROM %1)").arg(table);
    runSql(workspace.path(), {QStringLiteral("DELETE FROM ") + table + first});
    workspace.reopen(OpenMode::ReadOnly);
    const QStringList problems = workspace.problems();
    const QStringList gone =
        problems.filter(QStringLiteral("the row is in the audit chain, but not in the table"));
    QCOMPARE(gone.size(), 1);
    QVERIFY2(gone.first().startsWith(table + u'/'), qPrintable(gone.first()));
}

void TestWorkspaceCheck::findsAFlippedBit()
{
    FilledWorkspace workspace;
    workspace.close();
    QByteArray bytes = bytesOf(workspace.path());
    const qsizetype place = bytes.indexOf(workspace.content.mid(chunkBytes + 5000, 64));
    QVERIFY(place > 0);
    bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
    writeBytes(workspace.path(), bytes);
    workspace.reopen(OpenMode::ReadOnly);
    const QStringList problems = workspace.problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().startsWith(QStringLiteral("contents/") + workspace.sha256));
    QVERIFY(!EvidenceRepository(*workspace.file).evidenceContent(workspace.sha256));
}

/// Erasure that the law demands takes values, not the chain.
void TestWorkspaceCheck::acceptsErasedValues()
{
    FilledWorkspace workspace;
    Answer answer = workspace.load(workspace.id).answers.begin().value();
    answer.comment = QStringLiteral("A later comment");
    QVERIFY(AssessmentRepository(*workspace.file).saveAnswer(workspace.id, answer));
    workspace.close();
    runSql(workspace.path(),
           {QStringLiteral("DELETE FROM audit_values WHERE sequence NOT IN "
                           "(SELECT MAX(sequence) FROM audit_events GROUP BY object)")});
    workspace.reopen();
    QCOMPARE(workspace.problems(), QStringList());
    answer.comment = QStringLiteral("The last comment");
    QVERIFY(AssessmentRepository(*workspace.file).saveAnswer(workspace.id, answer));
    QCOMPARE(workspace.problems(), QStringList());
}

void TestWorkspaceCheck::findsChangesEvenAfterLaterOnes()
{
    FilledWorkspace workspace;
    Answer answer = workspace.load(workspace.id).answers.begin().value();
    workspace.close();
    runSql(workspace.path(), {QStringLiteral("UPDATE answers SET comment = 'Better'")});
    workspace.reopen();
    answer.comment = QStringLiteral("Regular");
    QVERIFY(AssessmentRepository(*workspace.file).saveAnswer(workspace.id, answer));
    const QString problems = workspace.problems().join(u'\n');
    QVERIFY2(problems.contains(QStringLiteral("the row had been changed before without an event")),
             qPrintable(problems));
}

void TestWorkspaceCheck::changesNothing()
{
    FilledWorkspace workspace;
    workspace.close();
    runSql(workspace.path(), {QStringLiteral("UPDATE answers SET comment = 'Better'")});
    const QByteArray before = bytesOf(workspace.path());
    workspace.reopen(OpenMode::ReadOnly);
    QVERIFY(!workspace.problems().isEmpty());
    workspace.close();
    QCOMPARE(bytesOf(workspace.path()), before);
}

void TestWorkspaceCheck::endsWhenItIsCancelled_data()
{
    QTest::addColumn<int>("wanted"); // how often the check is wanted still
    QTest::addColumn<int>("percent"); // where it ends at the latest
    QTest::newRow("before it begins") << 0 << 0;
    QTest::newRow("while SQLite examines the pages") << 1 << 0;
    QTest::newRow("later") << 1'000'000 << 90;
}

void TestWorkspaceCheck::endsWhenItIsCancelled()
{
    QFETCH(int, wanted);
    QFETCH(int, percent);
    const FilledWorkspace workspace;
    int asked = 0;
    int farthest = 0;
    const auto progress = [&](int done) {
        farthest = qMax(farthest, done);
        return asked++ < wanted && done < 90;
    };
    const auto report = checkWorkspace(*workspace.file, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().message, QStringLiteral("The check was cancelled."));
    QCOMPARE(farthest, percent);
    // The connection is as good as before.
    QCOMPARE(workspace.problems(), QStringList());
}

void TestWorkspaceCheck::tellsHowFarItIs()
{
    const FilledWorkspace workspace;
    QList<int> told;
    const auto report = checkWorkspace(*workspace.file, [&told](int percent) {
        told.append(percent);
        return true;
    });
    QVERIFY_RESULT(report);
    QVERIFY(report.value().isOk());
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.constFirst(), 0);
    QCOMPARE(told.constLast(), 90);
}

/// Without the interruption this query never ends.
void TestWorkspaceCheck::interruptsWhatIsNotWanted()
{
    const StorageFixture fixture;
    Database &database = *fixture.file->connection().database;
    int asked = 0;
    const auto goesOn = [&asked] {
        return ++asked < 3;
    };
    {
        const Interruption interruption(database, goesOn);
        QVERIFY(!database.firstValue(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                           "SELECT COUNT(*) FROM n")));
    }
    QCOMPARE(asked, 3);
    const auto next = database.firstValue(QStringLiteral("SELECT 27008"));
    QVERIFY_RESULT(next);
    QCOMPARE(next.value()->toInt(), 27008);
}

QTEST_GUILESS_MAIN(TestWorkspaceCheck)
#include "tst_workspacecheck.moc"
