#include "model/signing/certificatedetails.h"
#include "model/signing/signingfitness.h"
#include "model/signing/trialidentity.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestSigningFitness : public QObject
{
    Q_OBJECT

private slots:
    void warns_data();
    void warns();
    void warnsOfTrialIdentities();
    void saysWarningsOfSigners();
    void refusesKeysThatCannotSign();
    void describes_data();
    void describes();
};

namespace {

QStringList idsOf(const QList<SigningWarning> &warnings)
{
    QStringList ids;
    for (const SigningWarning &warning : warnings) {
        ids.append(warning.id);
    }
    return ids;
}

} // namespace

void TestSigningFitness::warns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QStringList>("ids");
    const Certificate own = TestPki::certificate(QStringLiteral("signer-ec"));
    const QStringList soon{QStringLiteral("expires-soon")};
    const auto row = [](const char *title, const char *name, const QDateTime &at,
                        const QStringList &ids) {
        QTest::newRow(title) << QString::fromLatin1(name) << at << ids;
    };
    row("long before it expires", "signer-ec", own.notAfter().addDays(-61), {});
    row("sixty days before", "signer-ec", own.notAfter().addDays(-60), soon);
    row("on the last day", "signer-ec", own.notAfter(), soon);
    row("afterwards it is refused anyway", "signer-ec", own.notAfter().addSecs(1), {});
    row("RSA with 3072 bits", "signer-rsa", own.notBefore(), {});
    const Certificate weak = TestPki::certificate(QStringLiteral("weak"));
    row("short RSA", "weak", weak.notBefore(), {QStringLiteral("short-key")});
    row("for servers", "tlsonly", own.notBefore(), {QStringLiteral("no-content-commitment")});
}

void TestSigningFitness::warns()
{
    QFETCH(QString, name);
    QFETCH(QDateTime, at);
    QFETCH(QStringList, ids);
    const auto warnings = signingWarnings(TestPki::certificate(name), at);
    QCOMPARE(idsOf(warnings), ids);
    for (const SigningWarning &warning : warnings) {
        QVERIFY(!warning.text.isEmpty() && !warning.text.contains(u'%'));
    }
}

void TestSigningFitness::warnsOfTrialIdentities()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto trial = createTrialIdentity(QStringLiteral("Ann"), QByteArray("secret"), now);
    QVERIFY_RESULT(trial);
    const auto own = Certificate::readCertificates(trial.value().certificatePem);
    QCOMPARE(idsOf(signingWarnings(own.value().first(), now)),
             QStringList{QStringLiteral("trial")});
}

void TestSigningFitness::saysWarningsOfSigners()
{
    const auto identity = TestPki::identity(QStringLiteral("signer-ec"));
    const QDateTime late = identity->certificate().notAfter().addDays(-1);
    QCOMPARE(idsOf(identity->warningsFor(late)), QStringList{QStringLiteral("expires-soon")});
    const QString text = identity->warningsFor(late).first().text;
    QVERIFY(text.contains(QStringLiteral("1 day")));
    // Not in an order that could be read in two ways.
    QVERIFY(text.contains(late.addDays(1).date().toString(Qt::ISODate)));
}

void TestSigningFitness::refusesKeysThatCannotSign()
{
    const Certificate weak = TestPki::certificate(QStringLiteral("weak"));
    QVERIFY_REFUSED(checkFitForSigning(weak, weak.notBefore()), QStringLiteral("too weak"));
}

void TestSigningFitness::describes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("authority");
    QTest::addColumn<QString>("usage");
    const auto row = [](const char *name, const char *key, bool authority, const char *usage) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(key) << authority
                            << QString::fromLatin1(usage);
    };
    row("signer-rsa", "RSA 3072", false, "non-repudiation");
    row("signer-ec", "P-256", false, "Digital signature");
    row("signer-ec384", "P-384", false, "Digital signature");
    row("signer-ec521", "P-521", false, "Digital signature");
    row("root", "P-384", true, "Signing certificates");
    row("tsa", "P-256", false, "Timestamps");
    row("ocsp", "P-256", false, "OCSP");
}

void TestSigningFitness::describes()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(bool, authority);
    QFETCH(QString, usage);
    const CertificateDetails details = detailsOf(TestPki::certificate(name));
    QCOMPARE(details.keyKind, key);
    QCOMPARE(details.isAuthority, authority);
    QVERIFY2(details.usages.join(u'|').contains(usage), qPrintable(details.usages.join(u'|')));
}

QTEST_GUILESS_MAIN(TestSigningFitness)
#include "tst_signingfitness.moc"
