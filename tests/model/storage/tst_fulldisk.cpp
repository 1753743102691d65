#include "model/digest.h"
#include "model/storage/maintenance.h"
#include "model/storage/workspaceopening.h"
#include "storagefixture.h"

#include <csignal>
#include <sys/resource.h>

namespace {

/// While it lives, no file can grow beyond a size, as if the disk were full.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit limit{static_cast<rlim_t>(bytes), m_limit.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            qFatal("the size of files cannot be limited");
        }
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_limit{};
    void (*m_handler)(int) = nullptr;
};

Answer answerWith(const QString &comment)
{
    Answer answer;
    answer.key = {QStringLiteral("27008-4.3.1-01"), Role::AccountOwner, {}};
    answer.result = AnswerResult::Fulfilled;
    answer.comment = comment;
    return answer;
}

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void losesNoAnswer_data();
    void losesNoAnswer();
    void goesOnWhenThereIsRoomAgain();
    void leavesNoHalfEvidence();
    void leavesNoHalfBackup();
    void leavesNoHalfWorkspace();
    void leavesAMigrationUndone();
};

void TestFullDisk::losesNoAnswer_data()
{
    QTest::addColumn<int>("pages");
    // The write fails in another page of the transaction each time.
    for (int pages = 0; pages < 12; ++pages) {
        QTest::addRow("%d pages left", pages) << pages;
    }
}

void TestFullDisk::losesNoAnswer()
{
    QFETCH(int, pages);
    constexpr qint64 pageBytes = 4096 + 24; // with the header of a frame in the log
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    AssessmentRepository assessments(*fixture.file);
    int saved = 0;
    QVERIFY_RESULT(assessments.saveAnswer(id, answerWith(QString::number(saved))));
    const qint64 events = auditHead(*fixture.file).value().sequence;
    const QString log = fixture.path() + QStringLiteral("-wal");
    {
        const FullDisk disk(QFileInfo(log).size() + pages * pageBytes);
        for (int attempt = 1; attempt <= 20; ++attempt) {
            const QString text = QString::number(attempt);
            const auto done = assessments.saveAnswer(id, answerWith(text));
            if (done) {
                saved = attempt;
                continue;
            }
            QCOMPARE(done.error().kind, ErrorKind::OperationFailed);
            QVERIFY(done.error().message.contains(fixture.path()));
            QVERIFY(done.error().message.contains(QStringLiteral("saved before is safe")));
        }
        QVERIFY(saved < 20);
        QCOMPARE(fixture.load(id).answer(answerWith({}).key)->comment, QString::number(saved));
        fixture.close();
    }
    fixture.reopen();
    QCOMPARE(fixture.load(id).answer(answerWith({}).key)->comment, QString::number(saved));
    QCOMPARE(auditHead(*fixture.file).value().sequence, events + saved);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestFullDisk::goesOnWhenThereIsRoomAgain()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    AssessmentRepository assessments(*fixture.file);
    const Answer answer = answerWith(QString(200000, u'x'));
    {
        const FullDisk disk(QFileInfo(fixture.path() + QStringLiteral("-wal")).size());
        QVERIFY(!assessments.saveAnswer(id, answer));
        // Several parts, of which the first fails and is not minded by its caller.
        const auto done = fixture.file->transaction([&]() -> Result<void> {
            const auto first = assessments.saveAnswer(id, answer);
            Q_UNUSED(first)
            Measure measure;
            measure.id = uuidFor(QStringLiteral("measure"));
            return assessments.saveMeasure(id, measure);
        });
        QVERIFY(!done);
    }
    QVERIFY_RESULT(assessments.saveAnswer(id, answer));
    fixture.reopen();
    QCOMPARE(fixture.load(id).answer(answer.key)->comment, answer.comment);
    QCOMPARE(fixture.load(id).measures, filledAssessment(fixture.catalogue).measures);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestFullDisk::leavesNoHalfEvidence()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment before = fixture.load(id);
    {
        const FullDisk disk(6000000);
        auto upload = EvidenceRepository(*fixture.file).startUpload();
        QVERIFY_RESULT(upload);
        Result<void> added;
        for (int batch = 0; batch < 10 && added; ++batch) {
            added = upload.value().add(randomBytes(2 * 1024 * 1024));
        }
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::OperationFailed);
    }
    fixture.reopen();
    QCOMPARE(fixture.load(id), before);
    QCOMPARE(fixture.problems(), QStringList());
    fixture.close();
    QCOMPARE(
        sqlValue(fixture.path(), QStringLiteral("SELECT COUNT(*) FROM pending_uploads")).toInt(),
        0);
}

void TestFullDisk::leavesNoHalfBackup()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    fixture.addFile(id, randomBytes(1500000), answerWith({}).key);
    const QString backup = fixture.folder.filePath(QStringLiteral("backup"));
    QVERIFY_RESULT(backupWorkspace(*fixture.file, backup, false));
    const QByteArray earlier = bytesOf(backup);
    fixture.reopen();
    const QStringList files = fixture.filesInFolder();
    {
        const FullDisk disk(1000000);
        for (const auto &done : {backupWorkspace(*fixture.file, backup, true),
                                 restoreWorkspace(backup, fixture.path() + u'2', false)}) {
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::OperationFailed);
        }
    }
    QCOMPARE(bytesOf(backup), earlier);
    QCOMPARE(fixture.filesInFolder(), files);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestFullDisk::leavesNoHalfWorkspace()
{
    const QTemporaryDir folder;
    {
        const FullDisk disk(50000);
        const auto created = WorkspaceFile::create(folder.filePath(QStringLiteral("work")), {});
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::OperationFailed);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestFullDisk::leavesAMigrationUndone()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment before = fixture.load(id);
    fixture.close();
    OpenRequest request;
    request.mode = OpenMode::ReadWrite;
    request.migrations = builtInMigrations().value();
    const int schema = static_cast<int>(request.migrations.size());
    request.migrations.append({schema + 1, QStringLiteral("large.sql"),
                               QStringLiteral("UPDATE answers SET comment = comment || "
                                              "hex(zeroblob(200000));\n")});
    {
        // Room for the backup, but not for the step.
        const FullDisk disk(QFileInfo(fixture.path()).size() + 200000);
        const auto opened = openWorkspace(fixture.path(), request);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::OperationFailed);
    }
    fixture.reopen();
    QCOMPARE(fixture.file->schemaVersion(), schema);
    QCOMPARE(fixture.load(id), before);
    QCOMPARE(fixture.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
