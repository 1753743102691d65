#include "model/storage/maintenance.h"
#include "model/storage/workspacefile.h"
#include "tests/model/workspace/workspacefixture.h"
#include "tests/support/verifyresult.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// A look at a file drops all locks that this program holds on it: the system has it so.
void lookAt(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(16).size(), 16);
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

Result<CheckReport> checkOf(const QString &path)
{
    const auto file = WorkspaceFile::open(path, OpenMode::ReadOnly, {});
    return file ? checkWorkspace(*file.value()) : file.error();
}

} // namespace

class TestLostLocks : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsSavedWhenAnotherProgramLooks_data();
    void keepsWhatIsSavedWhenAnotherProgramLooks();
};

void TestLostLocks::keepsWhatIsSavedWhenAnotherProgramLooks_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("ConfSeal") << QStringLiteral(CONFSEAL_FAULT_WRITER);
    QTest::newRow("SQLite") << QStandardPaths::findExecutable(u"sqlite3"_s);
}

void TestLostLocks::keepsWhatIsSavedWhenAnotherProgramLooks()
{
    QFETCH(QString, program);
    if (program.isEmpty()) {
        QSKIP("The program is not there.");
    }
    WorkspaceFixture fixture;
    const QStringList arguments = program.endsWith(u"sqlite3")
        ? QStringList{fixture.path(), u"SELECT COUNT(*) FROM answers"_s}
        : QStringList{u"reading"_s, fixture.path(), u"1"_s};
    Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    for (int round = 0; round < 5; ++round) {
        answer.comment = u"before %1"_s.arg(round);
        QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));
        lookAt(fixture.path());
        QVERIFY(run(program, arguments));
        answer.comment = u"after %1"_s.arg(round);
        QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, SetAnswer{answer}));
        // What lies on the disk now is what a killed program leaves.
        const QTemporaryDir copies;
        const QString copy = copies.filePath(u"copy.confseal"_s);
        QVERIFY(QFile::copy(fixture.path(), copy));
        QVERIFY(QFile::copy(fixture.path() + u"-wal"_s, copy + u"-wal"_s));
        const auto left = Workspace::open(copy, Workspace::Mode::ReadWrite);
        QVERIFY_RESULT(left);
        const auto assessment = left.value()->assessment(fixture.assessmentId);
        QVERIFY_RESULT(assessment);
        QCOMPARE(assessment.value()->answer(answer.key)->comment, answer.comment);
    }
    fixture.workspace.reset();
    const auto report = checkOf(fixture.path());
    QVERIFY_RESULT(report);
    QVERIFY2(report.value().isOk(), qPrintable(report.value().problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLostLocks)
#include "tst_lostlocks.moc"
