#include "model/signing/tokenuri.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestTokenUri : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void neverRepeatsPins();
    void survivesTheRoundTrip_data();
    void survivesTheRoundTrip();
};

void TestTokenUri::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TokenUri>("expected");
    const auto row = [](const char *title, const char *text, const TokenUri &uri) {
        QTest::newRow(title) << QString::fromUtf8(text) << uri;
    };
    const auto token = [](const char *label) {
        TokenUri uri;
        uri.token = QString::fromUtf8(label);
        return uri;
    };
    row("anything", "pkcs11:", {});
    row("token", "pkcs11:token=My%20card", token("My card"));
    row("scheme in capitals", "PKCS11:token=A", token("A"));
    row("equals sign in the value", "pkcs11:token=a=b", token("a=b"));
    row("escaped separators", "pkcs11:token=a%3Bb%3Fc%25", token("a;b?c%"));
    row("umlauts", "pkcs11:token=Pr%C3%BCfer", token("Prüfer"));
    row("separator at the end", "pkcs11:token=A;", token("A"));
    row("empty value", "pkcs11:serial=;token=1", token("1"));
    TokenUri all = token("T");
    all.manufacturer = QStringLiteral("Example GmbH");
    all.model = QStringLiteral("M");
    all.serial = QStringLiteral("00AB");
    all.object = QStringLiteral("O");
    all.id = QByteArray::fromHex("a100ff");
    row("all",
        "pkcs11:model=M;manufacturer=Example%20GmbH;serial=00AB;token=T;id=%a1%00%FF;object=O;"
        "type=private",
        all);
    TokenUri plain;
    plain.id = "ab";
    row("plain id", "pkcs11:id=ab", plain);
}

void TestTokenUri::reads()
{
    QFETCH(QString, text);
    QFETCH(TokenUri, expected);
    const auto uri = parsePkcs11Uri(text);
    QVERIFY_RESULT(uri);
    QVERIFY(uri.value() == expected);
}

void TestTokenUri::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const QString &text, const char *words) {
        QTest::newRow(title) << text << QString::fromLatin1(words);
    };
    row("nothing", {}, "no PKCS #11 URI");
    row("a file", QStringLiteral("identity.p12"), "no PKCS #11 URI");
    row("endless", QStringLiteral("pkcs11:token=") + QString(1'000'000, u'a'), "no PKCS #11 URI");
    row("unknown attribute", QStringLiteral("pkcs11:slot-id=3"), "slot-id");
    row("attribute of a vendor", QStringLiteral("pkcs11:x-card=3"), "x-card");
    row("attribute in capitals", QStringLiteral("pkcs11:Token=A"), "Token");
    row("no value", QStringLiteral("pkcs11:token"), "token");
    row("no name", QStringLiteral("pkcs11:=A"), "\"\"");
    row("twice", QStringLiteral("pkcs11:token=A;token=B"), "twice");
    row("half an escape", QStringLiteral("pkcs11:token=A%2"), "token");
    row("no escape", QStringLiteral("pkcs11:id=%zz"), "id");
    row("sign in an escape", QStringLiteral("pkcs11:id=%+1"), "id");
    row("space", QStringLiteral("pkcs11:token=My card"), "token");
    row("not escaped", QStringLiteral("pkcs11:object=Prüfer"), "object");
    row("not UTF-8", QStringLiteral("pkcs11:object=%FF%FE"), "UTF-8");
    row("NUL", QStringLiteral("pkcs11:object=A%00B"), "UTF-8");
    row("fragment", QStringLiteral("pkcs11:token=A#b"), "token");
    row("module", QStringLiteral("pkcs11:token=A?module-path=/tmp/a.so"), "query");
    row("empty query", QStringLiteral("pkcs11:token=A?"), "query");
}

void TestTokenUri::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QVERIFY_REFUSED(parsePkcs11Uri(text), words);
}

void TestTokenUri::neverRepeatsPins()
{
    for (const char *query :
         {"pin-value=864209", "pin-source=file:/864209", "module-name=p11&pin-value=864209"}) {
        const auto uri =
            parsePkcs11Uri(QStringLiteral("pkcs11:token=A?") + QString::fromLatin1(query));
        QVERIFY_REFUSED(uri, QStringLiteral("PIN"));
        QVERIFY(!uri.error().message.contains(QStringLiteral("864209")));
    }
}

void TestTokenUri::survivesTheRoundTrip_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("plain") << QStringLiteral("Card-1") << QByteArray("id");
    QTest::newRow("what has a meaning")
        << QStringLiteral("a;b=c?d%e#f/g h\"'&") << QByteArray("\0\xFF;", 3);
    QTest::newRow("umlauts and more") << QStringLiteral("Prüfer 中 \U0001F511") << QByteArray();
    QTest::newRow("hostile") << QStringLiteral("\x1B[2J\u202E") << QByteArray(100, '\x80');
}

void TestTokenUri::survivesTheRoundTrip()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, id);
    TokenUri uri;
    uri.token = token;
    uri.object = token;
    uri.id = id;
    const QString text = toString(uri);
    QVERIFY2(text.startsWith(QStringLiteral("pkcs11:")), qPrintable(text));
    for (const QChar character : text) {
        QVERIFY(character.unicode() > 32 && character.unicode() < 127);
    }
    const auto read = parsePkcs11Uri(text);
    QVERIFY_RESULT(read);
    QVERIFY(read.value() == uri);
}

QTEST_GUILESS_MAIN(TestTokenUri)
#include "tst_tokenuri.moc"
