#include "model/digest.h"
#include "model/storage/connection.h"
#include "model/storage/evidencerepository.h"
#include "model/storage/maintenance.h"
#include "model/workspace/evidenceimport.h"
#include "tests/support/verifyresult.h"
#include "workspacefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

QByteArray contentOf(char fill)
{
    return QByteArray(3 * mebibyte + 7, fill);
}

void addFile(const WorkspaceFixture &fixture, const QByteArray &content,
             const AnswerKey &answer = WorkspaceFixture::key())
{
    QFile file(fixture.folder.filePath(u"file.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto import =
        fixture.workspace->importEvidence(fixture.assessmentId, file.fileName(), {}, answer);
    QVERIFY_RESULT(import);
    while (import.value()->step().value()) {}
}

/// How many contents a workspace that nobody has open holds, and that it is sound.
void compareContents(const QString &path, int expected)
{
    const auto file = WorkspaceFile::open(path, OpenMode::ReadOnly, {});
    QVERIFY_RESULT(file);
    const auto count =
        file.value()->connection().database->firstValue(u"SELECT COUNT(*) FROM contents"_s);
    QVERIFY_RESULT(count);
    QCOMPARE(count.value()->toInt(), expected);
    const auto report = checkWorkspace(*file.value());
    QVERIFY_RESULT(report);
    QVERIFY2(report.value().isOk(), qPrintable(report.value().problems.join(u'\n')));
}

constexpr int catalogueOnly = 1;

} // namespace

class TestRemovedEvidence : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void goesWhenTheWorkspaceIsClosed();
    void goesAtTheNextOpening();
    void staysWhereSomethingElseRefersToIt();
    void staysForReaders();
    void undoesAnImport();
};

void TestRemovedEvidence::comesBackAsItWas()
{
    WorkspaceFixture fixture;
    const AnswerKey key = WorkspaceFixture::key();
    const AnswerKey other{u"27008-4.3.1-02"_s, Role::AccountOwner, {}};
    addFile(fixture, contentOf('a'));
    addFile(fixture, contentOf('b'));
    addFile(fixture, contentOf('c'));
    EvidenceItem item = fixture.assessment().evidence.at(1);
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, LinkEvidence{item.id, other}));
    item.title = u"<b>Title & more</b>"_s;
    item.expires = QDate(2027, 5, 1);
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, UpdateEvidence{item}));
    const Assessment before = fixture.assessment();

    const auto inverse = fixture.workspace->apply(fixture.assessmentId, RemoveEvidence{item.id});
    QVERIFY_RESULT(inverse);
    QCOMPARE(fixture.assessment().evidence.size(), 2);
    QCOMPARE(fixture.assessment().answers.value(key).evidenceIds.size(), 2);
    QVERIFY(fixture.assessment().answers.value(other).evidenceIds.isEmpty());
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, inverse.value()));
    fixture.reopen();
    const Assessment after = fixture.assessment();
    QCOMPARE(after.evidence, before.evidence);
    QCOMPARE(after.answers.value(key).evidenceIds, before.answers.value(key).evidenceIds);
    QCOMPARE(after.answers.value(other).evidenceIds, QStringList{item.id});
    QVERIFY(fixture.workspace->evidenceSource().evidenceContent(item.sha256).value()
            == contentOf('b'));
    fixture.workspace.reset();
    compareContents(fixture.path(), catalogueOnly + 3);
}

void TestRemovedEvidence::goesWhenTheWorkspaceIsClosed()
{
    WorkspaceFixture fixture;
    addFile(fixture, contentOf('a'));
    addFile(fixture, contentOf('b'));
    const EvidenceItem item = fixture.assessment().evidence.first();
    QVERIFY_RESULT(fixture.workspace->removeEvidence(fixture.assessmentId, item.id));
    compareContents(fixture.path(), catalogueOnly + 2);
    fixture.workspace.reset();
    compareContents(fixture.path(), catalogueOnly + 1);
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(!file.readAll().contains(QByteArray(64, 'a')), "it can be read still");
}

void TestRemovedEvidence::goesAtTheNextOpening()
{
    WorkspaceFixture fixture;
    addFile(fixture, contentOf('a'));
    const EvidenceItem item = fixture.assessment().evidence.first();
    fixture.workspace.reset();
    {
        // Nothing is tidied up here, as when the program is killed.
        const auto file = WorkspaceFile::open(fixture.path(), OpenMode::ReadWrite, {});
        QVERIFY_RESULT(file);
        QVERIFY_RESULT(EvidenceRepository(*file.value()).removeItem(fixture.assessmentId, item.id));
    }
    compareContents(fixture.path(), catalogueOnly + 1);
    QVERIFY_RESULT(WorkspaceFile::open(fixture.path(), OpenMode::ReadWrite, {}));
    compareContents(fixture.path(), catalogueOnly);
}

void TestRemovedEvidence::staysWhereSomethingElseRefersToIt()
{
    WorkspaceFixture fixture;
    addFile(fixture, contentOf('a'));
    addFile(fixture, contentOf('a'));
    const QList<EvidenceItem> items = fixture.assessment().evidence;
    QCOMPARE(items.first().sha256, items.last().sha256);
    QVERIFY_RESULT(fixture.workspace->removeEvidence(fixture.assessmentId, items.first().id));
    fixture.reopen();
    QVERIFY(fixture.workspace->evidenceSource().evidenceContent(items.last().sha256).value()
            == contentOf('a'));
    fixture.workspace.reset();
    compareContents(fixture.path(), catalogueOnly + 1);
}

void TestRemovedEvidence::staysForReaders()
{
    WorkspaceFixture fixture;
    addFile(fixture, contentOf('a'));
    const EvidenceItem item = fixture.assessment().evidence.first();
    QVERIFY_RESULT(fixture.workspace->removeEvidence(fixture.assessmentId, item.id));
    {
        const auto reader = Workspace::open(fixture.path(), Workspace::Mode::ReadWriteIfFree);
        QVERIFY_RESULT(reader);
        QVERIFY(!reader.value()->isWritable());
    }
    // Whoever only reads has not taken away what can still be brought back.
    QVERIFY_RESULT(fixture.workspace->evidenceSource().evidenceContent(item.sha256));
}

void TestRemovedEvidence::undoesAnImport()
{
    WorkspaceFixture fixture;
    QSignalSpy imported(fixture.workspace.get(), &Workspace::evidenceImported);
    const Assessment before = fixture.assessment();
    addFile(fixture, contentOf('a'));
    const Assessment after = fixture.assessment();
    QCOMPARE(imported.size(), 1);
    const auto inverse = imported.first().at(3).value<Change>();
    const auto redoing = fixture.workspace->apply(fixture.assessmentId, inverse);
    QVERIFY_RESULT(redoing);
    QCOMPARE(fixture.assessment().evidence, before.evidence);
    QCOMPARE(fixture.assessment().answers, before.answers);
    QVERIFY_RESULT(fixture.workspace->apply(fixture.assessmentId, redoing.value()));
    QCOMPARE(fixture.assessment().evidence, after.evidence);
    QVERIFY(
        fixture.workspace->evidenceSource().evidenceContent(after.evidence.first().sha256).value()
        == contentOf('a'));
}

QTEST_GUILESS_MAIN(TestRemovedEvidence)
#include "tst_removedevidence.moc"
