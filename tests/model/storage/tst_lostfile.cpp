#include "storagefixture.h"

using namespace Qt::StringLiterals;

/// A workspace whose folder goes away while it is open, and comes back.
class TestLostFile : public QObject
{
    Q_OBJECT

private slots:
    void refusesToWriteWhereNobodyWouldFindIt();
    void goesOnWhenTheFolderIsBack();
    void goesOnWithACopyOfTheFile();
    void refusesAnotherFileInItsPlace_data();
    void refusesAnotherFileInItsPlace();
    void knowsWhetherItWasLeftOpen();

private:
    static QString away(const StorageFixture &fixture)
    {
        return fixture.folder.filePath(u"elsewhere.confseal"_s);
    }
    /// What a change says.
    static Result<void> change(StorageFixture &fixture, const QString &name)
    {
        Assessment assessment = filledAssessment(fixture.catalogue);
        assessment.evidence.clear();
        assessment.answers.clear();
        assessment.measures.clear();
        assessment.holders.clear();
        assessment.id = uuidFor(name);
        return fixture.file->transaction(
            [&] { return AssessmentRepository(*fixture.file).insert(assessment); });
    }
    static void move(const QString &from, const QString &to)
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s}) {
            if (QFileInfo::exists(from + suffix)) {
                QVERIFY(QFile::rename(from + suffix, to + suffix));
            }
        }
    }
};

void TestLostFile::refusesToWriteWhereNobodyWouldFindIt()
{
    StorageFixture fixture;
    QVERIFY(change(fixture, u"before"_s));
    move(fixture.path(), away(fixture));
    const auto changed = change(fixture, u"meanwhile"_s);
    QVERIFY(!changed);
    QVERIFY2(changed.error().message.contains(fixture.path()), qPrintable(changed.error().message));
    QVERIFY(!QFileInfo::exists(fixture.path()));
}

void TestLostFile::goesOnWhenTheFolderIsBack()
{
    StorageFixture fixture;
    QVERIFY(change(fixture, u"before"_s));
    move(fixture.path(), away(fixture));
    QVERIFY(!change(fixture, u"meanwhile"_s));
    move(away(fixture), fixture.path());
    QVERIFY(change(fixture, u"after"_s));
    fixture.reopen();
    const auto ids = AssessmentRepository(*fixture.file).ids();
    QCOMPARE(ids.value().size(), 2);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestLostFile::goesOnWithACopyOfTheFile()
{
    StorageFixture fixture;
    QVERIFY(change(fixture, u"before"_s));
    move(fixture.path(), away(fixture));
    for (const QString &suffix : {QString(), u"-wal"_s, u".lock"_s}) {
        QVERIFY(QFile::copy(away(fixture) + suffix, fixture.path() + suffix));
    }
    QVERIFY_RESULT(change(fixture, u"after"_s));
    fixture.reopen();
    QCOMPARE(AssessmentRepository(*fixture.file).ids().value().size(), 2);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestLostFile::refusesAnotherFileInItsPlace_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"text", "empty", "another workspace", "without the lock"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestLostFile::refusesAnotherFileInItsPlace()
{
    QFETCH(QString, what);
    StorageFixture fixture;
    StorageFixture other;
    other.close();
    QVERIFY(change(fixture, u"before"_s));
    move(fixture.path(), away(fixture));
    QByteArray bytes;
    if (what == u"text"_s) {
        bytes = "no workspace";
    } else if (what == u"another workspace"_s) {
        bytes = bytesOf(other.path());
    } else if (what == u"without the lock"_s) {
        bytes = bytesOf(away(fixture));
    }
    writeBytes(fixture.path(), bytes);
    if (what != u"without the lock"_s) {
        QVERIFY(QFile::copy(away(fixture) + u".lock"_s, fixture.path() + u".lock"_s));
    }
    QVERIFY(!change(fixture, u"meanwhile"_s));
    QCOMPARE(bytesOf(fixture.path()), bytes);
    // The one that was moved away is still whole, and can be brought back.
    QVERIFY(QFile::remove(fixture.path()));
    QFile::remove(fixture.path() + u".lock"_s);
    move(away(fixture), fixture.path());
    QVERIFY_RESULT(change(fixture, u"after"_s));
    fixture.reopen();
    QCOMPARE(AssessmentRepository(*fixture.file).ids().value().size(), 2);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestLostFile::knowsWhetherItWasLeftOpen()
{
    StorageFixture fixture;
    QVERIFY(!fixture.file->wasLeftOpen());
    const QByteArray lock = bytesOf(fixture.path() + u".lock"_s);
    fixture.reopen();
    QVERIFY(!fixture.file->wasLeftOpen());
    fixture.close();
    writeBytes(fixture.path() + u".lock"_s, lock);
    fixture.reopen(OpenMode::ReadOnly);
    QVERIFY(!fixture.file->wasLeftOpen()); // whoever only reads cannot know it
    fixture.reopen();
    QVERIFY(fixture.file->wasLeftOpen());
    fixture.reopen();
    QVERIFY(!fixture.file->wasLeftOpen());
}

QTEST_GUILESS_MAIN(TestLostFile)
#include "tst_lostfile.moc"
