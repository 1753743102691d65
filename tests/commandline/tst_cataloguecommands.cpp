#include "commandlinefixture.h"

#include <QDir>
#include <QJsonArray>

namespace {

const QString builtIn =
    QStringLiteral(CONFSEAL_SOURCE_DIR "/resources/catalogue/vcs-27008-selfassessment.json");
const QString faultyFolder = QStringLiteral(CONFSEAL_TEST_DATA "/catalogue");

/// The built-in catalogue with one text replaced everywhere.
QByteArray changedCatalogue(const QByteArray &before, const QByteArray &after)
{
    QFile file(builtIn);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(builtIn));
    }
    return file.readAll().replace(before, after);
}

QByteArray newerCatalogue()
{
    return changedCatalogue("\"version\": \"1.0.0\"", "\"version\": \"1.10.0\"");
}

QStringList command(const char *name, const QString &argument)
{
    return {QStringLiteral("catalogue"), QString::fromLatin1(name), argument};
}

void addFaultyFiles()
{
    QTest::addColumn<QString>("fileName");
    const QStringList names = QDir(faultyFolder).entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void addFilesThatAreNone()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("no.json");
    QTest::newRow("folder") << QStringLiteral(".");
    QTest::newRow("empty name") << QString();
    QTest::newRow("endless") << QStringLiteral("/dev/zero");
}

} // namespace

class TestCatalogueCommands : public QObject
{
    Q_OBJECT

private slots:
    void listNamesBuiltInCatalogue();
    void showTellsClausesAndChecks();
    void showTakesNewestVersion();
    void showRefusesUnknownCatalogue();
    void validateAcceptsBuiltInCatalogue();
    void validateNamesFaults_data() { addFaultyFiles(); }
    void validateNamesFaults();
    void validateRefusesFile_data() { addFilesThatAreNone(); }
    void validateRefusesFile();
    void importAddsCatalogue();
    void importRefusesFaults_data() { addFaultyFiles(); }
    void importRefusesFaults();
    void importRefusesOtherContentOfSameVersion();
    void importRefusesFile_data() { addFilesThatAreNone(); }
    void importRefusesFile();
};

void TestCatalogueCommands::listNamesBuiltInCatalogue()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const CommandResult result = fixture.run(words("catalogue list --json"));
    QVERIFY_DONE(result);
    const QJsonArray catalogues = result.json().value(QLatin1String("catalogues")).toArray();
    QCOMPARE(catalogues.size(), 1);
    const QJsonObject only = catalogues.first().toObject();
    QCOMPARE(only.keys(), words("id sha256 version"));
    QCOMPARE(only.value(QLatin1String("sha256")).toString().size(), 64);
    const CommandResult text = fixture.run(words("catalogue list"));
    QVERIFY_DONE(text);
    for (const QJsonValue &value : only) {
        QVERIFY(text.text().contains(value.toString()));
    }
}

void TestCatalogueCommands::showTellsClausesAndChecks()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const CommandResult result =
        fixture.run(words("catalogue show vcs-27008-selfassessment@1.0.0 --json"));
    QVERIFY_DONE(result);
    const QJsonArray clauses = result.json().value(QLatin1String("clauses")).toArray();
    QCOMPARE(clauses.size(), 15);
    qsizetype checks = 0;
    for (const QJsonValue &clause : clauses) {
        checks += clause[QLatin1String("checks")].toArray().size();
    }
    QCOMPARE(checks, 92);
    const CommandResult english =
        fixture.run(words("catalogue show vcs-27008-selfassessment --lang en"));
    const CommandResult german =
        fixture.run(words("catalogue show vcs-27008-selfassessment --lang de"));
    QVERIFY_DONE(english);
    QVERIFY_DONE(german);
    QVERIFY(english.text().contains(QStringLiteral("27008-4.3.1-01")));
    QVERIFY(english.text().contains(QStringLiteral("Misuse of shared profiles")));
    QVERIFY(!german.text().contains(QStringLiteral("Misuse of shared profiles")));
}

void TestCatalogueCommands::showTakesNewestVersion()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    for (const char *version : {"1.10.0", "1.9.0"}) {
        const QString path =
            fixture.write(QStringLiteral("catalogue.json"),
                          changedCatalogue("\"version\": \"1.0.0\"",
                                           QByteArray("\"version\": \"") + version + '"'));
        QVERIFY_DONE(fixture.run(command("import", path)));
    }
    const CommandResult result =
        fixture.run(words("catalogue show vcs-27008-selfassessment --json"));
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("version")).toString(), QStringLiteral("1.10.0"));
}

void TestCatalogueCommands::showRefusesUnknownCatalogue()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    for (const char *id : {"other", "vcs-27008-selfassessment@9.9.9", "vcs", "@1.0.0"}) {
        QVERIFY_FAILED(fixture.run(command("show", QString::fromLatin1(id))), 2,
                       "vcs-27008-selfassessment@1.0.0");
    }
}

void TestCatalogueCommands::validateAcceptsBuiltInCatalogue()
{
    const CommandLineFixture fixture;
    const CommandResult result =
        fixture.start(command("validate", builtIn) + QStringList{QStringLiteral("--json")});
    QVERIFY_DONE(result);
    QCOMPARE(
        result.json(),
        (QJsonObject{{QStringLiteral("valid"), true}, {QStringLiteral("faults"), QJsonArray()}}));
    QVERIFY_DONE(fixture.start(command("validate", builtIn)));
    // Also through a pipe, whose size nobody knows.
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("cat \"$1\" | \"$0\" catalogue validate "
                                "/dev/stdin"),
                 QStringLiteral(CONFSEAL_CLI), builtIn});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
}

void TestCatalogueCommands::validateNamesFaults()
{
    QFETCH(QString, fileName);
    const CommandLineFixture fixture;
    const QStringList validate = command("validate", faultyFolder + u'/' + fileName);
    const CommandResult result = fixture.start(validate + QStringList{QStringLiteral("--json")});
    QVERIFY_ANSWER_NO(result);
    QCOMPARE(result.json().value(QLatin1String("valid")), QJsonValue(false));
    const QJsonArray faults = result.json().value(QLatin1String("faults")).toArray();
    QVERIFY(!faults.isEmpty());
    const CommandResult text = fixture.start(validate);
    QVERIFY_ANSWER_NO(text);
    for (const QJsonValue &fault : faults) {
        QVERIFY(text.text().contains(fault[QLatin1String("problem")].toString()));
        QVERIFY(text.text().contains(fault[QLatin1String("place")].toString()));
    }
}

void TestCatalogueCommands::validateRefusesFile()
{
    QFETCH(QString, path);
    const CommandLineFixture fixture;
    QCOMPARE(fixture.start(command("validate", path)).notFailed(2, path), QByteArray());
}

void TestCatalogueCommands::importAddsCatalogue()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QStringList import =
        command("import", fixture.write(QStringLiteral("newer.json"), newerCatalogue()));
    const CommandResult result = fixture.run(import + QStringList{QStringLiteral("--json")});
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("version")).toString(), QStringLiteral("1.10.0"));
    const QJsonArray catalogues = fixture.run(words("catalogue list --json"))
                                      .json()
                                      .value(QLatin1String("catalogues"))
                                      .toArray();
    QCOMPARE(catalogues.size(), 2);
    QVERIFY(catalogues.contains(result.json()));
    // Once more changes nothing.
    QVERIFY_DONE(fixture.run(import));
    QCOMPARE(fixture.run(words("catalogue list --json"))
                 .json()
                 .value(QLatin1String("catalogues"))
                 .toArray(),
             catalogues);
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}));
}

void TestCatalogueCommands::importRefusesFaults()
{
    QFETCH(QString, fileName);
    const CommandLineFixture fixture;
    // Before the workspace is looked for, so none is needed to see it.
    QVERIFY_FAILED(fixture.run(command("import", faultyFolder + u'/' + fileName)), 2, "catalogue");
}

void TestCatalogueCommands::importRefusesOtherContentOfSameVersion()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QByteArray before = fixture.run(words("catalogue list")).output();
    const QString path = fixture.write(QStringLiteral("changed.json"),
                                       changedCatalogue("Misuse of shared", "Use of shared"));
    QVERIFY_FAILED(fixture.run(command("import", path)), 2, "new version");
    QCOMPARE(fixture.run(words("catalogue list")).output(), before);
}

void TestCatalogueCommands::importRefusesFile()
{
    QFETCH(QString, path);
    const CommandLineFixture fixture;
    QCOMPARE(fixture.run(command("import", path)).notFailed(2, path), QByteArray());
}

QTEST_GUILESS_MAIN(TestCatalogueCommands)
#include "tst_cataloguecommands.moc"
