#include "commandlinefixture.h"
#include "tests/model/signing/ocspbyopenssl.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/pkiserver.h"

#include <QJsonArray>

/// What "verify" learns of revocations from files and, when it is told to, from the network.
class TestVerifyRevocation : public QObject
{
    Q_OBJECT

private:
    CommandResult verify(const QStringList &arguments) const
    {
        RunOptions options;
        options.environment = {{QStringLiteral("http_proxy"), m_server.address().toString()}};
        return m_fixture.start(
            QStringList{QStringLiteral("verify"),
                        QStringLiteral("--trust=") + TestPki::path(QStringLiteral("root.pem")),
                        QStringLiteral("--json")}
                + arguments,
            options);
    }
    static QJsonObject signatureIn(const CommandResult &result)
    {
        return result.json().value(QLatin1String("signatures")).toArray().first().toObject();
    }
    void seal(const char *identity, const char *fileName) const
    {
        QVERIFY_DONE(m_fixture.run(words("report")
                                   + QStringList{m_uuid, QString::fromLatin1(fileName)}
                                   + words("--passphrase-file pass --sign")
                                   + QStringList{TestPki::path(QString::fromLatin1(identity))}));
    }

    CommandLineFixture m_fixture;
    PkiServer m_server;
    QString m_uuid;

private slots:
    void initTestCase();
    void readsResponses_data();
    void readsResponses();
    void asksNobodyUnlessTold();
    void asksWhenTold();
    void doesNotGuessWhereNobodyAnswers();
    void refuses_data();
    void refuses();
};

void TestVerifyRevocation::initTestCase()
{
    m_fixture.makeDemonstration();
    m_uuid = m_fixture.assessment(QStringLiteral("conforms"));
    m_fixture.write(QStringLiteral("pass"), "test");
    m_fixture.write(QStringLiteral("text"), "A letter.");
    seal("signer-ec.p12", "good.pdf");
    seal("revoked.p12", "revoked.pdf");
    for (const char *name : {"signer-ec", "revoked"}) {
        m_fixture.write(QString::fromLatin1(name) + QStringLiteral(".ocsp"),
                        ocspByOpenSsl(TestPki::certificate(QString::fromLatin1(name))));
    }
    m_fixture.write(
        QStringLiteral("foreign.ocsp"),
        ocspByOpenSsl(TestPki::certificate(QStringLiteral("revoked")), QStringLiteral("tsa")));
}

void TestVerifyRevocation::readsResponses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("trust");
    const auto row = [](const char *title, const char *arguments, const char *trust) {
        QTest::newRow(title) << words(arguments) << QString::fromLatin1(trust);
    };
    row("good", "good.pdf --ocsp signer-ec.ocsp", "trusted");
    row("revoked", "revoked.pdf --ocsp revoked.ocsp", "revoked");
    row("of several", "revoked.pdf --ocsp signer-ec.ocsp --ocsp revoked.ocsp", "revoked");
    row("of another", "revoked.pdf --ocsp signer-ec.ocsp", "trusted");
    row("by somebody else", "revoked.pdf --ocsp foreign.ocsp", "trusted");
}

void TestVerifyRevocation::readsResponses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, trust);
    const CommandResult result = verify(arguments);
    QCOMPARE(result.notDone(trust == QLatin1String("trusted") ? 0 : 1), QByteArray());
    QCOMPARE(result.json().value(QLatin1String("trust")).toString(), trust);
    if (trust == QLatin1String("revoked")) {
        QCOMPARE(signatureIn(result).value(QLatin1String("subIndication")).toString(),
                 QStringLiteral("REVOKED_NO_POE"));
    }
}

void TestVerifyRevocation::asksNobodyUnlessTold()
{
    m_server.takeLog();
    const CommandResult result = verify({QStringLiteral("revoked.pdf")});
    QVERIFY_DONE(result);
    QCOMPARE(signatureIn(result).value(QLatin1String("revocationChecked")), QJsonValue(false));
    QCOMPARE(m_server.takeLog(), QByteArray());
}

void TestVerifyRevocation::asksWhenTold()
{
    m_server.takeLog();
    const CommandResult good = verify(words("good.pdf --online"));
    QVERIFY_DONE(good);
    QCOMPARE(signatureIn(good).value(QLatin1String("revocationChecked")), QJsonValue(true));
    QVERIFY(m_server.takeLog().contains("POST /ocsp application/ocsp-request"));
    const CommandResult revoked = verify(words("revoked.pdf --online"));
    QVERIFY_ANSWER_NO(revoked);
    QCOMPARE(revoked.json().value(QLatin1String("trust")).toString(), QStringLiteral("revoked"));
}

void TestVerifyRevocation::doesNotGuessWhereNobodyAnswers()
{
    RunOptions options;
    options.environment = {{QStringLiteral("http_proxy"), QStringLiteral("http://127.0.0.1:1")}};
    const CommandResult result = m_fixture.start(
        words("verify good.pdf --online --json")
            + QStringList{QStringLiteral("--trust=") + TestPki::path(QStringLiteral("root.pem"))},
        options);
    QVERIFY_ANSWER_NO(result);
    QCOMPARE(signatureIn(result).value(QLatin1String("indication")).toString(),
             QStringLiteral("INDETERMINATE"));
    QCOMPARE(signatureIn(result).value(QLatin1String("subIndication")).toString(),
             QStringLiteral("TRY_LATER"));
    QVERIFY(signatureIn(result)
                .value(QLatin1String("explanation"))
                .toString()
                .contains(QStringLiteral("pki.test")));
}

void TestVerifyRevocation::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << QStringLiteral("good.pdf --ocsp no.ocsp")
                             << QStringLiteral("no.ocsp");
    QTest::newRow("no response") << QStringLiteral("good.pdf --ocsp text")
                                 << QStringLiteral("OCSP response");
    QTest::newRow("list instead") << QStringLiteral("good.pdf --ocsp ")
            + TestPki::path(QStringLiteral("inter.crl"))
                                  << QStringLiteral("OCSP response");
}

void TestVerifyRevocation::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    QCOMPARE(verify(words(qPrintable(arguments))).notFailed(2, text), QByteArray());
}

QTEST_GUILESS_MAIN(TestVerifyRevocation)
#include "tst_verifyrevocation.moc"
