#include "faultplan.h"
#include "model/digest.h"
#include "model/storage/connection.h"
#include "model/storage/maintenance.h"
#include "model/workspace/evidenceimport.h"
#include "tests/model/workspace/workspacefixture.h"
#include "tests/support/verifyresult.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

/// What a killed writer had told: every number is something that must be there.
struct Told
{
    bool wasKilled = false;
    int newest = 0; ///< 0: it was killed before the first one
    QByteArray complaints;
};

class TestKilledWriter : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryAcknowledgedChange();
    void keepsNoHalfEvidence();
    void removesEvidenceWholly();
    void bringsEvidenceBackWholly();
    void keepsBackupsWhole();
    void leavesNoHalfWorkspace();

private:
    /// Kills the writer somewhere behind its first to @p mostSteps-th thing.
    Told kill(const QString &kind, const QString &path, int first, int mostSteps,
              int mostMilliseconds);
    static void addFiles(const WorkspaceFixture &fixture, int items);
    static void verifySound(const QString &path);
    static void verifyChanges(const Assessment &assessment, int newest);

    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
};

Told TestKilledWriter::kill(const QString &kind, const QString &path, int first, int mostSteps,
                            int mostMilliseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(CONFSEAL_FAULT_WRITER), {kind, path, QString::number(first)});
    const int steps = m_random.bounded(mostSteps);
    QByteArray said;
    // The line before the first number says that it begins.
    while (said.count('\n') < 1 + steps && writer.waitForReadyRead(20000)) {
        said += writer.readAllStandardOutput();
    }
    QThread::usleep(m_random.bounded(1 + 1000U * static_cast<quint32>(mostMilliseconds)));
    writer.kill();
    writer.waitForFinished();
    said += writer.readAllStandardOutput();
    Told told;
    told.wasKilled = writer.exitStatus() == QProcess::CrashExit;
    told.complaints = writer.readAllStandardError();
    const QByteArray complete = said.left(said.lastIndexOf('\n'));
    told.newest = complete.mid(complete.lastIndexOf('\n') + 1).toInt();
    return told;
}

/// Opens as the next program would, and looks at everything.
void TestKilledWriter::verifySound(const QString &path)
{
    const auto file = WorkspaceFile::open(path, OpenMode::ReadWrite, {});
    QVERIFY_RESULT(file);
    const auto report = checkWorkspace(*file.value());
    QVERIFY_RESULT(report);
    QVERIFY2(report.value().isOk(), qPrintable(report.value().problems.join(u'\n')));
    Database &database = *file.value()->connection().database;
    const auto pending =
        database.firstValue(QStringLiteral("SELECT COUNT(*) FROM pending_uploads"));
    QVERIFY_RESULT(pending);
    QCOMPARE(pending.value()->toInt(), 0);
}

void TestKilledWriter::verifyChanges(const Assessment &assessment, int newest)
{
    for (const AnswerKey &key : plannedAnswers()) {
        const Answer *answer = assessment.answer(key);
        QCOMPARE(answer == nullptr ? 0 : answer->comment.toInt(), numberOfAnswer(key, newest));
    }
    if (numberOfDetails(newest) > 0) {
        QCOMPARE(assessment.title.toInt(), numberOfDetails(newest));
        QCOMPARE(assessment.system.vendor.toInt(), numberOfDetails(newest));
    }
}

void TestKilledWriter::keepsEveryAcknowledgedChange()
{
    constexpr int changes = 200;
    constexpr int kills = 25;
    WorkspaceFixture fixture;
    fixture.workspace.reset();
    int newest = 0;
    for (int round = 0; newest < changes || round < kills; ++round) {
        const Told told =
            kill(QStringLiteral("answers"), fixture.path(), newest + 1, 2 * changes / kills, 20);
        QVERIFY2(told.wasKilled, told.complaints.constData());
        verifySound(fixture.path());
        fixture.reopen(Workspace::Mode::ReadOnly);
        const Assessment assessment = fixture.assessment();
        fixture.workspace.reset();
        int found = assessment.title.toInt();
        for (const Answer &answer : assessment.answers) {
            found = std::max(found, answer.comment.toInt());
        }
        // The one after the last that was told may have become durable just before the end.
        const int least = std::max(newest, told.newest);
        QVERIFY2(found == least || found == least + 1,
                 qPrintable(QStringLiteral("%1 were told, %2 found").arg(least).arg(found)));
        verifyChanges(assessment, found);
        newest = found;
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKilledWriter::keepsNoHalfEvidence()
{
    constexpr int kills = 12;
    WorkspaceFixture fixture;
    fixture.workspace.reset();
    int newest = 0;
    for (int round = 0; round < kills; ++round) {
        const Told told = kill(QStringLiteral("evidence"), fixture.path(), newest + 1, 3, 150);
        QVERIFY2(told.wasKilled, told.complaints.constData());
        verifySound(fixture.path());
        fixture.reopen(Workspace::Mode::ReadOnly);
        const Assessment assessment = fixture.assessment();
        const auto found = static_cast<int>(assessment.evidence.size());
        const int least = std::max(newest, told.newest);
        QVERIFY2(found == least || found == least + 1,
                 qPrintable(QStringLiteral("%1 were told, %2 found").arg(least).arg(found)));
        const Answer *answer = assessment.answer(plannedAnswers().first());
        QCOMPARE(answer == nullptr ? 0 : static_cast<int>(answer->evidenceIds.size()), found);
        for (const EvidenceItem &item : assessment.evidence) {
            QCOMPARE(item.sha256, toHex(sha256(plannedEvidence(item.title.toInt()))));
            QVERIFY_RESULT(fixture.workspace->evidenceSource().evidenceContent(item.sha256));
        }
        fixture.workspace.reset();
        newest = found;
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKilledWriter::addFiles(const WorkspaceFixture &fixture, int items)
{
    for (int number = 1; number <= items; ++number) {
        QFile file(fixture.folder.filePath(QString::number(number)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plannedEvidence(number));
        file.close();
        const auto import = fixture.workspace->importEvidence(fixture.assessmentId, file.fileName(),
                                                              {}, plannedAnswers().first());
        QVERIFY_RESULT(import);
        while (import.value()->step().value()) {}
    }
}

void TestKilledWriter::removesEvidenceWholly()
{
    constexpr int items = 12;
    WorkspaceFixture fixture;
    addFiles(fixture, items);
    fixture.workspace.reset();
    int left = items;
    while (left > 0) {
        const Told told = kill(QStringLiteral("removals"), fixture.path(), 1, 2, 60);
        QVERIFY2(told.wasKilled, told.complaints.constData());
        verifySound(fixture.path());
        fixture.reopen(Workspace::Mode::ReadOnly);
        const Assessment assessment = fixture.assessment();
        fixture.workspace.reset();
        const auto found = static_cast<int>(assessment.evidence.size());
        const int most = left - told.newest;
        QVERIFY2(found == most || found == most - 1,
                 qPrintable(QStringLiteral("%1 should be left, %2 are").arg(most).arg(found)));
        left = found;
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKilledWriter::bringsEvidenceBackWholly()
{
    constexpr int kills = 12;
    WorkspaceFixture fixture;
    int items = kills + 1;
    addFiles(fixture, items);
    fixture.workspace.reset();
    for (int round = 0; round < kills; ++round) {
        const Told told = kill(QStringLiteral("undone"), fixture.path(), round, 3, 60);
        QVERIFY2(told.wasKilled, told.complaints.constData());
        verifySound(fixture.path());
        fixture.reopen(Workspace::Mode::ReadOnly);
        const Assessment assessment = fixture.assessment();
        // At most the one that was away when the writer ended is gone.
        const auto found = static_cast<int>(assessment.evidence.size());
        QVERIFY2(found == items || found == items - 1,
                 qPrintable(QStringLiteral("%1 were there, %2 are").arg(items).arg(found)));
        QCOMPARE(assessment.answer(plannedAnswers().first())->evidenceIds.size(), found);
        for (const EvidenceItem &item : assessment.evidence) {
            QVERIFY_RESULT(fixture.workspace->evidenceSource().evidenceContent(item.sha256));
        }
        fixture.workspace.reset();
        items = found;
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKilledWriter::keepsBackupsWhole()
{
    constexpr int kills = 10;
    WorkspaceFixture fixture;
    fixture.workspace.reset();
    const QString backup = fixture.path() + QStringLiteral(".backup");
    bool wasThere = false;
    for (int round = 0; round < kills; ++round) {
        const Told told = kill(QStringLiteral("backups"), fixture.path(), 1, 3, 150);
        QVERIFY2(told.wasKilled, told.complaints.constData());
        verifySound(fixture.path());
        wasThere = wasThere || told.newest > 0;
        QVERIFY(!wasThere || QFileInfo::exists(backup));
        if (QFileInfo::exists(backup)) {
            verifySound(backup);
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestKilledWriter::leavesNoHalfWorkspace()
{
    constexpr int kills = 10;
    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("work.confseal"));
    int first = 1;
    for (int round = 0; round < kills; ++round) {
        const Told told = kill(QStringLiteral("workspaces"), base, first, 3, 150);
        QVERIFY2(told.wasKilled, told.complaints.constData());
        const int last = std::max(told.newest, first - 1);
        for (int number = first; number <= last; ++number) {
            QVERIFY(QFileInfo::exists(plannedWorkspace(base, number)));
            verifySound(plannedWorkspace(base, number));
        }
        first = last + 1;
        if (QFileInfo::exists(plannedWorkspace(base, first))) {
            verifySound(plannedWorkspace(base, first));
            ++first;
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
