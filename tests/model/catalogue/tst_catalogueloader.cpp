#include "model/catalogue/builtincatalogue.h"
#include "model/catalogue/catalogueloader.h"
#include "model/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace {

/// Puts @p value at the place @p steps ("clauses/3/checks") of @p node; an undefined value removes
/// what is there. An index one past the end appends.
QJsonValue changed(const QJsonValue &node, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty()) {
        return value;
    }
    const QStringList rest = steps.mid(1);
    if (node.isArray()) {
        QJsonArray list = node.toArray();
        const int index = steps.first().toInt();
        const QJsonValue item = changed(list.at(index), rest, value);
        if (index == list.size()) {
            list.append(item);
        } else if (item.isUndefined()) {
            list.removeAt(index);
        } else {
            list.replace(index, item);
        }
        return list;
    }
    QJsonObject object = node.toObject();
    const QJsonValue item = changed(object.value(steps.first()), rest, value);
    if (item.isUndefined()) {
        object.remove(steps.first());
    } else {
        object.insert(steps.first(), item);
    }
    return object;
}

QString inWords(const QList<CatalogueFault> &faults)
{
    QStringList lines;
    for (const CatalogueFault &fault : faults) {
        lines.append(fault.place + QStringLiteral(": ") + fault.problem);
    }
    return lines.join(QLatin1Char('\n'));
}

const QJsonValue removed(QJsonValue::Undefined);

QJsonObject bilingual(const char *de, const char *en)
{
    return {{QStringLiteral("de"), QString::fromUtf8(de)},
            {QStringLiteral("en"), QString::fromUtf8(en)}};
}

} // namespace

/// Every kind of fault that a catalogue file can have is named with its exact place.
class TestCatalogueLoader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void builtInCatalogueHasNoFault();
    void structure_data();
    void structure() { expectFault(); }
    void texts_data();
    void texts() { expectFault(); }
    void vocabulary_data();
    void vocabulary() { expectFault(); }
    void relations_data();
    void relations() { expectFault(); }
    void accepted_data();
    void accepted() { expectFault(); }
    void allFaultsAreCollected();
    void aMissingPartCausesNoFollowUpFaults();
    void messageNamesTheFirstTwenty();
    void foreignKeysCannotForgeLines();
    void tooManyChecks();
    void tooLarge();
    void brokenFiles_data();
    void brokenFiles();

private:
    void expectFault();
    QList<CatalogueFault> faultsAfter(const QString &where, const QJsonValue &value) const;
    static void columns();
    static void row(const char *name, const char *where, const QJsonValue &value,
                    const char *expected);
    QJsonValue at(const QString &where) const;

    QJsonObject m_file;
};

void TestCatalogueLoader::initTestCase()
{
    const auto catalogue = builtInCatalogue();
    QVERIFY(catalogue);
    const auto parsed = parseJsonObject(catalogue.value()->canonicalJson);
    QVERIFY(parsed);
    m_file = parsed.value();
}

void TestCatalogueLoader::builtInCatalogueHasNoFault()
{
    QCOMPARE(inWords(validateCatalogue(canonicalJson(m_file))), QString());
}

void TestCatalogueLoader::columns()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
}

void TestCatalogueLoader::row(const char *name, const char *where, const QJsonValue &value,
                              const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(where) << value << QString::fromUtf8(expected);
}

QJsonValue TestCatalogueLoader::at(const QString &where) const
{
    QJsonValue value = m_file;
    for (const QString &step : where.split(QLatin1Char('/'))) {
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

QList<CatalogueFault> TestCatalogueLoader::faultsAfter(const QString &where,
                                                       const QJsonValue &value) const
{
    const QJsonValue file = changed(m_file, where.split(QLatin1Char('/')), value);
    return validateCatalogue(canonicalJson(file));
}

void TestCatalogueLoader::expectFault()
{
    QFETCH(const QString, where);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    QCOMPARE(inWords(faultsAfter(where, value)), expected);
}

void TestCatalogueLoader::structure_data()
{
    columns();
    row("question in German missing", "clauses/3/checks/1/question/de", removed,
        "clauses[3].checks[1].question.de: missing");
    row("question missing", "clauses/3/checks/1/question", removed,
        "clauses[3].checks[1].question: missing");
    row("question is a text", "clauses/0/checks/0/question", QStringLiteral("?"),
        "clauses[0].checks[0].question: must be an object");
    row("clauses missing", "clauses", removed, "clauses: missing");
    row("clauses is an object", "clauses", QJsonObject(), "clauses: must be a list");
    row("no clause", "clauses", QJsonArray(), "clauses: must not be empty");
    row("no check", "clauses/2/checks", QJsonArray(), "clauses[2].checks: must not be empty");
    row("check is a number", "clauses/2/checks/0", 5, "clauses[2].checks[0]: must be an object");
    row("title is a number", "clauses/2/title/de", 5, "clauses[2].title.de: must be a text");
    row("allowed is a text", "clauses/0/checks/0/alternativeAllowed", QStringLiteral("yes"),
        "clauses[0].checks[0].alternativeAllowed: must be true or false");
    row("allowed missing", "clauses/0/checks/0/notApplicable/allowed", removed,
        "clauses[0].checks[0].notApplicable.allowed: missing");
    row("privacy is null", "clauses/0/checks/0/privacy", QJsonValue(QJsonValue::Null),
        "clauses[0].checks[0].privacy: must be true or false");
    row("weight is a text", "clauses/0/checks/0/weight", QStringLiteral("5"),
        "clauses[0].checks[0].weight: must be a whole number");
    row("weight missing", "clauses/0/checks/0/weight", removed,
        "clauses[0].checks[0].weight: missing");
    row("weight out of range", "clauses/0/checks/0/weight", 101,
        "clauses[0].checks[0].weight: must be between 1 and 100");
    row("unknown key in the file", "comment", QStringLiteral("x"), "comment: unknown key");
    row("unknown key in a check", "clauses/0/checks/0/note", QStringLiteral("x"),
        "clauses[0].checks[0].note: unknown key");
    row("unknown key in a basis", "clauses/0/checks/0/basis/page", 3,
        "clauses[0].checks[0].basis.page: unknown key");
    row("third language", "title/fr", QStringLiteral("Catalogue"), "title.fr: unknown key");
    row("no such day", "date", QStringLiteral("2026-02-30"), "date: there is no such day");
}

void TestCatalogueLoader::texts_data()
{
    columns();
    row("empty", "title/en", QString(), "title.en: must not be empty");
    row("blank", "title/en", QStringLiteral(" \u00a0 "), "title.en: must not be empty");
    row("punctuation only", "clauses/0/checks/0/rationale/de", QStringLiteral("…?"),
        "clauses[0].checks[0].rationale.de: must not be empty");
    row("control character", "clauses/0/checks/0/rationale/de", QStringLiteral("ab\u0007c"),
        "clauses[0].checks[0].rationale.de: contains a control character at position 3");
    row("line break", "clauses/0/summary/en", QStringLiteral("a\nb"),
        "clauses[0].summary.en: contains a control character at position 2");
    row("reordering mark", "clauses/0/summary/en", QStringLiteral("a\u202eb"),
        "clauses[0].summary.en: contains a control character at position 2");
    row("too long", "clauses/0/summary/en", QString(100001, QLatin1Char('a')),
        "clauses[0].summary.en: is longer than 100000 characters");
    row("empty step", "clauses/0/checks/0/verification/steps/de/1", QString(),
        "clauses[0].checks[0].verification.steps.de[1]: must not be empty");
    row("fewer steps in English", "clauses/0/checks/0/verification/steps/en/2", removed,
        "clauses[0].checks[0].verification.steps: has 3 texts in German, but 2 in English");
    row("more evidence in English", "clauses/0/checks/0/suggestedEvidence/en/3",
        QStringLiteral("More"),
        "clauses[0].checks[0].suggestedEvidence: has 3 texts in German, but 4 in English");
    row("no steps", "clauses/0/checks/0/verification/steps/de", QJsonArray(),
        "clauses[0].checks[0].verification.steps.de: must not be empty");
    row("steps in one language", "clauses/0/checks/0/verification/steps/en", removed,
        "clauses[0].checks[0].verification.steps.en: missing");
    row("catalogue id", "id", QStringLiteral("../etc"),
        "id: \"../etc\" does not have the required form, for example \"my-catalogue\"");
    row("version", "version", QStringLiteral("1"),
        "version: \"1\" does not have the required form, for example \"1.0.0\"");
    row("date", "date", QStringLiteral("23.11.2026"),
        "date: \"23.11.2026\" does not have the required form, for example \"2026-11-23\"");
    row("clause number", "clauses/14/clause", QStringLiteral("4.x"),
        "clauses[14].clause: \"4.x\" does not have the required form, for example \"4.1.1\"");
    row("check id", "clauses/0/checks/0/id", QStringLiteral("first"),
        "clauses[0].checks[0].id: \"first\" does not have the required form, for example "
        "\"27008-4.1.1-01\"");
}

void TestCatalogueLoader::vocabulary_data()
{
    columns();
    row("level", "clauses/0/checks/0/level", QStringLiteral("may"),
        "clauses[0].checks[0].level: \"may\" is not known; allowed are: must, should");
    row("severity", "clauses/0/checks/0/severity", QStringLiteral("none"),
        "clauses[0].checks[0].severity: \"none\" is not known; allowed are: critical, high, "
        "medium, "
        "low");
    row("method", "clauses/0/checks/0/verification/methods/0", QStringLiteral("guess"),
        "clauses[0].checks[0].verification.methods[0]: \"guess\" is not known; allowed are: "
        "document, interview, test");
    row("role", "clauses/0/checks/0/roles/0", QStringLiteral("boss"),
        "clauses[0].checks[0].roles[0]: \"boss\" is not known; allowed are: software-provider, "
        "service-provider, account-owner, host, participant");
    row("no roles", "clauses/0/checks/0/roles", QJsonArray(),
        "clauses[0].checks[0].roles: must not be empty");
    row("role twice", "clauses/0/checks/0/roles/1", QStringLiteral("software-provider"),
        "clauses[0].checks[0].roles[1]: \"software-provider\" occurs twice");
    row("basis status", "clauses/0/checks/0/basis/status", QStringLiteral("rumour"),
        "clauses[0].checks[0].basis.status: \"rumour\" is not known; allowed are: confirmed, "
        "confirmed-topic, derived");
    row("group", "clauses/0/group", QStringLiteral("others"),
        "clauses[0].group: \"others\" is not known; allowed are: software-provider, "
        "service-provider, account-owner-host-participant");
    row("role not described", "roles/4", removed, "roles: the entry \"participant\" is missing");
    row("role described twice", "roles/5", at(QStringLiteral("roles/0")),
        "roles[5].id: \"software-provider\" occurs twice");
    row("basis status not described", "basisStatuses/0", removed,
        "basisStatuses: the entry \"confirmed\" is missing");
    row("method not described", "verificationMethods/1", removed,
        "verificationMethods: the entry \"interview\" is missing");
    row("severity without weight", "weights/3", removed, "weights: the entry \"low\" is missing");
    row("result missing", "answerScale/6", removed,
        "answerScale: must have exactly these results in this order: fulfilled, alternative, "
        "partly, not-fulfilled, not-verifiable, not-applicable, open");
    row("eighth result", "answerScale/7", at(QStringLiteral("answerScale/0")),
        "answerScale: must have exactly these results in this order: fulfilled, alternative, "
        "partly, not-fulfilled, not-verifiable, not-applicable, open");
    row("unknown result", "answerScale/2/id", QStringLiteral("mostly"),
        "answerScale[2].id: \"mostly\" is not known; allowed are: fulfilled, alternative, partly, "
        "not-fulfilled, not-verifiable, not-applicable, open");
    row("wrong score", "answerScale/2/score", 75, "answerScale[2].score: must be 50");
    row("score for not-applicable", "answerScale/5/score", 0, "answerScale[5].score: must be null");
    row("no score", "answerScale/0/score", QJsonValue(QJsonValue::Null),
        "answerScale[0].score: must be 100");
    row("fewer needs", "answerScale/1/needs/1", removed,
        "answerScale[1].needs: must be: justification, evidence");
    row("platform twice", "platforms/6", at(QStringLiteral("platforms/0")),
        "platforms[6].id: \"teams\" occurs twice");
    row("source twice", "sources/21", at(QStringLiteral("sources/0")),
        "sources[21].key: \"BSI-VK\" occurs twice");
}

void TestCatalogueLoader::relations_data()
{
    columns();
    row("check id twice", "clauses/0/checks/1/id", QStringLiteral("27008-4.1.1-01"),
        "clauses[0].checks[1].id: \"27008-4.1.1-01\" is already used at clauses[0].checks[0].id");
    row("check of another clause", "clauses/0/checks/1/id", QStringLiteral("27008-4.2.1-77"),
        "clauses[0].checks[1].id: \"27008-4.2.1-77\" does not belong to clause 4.1.1");
    row("lead role not among the roles", "clauses/0/checks/0/leadRole", QStringLiteral("host"),
        "clauses[0].checks[0].leadRole: \"host\" is not among the roles of the check");
    row("question for another role", "clauses/0/checks/0/questionByRole",
        QJsonObject{{QStringLiteral("host"), bilingual("Frage", "Question")}},
        "clauses[0].checks[0].questionByRole.host: is not among the roles of the check");
    row("weight against severity", "clauses/0/checks/0/weight", 4,
        "clauses[0].checks[0].weight: is 4, but the severity \"critical\" has the weight 5");
    row("severity against weight", "clauses/0/checks/0/severity", QStringLiteral("low"),
        "clauses[0].checks[0].weight: is 5, but the severity \"low\" has the weight 2");
    row("reference to an unknown source", "clauses/0/checks/0/references/2/source",
        QStringLiteral("BLOG"),
        "clauses[0].checks[0].references[2].source: \"BLOG\" is not among the sources of the "
        "catalogue");
    row("basis from an unknown source", "clauses/0/checks/0/basis/source", QStringLiteral("BLOG"),
        "clauses[0].checks[0].basis.source: \"BLOG\" is not among the sources of the catalogue");
    row("confirmed without a source", "clauses/0/checks/0/basis/source", removed,
        "clauses[0].checks[0].basis.source: missing: the status \"confirmed\" needs a source");
    row("hint for an unknown platform", "clauses/0/checks/0/platformHints",
        QJsonObject{{QStringLiteral("pager"), bilingual("Hinweis", "Hint")}},
        "clauses[0].checks[0].platformHints.pager: is not among the platforms of the catalogue");
    row("condition although not allowed", "clauses/0/checks/0/notApplicable/condition",
        bilingual("Wenn nie", "If never"),
        "clauses[0].checks[0].notApplicable.condition: must be absent, because \"allowed\" is not "
        "true");
    row("allowed without a condition", "clauses/0/checks/0/notApplicable/allowed", true,
        "clauses[0].checks[0].notApplicable.condition: missing");
}

void TestCatalogueLoader::accepted_data()
{
    columns();
    row("derived without a source", "clauses/1/checks/0/basis",
        QJsonObject{{QStringLiteral("status"), QStringLiteral("derived")},
                    {QStringLiteral("note"), bilingual("Abgeleitet", "Derived")}},
        "");
    row("reference without an id", "clauses/0/checks/0/references/0/id", removed, "");
    row("no references", "clauses/0/checks/0/references", QJsonArray(), "");
    row("question by role", "clauses/0/checks/0/questionByRole",
        QJsonObject{{QStringLiteral("software-provider"), bilingual("Frage", "Question")}}, "");
    row("100,000 characters", "clauses/0/summary/en", QString(100000, QLatin1Char('a')), "");
    row("markup and emoji are text", "clauses/0/summary/en",
        QStringLiteral("<b>a</b> &amp; \U0001F600"), "");
}

void TestCatalogueLoader::allFaultsAreCollected()
{
    QJsonValue file = m_file;
    file = changed(file, {QStringLiteral("version")}, removed);
    file =
        changed(file, QStringLiteral("clauses/0/checks/0/level").split(QLatin1Char('/')), removed);
    file = changed(file, QStringLiteral("clauses/14/checks/2/title/en").split(QLatin1Char('/')),
                   QString());
    QCOMPARE(inWords(validateCatalogue(canonicalJson(file))),
             QStringLiteral("version: missing\n"
                            "clauses[0].checks[0].level: missing\n"
                            "clauses[14].checks[2].title.en: must not be empty"));
}

void TestCatalogueLoader::aMissingPartCausesNoFollowUpFaults()
{
    for (const char *part : {"sources", "weights", "platforms", "roles", "basisStatuses"}) {
        const QString key = QString::fromLatin1(part);
        QCOMPARE(inWords(faultsAfter(key, removed)), key + QStringLiteral(": missing"));
    }
}

void TestCatalogueLoader::messageNamesTheFirstTwenty()
{
    QJsonObject file = m_file;
    for (int i = 0; i < 23; ++i) {
        file.insert(QStringLiteral("key%1").arg(i, 2, 10, QLatin1Char('0')), i);
    }
    const auto loaded = loadCatalogue(canonicalJson(file));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::InvalidInput);
    const QStringList lines = loaded.error().message.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 22);
    QVERIFY(lines.first().endsWith(QStringLiteral("Faults: 23")));
    QCOMPARE(lines.at(1), QStringLiteral("key00: unknown key"));
    QCOMPARE(lines.at(20), QStringLiteral("key19: unknown key"));
    QCOMPARE(lines.last(), QStringLiteral("… and 3 more"));
}

void TestCatalogueLoader::foreignKeysCannotForgeLines()
{
    QCOMPARE(inWords(faultsAfter(QStringLiteral("a\nb: fine"), 1)),
             QStringLiteral("\"a\\u000ab: fine\": unknown key"));
    QCOMPARE(
        inWords(faultsAfter(QStringLiteral("id"), QString(1000, QLatin1Char('X')))),
        QStringLiteral("id: \"") + QString(80, QLatin1Char('X'))
            + QStringLiteral("…\" does not have the required form, for example \"my-catalogue\""));
}

void TestCatalogueLoader::tooManyChecks()
{
    QJsonObject check = at(QStringLiteral("clauses/0/checks/0")).toObject();
    check.insert(QStringLiteral("references"), QJsonArray());
    for (const char *key : {"title", "requirement", "question", "rationale"}) {
        check.insert(QString::fromLatin1(key), bilingual("a", "a"));
    }
    const QJsonObject one{{QStringLiteral("de"), QJsonArray{QStringLiteral("a")}},
                          {QStringLiteral("en"), QJsonArray{QStringLiteral("a")}}};
    check.insert(QStringLiteral("suggestedEvidence"), one);
    check =
        changed(check, {QStringLiteral("verification"), QStringLiteral("steps")}, one).toObject();
    QJsonArray checks;
    for (int i = 0; i <= 10000; ++i) {
        check.insert(QStringLiteral("id"),
                     QStringLiteral("27008-4.1.1-%1").arg(i, 5, 10, QLatin1Char('0')));
        checks.append(check);
    }
    QCOMPARE(inWords(faultsAfter(QStringLiteral("clauses/0/checks"), checks)),
             QStringLiteral("clauses: has more than 10000 checks"));
}

void TestCatalogueLoader::tooLarge()
{
    const QByteArray json = canonicalJson(m_file) + QByteArray(16 * 1024 * 1024, ' ');
    QCOMPARE(inWords(validateCatalogue(json)), QStringLiteral(": the file is larger than 16 MiB"));
}

void TestCatalogueLoader::brokenFiles_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty.json") << QStringLiteral("it is not valid JSON");
    QTest::newRow("truncated.json") << QStringLiteral("it is not valid JSON");
    QTest::newRow("not-json.json") << QStringLiteral("it is not valid JSON");
    QTest::newRow("invalid-utf.json") << QStringLiteral("it is not valid JSON");
    QTest::newRow("list-instead-of-object.json") << QStringLiteral("it is not a JSON object");
    QTest::newRow("duplicate-key.json") << QStringLiteral("occurs twice");
    QTest::newRow("nul-in-text.json") << QStringLiteral("NUL");
    QTest::newRow("too-deep.json") << QStringLiteral("nested too deeply");
    QTest::newRow("fraction.json") << QStringLiteral("only whole numbers");
    QTest::newRow("nothing-in-it.json") << QStringLiteral("clauses: missing");
}

void TestCatalogueLoader::brokenFiles()
{
    QFETCH(const QString, expected);
    QFile file(QDir(QStringLiteral(CONFSEAL_TEST_DATA "/catalogue"))
                   .filePath(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const auto loaded = loadCatalogue(file.readAll());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(loaded.error().message.contains(expected), qPrintable(loaded.error().message));
}

QTEST_GUILESS_MAIN(TestCatalogueLoader)
#include "tst_catalogueloader.moc"
