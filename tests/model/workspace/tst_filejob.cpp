#include "model/workspace/evidencecontent.h"
#include "model/workspace/evidenceimport.h"
#include "model/workspace/filejob.h"
#include "workspacefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// How a job has ended: "finished", "cancelled", or its message.
QString endOf(FileJob &job)
{
    QString end;
    QObject::connect(&job, &FileJob::finished, &job, [&end] { end = u"finished"_s; });
    QObject::connect(&job, &FileJob::cancelled, &job, [&end] { end = u"cancelled"_s; });
    QObject::connect(&job, &FileJob::failed, &job,
                     [&end](const QString &message) { end = message; });
    job.start();
    if (!QTest::qWaitFor([&end] { return !end.isEmpty(); }, 60'000)) {
        qFatal("The job does not end.");
    }
    return end;
}

EvidenceItem addFile(WorkspaceFixture &fixture, const QByteArray &content)
{
    QFile file(fixture.folder.filePath(u"evidence.bin"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write the test file");
    }
    file.close();
    const auto import = fixture.workspace->importEvidence(fixture.assessmentId, file.fileName(), {},
                                                          WorkspaceFixture::key());
    while (import.value()->step().value()) {}
    return import.value()->item();
}

} // namespace

class TestFileJob : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowFarItIs();
    void leavesNothingWhenCancelled_data();
    void leavesNothingWhenCancelled();
    void endsWithItsOwner();
    void findsSoundAndDamaged();
    void restoresIntoANewFileOnly();
    void readsContentInAnyThread();
};

void TestFileJob::tellsHowFarItIs()
{
    WorkspaceFixture fixture;
    addFile(fixture, QByteArray(40 * 1024 * 1024, 'x'));
    const QString destination = fixture.folder.filePath(u"backup.confseal"_s);
    const auto job = FileJob::backup(fixture.path(), destination);
    const QSignalSpy progressed(job.get(), &FileJob::progressed);
    QCOMPARE(endOf(*job), u"finished"_s);
    QVERIFY(progressed.size() > 5);
    int last = 0;
    for (const QList<QVariant> &told : progressed) {
        const int percent = told.first().toInt();
        QVERIFY(percent >= last && percent <= 100);
        last = percent;
    }
    QVERIFY(last > 90);
    // What was written while it ran is another matter: the copy is of one state and sound.
    QCOMPARE(endOf(*FileJob::check(destination)), u"finished"_s);
}

void TestFileJob::leavesNothingWhenCancelled_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"backup", "copy", "restore", "demonstration", "check"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestFileJob::leavesNothingWhenCancelled()
{
    QFETCH(QString, what);
    WorkspaceFixture fixture;
    const EvidenceItem item = addFile(fixture, QByteArray(40 * 1024 * 1024, 'x'));
    fixture.workspace.reset();
    const QStringList before = QDir(fixture.folder.path()).entryList(QDir::Files);
    const QString destination = fixture.folder.filePath(u"new file"_s);
    std::unique_ptr<FileJob> job = FileJob::backup(fixture.path(), destination);
    if (what == u"copy"_s) {
        job = FileJob::evidenceCopy(fixture.path(), item.sha256, destination);
    } else if (what == u"restore"_s) {
        job = FileJob::restore(fixture.path(), destination);
    } else if (what == u"demonstration"_s) {
        job = FileJob::demonstration(destination, Language::English, QDate(2026, 1, 1));
    } else if (what == u"check"_s) {
        job = FileJob::check(fixture.path());
    }
    job->cancel();
    QCOMPARE(endOf(*job), u"cancelled"_s);
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), before);
}

void TestFileJob::endsWithItsOwner()
{
    WorkspaceFixture fixture;
    addFile(fixture, QByteArray(40 * 1024 * 1024, 'x'));
    const QString destination = fixture.folder.filePath(u"backup.confseal"_s);
    auto job = FileJob::backup(fixture.path(), destination);
    job->start();
    job.reset();
    // Whole or not there; nothing else is left beside it.
    if (QFileInfo::exists(destination)) {
        QCOMPARE(endOf(*FileJob::check(destination)), u"finished"_s);
    }
    QVERIFY(QDir(fixture.folder.path()).entryList({u"backup*"_s}, QDir::Files).size() <= 1);
}

void TestFileJob::findsSoundAndDamaged()
{
    WorkspaceFixture fixture;
    const EvidenceItem item = addFile(fixture, QByteArray(3 * 1024 * 1024, 'x'));
    QCOMPARE(endOf(*FileJob::check(fixture.path())), u"finished"_s);
    fixture.workspace.reset();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype inContent = bytes.indexOf(QByteArray(2000, 'x'));
    QVERIFY(inContent > 0);
    bytes[inContent + 1000] = 'y';
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const QString end = endOf(*FileJob::check(fixture.path()));
    QVERIFY2(end.contains(item.sha256), qPrintable(end));
}

void TestFileJob::restoresIntoANewFileOnly()
{
    WorkspaceFixture fixture;
    const QString backup = fixture.folder.filePath(u"backup.confseal"_s);
    QCOMPARE(endOf(*FileJob::backup(fixture.path(), backup)), u"finished"_s);
    const QString destination = fixture.folder.filePath(u"restored.confseal"_s);
    QCOMPARE(endOf(*FileJob::restore(backup, destination)), u"finished"_s);
    auto restored = Workspace::open(destination, Workspace::Mode::ReadWrite);
    QVERIFY(restored);
    QVERIFY(restored.value()->assessment(fixture.assessmentId));
    const QString again = endOf(*FileJob::restore(backup, destination));
    QVERIFY2(again.contains(destination), qPrintable(again));
}

void TestFileJob::readsContentInAnyThread()
{
    WorkspaceFixture fixture;
    const QByteArray content(2'000'000, 'c');
    const EvidenceItem item = addFile(fixture, content);
    QByteArray read;
    bool isRefused = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        read = readEvidenceContent(fixture.path(), item.sha256, content.size()).value();
        isRefused = !readEvidenceContent(fixture.path(), item.sha256, content.size() - 1)
            && !readEvidenceContent(fixture.path(), QString(64, u'0'), content.size());
    }));
    thread->start();
    QVERIFY(thread->wait(30'000));
    QCOMPARE(read, content);
    QVERIFY(isRefused);
}

QTEST_GUILESS_MAIN(TestFileJob)
#include "tst_filejob.moc"
