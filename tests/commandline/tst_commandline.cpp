#include "commandlinefixture.h"

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void refusesWorkspaceThatIsNone_data();
    void refusesWorkspaceThatIsNone();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesArgumentThatIsNotUtf();
    void takesOptionsAnywhere();
    void takesOptionValuesForWhatTheyAre();
    void findsItsWorkspace();
    void speaksGerman();
    void tellsItsVersion();
    void reportsOutputThatCannotBeWritten_data();
    void reportsOutputThatCannotBeWritten();
    void keepsDescriptorsApart();
    void printsNothingThatMovesTheCursor();
};

void TestCommandLine::refusesWorkspaceThatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QByteArray() << 2;
    QTest::newRow("text") << QByteArray("A letter, not a workspace.\n").repeated(100) << 2;
    QTest::newRow("begins like a database") << QByteArray("SQLite format 3\0", 16) << 2;
}

void TestCommandLine::refusesWorkspaceThatIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    const CommandLineFixture fixture;
    fixture.write(QStringLiteral("work.confseal"), content);
    for (const char *command : {"info", "check", "demo", "assessment list"}) {
        const CommandResult result = fixture.run(QString::fromLatin1(command).split(u' '));
        QCOMPARE(result.notFailed(status, fixture.workspace()), QByteArray());
    }
    QFile file(fixture.workspace());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(CommandLineFixture::names(fixture.path({})),
             QStringList{QStringLiteral("work.confseal")});
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *title, const QString &arguments, const char *text) {
        QTest::newRow(title) << arguments.split(u' ', Qt::SkipEmptyParts)
                             << QString::fromLatin1(text);
    };
    add("nothing", {}, "--help");
    add("unknown command", QStringLiteral("frobnicate"), "\"frobnicate\"");
    add("other case", QStringLiteral("INFO"), "\"INFO\"");
    add("group alone", QStringLiteral("assessment"), "create, list, show, holder");
    add("unknown subcommand", QStringLiteral("assessment frobnicate"), "create, list, show");
    add("unknown language", QStringLiteral("--lang fr info"), "\"fr\"");
    add("language without value", QStringLiteral("info --lang"), "language");
    add("workspace without value", QStringLiteral("info --workspace"), "workspace");
    add("flag with value", QStringLiteral("info --json=yes"), "json");
    add("help of no command", QStringLiteral("frobnicate --help"), "\"frobnicate\"");
    QTest::newRow("empty command") << QStringList{QString()} << QStringLiteral("\"\"");
    QTest::newRow("empty workspace")
        << QStringList{QStringLiteral("--workspace"), QString(), QStringLiteral("info")}
        << QStringLiteral("--workspace");
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const CommandLineFixture fixture;
    const CommandResult result = fixture.start(arguments);
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QVERIFY(CommandLineFixture::names(fixture.path({})).isEmpty());
}

void TestCommandLine::refusesArgumentThatIsNotUtf()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    // QProcess hands over UTF-8 and nothing else; printf in a shell can do more.
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("exec \"$0\" --workspace \"$1\" assessment create --product P "
                                "--vendor \"$(printf 'M\\374ller')\""),
                 QStringLiteral(CONFSEAL_CLI), fixture.workspace()});
    QVERIFY(shell.waitForFinished());
    const CommandResult result(shell.exitCode(), shell.readAllStandardOutput(),
                               shell.readAllStandardError());
    QVERIFY_FAILED(result, 2, "UTF-8");
    QVERIFY(fixture.assessment(QStringLiteral("incomplete")).isEmpty());
}

void TestCommandLine::takesOptionsAnywhere()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString workspace = fixture.workspace();
    for (const QStringList &arguments : QList<QStringList>{
             {QStringLiteral("--json"), QStringLiteral("--workspace"), workspace,
              QStringLiteral("catalogue"), QStringLiteral("list")},
             {QStringLiteral("catalogue"), QStringLiteral("--workspace=") + workspace,
              QStringLiteral("list"), QStringLiteral("--json")},
             {QStringLiteral("catalogue"), QStringLiteral("list"), QStringLiteral("--workspace"),
              workspace, QStringLiteral("--json")}}) {
        const CommandResult result = fixture.start(arguments);
        QVERIFY_DONE(result);
        QVERIFY(result.json().contains(QLatin1String("catalogues")));
    }
}

void TestCommandLine::takesOptionValuesForWhatTheyAre()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid =
        fixture.makeAssessment({QStringLiteral("--title"), QStringLiteral("--help"),
                                QStringLiteral("--plan"), QStringLiteral("info")});
    const QJsonObject shown = fixture
                                  .run({QStringLiteral("assessment"), QStringLiteral("show"), uuid,
                                        QStringLiteral("--json")})
                                  .json();
    QCOMPARE(shown.value(QLatin1String("title")).toString(), QStringLiteral("--help"));
    QCOMPARE(shown.value(QLatin1String("system"))[QLatin1String("plan")].toString(),
             QStringLiteral("info"));
}

void TestCommandLine::findsItsWorkspace()
{
    const CommandLineFixture fixture;
    const QString variable = QStringLiteral("CONFSEAL_WORKSPACE");
    const QString other = fixture.path(QStringLiteral("other.confseal"));
    RunOptions options;
    QVERIFY_DONE(fixture.start({QStringLiteral("create")}));
    QVERIFY(QFile::exists(fixture.path(QStringLiteral("data/confseal/default.confseal"))));
    options.environment = {{variable, other}};
    QVERIFY_DONE(fixture.start({QStringLiteral("create")}, options));
    QVERIFY(QFile::exists(other));
    QVERIFY_DONE(fixture.run({QStringLiteral("create")}, options));
    QVERIFY(QFile::exists(fixture.workspace()));
    options.environment = {{variable, QString()}};
    const CommandResult result = fixture.start({QStringLiteral("info")}, options);
    QVERIFY_DONE(result);
    QVERIFY(result.text().contains(QStringLiteral("default.confseal")));
}

void TestCommandLine::speaksGerman()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const CommandResult german =
        fixture.run({QStringLiteral("--lang"), QStringLiteral("de"), QStringLiteral("frobnicate")});
    const CommandResult english = fixture.run({QStringLiteral("frobnicate")});
    QVERIFY_FAILED(german, 2, "frobnicate");
    QVERIFY_FAILED(english, 2, "There is no command");
    QVERIFY2(german.errors() != english.errors(), german.errors().constData());
    RunOptions options;
    options.environment = {{QStringLiteral("LC_ALL"), QString()},
                           {QStringLiteral("LANGUAGE"), QString()},
                           {QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8")}};
    QCOMPARE(fixture.run({QStringLiteral("frobnicate")}, options).errors(), german.errors());
    // What programs read stays as it is in any language.
    const QStringList info{QStringLiteral("info"), QStringLiteral("--json")};
    QCOMPARE(
        fixture.run(info + QStringList{QStringLiteral("--lang"), QStringLiteral("de")}).output(),
        fixture.run(info).output());
}

void TestCommandLine::tellsItsVersion()
{
    const CommandLineFixture fixture;
    const CommandResult text = fixture.start({QStringLiteral("--version")});
    QVERIFY_DONE(text);
    QCOMPARE(text.text(), QStringLiteral("confseal-cli " CONFSEAL_VERSION "\n"));
    const CommandResult json =
        fixture.start({QStringLiteral("--version"), QStringLiteral("--json")});
    QVERIFY_DONE(json);
    QCOMPARE(json.json().value(QLatin1String("version")).toString(),
             QStringLiteral(CONFSEAL_VERSION));
}

void TestCommandLine::reportsOutputThatCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("closed");
    for (const char *command : {"info", "info --json", "catalogue show vcs-27008-selfassessment",
                                "--version", "--help"}) {
        const QStringList words = QString::fromLatin1(command).split(u' ');
        QTest::addRow("full: %s", command) << words << false;
        QTest::addRow("closed: %s", command) << words << true;
    }
}

void TestCommandLine::reportsOutputThatCannotBeWritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, closed);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    RunOptions options;
    options.closedOutput = closed;
    options.outputFile = closed ? QString() : QStringLiteral("/dev/full");
    QVERIFY_FAILED(fixture.run(arguments, options), 3, "standard output");
}

void TestCommandLine::keepsDescriptorsApart()
{
    // A file opened in the place of a closed standard output would be written over.
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    RunOptions options;
    options.closedOutput = true;
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(fixture
                     .run({QStringLiteral("assessment"), QStringLiteral("create"),
                           QStringLiteral("--vendor"), QStringLiteral("V"),
                           QStringLiteral("--product"), QStringLiteral("P")},
                          options)
                     .status(),
                 3);
    }
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}));
}

void TestCommandLine::printsNothingThatMovesTheCursor()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString hostile = hostileText();
    for (const QStringList &arguments : QList<QStringList>{
             {hostile},
             {QStringLiteral("verify"), hostile},
             {QStringLiteral("info"), QStringLiteral("--") + hostile},
             {QStringLiteral("assessment"), QStringLiteral("show"), hostile},
             {QStringLiteral("backup"), fixture.path(hostile.section(u'/', 0, 0)) + u"/no/copy"},
             {QStringLiteral("catalogue"), QStringLiteral("show"), hostile}}) {
        const CommandResult result = fixture.run(arguments);
        QVERIFY(result.status() == 2 || result.status() == 3);
        QCOMPARE(result.notFailed(result.status(), QString()), QByteArray());
        QVERIFY2(isHarmless(result.errorText()), result.errors().constData());
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
