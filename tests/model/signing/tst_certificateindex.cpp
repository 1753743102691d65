#include "model/signing/certificatechain.h"
#include "model/signing/certificateindex.h"
#include "opensslcms.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestCertificateIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsIssuers();
    void findsIssuersByNamesThatAreEqual();
    void endsWhereCertificatesIssueEachOther();
    void judgesAmongThousandsOfAnchors();
};

namespace {

Certificate certificate(const char *name)
{
    return TestPki::certificate(QString::fromLatin1(name));
}

/// A certificate that nobody has signed: its names are all that counts.
Certificate named(const QString &subject)
{
    const QByteArray pem =
        writtenByOpenSsl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"),
                          QStringLiteral("-key"), TestPki::path(QStringLiteral("selfsigned.key")),
                          QStringLiteral("-subj"), subject, QStringLiteral("-config"),
                          TestPki::path(QStringLiteral("ca.cnf"))});
    return Certificate::readCertificates(pem).value().first();
}

/// As many different certificates with the same names and keys as wanted, by their serial numbers.
QList<Certificate> many(const Certificate &original, int count)
{
    QList<Certificate> certificates;
    const qsizetype place = original.der().indexOf(original.serialNumber());
    for (int i = 0; i < count; ++i) {
        QByteArray der = original.der();
        der[place + 1] = static_cast<char>(i & 0xff);
        der[place + 2] = static_cast<char>(i >> 8);
        certificates.append(Certificate::fromDer(der).value());
    }
    return certificates;
}

} // namespace

void TestCertificateIndex::findsIssuers()
{
    const Certificate root = certificate("root");
    const Certificate inter = certificate("inter");
    const CertificateIndex index({certificate("otherroot"), root, inter});
    QVERIFY(index.contains(root));
    QVERIFY(!index.contains(certificate("signer-ec")));
    QCOMPARE(index.possibleIssuersOf(certificate("signer-ec")), QList<Certificate>{inter});
    QCOMPARE(index.possibleIssuersOf(inter), QList<Certificate>{root});
    QCOMPARE(index.possibleIssuersAbove({certificate("signer-ec")}),
             (QList<Certificate>{inter, root}));
    QVERIFY(index.possibleIssuersAbove({certificate("selfsigned")}).isEmpty());
    QVERIFY(CertificateIndex().possibleIssuersAbove({root}).isEmpty());
}

void TestCertificateIndex::findsIssuersByNamesThatAreEqual()
{
    // RFC 5280, 7.1: neither case nor further spaces tell names apart.
    const Certificate lower = named(QStringLiteral("/O=Some  organisation/CN=issuer"));
    const Certificate upper = named(QStringLiteral("/O=SOME ORGANISATION/CN=Issuer"));
    QVERIFY(lower.der() != upper.der());
    QCOMPARE(CertificateIndex({upper}).possibleIssuersOf(lower), QList<Certificate>{upper});
}

void TestCertificateIndex::endsWhereCertificatesIssueEachOther()
{
    const QList<Certificate> anchors = many(named(QStringLiteral("/CN=Issuer of itself")), 100);
    QCOMPARE(CertificateIndex(anchors).possibleIssuersAbove(anchors).size(), anchors.size());
}

void TestCertificateIndex::judgesAmongThousandsOfAnchors()
{
    const QList<Certificate> crowd = many(certificate("otherroot"), 3000);
    const Certificate inter = certificate("inter");
    JudgeSources sources;
    sources.anchors = crowd + QList<Certificate>{certificate("root")};
    sources.crls = {TestPki::file(QStringLiteral("inter.crl"))};
    const auto judge = CertificateJudge::create(sources);
    QVERIFY_RESULT(judge);
    const auto trustIn = [&](const char *name) {
        return judge.value()
            ->judge(certificate(name), {inter}, QDateTime::currentDateTimeUtc(),
                    CertificatePurpose::Signing)
            .finding.trust;
    };
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(trustIn("signer-ec"), Trust::Trusted);
    }
    QCOMPARE(trustIn("revoked"), Trust::Revoked);
    QCOMPARE(trustIn("selfsigned"), Trust::UnknownIssuer);
}

QTEST_GUILESS_MAIN(TestCertificateIndex)
#include "tst_certificateindex.moc"
