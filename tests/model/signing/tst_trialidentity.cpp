#include "model/signing/identity.h"
#include "model/signing/trialidentity.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

class TestTrialIdentity : public QObject
{
    Q_OBJECT

private slots:
    void signsForAYear();
    void isMarkedUnmistakably();
    void isNewEachTime();
    void keepsAnyName_data();
    void keepsAnyName();
    void keepsAnyPassphrase_data();
    void keepsAnyPassphrase();
    void refuses_data();
    void refuses();
};

namespace {

const QDateTime &begin()
{
    static const QDateTime time(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    return time;
}

TrialIdentity made(const QString &name = QStringLiteral("Example GmbH"),
                   const QByteArray &passphrase = "secret")
{
    const auto identity = createTrialIdentity(name, passphrase, begin());
    if (!identity) {
        qFatal("%s", qPrintable(identity.error().message));
    }
    return identity.value();
}

std::unique_ptr<Identity> opened(const TrialIdentity &identity,
                                 const QByteArray &passphrase = "secret")
{
    auto loaded = Identity::load(identity.pkcs12, passphrase);
    if (!loaded) {
        qFatal("%s", qPrintable(loaded.error().message));
    }
    return std::move(loaded).value();
}

Certificate certificateOf(const TrialIdentity &identity)
{
    return Certificate::readCertificates(identity.certificatePem).value().first();
}

} // namespace

void TestTrialIdentity::signsForAYear()
{
    const auto identity = opened(made());
    QCOMPARE(identity->certificate().notBefore(), begin());
    QCOMPARE(identity->certificate().notAfter(), begin().addYears(1));
    QVERIFY(identity->certificate().permitsSigning());
    QVERIFY_RESULT(identity->checkUsableForSigning(begin()));
    QVERIFY_REFUSED(identity->checkUsableForSigning(begin().addYears(1).addSecs(1)),
                    QStringLiteral("expired"));
    QCOMPARE(identity->digestAlgorithm(), SignatureDigest::Sha256);
    QVERIFY(!identity->sign("bytes").value().isEmpty());
    QVERIFY(identity->chain().isEmpty());
}

void TestTrialIdentity::isMarkedUnmistakably()
{
    const TrialIdentity identity = made();
    const Certificate certificate = certificateOf(identity);
    QCOMPARE(certificate, opened(identity)->certificate());
    QVERIFY(certificate.isTrial());
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.subjectName(), QStringLiteral("Example GmbH"));
    QCOMPARE(certificate.issuerName(), QStringLiteral("Example GmbH"));
    // Once in the subject, once in the issuer, once in the comment, for programs that are not ours.
    QCOMPARE(certificate.der().count(trialIdentityMark), 3);
}

void TestTrialIdentity::isNewEachTime()
{
    const Certificate first = certificateOf(made());
    const Certificate second = certificateOf(made());
    QVERIFY(first.serialNumber() != second.serialNumber());
    QCOMPARE(first.serialNumber().size(), 16);
    QVERIFY(first.fingerprint() != second.fingerprint());
}

void TestTrialIdentity::keepsAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    const QString longest = QString(64, u'x');
    QTest::newRow("longest") << longest << longest;
    QTest::newRow("umlauts") << QStringLiteral("Müller & Söhne \"GmbH\"")
                             << QStringLiteral("Müller & Söhne \"GmbH\"");
    QTest::newRow("decomposed") << QStringLiteral("Mu\u0308ller") << QStringLiteral("Müller");
    QTest::newRow("other scripts")
        << QStringLiteral("会議 Конференция") << QStringLiteral("会議 Конференция");
    QString faces;
    for (int i = 0; i < 64; ++i) {
        faces += QStringLiteral("😀"); // two units, one character
    }
    QTest::newRow("longest of pairs") << faces << faces;
    QTest::newRow("spaces around") << QStringLiteral("  Example ") << QStringLiteral("Example");
    QTest::newRow("like a distinguished name") << QStringLiteral("CN=Root, O=Example+OU=x\\/")
                                               << QStringLiteral("CN=Root, O=Example+OU=x\\/");
}

void TestTrialIdentity::keepsAnyName()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    const TrialIdentity identity = made(name);
    QCOMPARE(certificateOf(identity).subjectName(), kept);
    QVERIFY(opened(identity)->certificate().isTrial());
}

void TestTrialIdentity::keepsAnyPassphrase_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("one character") << QByteArray("x");
    QTest::newRow("umlauts") << QByteArray("Schlüssel für 会議");
    QTest::newRow("spaces") << QByteArray("  ");
    QTest::newRow("not UTF-8") << QByteArray("\xE4\xFF");
    QTest::newRow("long") << QByteArray(2000, 'p');
}

void TestTrialIdentity::keepsAnyPassphrase()
{
    QFETCH(QByteArray, passphrase);
    const TrialIdentity identity = made(QStringLiteral("Example"), passphrase);
    QVERIFY_RESULT(Identity::load(identity.pkcs12, passphrase));
    QVERIFY_REFUSED(Identity::load(identity.pkcs12, passphrase + 'x'),
                    QStringLiteral("passphrase"));
    QVERIFY_REFUSED(Identity::load(identity.pkcs12, QByteArray()), QStringLiteral("passphrase"));
}

void TestTrialIdentity::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QDateTime>("begin");
    const QString name = QStringLiteral("Example");
    QTest::newRow("no name") << QString() << QByteArray("x") << begin();
    QTest::newRow("blank name") << QStringLiteral(" \u00A0 ") << QByteArray("x") << begin();
    QTest::newRow("65 characters") << QString(65, u'x') << QByteArray("x") << begin();
    QTest::newRow("line end in the name") << QStringLiteral("A\nB") << QByteArray("x") << begin();
    QTest::newRow("NUL in the name")
        << QString(QStringLiteral("A") + QChar(0)) << QByteArray("x") << begin();
    QTest::newRow("half a character")
        << QString(QStringLiteral("A") + QChar(0xD83D)) << QByteArray("x") << begin();
    QTest::newRow("no passphrase") << name << QByteArray() << begin();
    QTest::newRow("NUL in the passphrase") << name << QByteArray("a\0b", 3) << begin();
    QTest::newRow("no time") << name << QByteArray("x") << QDateTime();
}

void TestTrialIdentity::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, passphrase);
    QFETCH(QDateTime, begin);
    const auto identity = createTrialIdentity(name, passphrase, begin);
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestTrialIdentity)
#include "tst_trialidentity.moc"
