#include "commandlinefixture.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/trustlists/testtrustedlist.h"

#include <QJsonArray>

namespace {

const QString json = QStringLiteral("--json");
const QString listFile = QStringLiteral("list.xml");

QString option(const char *name, const char *fileOfPki)
{
    return QLatin1String(name) + u'=' + TestPki::path(QString::fromLatin1(fileOfPki));
}

} // namespace

class TestTrustCommands : public QObject
{
    Q_OBJECT

private:
    CommandResult inspect(const QStringList &arguments, const RunOptions &options = {}) const
    {
        return m_fixture.start(words("trust inspect") + arguments, options);
    }
    CommandResult verify(const QStringList &arguments, const RunOptions &options = {}) const
    {
        return m_fixture.start(words("verify sealed.pdf --json") + arguments, options);
    }
    static QString trustOf(const CommandResult &result)
    {
        return result.json().value(QLatin1String("trust")).toString();
    }

    CommandLineFixture m_fixture;

private slots:
    void initTestCase();
    void showsTrustedList();
    void showsTrustedListToPeople();
    void showsCertificates();
    void refusesToInspect_data();
    void refusesToInspect();
    void trustsServicesOfList();
    void asksForSignerOfList();
    void warnsOfExpiredList();
    void trustsLikeTheSystem();
};

void TestTrustCommands::initTestCase()
{
    m_fixture.makeDemonstration();
    m_fixture.write(QStringLiteral("pass"), "test");
    m_fixture.write(QStringLiteral("text"), "Dear all,");
    const QByteArray good = TestTrustedList().signedXml();
    m_fixture.write(listFile, good);
    m_fixture.write(QStringLiteral("changed.xml"),
                    QByteArray(good).replace("Operator", "0perator"));
    TestTrustedList expired;
    expired.nextUpdate = "<dateTime>2026-01-02T00:00:00Z</dateTime>";
    m_fixture.write(QStringLiteral("expired.xml"), expired.signedXml());
    QStringList seal = words("report");
    seal += {m_fixture.assessment(QStringLiteral("conforms")), QStringLiteral("sealed.pdf")};
    seal += words("--passphrase-file pass --date 2026-03-31 --sign");
    QVERIFY_DONE(m_fixture.run(seal + QStringList{TestPki::path(QStringLiteral("signer-ec.p12"))}));
}

void TestTrustCommands::showsTrustedList()
{
    const CommandResult result = inspect({listFile, json});
    QVERIFY_DONE(result);
    const QJsonObject list = result.json();
    const auto text = [&list](const char *key) {
        return list.value(QLatin1String(key)).toString();
    };
    QCOMPARE(text("kind"), QStringLiteral("trusted-list"));
    QCOMPARE(text("territory"), QStringLiteral("XT"));
    QCOMPARE(text("operator"), QStringLiteral("Test Operator"));
    QCOMPARE(text("nextUpdate"), QStringLiteral("2099-07-01T00:00:00Z"));
    QCOMPARE(list.value(QLatin1String("signatureVerified")), QJsonValue(true));
    QCOMPARE(list.value(QLatin1String("usable")), QJsonValue(false));
    const QJsonObject signer = list.value(QLatin1String("signer")).toObject();
    const Certificate own = TestPki::certificate(QStringLiteral("selfsigned"));
    QCOMPARE(signer.value(QLatin1String("fingerprint")).toString(),
             QString::fromLatin1(own.fingerprint().toHex()));
    // What is shown can be saved, and named as the signer then.
    m_fixture.write(QStringLiteral("signer.pem"),
                    signer.value(QLatin1String("pem")).toString().toLatin1());
    const CommandResult named = inspect({listFile, QStringLiteral("--signer=signer.pem"), json});
    QVERIFY_DONE(named);
    QCOMPARE(named.json().value(QLatin1String("usable")), QJsonValue(true));
    const QJsonObject service = list.value(QLatin1String("services")).toArray().first().toObject();
    QCOMPARE(service.value(QLatin1String("name")).toString(),
             QStringLiteral("Issuing Certificates"));
    QCOMPARE(service.value(QLatin1String("certificates")).toArray().size(), 1);
    const QJsonObject anchors = list.value(QLatin1String("anchors")).toObject();
    QCOMPARE(anchors.value(QLatin1String("signing")).toInt(), 1);
    QCOMPARE(anchors.value(QLatin1String("timestamping")).toInt(), 0);
    const CommandResult other = inspect({listFile, option("--signer", "signer-ec.pem"), json});
    QVERIFY_ANSWER_NO(other);
    QCOMPARE(other.json().value(QLatin1String("usable")), QJsonValue(false));
}

void TestTrustCommands::showsTrustedListToPeople()
{
    const CommandResult result = inspect({QStringLiteral("expired.xml")});
    QVERIFY_DONE(result);
    for (const char *text : {"Test Operator", "Test Self-signed", "compare the fingerprint",
                             "Warning: ", "Issuing Certificates", "CA/QC", "granted"}) {
        QVERIFY2(result.text().contains(QLatin1String(text)), text);
    }
}

void TestTrustCommands::showsCertificates()
{
    const CommandResult result = inspect({TestPki::path(QStringLiteral("chain.pem")), json});
    QVERIFY_DONE(result);
    const QJsonArray certificates = result.json().value(QLatin1String("certificates")).toArray();
    QCOMPARE(certificates.size(), 2);
    const QJsonObject root = certificates.last().toObject();
    QCOMPARE(root.value(QLatin1String("subject")).toString(), QStringLiteral("Test Root CA"));
    QCOMPARE(root.value(QLatin1String("selfSigned")), QJsonValue(true));
    const CommandResult text = inspect({TestPki::path(QStringLiteral("chain.pem"))});
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(QStringLiteral("Test Issuing CA")));
}

void TestTrustCommands::refusesToInspect_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << words(arguments) << QString::fromLatin1(text);
    };
    row("missing", "no.xml", "no.xml");
    row("text", "text", "text");
    row("changed list", "changed.xml", "changed after it was signed");
    row("signer that is none", "list.xml --signer text", "text");
    row("signer missing", "list.xml --signer no.pem", "no.pem");
}

void TestTrustCommands::refusesToInspect()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    QCOMPARE(inspect(arguments).notFailed(2, text), QByteArray());
}

void TestTrustCommands::trustsServicesOfList()
{
    const QStringList arguments{QStringLiteral("--trusted-list=list.xml"),
                                option("--trusted-list-signer", "selfsigned.pem")};
    const CommandResult result = verify(arguments);
    QVERIFY_DONE(result);
    QCOMPARE(trustOf(result), QStringLiteral("trusted"));
    // The service was not listed yet.
    const CommandResult early = verify(arguments + words("--at 2019-01-01T00:00:00Z"));
    QCOMPARE(trustOf(early), QStringLiteral("unknown-issuer"));
}

void TestTrustCommands::asksForSignerOfList()
{
    const QString list = QStringLiteral("--trusted-list=list.xml");
    for (const QStringList &arguments :
         {QStringList{list}, QStringList{list, option("--trusted-list-signer", "root.pem")}}) {
        const CommandResult result = verify(arguments);
        QVERIFY_FAILED(result, 2, "Test Self-signed");
        const Certificate own = TestPki::certificate(QStringLiteral("selfsigned"));
        QVERIFY(result.errorText().contains(QString::fromLatin1(own.fingerprint().toHex())));
    }
    QVERIFY_FAILED(verify({QStringLiteral("--trusted-list=changed.xml")}), 2, "changed.xml");
}

void TestTrustCommands::warnsOfExpiredList()
{
    const CommandResult result = verify({QStringLiteral("--trusted-list=expired.xml"),
                                         option("--trusted-list-signer", "selfsigned.pem")});
    QVERIFY_DONE(result);
    QCOMPARE(trustOf(result), QStringLiteral("trusted"));
    QVERIFY(result.errorText().contains(QStringLiteral("expired.xml")));
    QVERIFY(result.errorText().contains(QStringLiteral("warning: ")));
}

void TestTrustCommands::trustsLikeTheSystem()
{
    RunOptions options;
    options.environment.insert(QStringLiteral("SSL_CERT_FILE"),
                               TestPki::path(QStringLiteral("root.pem")));
    QCOMPARE(trustOf(verify({}, options)), QStringLiteral("unknown-issuer"));
    const CommandResult result = verify({QStringLiteral("--system-trust")}, options);
    QVERIFY_DONE(result);
    QCOMPARE(trustOf(result), QStringLiteral("trusted"));
    options.environment.insert(QStringLiteral("SSL_CERT_FILE"),
                               m_fixture.path(QStringLiteral("no")));
    QVERIFY_FAILED(verify({QStringLiteral("--system-trust")}, options), 3, "SSL_CERT_FILE");
}

QTEST_GUILESS_MAIN(TestTrustCommands)
#include "tst_trustcommands.moc"
