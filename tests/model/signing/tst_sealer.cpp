#include "model/signing/sealer.h"
#include "model/signing/trialidentity.h"
#include "model/signing/validation.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QtTest>

class TestSealer : public QObject
{
    Q_OBJECT

private slots:
    void sealsWithEveryIdentity_data();
    void sealsWithEveryIdentity();
    void isAcceptedByAnIndependentProgram_data();
    void isAcceptedByAnIndependentProgram();
    void takesNameAndTimeFromTheRequest();
    void refusesIdentities_data();
    void refusesIdentities();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void discardsSealsThatDoNotVerify();
    void sealsWithoutCertification();
};

namespace {

/// Signs with one key in the name of another certificate.
class Impostor final : public Signer
{
public:
    const Certificate &certificate() const override { return m_victim; }
    QList<Certificate> chain() const override { return {}; }
    SignatureDigest digestAlgorithm() const override { return SignatureDigest::Sha256; }
    Result<QByteArray> sign(QByteArrayView bytes) const override { return m_own->sign(bytes); }

private:
    Certificate m_victim = TestPki::certificate(QStringLiteral("signer-ec"));
    std::unique_ptr<Identity> m_own = TestPki::identity(QStringLiteral("signer-rsa"));
};

void addIdentities()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"signer-rsa", "signer-ec", "signer-ec384", "signer-ec521", "legacy-rc2", "selfsigned"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

} // namespace

void TestSealer::sealsWithEveryIdentity_data()
{
    addIdentities();
}

void TestSealer::sealsWithEveryIdentity()
{
    QFETCH(QString, name);
    const auto identity = TestPki::identity(name);
    const auto pdf = sealDocument(archivedDocument(), sealRequest(), *identity);
    QVERIFY_RESULT(pdf);
    QVERIFY(pdf.value().startsWith(archivedDocument()));
    const auto validation = validateSignatures(pdf.value(), {});
    QVERIFY_RESULT(validation);
    QCOMPARE(toId(validation.value().integrity), QStringLiteral("intact"));
    QCOMPARE(validation.value().signatures.first().certificate, identity->certificate());
    // Neither key nor root leave the machine with it.
    QVERIFY(!pdf.value().contains(TestPki::certificate(QStringLiteral("root")).der().toHex()));
}

void TestSealer::isAcceptedByAnIndependentProgram_data()
{
    addIdentities();
}

void TestSealer::isAcceptedByAnIndependentProgram()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path =
        writeFile(folder.path(), QStringLiteral("a.pdf"), sealedBy(*TestPki::identity(name)));
    const ProgramResult result =
        runProgram(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path});
    if (!result.found) {
        QSKIP("pdfsig is not installed");
    }
    QVERIFY2(result.output.contains("Signature is Valid."), result.output.constData());
    QVERIFY2(result.output.contains("Total document signed"), result.output.constData());
    QVERIFY2(result.output.contains("ETSI.CAdES.detached"), result.output.constData());
}

void TestSealer::takesNameAndTimeFromTheRequest()
{
    const auto identity = TestPki::identity(QStringLiteral("signer-ec"));
    SealRequest request = sealRequest();
    request.signingTime = identity->certificate().notBefore().addDays(3);
    const auto own = readSignatures(sealDocument(archivedDocument(), request, *identity).value());
    QCOMPARE(own.signatures.first().name, QStringLiteral("Test Signer P-256"));
    QCOMPARE(own.signatures.first().signingTime, request.signingTime);
    request.name = QStringLiteral("Example GmbH, quality management");
    const auto named = readSignatures(sealDocument(archivedDocument(), request, *identity).value());
    QCOMPARE(named.signatures.first().name, request.name);
}

void TestSealer::refusesIdentities_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("expired");
    QTest::newRow("not yet valid") << QStringLiteral("notyet") << QStringLiteral("valid only from");
    QTest::newRow("for servers") << QStringLiteral("tlsonly") << QStringLiteral("not meant");
}

void TestSealer::refusesIdentities()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QVERIFY_REFUSED(sealDocument(archivedDocument(), sealRequest(), *TestPki::identity(name)),
                    words);
}

void TestSealer::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<SealRequest>("request");
    for (const PadesLevel level : {PadesLevel::BT, PadesLevel::BLT, PadesLevel::BLTA}) {
        SealRequest request = sealRequest();
        request.level = level;
        QTest::addRow("%s without a server", qPrintable(toId(level)))
            << archivedDocument() << request;
    }
    QTest::newRow("no PDF") << QByteArray("text") << sealRequest();
    QTest::newRow("truncated") << archivedDocument().chopped(30) << sealRequest();
    QTest::newRow("encrypted") << RawDocument::onePage().withTable("/Encrypt << >>")
                               << sealRequest();
    const auto identity = TestPki::identity(QStringLiteral("signer-ec"));
    const QByteArray sealedPdf = sealedBy(*identity);
    QTest::newRow("signed field") << sealedPdf << sealRequest();
    SealRequest reviewer = sealRequest();
    reviewer.fieldToSign = QStringLiteral("Reviewer");
    QTest::newRow("changed since")
        << QByteArray(sealedPdf).replace("Example Meet", "Example Moot") << reviewer;
}

void TestSealer::refusesWhatItCannotDo()
{
    QFETCH(QByteArray, pdf);
    QFETCH(SealRequest, request);
    const auto result = sealDocument(pdf, request, *TestPki::identity(QStringLiteral("signer-ec")));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
}

void TestSealer::discardsSealsThatDoNotVerify()
{
    const auto result = sealDocument(archivedDocument(), sealRequest(), Impostor());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::OperationFailed);
    QVERIFY(result.error().message.contains(QStringLiteral("does not verify")));
}

void TestSealer::sealsWithoutCertification()
{
    const auto identity = TestPki::identity(QStringLiteral("signer-ec"));
    SealRequest request = sealRequest();
    request.certify = false;
    const auto pdf = sealDocument(archivedDocument(), request, *identity);
    QVERIFY_RESULT(pdf);
    const QByteArray both = countersignedBy(*identity, pdf.value(), QStringLiteral("Approver"));
    const auto validation = validateSignatures(both, {});
    QCOMPARE(toId(validation.value().integrity), QStringLiteral("intact"));
    QCOMPARE(validation.value().signatures.size(), 2);
}

QTEST_MAIN(TestSealer)
#include "tst_sealer.moc"
