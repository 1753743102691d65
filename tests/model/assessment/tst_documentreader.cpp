#include "documentediting.h"
#include "tests/support/assessmentbuilder.h"
#include "tests/support/verifyresult.h"

using namespace Qt::StringLiterals;

/// What a forged, damaged or hostile document is refused for, and that nothing is read from it.
class DocumentReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void tamperedLeaves_data();
    void tamperedLeaves();
    void aChangedRootHasAnotherDigest();
    void leavesThatNobodyNames();
    void twoEntriesOfOneLeaf();
    void notJson_data();
    void notJson();
    void versions_data();
    void versions();
    void rootMembers_data();
    void rootMembers();
    void entries_data();
    void entries();
    void leafValues_data();
    void leafValues();
    void orderOfLists_data();
    void orderOfLists();
    void rowsMustBelongTogether();
    void hostileSizes_data();
    void hostileSizes();

private:
    static void expectRefused(const QJsonObject &document, const QString &expected);

    const Catalogue m_catalogue = smallCatalogue();
    const QJsonObject m_document = parsed(makeDocument(filledAssessment(m_catalogue), m_catalogue));
};

void DocumentReaderTest::expectRefused(const QJsonObject &document, const QString &expected)
{
    const Result<DocumentContent> content = readDocument(canonicalJson(document));
    QVERIFY_REFUSED(content, expected);
}

void DocumentReaderTest::tamperedLeaves_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("member");
    for (const char *list : {"holders", "answers", "contributions", "comments", "justifications",
                             "evidence", "measures"}) {
        QTest::addRow("value of %s", list) << QString::fromLatin1(list) << u"value"_s;
        QTest::addRow("salt of %s", list) << QString::fromLatin1(list) << u"salt"_s;
    }
}

void DocumentReaderTest::tamperedLeaves()
{
    QFETCH(const QString, list);
    QFETCH(const QString, member);
    const QString hash = listOf(m_document, list).first().toObject().value(u"leaf"_s).toString();
    QJsonObject leaves = leavesOf(m_document);
    QJsonObject leaf = leaves.value(hash).toObject();
    if (member == u"salt"_s) {
        leaf.insert(member, QString(32, u'0'));
    } else {
        QJsonObject value = leaf.value(member).toObject();
        value.insert(value.keys().constFirst(), u"x"_s);
        leaf.insert(member, value);
    }
    leaves.insert(hash, leaf);
    expectRefused(withLeaves(m_document, leaves), u"it was changed"_s);
}

void DocumentReaderTest::aChangedRootHasAnotherDigest()
{
    const Result<DocumentContent> original = readDocument(canonicalJson(m_document));
    QVERIFY_RESULT(original);
    const Result<DocumentContent> changed =
        readDocument(canonicalJson(withRootMember(m_document, u"title"_s, u"Another"_s)));
    QVERIFY_RESULT(changed);
    QVERIFY(changed.value().digest != original.value().digest);
    const Result<DocumentContent> forged = readDocument(
        canonicalJson(withForgedLeaf(m_document, u"comments"_s, {{u"text"_s, u"All is well"_s}})));
    QVERIFY_RESULT(forged);
    QVERIFY(forged.value().digest != original.value().digest);
}

void DocumentReaderTest::leavesThatNobodyNames()
{
    const QJsonObject leaf{{u"salt"_s, QString(32, u'a')},
                           {u"value"_s, QJsonObject{{u"text"_s, u"smuggled"_s}}}};
    QJsonObject leaves = leavesOf(m_document);
    leaves.insert(toHex(sha256(canonicalJson(leaf))), leaf);
    expectRefused(withLeaves(m_document, leaves), u"nothing in the root names it"_s);
}

void DocumentReaderTest::twoEntriesOfOneLeaf()
{
    QJsonArray comments = listOf(m_document, u"comments"_s);
    QJsonObject second = comments.at(1).toObject();
    second.insert(u"leaf"_s, comments.at(0).toObject().value(u"leaf"_s));
    comments.replace(1, second);
    expectRefused(withRootMember(m_document, u"comments"_s, comments),
                  u"another entry names the same leaf"_s);
}

void DocumentReaderTest::notJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << u"it is not valid JSON"_s;
    QTest::newRow("list") << QByteArray("[]") << u"it is not a JSON object"_s;
    QTest::newRow("no root") << QByteArray("{}") << u"root"_s;
    QTest::newRow("duplicate root")
        << QByteArray(R"({"root":{},"leaves":{},"root":{}})") << u"\"root\" occurs twice"_s;
    QTest::newRow("duplicate key in a leaf")
        << QByteArray(R"({"root":{},"leaves":{"a":{"salt":"","salt":""}}})")
        << u"\"salt\" occurs twice"_s;
    QTest::newRow("lone surrogate")
        << QByteArray(R"({"root":{"title":"\ud800"},"leaves":{}})") << u"root.title"_s;
    QTest::newRow("NUL") << QByteArray(R"({"root":{"title":"\u0000"},"leaves":{}})")
                         << u"root.title"_s;
    QTest::newRow("fraction") << QByteArray(R"({"root":{"schemaVersion":1.5},"leaves":{}})")
                              << u"root.schemaVersion"_s;
}

void DocumentReaderTest::notJson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const Result<DocumentContent> content = readDocument(json);
    QVERIFY_REFUSED(content, expected);
}

void DocumentReaderTest::versions_data()
{
    QTest::addColumn<QJsonValue>("version");
    QTest::addColumn<QString>("expected");
    QTest::newRow("newer") << QJsonValue(2) << u"format 2; this version reads format 1"_s;
    QTest::newRow("none") << QJsonValue(QJsonValue::Null) << u"schemaVersion: is not a number"_s;
    QTest::newRow("zero") << QJsonValue(0) << u"schemaVersion: is not between"_s;
    QTest::newRow("text") << QJsonValue(u"1"_s) << u"schemaVersion: is not a number"_s;
}

void DocumentReaderTest::versions()
{
    QFETCH(const QJsonValue, version);
    QFETCH(const QString, expected);
    QJsonObject document = withRootMember(m_document, u"schemaVersion"_s, version);
    expectRefused(document, expected);
    // A newer format may hold what this version does not know; it is still named as newer.
    document = withRootMember(document, u"novelty"_s, 1);
    expectRefused(document, expected);
}

void DocumentReaderTest::rootMembers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *key, const QJsonValue &value,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromLatin1(expected);
    };
    row("unknown key", "verdict", u"conforms"_s, "the key \"verdict\" is not known");
    row("id", "assessment", u"{6d8f0a44-52a5-4b7c-9d0e-5b0f3a1c2e77}"_s, "is not a UUID");
    row("id in capitals", "assessment", u"6D8F0A44-52A5-4B7C-9D0E-5B0F3A1C2E77"_s, "is not a UUID");
    row("scope", "scope", u"everything"_s, "root.scope: \"everything\" is not known");
    row("date", "asOf", u"2026-02-30"_s, "root.asOf: \"2026-02-30\" is not a date");
    row("title", "title", 5, "root.title: is not a text");
    row("list", "answers", QJsonObject(), "root.answers: is not a list");
    row("catalogue", "catalogue", u"27008"_s, "root.catalogue: is not a JSON object");
    row("system", "system", QJsonObject(), "root.system.vendor: is missing");
    row("catalogue hash", "catalogue",
        QJsonObject{{u"id"_s, u"a"_s}, {u"version"_s, u"1.0.0"_s}, {u"sha256"_s, u"12"_s}},
        "root.catalogue.sha256: is not 64 hexadecimal digits");
}

void DocumentReaderTest::rootMembers()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    expectRefused(withRootMember(m_document, key, value), expected);
}

void DocumentReaderTest::entries_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *list, const char *key,
                        const QJsonValue &value, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(key) << value
                            << QString::fromLatin1(expected);
    };
    row("unknown key", "answers", "score", 5, "root.answers[0]: the key \"score\" is not known");
    row("empty check", "answers", "check", QString(), "root.answers[0].check: is empty");
    row("role", "answers", "role", u"boss"_s, "root.answers[0].role: \"boss\" is not known");
    row("respondent", "answers", "respondent", u"Anna"_s, "root.answers[0].respondent");
    row("hash", "measures", "leaf", u"ABC"_s, "root.measures[0].leaf: is not 64 hexadecimal");
    row("holder id", "holders", "id", QString(), "root.holders[0].id: \"\" is not a UUID");
}

void DocumentReaderTest::entries()
{
    QFETCH(const QString, list);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    QJsonArray entries = listOf(m_document, list);
    QJsonObject entry = entries.first().toObject();
    entry.insert(key, value);
    entries.replace(0, entry);
    expectRefused(withRootMember(m_document, list, entries), expected);
}

void DocumentReaderTest::leafValues_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *list, const char *key,
                        const QJsonValue &value, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(key) << value
                            << QString::fromLatin1(expected);
    };
    row("result", "answers", "result", u"great"_s, "result: \"great\" is not known");
    row("unknown key", "answers", "note", u"x"_s, "the key \"note\" is not known");
    row("method", "answers", "methods", QJsonArray{u"guess"_s}, "methods: \"guess\" is not known");
    row("methods not in order", "answers", "methods", QJsonArray{u"test"_s, u"document"_s},
        "methods: \"document\" is repeated or not in order");
    row("negative step", "answers", "tickedSteps", QJsonArray{-1}, "tickedSteps: holds something");
    row("step twice", "answers", "tickedSteps", QJsonArray{1, 1}, "tickedSteps: holds something");
    row("step out of reach", "answers", "tickedSteps", QJsonArray{1'000}, "tickedSteps: holds");
    row("negative sample", "answers", "samplePopulation", -1, "samplePopulation: is not between");
    row("time", "answers", "changedAt", u"yesterday"_s, "changedAt: \"yesterday\" is not a time");
    row("time with an offset", "answers", "changedAt", u"2026-11-20T09:30:15+01:00"_s,
        "is not a time");
    row("unknown evidence", "answers", "evidence",
        QJsonArray{u"6d8f0a44-52a5-4b7c-9d0e-5b0f3a1c2e77"_s}, "names evidence that is not there");
    row("justified without a text", "answers", "justified", false,
        "\"justified\" contradicts the justification");
    row("empty comment", "comments", "text", QString(), "text: is empty");
    row("disclosure", "evidence", "disclosure", u"public"_s, "disclosure: \"public\" is not known");
    row("show as", "holders", "showAs", u"alias"_s, "showAs: \"alias\" is not known");
    row("respondent", "holders", "isRespondent", 1, "isRespondent: is neither true nor false");
    row("measure without a check", "measures", "check", QString(), "check: is empty");
}

void DocumentReaderTest::leafValues()
{
    QFETCH(const QString, list);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    expectRefused(withForgedLeaf(m_document, list, {{key, value}}), expected);
}

void DocumentReaderTest::orderOfLists_data()
{
    QTest::addColumn<QString>("list");
    for (const char *list : {"holders", "answers", "contributions", "comments", "justifications",
                             "evidence", "measures"}) {
        QTest::newRow(list) << QString::fromLatin1(list);
    }
}

void DocumentReaderTest::orderOfLists()
{
    QFETCH(const QString, list);
    QJsonArray swapped = listOf(m_document, list);
    QVERIFY(swapped.size() > 1);
    const QJsonValue first = swapped.at(0);
    swapped.replace(0, swapped.at(1));
    swapped.replace(1, first);
    expectRefused(withRootMember(m_document, list, swapped), u"it is not in order"_s);

    QJsonArray repeated = listOf(m_document, list);
    repeated.insert(0, first);
    const Result<DocumentContent> content =
        readDocument(canonicalJson(withRootMember(m_document, list, repeated)));
    QVERIFY(!content);
}

void DocumentReaderTest::rowsMustBelongTogether()
{
    QJsonArray comments = listOf(m_document, u"comments"_s);
    QJsonObject last = comments.last().toObject();
    last.insert(u"check"_s, u"27008-9.9.9-99"_s);
    comments.replace(comments.size() - 1, last);
    expectRefused(withRootMember(m_document, u"comments"_s, comments),
                  u"there is no answer that it belongs to"_s);

    // The same row must not decide and contribute at once.
    QJsonArray contributions = listOf(m_document, u"contributions"_s);
    contributions.insert(0, listOf(m_document, u"answers"_s).first());
    const Result<DocumentContent> content =
        readDocument(canonicalJson(withRootMember(m_document, u"contributions"_s, contributions)));
    QVERIFY(!content);
}

void DocumentReaderTest::hostileSizes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    constexpr qsizetype mebibyte = 1024 * 1024;
    QTest::newRow("more than 64 MiB")
        << canonicalJson(m_document) + QByteArray(64 * mebibyte, ' ') << u"larger than 64 MiB"_s;
    QTest::newRow("a text of 1,000,001 characters")
        << canonicalJson(withRootMember(m_document, u"title"_s, QString(1'000'001, u'a')))
        << u"root.title: is longer than 1000000 characters"_s;
    QJsonArray rows;
    for (int i = 0; i <= 10'000; ++i) {
        rows.append(QJsonObject{{u"id"_s, uuidFor(QString::number(i))}});
    }
    QTest::newRow("10,001 measures")
        << canonicalJson(withRootMember(m_document, u"measures"_s, rows))
        << u"root.measures: has more than 10000 entries"_s;
    QTest::newRow("nested too deeply")
        << "{\"root\":" + QByteArray(100'000, '[') << u"nested too deeply"_s;
    QTest::newRow("leaves that are no objects") << [this] {
        QJsonObject leaves;
        for (int i = 0; i < 1'000; ++i) {
            leaves.insert(QString::number(i), i);
        }
        return canonicalJson(withLeaves(m_document, leaves));
    }() << u"leaves.0: is not a JSON object"_s;
}

void DocumentReaderTest::hostileSizes()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const Result<DocumentContent> content = readDocument(json);
    QVERIFY_REFUSED(content, expected);
    QVERIFY(content.error().message.size() < 1'000);
}

QTEST_GUILESS_MAIN(DocumentReaderTest)
#include "tst_documentreader.moc"
