#include "model/signing/revocationdata.h"
#include "model/signing/revocationfetching.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/pkiserver.h"

#include <QtTest>

class TestRevocationFetching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void asksForTheWholeChain();
    void fetchesMissingIssuers();
    void takesListsWhereThereIsNoResponder();
    void takesListsWhereTheResponderFails_data();
    void takesListsWhereTheResponderFails();
    void tellsOfRevocations();
    void saysWhichServerFailed();
    void saysWhichCertificateHasNoAddress();
    void saysWhichIssuerIsMissing_data();
    void saysWhichIssuerIsMissing();
    void asksNobodyAboutRoots();

private:
    std::unique_ptr<PkiServer> m_server;
    std::unique_ptr<PkiClient> m_client;
};

namespace {

Certificate named(const char *name)
{
    return TestPki::certificate(QString::fromLatin1(name));
}

Revocation found(const FetchedRevocation &fetched, const char *name, const char *issuer)
{
    return RevocationData::readLeniently(fetched.data.crls, fetched.data.ocspResponses)
        ->find(named(name), {named(issuer)}, QDateTime::currentDateTimeUtc());
}

} // namespace

void TestRevocationFetching::initTestCase()
{
    m_server = std::make_unique<PkiServer>();
}

void TestRevocationFetching::init()
{
    m_client = std::make_unique<PkiClient>(*m_server);
    (void)m_server->takeLog();
}

void TestRevocationFetching::asksForTheWholeChain()
{
    const FetchedRevocation fetched =
        fetchRevocation({named("signer-ec"), named("root"), named("inter")}, *m_client);
    QVERIFY2(fetched.isComplete(), qPrintable(fetched.problems.join(u'\n')));
    QCOMPARE(fetched.data.certificates,
             (QList{named("signer-ec").der(), named("inter").der(), named("root").der()}));
    QCOMPARE(fetched.data.ocspResponses.size(), 2);
    QVERIFY(fetched.data.crls.isEmpty());
    QVERIFY(found(fetched, "signer-ec", "inter").known);
    QVERIFY(found(fetched, "inter", "root").known);
    QCOMPARE(m_server->takeLog(),
             QByteArray("POST /ocsp application/ocsp-request\n"
                        "POST /ocsp-root application/ocsp-request\n"));
}

void TestRevocationFetching::fetchesMissingIssuers()
{
    const FetchedRevocation fetched = fetchRevocation({named("signer-ec")}, *m_client);
    QVERIFY2(fetched.isComplete(), qPrintable(fetched.problems.join(u'\n')));
    QCOMPARE(fetched.data.certificates,
             (QList{named("signer-ec").der(), named("inter").der(), named("root").der()}));
    QCOMPARE(fetched.data.ocspResponses.size(), 2);
}

void TestRevocationFetching::takesListsWhereThereIsNoResponder()
{
    const FetchedRevocation fetched =
        fetchRevocation({named("tsa"), named("inter"), named("root")}, *m_client);
    QVERIFY2(fetched.isComplete(), qPrintable(fetched.problems.join(u'\n')));
    QCOMPARE(fetched.data.crls, QList{TestPki::file(QStringLiteral("inter.crl"))});
    QCOMPARE(fetched.data.ocspResponses.size(), 1);
}

void TestRevocationFetching::takesListsWhereTheResponderFails_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/garbage", "/http500", "/expired-ocsp", "/rejected", "/huge"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestRevocationFetching::takesListsWhereTheResponderFails()
{
    QFETCH(QString, path);
    m_client->divert(QStringLiteral("/ocsp"), path);
    m_client->divert(QStringLiteral("/ocsp-root"), path);
    const FetchedRevocation fetched = fetchRevocation({named("signer-ec")}, *m_client);
    QVERIFY2(fetched.isComplete(), qPrintable(fetched.problems.join(u'\n')));
    QCOMPARE(fetched.data.crls.size(), 2);
    QVERIFY(fetched.data.ocspResponses.isEmpty());
    QVERIFY(found(fetched, "signer-ec", "inter").known);
}

void TestRevocationFetching::tellsOfRevocations()
{
    const FetchedRevocation fetched = fetchRevocation({named("revoked")}, *m_client);
    QVERIFY(fetched.isComplete());
    QVERIFY(found(fetched, "revoked", "inter").revoked);
}

void TestRevocationFetching::saysWhichServerFailed()
{
    m_client->divert(QStringLiteral("/ocsp"), QStringLiteral("/http500"));
    m_client->divert(QStringLiteral("/inter.crl"), QStringLiteral("/root.crl"));
    const FetchedRevocation fetched = fetchRevocation({named("signer-ec")}, *m_client);
    QCOMPARE(fetched.problems.size(), 1);
    const QString problem = fetched.problems.first();
    QVERIFY2(problem.contains(QStringLiteral("Test Signer P-256"))
                 && problem.contains(QStringLiteral("pki.test"))
                 && problem.contains(QStringLiteral("error 500"))
                 && problem.contains(QStringLiteral("not that of the issuer")),
             qPrintable(problem));
    QVERIFY(found(fetched, "inter", "root").known); // what could be had is kept
}

void TestRevocationFetching::saysWhichCertificateHasNoAddress()
{
    const FetchedRevocation fetched =
        fetchRevocation({named("tsa-untrusted"), named("otherroot")}, *m_client);
    QCOMPARE(fetched.problems.size(), 1);
    const QString problem = fetched.problems.first();
    QVERIFY2(problem.contains(QStringLiteral("\"Other TSA\" gives no address")),
             qPrintable(problem));
    QCOMPARE(m_server->takeLog(), QByteArray());
}

void TestRevocationFetching::saysWhichIssuerIsMissing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    const QString signer = QStringLiteral("signer-ec");
    QTest::newRow("no address") << QStringLiteral("tsa-untrusted") << QString()
                                << QStringLiteral("no address is given");
    QTest::newRow("another") << signer << QStringLiteral("/root.crt")
                             << QStringLiteral("not the certificate of the issuer");
    QTest::newRow("garbage") << signer << QStringLiteral("/garbage")
                             << QStringLiteral("no certificate");
    QTest::newRow("endless") << signer << QStringLiteral("/big.crt") << QStringLiteral("too large");
}

void TestRevocationFetching::saysWhichIssuerIsMissing()
{
    QFETCH(QString, certificate);
    QFETCH(QString, path);
    QFETCH(QString, message);
    m_client->divert(QStringLiteral("/inter.crt"), path);
    const FetchedRevocation fetched =
        fetchRevocation({TestPki::certificate(certificate)}, *m_client);
    QCOMPARE(fetched.problems.size(), 1);
    QVERIFY2(fetched.problems.first().contains(message), qPrintable(fetched.problems.first()));
}

void TestRevocationFetching::asksNobodyAboutRoots()
{
    QVERIFY(fetchRevocation({named("root")}, *m_client).isComplete());
    QVERIFY(fetchRevocation({named("selfsigned")}, *m_client).isComplete());
    QVERIFY(fetchRevocation({}, *m_client).data.isEmpty());
    QCOMPARE(m_server->takeLog(), QByteArray());
}

QTEST_GUILESS_MAIN(TestRevocationFetching)
#include "tst_revocationfetching.moc"
