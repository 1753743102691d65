#include "model/json.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray nested(qsizetype depth)
{
    // The object itself is the first level.
    return R"({"a":)" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}

} // namespace

/// What is hashed is written in one way only, and what could be read in two ways is not read at
/// all.
class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void canonicalBytes_data();
    void canonicalBytes();
    void keysAreSortedByCodeUnits();
    void canonicalBytesAreReadBack();
    void builtValues();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void aLongKeyIsShortenedInTheMessage();
};

void JsonTest::canonicalBytes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("RFC 8785 section 3.2.2, string and literals")
        << QByteArray(R"({
            "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
            "literals": [null, true, false]
        })")
        << QByteArray("{\"literals\":[null,true,false],"
                      "\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    QTest::newRow("white space and order do not matter")
        << QByteArray("\t{ \"b\" :\r\n [ 1 , 2 ], \"a\" : { } }\n")
        << QByteArray(R"({"a":{},"b":[1,2]})");
    QTest::newRow("short escapes") << QByteArray(R"({"a":"\b\t\n\f\r\u0001\u001f\u007f"})")
                                   << QByteArray("{\"a\":\"\\b\\t\\n\\f\\r\\u0001\\u001f\x7f\"}");
    QTest::newRow("characters beyond the first plane")
        << QByteArray(R"({"a":"\ud83d\ude00"})") << QByteArray("{\"a\":\"\xf0\x9f\x98\x80\"}");
    QTest::newRow("no normalization")
        << QByteArray("{\"a\":\"A\xcc\x8a\"}") << QByteArray("{\"a\":\"A\xcc\x8a\"}");
    QTest::newRow("integers") << QByteArray(R"({"a":[0,-0,-1,9007199254740991,-9007199254740991]})")
                              << QByteArray(R"({"a":[0,0,-1,9007199254740991,-9007199254740991]})");
    QTest::newRow("empty key") << QByteArray(R"({"":""})") << QByteArray(R"({"":""})");
}

void JsonTest::canonicalBytes()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    const Result<QJsonObject> read = parseJsonObject(json);
    QVERIFY_RESULT(read);
    QCOMPARE(canonicalJson(read.value()), expected);
}

void JsonTest::keysAreSortedByCodeUnits()
{
    // RFC 8785 section 3.2.3: the emoji (d83d de00) comes before the Hebrew letter (fb33).
    const Result<QJsonObject> read = parseJsonObject(R"({
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
    })");
    QVERIFY_RESULT(read);
    QCOMPARE(canonicalJson(read.value()),
             QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                        "\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\","
                        "\"\xe2\x82\xac\":\"Euro Sign\","
                        "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\","
                        "\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}"));
}

void JsonTest::canonicalBytesAreReadBack()
{
    const QJsonObject object{
        {u"text"_s, u"quote \" backslash \\ tab \t äöüß € 😀 </script>"_s},
        {u"list"_s, QJsonArray{QJsonObject{{u"b"_s, false}, {u"a"_s, QJsonValue()}}, -7}},
        {u"ключ"_s, QJsonObject()},
    };
    const QByteArray bytes = canonicalJson(object);
    const Result<QJsonObject> read = parseJsonObject(bytes);
    QVERIFY_RESULT(read);
    QCOMPARE(read.value(), object);
    QCOMPARE(canonicalJson(read.value()), bytes);
}

void JsonTest::builtValues()
{
    QCOMPARE(canonicalJson(QJsonValue(QJsonValue::Undefined)), QByteArray("null"));
    QCOMPARE(canonicalJson(QJsonValue(u"ä"_s)), QByteArray("\"\xc3\xa4\""));
    QCOMPARE(canonicalJson(QJsonValue(Q_INT64_C(-5))), QByteArray("-5"));
    QCOMPARE(canonicalJson(QJsonArray{1, true}), QByteArray("[1,true]"));
}

void JsonTest::accepted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("64 levels") << nested(64);
    QTest::newRow("the same key in two objects") << QByteArray(R"({"a":{"a":1},"b":{"a":1}})");
    QTest::newRow("keys that differ in case") << QByteArray(R"({"a":1,"A":1})");
    QTest::newRow("surrogate pair") << QByteArray(R"({"a":"\ud800\udc00"})");
    QTest::newRow("non-characters are characters") << QByteArray(R"({"a":"\ufffe\uffff"})");
}

void JsonTest::accepted()
{
    QFETCH(const QByteArray, json);
    const Result<QJsonObject> read = parseJsonObject(json);
    QVERIFY_RESULT(read);
}

void JsonTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const char *expected) {
        QTest::newRow(name) << json << QString::fromUtf8(expected);
    };
    row("empty", "", "it is not valid JSON at line 1, column 1");
    row("blank", " \n ", "it is not valid JSON at line 2, column 2");
    row("list", "[]", "it is not a JSON object");
    row("text", R"("a")", "it is not a JSON object");
    row("truncated", "{\"a\": [1,", "it is not valid JSON at line 1, column 10");
    row("second line", "{\n \"a\": x}", "a: it is not valid JSON at line 2, column 7");
    row("two documents", "{}{}", "it is not valid JSON at line 1, column 3");
    row("trailing comma", R"({"a":1,})", "it is not valid JSON at line 1, column 8");
    row("comment", "{/**/}", "it is not valid JSON at line 1, column 2");
    row("single quotes", "{'a':1}", "it is not valid JSON at line 1, column 2");
    row("line break in a text", "{\"a\":\"x\ny\"}", "a: it is not valid JSON");
    row("key twice", R"({"a":1,"b":2,"a":3})", "the key \"a\" occurs twice");
    row("key twice, once escaped", R"({"a":1,"\u0061":3})", "the key \"a\" occurs twice");
    row("key twice, deep", R"({"x":[0,{"k":{"a":1,"a":1}}]})", "x[1].k: the key");
    row("lone high surrogate", R"({"a":"\ud800"})", "a: it is not valid JSON");
    row("high surrogate before a letter", R"({"a":"\ud800A"})", "a: it is not valid JSON");
    row("lone low surrogate", R"({"a":"\udc00"})", "a: it is not valid JSON");
    row("surrogates in the wrong order", R"({"a":"\udc00\ud800"})", "a: it is not valid JSON");
    row("lone surrogate in a key", R"({"\ud800":1})", "it is not valid JSON");
    row("surrogate as UTF-8", "{\"a\":\"\xed\xa0\x80\"}", "a: it is not valid JSON");
    row("overlong UTF-8", "{\"a\":\"\xc0\xaf\"}", "a: it is not valid JSON");
    row("Latin-1", "{\"a\":\"\xe4\"}", "a: it is not valid JSON");
    row("beyond Unicode", "{\"a\":\"\xf4\x90\x80\x80\"}", "a: it is not valid JSON");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "it is not valid JSON");
    row("NUL in a text", R"({"a":"x\u0000y"})", "a: a text contains the character NUL");
    row("NUL in a key", R"({"x\u0000":1})", "a key contains the character NUL");
    row("NUL byte in a text", QByteArray("{\"a\":\"\0\"}", 9),
        "it is not valid JSON at line 1, column 7");
    row("NUL byte at the end", QByteArray("{}\0", 3), "it is not valid JSON at line 1, column 3");
    row("more after a NUL byte", QByteArray("{}\n\0{}", 6),
        "it is not valid JSON at line 2, column 1");
    row("65 levels", nested(65), "it is nested too deeply");
    row("a million levels", nested(1'000'000), "it is nested too deeply");
    row("2^53", R"({"a":9007199254740992})", "a: the number is too large");
    row("-2^53", R"({"a":-9007199254740992})", "a: the number is too large");
    row("2^63", R"({"a":9223372036854775808})", "a: the number is too large");
    row("2^64", R"({"a":18446744073709551616})", "a: the number is too large");
    row("-2^63 - 1", R"({"a":-9223372036854775809})", "a: the number is too large");
    row("fraction", R"({"a":{"b":0.5}})", "a.b: only whole numbers are allowed");
    row("whole number as a fraction", R"({"a":1.0})", "a: only whole numbers are allowed");
    row("exponent", R"({"a":[1,2,1e3]})", "a[2]: only whole numbers are allowed");
    row("exponent beyond all numbers", R"({"a":1e999})", "a: ");
    row("leading zero", R"({"a":01})", "a");
    row("plus sign", R"({"a":+1})", "a: it is not valid JSON");
    row("hexadecimal", R"({"a":0x10})", "it is not valid JSON");
    row("NaN", R"({"a":NaN})", "a: it is not valid JSON");
}

void JsonTest::refused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const Result<QJsonObject> read = parseJsonObject(json);
    QVERIFY_REFUSED(read, expected);
}

void JsonTest::aLongKeyIsShortenedInTheMessage()
{
    const QByteArray json = "{\"" + QByteArray(100'000, 'k') + "\":0.5}";
    const Result<QJsonObject> read = parseJsonObject(json);
    QVERIFY(!read);
    QVERIFY2(read.error().message.size() < 200, qPrintable(read.error().message.left(300)));
    QVERIFY(read.error().message.startsWith(u"kkk"));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
