#include "commandlinefixture.h"
#include "model/workspace/workspace.h"

#include <QJsonArray>

#include <future>
#include <vector>

namespace {

const QString json = QStringLiteral("--json");

/// Attaches evidence that is easy to find again in the file.
const QByteArray evidence = "Found by its words alone. ";

void addEvidence(const CommandLineFixture &fixture)
{
    const QString uuid = fixture.makeAssessment();
    const QString file = fixture.write(QStringLiteral("evidence.txt"), evidence.repeated(20));
    const CommandResult added = fixture.run({QStringLiteral("evidence"), QStringLiteral("add"),
                                             uuid, QStringLiteral("27008-4.3.1-01"), file});
    QVERIFY_DONE(added);
}

} // namespace

/// create, info, check, backup and restore.
class TestWorkspaceCommands : public QObject
{
    Q_OBJECT

private slots:
    void createMakesWorkspace();
    void createKeepsOthersOut();
    void createRefusesWhatExists_data();
    void createRefusesWhatExists();
    void createReportsFolderThatIsFile();
    void infoTellsWhatIsThere();
    void checkFindsDamage();
    void checkTellsWorkspaceTooDamagedToOpen();
    void writingNamesWhoHoldsTheWorkspace();
    void readingNeedsNoLock();
    void readsWhatItCannotWrite();
    void backupIsRestored();
    void backupRefuses_data();
    void backupRefuses();
    void backupReplacesWhenForced();
    void restoreRefuses_data();
    void restoreRefuses();
    void restoreRefusesWorkspaceInUse();
};

void TestWorkspaceCommands::createMakesWorkspace()
{
    const CommandLineFixture fixture;
    const CommandResult made = fixture.run({QStringLiteral("create"), json});
    QVERIFY_DONE(made);
    const QJsonObject object = made.json();
    QCOMPARE(object.keys(),
             (QStringList{QStringLiteral("path"), QStringLiteral("schemaVersion"),
                          QStringLiteral("uuid")}));
    QCOMPARE(object.value(QLatin1String("path")).toString(), fixture.workspace());
    QVERIFY(object.value(QLatin1String("schemaVersion")).toInt() >= 1);
    QVERIFY(!QUuid(object.value(QLatin1String("uuid")).toString()).isNull());
    // Closed, the one file is the whole workspace.
    QCOMPARE(CommandLineFixture::names(fixture.path({})),
             QStringList{QStringLiteral("work.confseal")});
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}));
}

void TestWorkspaceCommands::createKeepsOthersOut()
{
    const CommandLineFixture fixture;
    const CommandResult made = fixture.run({QStringLiteral("create")});
    QVERIFY_DONE(made);
    QVERIFY(made.text().contains(fixture.workspace()));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(fixture.workspace()) & others));
}

void TestWorkspaceCommands::createRefusesWhatExists_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"workspace", "file", "folder", "link to nowhere"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestWorkspaceCommands::createRefusesWhatExists()
{
    QFETCH(QString, kind);
    const CommandLineFixture fixture;
    if (kind == QLatin1String("workspace")) {
        fixture.makeWorkspace();
    } else if (kind == QLatin1String("file")) {
        fixture.write(QStringLiteral("work.confseal"), "Somebody's letter");
    } else if (kind == QLatin1String("folder")) {
        fixture.makeFolder(QStringLiteral("work.confseal"));
    } else {
        QVERIFY(QFile::link(fixture.path(QStringLiteral("elsewhere")), fixture.workspace()));
    }
    const QByteArray before = fixture.content(QStringLiteral("work.confseal"));
    const QStringList names = CommandLineFixture::names(fixture.path({}));
    QVERIFY_FAILED(fixture.run({QStringLiteral("create")}), 2, "exists already");
    QCOMPARE(fixture.content(QStringLiteral("work.confseal")), before);
    QCOMPARE(CommandLineFixture::names(fixture.path({})), names);
}

void TestWorkspaceCommands::createReportsFolderThatIsFile()
{
    const CommandLineFixture fixture;
    const QString path = fixture.write(QStringLiteral("letter"), "x") + u"/work.confseal";
    const CommandResult result =
        fixture.start({QStringLiteral("--workspace"), path, QStringLiteral("create")});
    QCOMPARE(result.notFailed(3, QStringLiteral("letter")), QByteArray());
    QCOMPARE(fixture.content(QStringLiteral("letter")), QByteArray("x"));
}

void TestWorkspaceCommands::infoTellsWhatIsThere()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QStringList info{QStringLiteral("info"), json};
    const QJsonObject before = fixture.run(info).json();
    fixture.makeAssessment();
    const CommandResult result = fixture.run(info);
    QVERIFY_DONE(result);
    const QJsonObject after = result.json();
    QCOMPARE(after.value(QLatin1String("assessments")).toInt(), 1);
    QCOMPARE(after.value(QLatin1String("path")).toString(), fixture.workspace());
    QCOMPARE(after.value(QLatin1String("uuid")), before.value(QLatin1String("uuid")));
    QCOMPARE(after.value(QLatin1String("sizeBytes")).toInteger(),
             QFileInfo(fixture.workspace()).size());
    QVERIFY(after.value(QLatin1String("auditEvents")).toInt()
            > before.value(QLatin1String("auditEvents")).toInt());
    QVERIFY(after.value(QLatin1String("auditHead")) != before.value(QLatin1String("auditHead")));
    const CommandResult text = fixture.run({QStringLiteral("info")});
    QVERIFY_DONE(text);
    for (const char *key : {"path", "uuid", "auditHead"}) {
        QVERIFY(text.text().contains(after.value(QLatin1String(key)).toString()));
    }
}

void TestWorkspaceCommands::checkFindsDamage()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    addEvidence(fixture);
    const CommandResult sound = fixture.run({QStringLiteral("check"), json});
    QVERIFY_DONE(sound);
    QCOMPARE(
        sound.json(),
        (QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("problems"), QJsonArray()}}));
    QByteArray bytes = fixture.content(QStringLiteral("work.confseal"));
    const qsizetype place = bytes.indexOf(evidence);
    QVERIFY(place > 0);
    bytes[place] = 'f';
    fixture.write(QStringLiteral("work.confseal"), bytes);
    const CommandResult result = fixture.run({QStringLiteral("check"), json});
    QVERIFY_ANSWER_NO(result);
    QVERIFY(!result.json().value(QLatin1String("ok")).toBool(true));
    QVERIFY(!result.json().value(QLatin1String("problems")).toArray().isEmpty());
    QVERIFY_ANSWER_NO(fixture.run({QStringLiteral("check")}));
}

void TestWorkspaceCommands::checkTellsWorkspaceTooDamagedToOpen()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    QByteArray bytes = fixture.content(QStringLiteral("work.confseal"));
    // Behind the file's head, on the page that says where the tables are.
    bytes.replace(100, 3000, QByteArray(3000, '\xFF'));
    fixture.write(QStringLiteral("work.confseal"), bytes);
    const CommandResult result = fixture.run({QStringLiteral("check"), json});
    QVERIFY_ANSWER_NO(result);
    QCOMPARE(result.json().value(QLatin1String("ok")), QJsonValue(false));
    QVERIFY_FAILED(fixture.run({QStringLiteral("info")}), 3, "work.confseal");
}

void TestWorkspaceCommands::writingNamesWhoHoldsTheWorkspace()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment();
    const auto holder = Workspace::open(fixture.workspace(), Workspace::Mode::ReadWrite);
    QVERIFY(holder);
    // Each of them waits for the workspace, so they wait together.
    std::vector<std::future<CommandResult>> runs;
    for (const char *command :
         {"assessment create --vendor V --product P", "assessment approve UUID --by Person",
          "assessment delete UUID", "assessment holder UUID host=Person",
          "answer UUID 27008-4.3.1-01 fulfilled", "evidence add UUID 27008-4.3.1-01 --note N"}) {
        QStringList arguments = words(command);
        arguments.replaceInStrings(QStringLiteral("UUID"), uuid);
        runs.push_back(std::async(std::launch::async,
                                  [&fixture, arguments] { return fixture.run(arguments); }));
    }
    for (auto &run : runs) {
        const CommandResult result = run.get();
        QVERIFY_FAILED(result, 4, "work.confseal");
        for (const QString &word :
             {QString::number(QCoreApplication::applicationPid()),
              QFileInfo(fixture.workspace()).owner(), QCoreApplication::applicationName()}) {
            QVERIFY2(result.errorText().contains(word), result.errors().constData());
        }
    }
    QCOMPARE(holder.value()->overviews(QDate::currentDate()).value().size(), 1);
}

void TestWorkspaceCommands::readingNeedsNoLock()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment();
    const auto holder = Workspace::open(fixture.workspace(), Workspace::Mode::ReadWrite);
    QVERIFY(holder);
    for (const char *command :
         {"info", "check", "assessment list", "catalogue list", "backup copy.confseal"}) {
        QVERIFY_DONE(fixture.run(words(command)));
    }
    QVERIFY_DONE(fixture.run({QStringLiteral("assessment"), QStringLiteral("show"), uuid}));
    QVERIFY(holder.value()->removeAssessment(uuid));
}

void TestWorkspaceCommands::readsWhatItCannotWrite()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    fixture.makeAssessment();
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(fixture.workspace(), readable));
    RunOptions options;
    options.unprivileged = true;
    QVERIFY_DONE(fixture.run({QStringLiteral("info")}, options));
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}, options));
    QVERIFY_FAILED(fixture.run(words("assessment create --vendor V --product P"), options), 3,
                   "read-only");
    QCOMPARE(CommandLineFixture::names(fixture.path({})),
             QStringList{QStringLiteral("work.confseal")});
}

void TestWorkspaceCommands::backupIsRestored()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    addEvidence(fixture);
    const QJsonObject info = fixture.run({QStringLiteral("info"), json}).json();
    const QString backup = fixture.path(QStringLiteral("backup.confseal"));
    const CommandResult made = fixture.run({QStringLiteral("backup"), backup, json});
    QVERIFY_DONE(made);
    QCOMPARE(made.json().value(QLatin1String("path")).toString(), backup);
    QCOMPARE(made.json().value(QLatin1String("uuid")), info.value(QLatin1String("uuid")));
    QVERIFY(QFile::remove(fixture.workspace()));
    const CommandResult restored =
        fixture.start({QStringLiteral("restore"), backup, fixture.workspace(), json});
    QVERIFY_DONE(restored);
    QCOMPARE(restored.json().value(QLatin1String("uuid")), info.value(QLatin1String("uuid")));
    QCOMPARE(fixture.run({QStringLiteral("info"), json}).json().value(QLatin1String("auditHead")),
             info.value(QLatin1String("auditHead")));
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}));
}

void TestWorkspaceCommands::backupRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("the workspace") << words("work.confseal --force") << 2;
    QTest::newRow("the workspace in other words")
        << words("./folder/../work.confseal --force") << 2;
    QTest::newRow("a link to the workspace") << words("link --force") << 2;
    QTest::newRow("log of the workspace") << words("work.confseal-wal --force") << 2;
    QTest::newRow("lock of the workspace") << words("work.confseal.lock") << 2;
    QTest::newRow("existing file") << words("letter") << 2;
    QTest::newRow("folder") << words("folder --force") << 2;
    QTest::newRow("device") << words("/dev/full --force") << 2;
    QTest::newRow("empty name") << QStringList{QString()} << 2;
    QTest::newRow("missing folder") << words("no/copy.confseal") << 3;
}

void TestWorkspaceCommands::backupRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    fixture.makeFolder(QStringLiteral("folder"));
    fixture.write(QStringLiteral("letter"), "Dear reader");
    QVERIFY(QFile::link(fixture.workspace(), fixture.path(QStringLiteral("link"))));
    const QStringList names = CommandLineFixture::names(fixture.path({}));
    const QByteArray before = fixture.content(QStringLiteral("work.confseal"));
    const CommandResult result = fixture.run(QStringList{QStringLiteral("backup")} + arguments);
    QCOMPARE(result.notFailed(status, arguments.first()), QByteArray());
    QCOMPARE(CommandLineFixture::names(fixture.path({})), names);
    QCOMPARE(fixture.content(QStringLiteral("work.confseal")), before);
    QCOMPARE(fixture.content(QStringLiteral("letter")), QByteArray("Dear reader"));
}

void TestWorkspaceCommands::backupReplacesWhenForced()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    fixture.write(QStringLiteral("letter"), "Dear reader");
    QVERIFY_DONE(fixture.run(words("backup letter --force")));
    QVERIFY_DONE(fixture.start({QStringLiteral("--workspace"),
                                fixture.path(QStringLiteral("letter")), QStringLiteral("check")}));
}

void TestWorkspaceCommands::restoreRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("missing backup") << words("no.confseal new.confseal") << 2;
    QTest::newRow("folder as backup") << words("folder new.confseal") << 2;
    QTest::newRow("text as backup") << words("letter new.confseal") << 2;
    QTest::newRow("empty backup") << words("empty new.confseal") << 2;
    QTest::newRow("existing file") << words("backup.confseal letter") << 2;
    QTest::newRow("the backup") << words("backup.confseal backup.confseal --force") << 2;
    QTest::newRow("folder") << words("backup.confseal folder --force") << 2;
    QTest::newRow("missing folder") << words("backup.confseal no/new.confseal") << 3;
}

void TestWorkspaceCommands::restoreRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    QVERIFY_DONE(fixture.run(words("backup backup.confseal")));
    fixture.makeFolder(QStringLiteral("folder"));
    fixture.write(QStringLiteral("letter"), "Dear reader");
    fixture.write(QStringLiteral("empty"), {});
    const QByteArray backup = fixture.content(QStringLiteral("backup.confseal"));
    const QStringList names = CommandLineFixture::names(fixture.path({}));
    const CommandResult result = fixture.start(QStringList{QStringLiteral("restore")} + arguments);
    QCOMPARE(result.notFailed(status, QString()), QByteArray());
    QCOMPARE(CommandLineFixture::names(fixture.path({})), names);
    QCOMPARE(fixture.content(QStringLiteral("letter")), QByteArray("Dear reader"));
    QCOMPARE(fixture.content(QStringLiteral("backup.confseal")), backup);
}

void TestWorkspaceCommands::restoreRefusesWorkspaceInUse()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    QVERIFY_DONE(fixture.run(words("backup backup.confseal")));
    const auto holder = Workspace::open(fixture.workspace(), Workspace::Mode::ReadWrite);
    QVERIFY(holder);
    QVERIFY_FAILED(fixture.start(words("restore backup.confseal work.confseal --force")), 4,
                   "work.confseal");
}

QTEST_GUILESS_MAIN(TestWorkspaceCommands)
#include "tst_workspacecommands.moc"
