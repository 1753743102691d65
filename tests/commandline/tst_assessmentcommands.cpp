#include "commandlinefixture.h"

#include <QDate>
#include <QJsonArray>

namespace {

const QString json = QStringLiteral("--json");
const QStringList creation = words("assessment create --vendor V --product P");

QJsonObject shown(const CommandLineFixture &fixture, const QString &uuid)
{
    return fixture.run(words("assessment show") + QStringList{uuid, json}).json();
}

} // namespace

class TestAssessmentCommands : public QObject
{
    Q_OBJECT

private slots:
    void createPrintsUuidAlone();
    void createStoresWhatItIsGiven();
    void createKeepsTextsAsTheyAre_data();
    void createKeepsTextsAsTheyAre();
    void createRefuses_data();
    void createRefuses();
    void listTellsAll();
    void listSaysWhereThereIsNone();
    void showTellsVerdictWithReasons();
    void showComparesWithRequiredVerdict_data();
    void showComparesWithRequiredVerdict();
    void showRefusesUnknownVerdict();
    void holderReplacesTheOneBefore();
    void holderRefuses_data();
    void holderRefuses();
    void deleteRemoves();
    void approveLocks();
    void approveNeedsPerson();
};

void TestAssessmentCommands::createPrintsUuidAlone()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const CommandResult text = fixture.run(creation);
    QVERIFY_DONE(text);
    QVERIFY(text.output().endsWith('\n'));
    const QString uuid = text.text().chopped(1);
    QCOMPARE(QUuid(uuid).toString(QUuid::WithoutBraces), uuid);
    const CommandResult object = fixture.run(creation + QStringList{json});
    QVERIFY_DONE(object);
    QCOMPARE(object.json().keys(), QStringList{QStringLiteral("uuid")});
    QVERIFY(object.json().value(QLatin1String("uuid")).toString() != uuid);
}

void TestAssessmentCommands::createStoresWhatItIsGiven()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment(words(
        "--product-version 5 --deployment self-hosted --platform jitsi --title T --scope provider "
        "--as-of 2026-01-31 --language de --plan Basic --components Client --features Chat "
        "--regions EU --exclusions Rooms --holder service-provider=Ann;Org;Unit"));
    const QJsonObject assessment = shown(fixture, uuid);
    QCOMPARE(assessment.value(QLatin1String("system")).toObject(),
             (QJsonObject{{QStringLiteral("vendor"), QStringLiteral("Example vendor")},
                          {QStringLiteral("product"), QStringLiteral("Example product")},
                          {QStringLiteral("version"), QStringLiteral("5")},
                          {QStringLiteral("plan"), QStringLiteral("Basic")},
                          {QStringLiteral("deployment"), QStringLiteral("self-hosted")},
                          {QStringLiteral("platform"), QStringLiteral("jitsi")},
                          {QStringLiteral("components"), QStringLiteral("Client")},
                          {QStringLiteral("features"), QStringLiteral("Chat")},
                          {QStringLiteral("regions"), QStringLiteral("EU")},
                          {QStringLiteral("exclusions"), QStringLiteral("Rooms")}}));
    QCOMPARE(assessment.value(QLatin1String("title")).toString(), QStringLiteral("T"));
    QCOMPARE(assessment.value(QLatin1String("scope")).toString(), QStringLiteral("provider"));
    QCOMPARE(assessment.value(QLatin1String("language")).toString(), QStringLiteral("de"));
    QCOMPARE(assessment.value(QLatin1String("asOf")).toString(), QStringLiteral("2026-01-31"));
    QJsonObject role;
    for (const QJsonValue &each : assessment.value(QLatin1String("roles")).toArray()) {
        role = each[QLatin1String("role")].toString() == QLatin1String("service-provider")
            ? each.toObject()
            : role;
    }
    QCOMPARE(role.value(QLatin1String("person")).toString(), QStringLiteral("Ann"));
    QCOMPARE(role.value(QLatin1String("organisation")).toString(), QStringLiteral("Org;Unit"));
}

void TestAssessmentCommands::createKeepsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    QTest::newRow("hostile") << hostileText() << hostileText();
    QTest::newRow("very long") << QString(100'000, u'x') << QString(100'000, u'x');
    // Entries are brought into one form, so that equal texts are equal bytes.
    QTest::newRow("decomposed") << QStringLiteral("Mu\u0308ller") << QStringLiteral("M\u00FCller");
}

void TestAssessmentCommands::createKeepsTextsAsTheyAre()
{
    QFETCH(QString, given);
    QFETCH(QString, stored);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment(
        {QStringLiteral("--title"), given, QStringLiteral("--holder"),
         QStringLiteral("host=") + given.left(1000), QStringLiteral("--components"), given});
    const QJsonObject assessment = shown(fixture, uuid);
    QCOMPARE(assessment.value(QLatin1String("title")).toString(), stored);
    QCOMPARE(assessment.value(QLatin1String("system"))[QLatin1String("components")].toString(),
             stored);
    for (const QStringList &command :
         {words("assessment show") + QStringList{uuid}, words("assessment list"),
          words("assessment show --json") + QStringList{uuid}, words("assessment list --json")}) {
        const CommandResult result = fixture.run(command);
        QVERIFY_DONE(result);
        QVERIFY2(isHarmless(result.text()), result.output().constData());
    }
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}));
}

void TestAssessmentCommands::createRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << words(arguments) << QString::fromLatin1(text);
    };
    add("no vendor", "--product P", "--vendor");
    add("no product", "--vendor V", "--product");
    QTest::newRow("blank vendor") << QStringList{QStringLiteral("--vendor"), QStringLiteral("  "),
                                                 QStringLiteral("--product"), QStringLiteral("P")}
                                  << QStringLiteral("--vendor");
    add("unknown deployment", "--vendor V --product P --deployment moon", "self-hosted");
    add("unknown platform", "--vendor V --product P --platform moon", "jitsi");
    add("unknown scope", "--vendor V --product P --scope all", "organisation");
    add("unknown language", "--vendor V --product P --language fr", "de, en");
    add("unknown catalogue", "--vendor V --product P --catalogue none", "vcs-27008-selfassessment");
    add("no such day", "--vendor V --product P --as-of 2026-02-29", "--as-of");
    add("day in other form", "--vendor V --product P --as-of 31.03.2026", "YYYY-MM-DD");
    add("holder without role", "--vendor V --product P --holder Ann", "ROLE=PERSON");
    add("holder of unknown role", "--vendor V --product P --holder king=Ann", "participant");
    add("holder without name", "--vendor V --product P --holder host=;Org", "ROLE=PERSON");
    add("two holders", "--vendor V --product P --holder host=A --holder host=B", "\"host\"");
}

void TestAssessmentCommands::createRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const CommandResult result = fixture.run(words("assessment create") + arguments);
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QCOMPARE(fixture.run(words("info --json")).json().value(QLatin1String("assessments")).toInt(-1),
             0);
}

void TestAssessmentCommands::listTellsAll()
{
    const CommandLineFixture fixture;
    fixture.makeDemonstration();
    const CommandResult result = fixture.run(words("assessment list --json"));
    QVERIFY_DONE(result);
    const QJsonArray list = result.json().value(QLatin1String("assessments")).toArray();
    QCOMPARE(list.size(), 5);
    const QStringList lines =
        fixture.run(words("assessment list")).text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QJsonValue entry = list.at(index);
        for (const char *key : {"uuid", "state", "verdict", "vendor", "product"}) {
            QVERIFY(!entry[QLatin1String(key)].toString().isEmpty());
            QVERIFY(lines.at(index).contains(entry[QLatin1String(key)].toString()));
        }
        const QJsonObject one = shown(fixture, entry[QLatin1String("uuid")].toString());
        for (const char *key :
             {"title", "scope", "state", "verdict", "scorePermille", "coverage"}) {
            QCOMPARE(one.value(QLatin1String(key)), entry[QLatin1String(key)]);
        }
        // Columns, so that the counts stand below each other.
        QCOMPARE(lines.at(index).indexOf(u'/'), lines.first().indexOf(u'/'));
    }
}

void TestAssessmentCommands::listSaysWhereThereIsNone()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    QVERIFY_DONE(fixture.run(words("assessment list")));
    const CommandResult result = fixture.run(words("assessment list --json"));
    QVERIFY_DONE(result);
    QCOMPARE(result.json(), (QJsonObject{{QStringLiteral("assessments"), QJsonArray()}}));
}

void TestAssessmentCommands::showTellsVerdictWithReasons()
{
    const CommandLineFixture fixture;
    fixture.makeDemonstration();
    const QString uuid = fixture.assessment(QStringLiteral("does-not-conform"));
    const QJsonObject assessment = shown(fixture, uuid);
    for (const char *key : {"uuid", "system", "state", "verdict", "scorePermille", "coverage",
                            "clauses", "roles", "reasons", "parts", "assurance"}) {
        QVERIFY2(assessment.contains(QLatin1String(key)), key);
    }
    const QJsonArray reasons = assessment.value(QLatin1String("reasons")).toArray();
    QVERIFY(!reasons.isEmpty());
    const CommandResult text = fixture.run(words("assessment show") + QStringList{uuid});
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(QStringLiteral("not a statement of conformity")));
    for (const QJsonValue &reason : reasons) {
        QVERIFY(text.text().contains(reason[QLatin1String("check")].toString()));
        QVERIFY(words("partly not-fulfilled").contains(reason[QLatin1String("result")].toString()));
        QCOMPARE(reason[QLatin1String("level")].toString(), QStringLiteral("must"));
    }
}

void TestAssessmentCommands::showComparesWithRequiredVerdict_data()
{
    QTest::addColumn<QString>("verdict");
    for (const char *verdict : {"conforms", "conforms-recommendations-open", "not-determinable",
                                "does-not-conform", "incomplete"}) {
        QTest::newRow(verdict) << QString::fromLatin1(verdict);
    }
}

void TestAssessmentCommands::showComparesWithRequiredVerdict()
{
    QFETCH(QString, verdict);
    const CommandLineFixture fixture;
    fixture.makeDemonstration();
    // From the best to the worst.
    const QStringList order = words("conforms conforms-recommendations-open not-determinable "
                                    "does-not-conform incomplete");
    const QString uuid = fixture.assessment(verdict);
    for (const QString &required : order) {
        const CommandResult result =
            fixture.run(words("assessment show --json --require") + QStringList{required, uuid});
        const bool met = order.indexOf(verdict) <= order.indexOf(required);
        QCOMPARE(result.notDone(met ? 0 : 1), QByteArray());
        QCOMPARE(result.json().value(QLatin1String("verdict")).toString(), verdict);
    }
}

void TestAssessmentCommands::showRefusesUnknownVerdict()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment();
    QVERIFY_FAILED(fixture.run(words("assessment show --require good") + QStringList{uuid}), 2,
                   "does-not-conform");
}

void TestAssessmentCommands::holderReplacesTheOneBefore()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment(words("--holder host=Ann;Org"));
    const CommandResult result =
        fixture.run(words("assessment holder --json --function Chair --show-as function")
                    + QStringList{uuid, QStringLiteral("host=Bea Example")});
    QVERIFY_DONE(result);
    QCOMPARE(result.json(),
             (QJsonObject{{QStringLiteral("uuid"), uuid},
                          {QStringLiteral("role"), QStringLiteral("host")},
                          {QStringLiteral("person"), QStringLiteral("Bea Example")},
                          {QStringLiteral("organisation"), QString()},
                          {QStringLiteral("function"), QStringLiteral("Chair")},
                          {QStringLiteral("showAs"), QStringLiteral("function")}}));
    const CommandResult text = fixture.run(words("assessment show") + QStringList{uuid});
    QVERIFY(text.text().contains(QStringLiteral("Bea Example")));
    QVERIFY(!text.text().contains(QStringLiteral("Ann")));
}

void TestAssessmentCommands::holderRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("no role") << words("Ann") << QStringLiteral("ROLE=PERSON");
    QTest::newRow("unknown role") << words("king=Ann") << QStringLiteral("participant");
    QTest::newRow("no person") << words("host=") << QStringLiteral("ROLE=PERSON");
    QTest::newRow("unknown way to show")
        << words("host=Ann --show-as face") << QStringLiteral("function");
    QTest::newRow("function that is not named")
        << words("host=Ann --show-as function") << QStringLiteral("function");
}

void TestAssessmentCommands::holderRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment();
    const CommandResult result =
        fixture.run(words("assessment holder") + QStringList{uuid} + arguments);
    QCOMPARE(result.notFailed(2, text), QByteArray());
    QVERIFY(!fixture.run(words("assessment show") + QStringList{uuid}).output().contains("Ann"));
}

void TestAssessmentCommands::deleteRemoves()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment();
    const QString kept = fixture.makeAssessment();
    const CommandResult result = fixture.run(words("assessment delete --json") + QStringList{uuid});
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("uuid")).toString(), uuid);
    QVERIFY_FAILED(fixture.run(words("assessment show") + QStringList{uuid}), 2, "assessment");
    QVERIFY_DONE(fixture.run(words("assessment show") + QStringList{kept}));
    QVERIFY_DONE(fixture.run({QStringLiteral("check")}));
}

void TestAssessmentCommands::approveLocks()
{
    const CommandLineFixture fixture;
    fixture.makeDemonstration();
    const QString uuid = fixture.assessment(QStringLiteral("conforms"));
    const QJsonObject before = shown(fixture, uuid);
    const CommandResult result =
        fixture.run(words("assessment approve --json --by Ann") + QStringList{uuid});
    QVERIFY_DONE(result);
    QCOMPARE(result.json(),
             (QJsonObject{{QStringLiteral("uuid"), uuid},
                          {QStringLiteral("state"), QStringLiteral("approved")},
                          {QStringLiteral("approvedBy"), QStringLiteral("Ann")}}));
    const QByteArray info = fixture.run(words("info --json")).output();
    for (const char *command : {"assessment delete UUID", "assessment approve UUID --by Bea",
                                "assessment holder UUID service-provider=Bea",
                                "answer UUID 27008-4.3.1-07 partly --justification Because",
                                "evidence add UUID 27008-4.3.1-07 --note Seen"}) {
        QStringList arguments = words(command);
        arguments.replaceInStrings(QStringLiteral("UUID"), uuid);
        QVERIFY_FAILED(fixture.run(arguments), 2, "approved");
    }
    QJsonObject after = shown(fixture, uuid);
    QCOMPARE(after.value(QLatin1String("state")).toString(), QStringLiteral("approved"));
    after.insert(QStringLiteral("state"), before.value(QLatin1String("state")));
    QCOMPARE(after, before);
    QCOMPARE(fixture.run(words("info --json")).output(), info);
}

void TestAssessmentCommands::approveNeedsPerson()
{
    const CommandLineFixture fixture;
    fixture.makeWorkspace();
    const QString uuid = fixture.makeAssessment();
    const QStringList approval = words("assessment approve") + QStringList{uuid};
    RunOptions options;
    options.environment = {{QStringLiteral("USER"), QString()},
                           {QStringLiteral("USERNAME"), QString()}};
    QVERIFY_FAILED(fixture.run(approval, options), 2, "--by");
    QVERIFY_FAILED(fixture.run(approval + QStringList{QStringLiteral("--by"), QString()}), 2,
                   "--by");
    QCOMPARE(shown(fixture, uuid).value(QLatin1String("state")).toString(),
             QStringLiteral("draft"));
    options.environment = {{QStringLiteral("USER"), QStringLiteral("bea")}};
    const CommandResult result = fixture.run(approval + QStringList{json}, options);
    QVERIFY_DONE(result);
    QCOMPARE(result.json().value(QLatin1String("approvedBy")).toString(), QStringLiteral("bea"));
}

QTEST_GUILESS_MAIN(TestAssessmentCommands)
#include "tst_assessmentcommands.moc"
