#include "model/digest.h"
#include "model/storage/connection.h"
#include "model/workspace/evidenceimport.h"
#include "model/workspace/filejob.h"
#include "workspacefixture.h"

#include <QSignalSpy>
#include <QThread>

#include <sys/stat.h>

class TestEvidenceImport : public QObject
{
    Q_OBJECT

private slots:
    void storesTheContentUnderItsHash();
    void savesAnswersInBetween();
    void savesAnswersWhileItRuns();
    void leavesNothingWhenCancelled();
    void leavesNothingWhenItsThreadIsCancelled_data();
    void leavesNothingWhenItsThreadIsCancelled();
    void leavesNoSpareChunkOfWhatIsThere_data();
    void leavesNoSpareChunkOfWhatIsThere();
    void losesNothingWhenTheOriginalGoesMeanwhile();
    void refusesAFileThatChangesMeanwhile();
    void refuses_data();
    void refuses();

private:
    static bool isSound(const QString &path)
    {
        const auto check = FileJob::check(path);
        const QSignalSpy finished(check.get(), &FileJob::finished);
        check->start();
        return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 60'000);
    }
    /// Of a table, as another connection sees it.
    static int count(const QString &path, const QString &table)
    {
        const auto file = WorkspaceFile::open(path, OpenMode::ReadOnly, {});
        return file.value()
            ->connection()
            .database->firstValue(QStringLiteral("SELECT COUNT(*) FROM ") + table)
            .value()
            ->toInt();
    }
    static QString writeFile(const QTemporaryDir &folder, const QByteArray &content)
    {
        QFile file(folder.filePath(QStringLiteral("evidence.bin")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write the test file");
        }
        return file.fileName();
    }
};

void TestEvidenceImport::storesTheContentUnderItsHash()
{
    WorkspaceFixture fixture;
    const QByteArray content = randomBytes(9 * 1024 * 1024 + 17);
    auto import = fixture.workspace->importEvidence(
        fixture.assessmentId, writeFile(fixture.folder, content), {}, WorkspaceFixture::key());
    QVERIFY(import);
    QSignalSpy finished(import.value().get(), &EvidenceImport::finished);
    import.value()->start();
    QTRY_COMPARE(finished.size(), 1);

    fixture.reopen();
    const Assessment assessment = fixture.assessment();
    QCOMPARE(assessment.evidence.size(), 1);
    const EvidenceItem item = assessment.evidence.first();
    QCOMPARE(item.sha256, toHex(sha256(content)));
    QCOMPARE(item.sizeBytes, content.size());
    QCOMPARE(item.fileName, QStringLiteral("evidence.bin"));
    QCOMPARE(assessment.answer(WorkspaceFixture::key())->evidenceIds, QStringList{item.id});
    QCOMPARE(fixture.workspace->evidenceSource().evidenceContent(item.sha256).value(), content);
}

void TestEvidenceImport::savesAnswersInBetween()
{
    WorkspaceFixture fixture;
    auto import = fixture.workspace->importEvidence(
        fixture.assessmentId, writeFile(fixture.folder, randomBytes(9 * 1024 * 1024)), {},
        WorkspaceFixture::key());
    QVERIFY(import);
    QVERIFY(import.value()->step().value());
    Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    QVERIFY(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));
    while (import.value()->step().value()) {}
    const Assessment assessment = fixture.assessment();
    QCOMPARE(assessment.answer(WorkspaceFixture::key())->result, AnswerResult::Fulfilled);
    QCOMPARE(assessment.answer(WorkspaceFixture::key())->evidenceIds.size(), 1);
}

void TestEvidenceImport::savesAnswersWhileItRuns()
{
    WorkspaceFixture fixture;
    auto import = fixture.workspace->importEvidence(
        fixture.assessmentId, writeFile(fixture.folder, randomBytes(40 * 1024 * 1024)), {},
        WorkspaceFixture::key());
    QVERIFY(import);
    const QSignalSpy finished(import.value().get(), &EvidenceImport::finished);
    const QSignalSpy failed(import.value().get(), &EvidenceImport::failed);
    import.value()->start();
    int saved = 0;
    while (finished.isEmpty() && failed.isEmpty()) {
        Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
        answer.comment = QString::number(++saved);
        QVERIFY(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));
        QCoreApplication::processEvents();
    }
    QVERIFY(failed.isEmpty());
    QVERIFY(saved > 2);
    fixture.reopen();
    QCOMPARE(fixture.assessment().evidence.size(), 1);
    QCOMPARE(fixture.assessment().answer(WorkspaceFixture::key())->comment, QString::number(saved));
    QVERIFY(isSound(fixture.path()));
}

void TestEvidenceImport::leavesNothingWhenItsThreadIsCancelled_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("cancelled") << false;
    QTest::newRow("deleted") << true;
}

void TestEvidenceImport::leavesNothingWhenItsThreadIsCancelled()
{
    QFETCH(bool, isDeleted);
    WorkspaceFixture fixture;
    const qint64 sizeBefore = QFileInfo(fixture.path()).size();
    auto import = fixture.workspace->importEvidence(
        fixture.assessmentId, writeFile(fixture.folder, randomBytes(40 * 1024 * 1024)), {},
        WorkspaceFixture::key());
    QVERIFY(import);
    const QSignalSpy progressed(import.value().get(), &EvidenceImport::progressed);
    const QSignalSpy failed(import.value().get(), &EvidenceImport::failed);
    import.value()->start();
    QTRY_VERIFY(progressed.size() > 2);
    if (isDeleted) {
        import.value().reset();
    } else {
        import.value()->cancel();
        QTRY_COMPARE(failed.size(), 1);
    }
    QVERIFY(fixture.assessment().evidence.isEmpty());
    fixture.reopen();
    QVERIFY(isSound(fixture.path()));
    // Its place in the file is free again for what comes next.
    QVERIFY(QFileInfo(fixture.path()).size() < sizeBefore + 40 * 1024 * 1024);
}

void TestEvidenceImport::leavesNothingWhenCancelled()
{
    WorkspaceFixture fixture;
    auto import = fixture.workspace->importEvidence(
        fixture.assessmentId, writeFile(fixture.folder, randomBytes(9 * 1024 * 1024)), {},
        WorkspaceFixture::key());
    QVERIFY(import);
    QSignalSpy failed(import.value().get(), &EvidenceImport::failed);
    QVERIFY(import.value()->step().value());
    import.value()->cancel();
    import.value()->start();
    QTRY_COMPARE(failed.size(), 1);
    std::move(import).value().reset();
    fixture.reopen();
    QVERIFY(fixture.assessment().evidence.isEmpty());
}

void TestEvidenceImport::leavesNoSpareChunkOfWhatIsThere_data()
{
    QTest::addColumn<bool>("inThread");
    QTest::newRow("in a thread") << true;
    QTest::newRow("step by step") << false;
}

void TestEvidenceImport::leavesNoSpareChunkOfWhatIsThere()
{
    QFETCH(bool, inThread);
    WorkspaceFixture fixture;
    const QString path = writeFile(fixture.folder, randomBytes(18 * 1024 * 1024 + 17));
    int chunks = 0;
    for (int copies = 1; copies <= 2; ++copies) {
        const auto import = fixture.workspace->importEvidence(fixture.assessmentId, path, {},
                                                              WorkspaceFixture::key());
        QVERIFY(import);
        const QSignalSpy finished(import.value().get(), &EvidenceImport::finished);
        if (inThread) {
            import.value()->start();
            QTRY_COMPARE(finished.size(), 1);
        } else {
            while (import.value()->step().value()) {}
        }
        QCOMPARE(fixture.assessment().evidence.size(), copies);
        const int now = count(fixture.path(), QStringLiteral("content_chunks"));
        QVERIFY(copies == 1 || now == chunks);
        chunks = now;
        QCOMPARE(count(fixture.path(), QStringLiteral("pending_uploads")), 0);
    }
    QVERIFY(isSound(fixture.path()));
}

/// The thread has deleted its chunks because of a content that is removed before it becomes
/// evidence again.
void TestEvidenceImport::losesNothingWhenTheOriginalGoesMeanwhile()
{
    WorkspaceFixture fixture;
    Assessment another = fixture.assessment();
    another.holders.clear();
    const QString anotherId = fixture.workspace->createAssessment(another).value();
    const QByteArray content = randomBytes(3 * 1024 * 1024 + 17);
    const QString path = writeFile(fixture.folder, content);
    const auto original =
        fixture.workspace->importEvidence(anotherId, path, {}, WorkspaceFixture::key());
    while (original.value()->step().value()) {}
    const int chunks = count(fixture.path(), QStringLiteral("content_chunks"));

    const auto import =
        fixture.workspace->importEvidence(fixture.assessmentId, path, {}, WorkspaceFixture::key());
    QVERIFY(import);
    const QSignalSpy finished(import.value().get(), &EvidenceImport::finished);
    import.value()->start();
    // Nothing that the thread tells is heard until the original is gone.
    while (import.value()->bytesDone() < content.size()
           || count(fixture.path(), QStringLiteral("pending_uploads")) > 0) {
        QThread::msleep(1);
    }
    QCOMPARE(count(fixture.path(), QStringLiteral("content_chunks")), chunks);
    QVERIFY(fixture.workspace->removeAssessment(anotherId));
    QTRY_COMPARE(finished.size(), 1);

    fixture.reopen();
    const EvidenceItem item = fixture.assessment().evidence.first();
    QCOMPARE(fixture.workspace->evidenceSource().evidenceContent(item.sha256).value(), content);
    QVERIFY(isSound(fixture.path()));
}

void TestEvidenceImport::refusesAFileThatChangesMeanwhile()
{
    WorkspaceFixture fixture;
    const QString path = writeFile(fixture.folder, randomBytes(9 * 1024 * 1024));
    auto import =
        fixture.workspace->importEvidence(fixture.assessmentId, path, {}, WorkspaceFixture::key());
    QVERIFY(import);
    QVERIFY(import.value()->step().value());
    QVERIFY(QFile::resize(path, 5 * 1024 * 1024));
    Result<bool> step = true;
    while (step && step.value()) {
        step = import.value()->step();
    }
    QVERIFY(!step);
    QVERIFY(fixture.assessment().evidence.isEmpty());
}

void TestEvidenceImport::refuses_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "directory", "empty", "unreadable", "pipe"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestEvidenceImport::refuses()
{
    QFETCH(QString, what);
    WorkspaceFixture fixture;
    QString path = fixture.folder.filePath(QStringLiteral("missing"));
    if (what == QLatin1String("directory")) {
        path = fixture.folder.path();
    } else if (what == QLatin1String("empty")) {
        path = writeFile(fixture.folder, {});
    } else if (what == QLatin1String("unreadable")) {
        path = writeFile(fixture.folder, "content");
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile(path).open(QIODevice::ReadOnly)) {
            QSKIP("permissions do not bind this user");
        }
    } else if (what == QLatin1String("pipe")) {
        path = fixture.folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    const auto import =
        fixture.workspace->importEvidence(fixture.assessmentId, path, {}, WorkspaceFixture::key());
    QVERIFY(!import);
    QCOMPARE(import.error().kind, ErrorKind::InvalidInput);
    QVERIFY(import.error().message.contains(path));
    QVERIFY(fixture.assessment().evidence.isEmpty());
}

QTEST_GUILESS_MAIN(TestEvidenceImport)
#include "tst_evidenceimport.moc"
