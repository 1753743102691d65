#include "model/sealing/countersign.h"
#include "reportfixture.h"
#include "tests/support/documents/pdfsig.h"
#include "tests/support/documents/program.h"
#include "tests/support/pkiserver.h"

#include <QTemporaryDir>

/// Every level with every kind of key, for one signer and for three.
class TestSealLevels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void convincesEverybody_data();
    void convincesEverybody();

private:
    ProofSources proofs();
    QByteArray sealedAt(PadesLevel level, const QStringList &signers);

    ReportFixture m_fixture;
    PkiServer m_server;
    PkiClient m_client{m_server};
    Pdfsig m_pdfsig;
};

Q_DECLARE_METATYPE(PadesLevel)

void TestSealLevels::initTestCase()
{
    QVERIFY(!m_server.address().isEmpty());
}

ProofSources TestSealLevels::proofs()
{
    ProofSources sources;
    sources.web = &m_client;
    sources.timestampServer = QUrl(QStringLiteral("http://pki.test/"));
    return sources;
}

QByteArray TestSealLevels::sealedAt(PadesLevel level, const QStringList &signers)
{
    const auto issuer = TestPki::identity(signers.first());
    ReportRequest request = m_fixture.request(issuer.get());
    request.level = level;
    request.proofs = proofs();
    const auto report = makeReport(request);
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
    QByteArray pdf = report.value().pdf;
    for (qsizetype i = 1; i < signers.size(); ++i) {
        CounterSignature further;
        further.role = i == 1 ? SignatureRole::Reviewer : SignatureRole::Approver;
        further.level = level;
        further.proofs = proofs();
        const auto countersigned = counterSign(pdf, further, *TestPki::identity(signers.at(i)));
        if (!countersigned) {
            qFatal("%s", qPrintable(countersigned.error().message));
        }
        if (!countersigned.value().startsWith(pdf)) {
            qFatal("The report was written anew.");
        }
        pdf = countersigned.value();
    }
    return pdf;
}

void TestSealLevels::convincesEverybody_data()
{
    QTest::addColumn<PadesLevel>("level");
    QTest::addColumn<QStringList>("signers");
    // Three different ones: pdfsig finds the issuer of a certificate only once in a document.
    const QStringList names{QStringLiteral("signer-rsa"), QStringLiteral("signer-ec"),
                            QStringLiteral("signer-ec384")};
    for (const PadesLevel level :
         {PadesLevel::BB, PadesLevel::BT, PadesLevel::BLT, PadesLevel::BLTA}) {
        for (int first = 0; first < names.size(); ++first) {
            for (const qsizetype count : {1, 3}) {
                const QStringList signers = (names.mid(first) + names.mid(0, first)).mid(0, count);
                QTest::addRow("%s %s", qPrintable(toId(level)),
                              qPrintable(signers.join(QStringLiteral(", "))))
                    << level << signers;
            }
        }
    }
}

void TestSealLevels::convincesEverybody()
{
    QFETCH(PadesLevel, level);
    QFETCH(QStringList, signers);
    const QByteArray pdf = sealedAt(level, signers);
    const int count = static_cast<int>(signers.size());
    const ReportVerification verification = verified(pdf);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.signatures.problems, QStringList());
    QVERIFY(verification.isConvincing());
    int timestamps = 0;
    QStringList levels;
    for (const SignatureValidation &signature : verification.signatures.signatures) {
        QVERIFY2(signature.indication == Indication::TotalPassed,
                 qPrintable(signature.explanation));
        QCOMPARE(signature.trust, Trust::Trusted);
        if (signature.kind == SignatureKind::DocumentTimestamp) {
            ++timestamps;
            continue;
        }
        levels.append(signature.level);
        QCOMPARE(signature.timeSource,
                 level == PadesLevel::BB ? QStringLiteral("claimed") : QStringLiteral("timestamp"));
    }
    QCOMPARE(levels, QStringList(count, toId(level)));
    QCOMPARE(timestamps, level == PadesLevel::BLTA ? count : 0);
    const QTemporaryDir folder;
    const ProgramResult qpdf = runProgram(
        QStringLiteral("qpdf"),
        {QStringLiteral("--check"), writeFile(folder.path(), QStringLiteral("a.pdf"), pdf)});
    QVERIFY2(!qpdf.found || qpdf.exitCode == 0, qpdf.output.constData());
    if (m_pdfsig.isUsable()) {
        QCOMPARE(m_pdfsig.judge(pdf), QStringList(count, QStringLiteral("valid trusted")));
    }
    qInfo("%-5s | %-35s | %s, %s, %s | pdfsig: %s | %lld bytes", qPrintable(toId(level)),
          qPrintable(signers.join(QStringLiteral(", "))),
          qPrintable(toId(verification.signatures.integrity)),
          qPrintable(toId(verification.signatures.trust)), qPrintable(toId(verification.data)),
          m_pdfsig.isUsable() ? "all valid" : "not installed", static_cast<long long>(pdf.size()));
}

QTEST_MAIN(TestSealLevels)
#include "tst_seallevels.moc"
