#include "model/workspace/automaticbackup.h"
#include "model/workspace/filejob.h"
#include "workspacefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestAutomaticBackup : public QObject
{
    Q_OBJECT

private slots:
    void backsUpBesideTheWorkspace();
    void backsUpOnlyWhatHasChanged();
    void replacesABackupThatCannotBeRead();
    void keepsTheNewest_data();
    void keepsTheNewest();
    void touchesNoOtherFile();
    void doesNotTakeOtherWorkspacesForThisOne();
    void backsUpAnywhere_data();
    void backsUpAnywhere();
    void saysWhyThereIsNoBackup();
    void leavesNothingWhenItIsCancelled();
    void runsInTheBackground();
};

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

Result<void> backUp(const WorkspaceFixture &store, const BackupRules &rules, const QDateTime &now)
{
    return backUpAutomatically(store.path(), rules, now, [](int) { return true; });
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void change(const WorkspaceFixture &store, AnswerResult result)
{
    QVERIFY(
        store.workspace->apply(store.assessmentId, SetAnswer{WorkspaceFixture::answer(result)}));
}

} // namespace

void TestAutomaticBackup::backsUpBesideTheWorkspace()
{
    const WorkspaceFixture store;
    change(store, AnswerResult::Fulfilled);
    QVERIFY(backUp(store, {}, noon));
    const QString folder = automaticBackupFolder(store.path(), {});
    QCOMPARE(folder, store.folder.filePath(u"backups"_s));
    const QStringList names = filesIn(folder);
    QCOMPARE(names.size(), 1);
    QVERIFY2(names.first().startsWith(u"work backup "), qPrintable(names.first()));
    QVERIFY2(names.first().endsWith(u" 20261125-120000Z.confseal"), qPrintable(names.first()));
    // It is a workspace like any other.
    const auto copy =
        Workspace::open(QDir(folder).filePath(names.first()), Workspace::Mode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(copy.value()->assessment(store.assessmentId).value()->answers.size(), 1);
}

void TestAutomaticBackup::backsUpOnlyWhatHasChanged()
{
    const WorkspaceFixture store;
    const QString folder = automaticBackupFolder(store.path(), {});
    QVERIFY(backUp(store, {}, noon));
    QVERIFY(backUp(store, {}, noon.addSecs(60)));
    QCOMPARE(filesIn(folder).size(), 1);
    change(store, AnswerResult::Fulfilled);
    QVERIFY(backUp(store, {}, noon.addSecs(120)));
    QCOMPARE(filesIn(folder).size(), 2);
}

void TestAutomaticBackup::replacesABackupThatCannotBeRead()
{
    const WorkspaceFixture store;
    const QString folder = automaticBackupFolder(store.path(), {});
    QVERIFY(backUp(store, {}, noon));
    QFile file(QDir(folder).filePath(filesIn(folder).first()));
    QVERIFY(file.resize(100));
    QVERIFY(backUp(store, {}, noon.addSecs(60)));
    QCOMPARE(filesIn(folder).size(), 2);
}

void TestAutomaticBackup::keepsTheNewest_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("expected");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("more than there are") << 50 << 4;
    QTest::newRow("none is one") << 0 << 1;
    QTest::newRow("negative is one") << -7 << 1;
}

void TestAutomaticBackup::keepsTheNewest()
{
    QFETCH(int, kept);
    QFETCH(int, expected);
    const WorkspaceFixture store;
    const BackupRules rules{true, kept, {}};
    for (int day = 0; day < 4; ++day) {
        change(store, day % 2 == 0 ? AnswerResult::Fulfilled : AnswerResult::Partly);
        QVERIFY(backUp(store, rules, noon.addDays(day)));
    }
    const QStringList names = filesIn(automaticBackupFolder(store.path(), rules));
    QCOMPARE(names.size(), expected);
    QVERIFY2(names.last().endsWith(u"20261128-120000Z.confseal"), qPrintable(names.last()));
}

void TestAutomaticBackup::touchesNoOtherFile()
{
    const WorkspaceFixture store;
    const QDir folder(store.folder.filePath(u"elsewhere"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    const QStringList others{u"work.confseal"_s, u"work backup 20200101-000000Z.confseal"_s,
                             u"work backup 0123456789ab 20200101-000000Z.confseal"_s,
                             u"notes backup.txt"_s};
    for (const QString &name : others) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const BackupRules rules{true, 1, folder.path()};
    for (int day = 0; day < 3; ++day) {
        change(store, day % 2 == 0 ? AnswerResult::Fulfilled : AnswerResult::Partly);
        QVERIFY(backUp(store, rules, noon.addDays(day)));
    }
    QCOMPARE(filesIn(folder.path()).size(), others.size() + 1);
    for (const QString &name : others) {
        QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
    }
}

void TestAutomaticBackup::doesNotTakeOtherWorkspacesForThisOne()
{
    // Of the same name, in one folder for backups; one is a copy of the other.
    WorkspaceFixture store;
    const QString twin = store.folder.filePath(u"twin/work.confseal"_s);
    QVERIFY(QDir().mkpath(QFileInfo(twin).path()));
    store.workspace.reset();
    QVERIFY(QFile::copy(store.path(), twin));
    store.reopen();
    const BackupRules rules{true, 1, store.folder.filePath(u"all"_s)};
    QVERIFY(backUp(store, rules, noon));
    QVERIFY(backUpAutomatically(twin, rules, noon.addSecs(1), [](int) { return true; }));
    QCOMPARE(filesIn(rules.folder).size(), 2);
}

void TestAutomaticBackup::backsUpAnywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup and regular expression") << u"<b>.*(x)[ %1 & äöü"_s;
    QTest::newRow("only a suffix") << u""_s;
    QTest::newRow("a very long name") << QString(200, u'n');
    QTest::newRow("line break") << u"two\nlines"_s;
    QTest::newRow("named like a backup") << u"a backup 0123456789ab 20200101-000000Z"_s;
}

void TestAutomaticBackup::backsUpAnywhere()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name + u".confseal");
    const auto workspace = Workspace::create(path);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    for (int second = 0; second < 2; ++second) {
        const auto made = backUpAutomatically(path, {true, 1, {}}, noon.addSecs(second),
                                              [](int) { return true; });
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }
    QCOMPARE(filesIn(automaticBackupFolder(path, {})).size(), 1);
    QVERIFY(QFile::exists(path));
}

void TestAutomaticBackup::saysWhyThereIsNoBackup()
{
    const WorkspaceFixture store;
    QFile inTheWay(store.folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString folder = inTheWay.fileName() + u"/backups";
    const auto failed = backUp(store, {true, 5, folder}, noon);
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(folder), qPrintable(failed.error().message));
    const auto missing = backUpAutomatically(store.folder.filePath(u"missing.confseal"_s), {}, noon,
                                             [](int) { return true; });
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"missing.confseal"));
}

void TestAutomaticBackup::leavesNothingWhenItIsCancelled()
{
    const WorkspaceFixture store;
    const auto cancelled = backUpAutomatically(store.path(), {}, noon, [](int) { return false; });
    QVERIFY(!cancelled);
    QCOMPARE(filesIn(automaticBackupFolder(store.path(), {})), QStringList());
}

void TestAutomaticBackup::runsInTheBackground()
{
    const WorkspaceFixture store;
    const auto job = FileJob::automaticBackup(store.path(), {});
    const QSignalSpy finished(job.get(), &FileJob::finished);
    job->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(filesIn(automaticBackupFolder(store.path(), {})).size(), 1);
}

QTEST_GUILESS_MAIN(TestAutomaticBackup)
#include "tst_automaticbackup.moc"
