#include "commandlinefixture.h"

#include <QJsonArray>

class TestDemoCommand : public QObject
{
    Q_OBJECT

private slots:
    void makesFiveAssessments();
    void speaksTheChosenLanguage();
    void fillsWorkspaceWithoutAssessments();
    void refusesWhatExists_data();
    void refusesWhatExists();
};

void TestDemoCommand::makesFiveAssessments()
{
    const CommandLineFixture fixture;
    const CommandResult made = fixture.run(words("demo --json"));
    QVERIFY_DONE(made);
    QCOMPARE(made.json().value(QLatin1String("path")).toString(), fixture.workspace());
    const QJsonArray assessments = made.json().value(QLatin1String("assessments")).toArray();
    QStringList verdicts;
    for (const QJsonValue &assessment : assessments) {
        verdicts.append(assessment[QLatin1String("verdict")].toString());
        const bool complete = verdicts.last() != QLatin1String("incomplete");
        QCOMPARE(assessment[QLatin1String("scope")].toString() == QLatin1String("provider"),
                 complete);
        // Nobody may take them for vendors that exist.
        QVERIFY(
            assessment[QLatin1String("vendor")].toString().contains(QLatin1String("(fictional)")));
    }
    verdicts.sort();
    QCOMPARE(verdicts,
             words("conforms conforms-recommendations-open does-not-conform incomplete "
                   "not-determinable"));
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}));
    QCOMPARE(fixture.run(words("assessment list --json"))
                 .json()
                 .value(QLatin1String("assessments"))
                 .toArray(),
             assessments);
}

void TestDemoCommand::speaksTheChosenLanguage()
{
    const CommandLineFixture fixture;
    QVERIFY_DONE(fixture.run(words("demo --lang de")));
    const QString uuid = fixture.assessment(QStringLiteral("conforms"));
    const QJsonObject shown = fixture
                                  .run({QStringLiteral("assessment"), QStringLiteral("show"), uuid,
                                        QStringLiteral("--json")})
                                  .json();
    QCOMPARE(shown.value(QLatin1String("language")).toString(), QStringLiteral("de"));
    QVERIFY(shown.value(QLatin1String("system"))[QLatin1String("vendor")].toString().contains(
        QLatin1String("fiktiv")));
}

void TestDemoCommand::fillsWorkspaceWithoutAssessments()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QJsonValue uuid = fixture.run(words("info --json")).json().value(QLatin1String("uuid"));
    const CommandResult made = fixture.run(words("demo --json"));
    QVERIFY_DONE(made);
    QCOMPARE(made.json().value(QLatin1String("uuid")), uuid);
}

void TestDemoCommand::refusesWhatExists_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"assessments", "file", "folder", "link to nowhere"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestDemoCommand::refusesWhatExists()
{
    QFETCH(QString, kind);
    const CommandLineFixture fixture;
    if (kind == QLatin1String("assessments")) {
        fixture.makeWorkspace();
        fixture.makeAssessment();
    } else if (kind == QLatin1String("file")) {
        fixture.write(QStringLiteral("work.confseal"), "Somebody's letter");
    } else if (kind == QLatin1String("folder")) {
        fixture.makeFolder(QStringLiteral("work.confseal"));
    } else {
        QVERIFY(QFile::link(fixture.path(QStringLiteral("elsewhere")), fixture.workspace()));
    }
    const QByteArray before = fixture.content(QStringLiteral("work.confseal"));
    const QStringList names = CommandLineFixture::names(fixture.path({}));
    QVERIFY_FAILED(fixture.run({QStringLiteral("demo")}), 2, "work.confseal");
    QCOMPARE(fixture.content(QStringLiteral("work.confseal")), before);
    QCOMPARE(CommandLineFixture::names(fixture.path({})), names);
}

QTEST_GUILESS_MAIN(TestDemoCommand)
#include "tst_democommand.moc"
