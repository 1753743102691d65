#include "commandlinefixture.h"

#include <QRegularExpression>

namespace {

struct CommandRow
{
    const char *name;
    const char *arguments; ///< as many as the command takes
    bool needsWorkspace = false;
    const char *options = ""; ///< without which it does nothing
};

constexpr CommandRow commands[]{
    {"create", "", false},
    {"info", "", true},
    {"check", "", true},
    {"backup", "copy.confseal", true},
    {"restore", "no.confseal copy.confseal", false},
    {"demo", "", false},
    {"catalogue list", "", true},
    {"catalogue show", "vcs-27008-selfassessment", true},
    {"catalogue validate", "no.json", false},
    {"catalogue import", "catalogue.json", true},
    {"assessment create", "", true, "--vendor V --product P"},
    {"assessment list", "", true},
    {"assessment show", "UUID", true},
    {"assessment holder", "UUID host=Person", true},
    {"assessment delete", "UUID", true},
    {"assessment approve", "UUID", true, "--by Person"},
    {"answer", "UUID 27008-4.3.1-01 fulfilled", true},
    {"evidence add", "UUID 27008-4.3.1-01", true, "--note Seen"},
    {"evidence list", "UUID", true},
    {"evidence extract", "UUID folder", true},
    {"identity create", "identity.p12", false},
    {"identity list", "", false},
    {"identity show", "no.p12", false},
    {"report", "UUID report.pdf", true},
    {"trust inspect", "no.xml", false},
    {"sign", "no.pdf out.pdf", false},
    {"verify", "no.pdf", false},
    {"attachments", "no.pdf", false},
    {"export", "UUID out.json", true, "--format json"},
};

/// A row for every command, or for those that @p isWanted.
void addCommands(bool (*isWanted)(const CommandRow &) = nullptr)
{
    QTest::addColumn<QStringList>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("options");
    for (const CommandRow &row : commands) {
        if (isWanted == nullptr || isWanted(row)) {
            QTest::newRow(row.name)
                << words(row.name) << words(row.arguments) << words(row.options);
        }
    }
}

} // namespace

/// What holds for every command.
class TestCommand : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryCommandInItsHelp_data() { addCommands(); }
    void namesEveryCommandInItsHelp();
    void areAllTestedHere();
    void printsHelpOfEveryCommand_data() { addCommands(); }
    void printsHelpOfEveryCommand();
    void refusesUnknownOption_data() { addCommands(); }
    void refusesUnknownOption();
    void refusesMissingArgument_data();
    void refusesMissingArgument();
    void refusesTooManyArguments_data();
    void refusesTooManyArguments();
    void refusesMissingWorkspace_data();
    void refusesMissingWorkspace();
    void refusesUnknownAssessment_data();
    void refusesUnknownAssessment();
};

void TestCommand::namesEveryCommandInItsHelp()
{
    QFETCH(QStringList, name);
    const CommandLineFixture fixture;
    const CommandResult help = fixture.start({QStringLiteral("--help")});
    QVERIFY_DONE(help);
    QVERIFY(help.text().contains(QStringLiteral("\n  %1 ").arg(name.join(u' '))));
}

void TestCommand::areAllTestedHere()
{
    const CommandLineFixture fixture;
    const QString help = fixture.start({QStringLiteral("--help")}).text();
    const QString list =
        help.section(QStringLiteral("Commands:\n"), 1).section(QStringLiteral("\n\n"), 0, 0);
    static const QRegularExpression name(QStringLiteral("^  [a-z]"),
                                         QRegularExpression::MultilineOption);
    QCOMPARE(list.count(name), static_cast<qsizetype>(std::size(commands)));
}

void TestCommand::printsHelpOfEveryCommand()
{
    QFETCH(QStringList, name);
    const CommandLineFixture fixture;
    const CommandResult help = fixture.start(name + QStringList{QStringLiteral("--help")});
    QVERIFY_DONE(help);
    QVERIFY(help.text().startsWith(QStringLiteral("Usage: confseal-cli %1").arg(name.join(u' '))));
    QVERIFY(help.text().contains(QStringLiteral("--workspace FILE")));
    QVERIFY(CommandLineFixture::names(fixture.path({})).isEmpty());
}

void TestCommand::refusesUnknownOption()
{
    QFETCH(QStringList, name);
    QFETCH(QStringList, arguments);
    const CommandLineFixture fixture;
    const CommandResult result =
        fixture.run(name + arguments + QStringList{QStringLiteral("--colour")});
    QVERIFY_FAILED(result, 2, "\"colour\"");
    QVERIFY(result.errorText().contains(QStringLiteral("%1 --help").arg(name.join(u' '))));
    QVERIFY(CommandLineFixture::names(fixture.path({})).isEmpty());
}

void TestCommand::refusesMissingArgument_data()
{
    addCommands([](const CommandRow &row) { return *row.arguments != '\0'; });
}

void TestCommand::refusesMissingArgument()
{
    QFETCH(QStringList, name);
    QFETCH(QStringList, arguments);
    const CommandLineFixture fixture;
    for (qsizetype count = 0; count < arguments.size(); ++count) {
        const CommandResult result = fixture.run(name + arguments.mid(0, count));
        QVERIFY_FAILED(result, 2, "Usage: confseal-cli ");
        QVERIFY(result.errorText().contains(name.join(u' ')));
    }
}

void TestCommand::refusesTooManyArguments_data()
{
    addCommands([](const CommandRow &row) {
        // Takes any number of files.
        return QByteArray(row.name) != "evidence add";
    });
}

void TestCommand::refusesTooManyArguments()
{
    QFETCH(QStringList, name);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, options);
    const CommandLineFixture fixture;
    const CommandResult result =
        fixture.run(name + arguments + options + QStringList{QStringLiteral("surplus")});
    QVERIFY_FAILED(result, 2, "Usage: confseal-cli ");
    QVERIFY(CommandLineFixture::names(fixture.path({})).isEmpty());
}

void TestCommand::refusesMissingWorkspace_data()
{
    addCommands([](const CommandRow &row) { return row.needsWorkspace; });
}

void TestCommand::refusesMissingWorkspace()
{
    QFETCH(QStringList, name);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, options);
    const CommandLineFixture fixture;
    QVERIFY(QFile::copy(
        QStringLiteral(CONFSEAL_SOURCE_DIR "/resources/catalogue/vcs-27008-selfassessment.json"),
        fixture.path(QStringLiteral("catalogue.json"))));
    const CommandResult result = fixture.run(name + arguments + options);
    QVERIFY_FAILED(result, 2, "There is no workspace");
    QVERIFY(result.errorText().contains(fixture.workspace()));
    QVERIFY(result.errorText().contains(QStringLiteral("create")));
    QCOMPARE(CommandLineFixture::names(fixture.path({})),
             QStringList{QStringLiteral("catalogue.json")});
}

void TestCommand::refusesUnknownAssessment_data()
{
    addCommands([](const CommandRow &row) { return QByteArray(row.arguments).startsWith("UUID"); });
}

void TestCommand::refusesUnknownAssessment()
{
    QFETCH(QStringList, name);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, options);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    fixture.makeAssessment();
    // The last one would be every assessment if identifiers were matched as patterns.
    for (const char *uuid : {"8d2f5b0e-0000-4000-8000-000000000000", "", "%"}) {
        arguments.first() = QString::fromLatin1(uuid);
        const CommandResult result = fixture.run(name + arguments + options);
        QVERIFY_FAILED(result, 2, "assessment");
    }
    QCOMPARE(CommandLineFixture::names(fixture.path({})),
             QStringList{QStringLiteral("work.confseal")});
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
