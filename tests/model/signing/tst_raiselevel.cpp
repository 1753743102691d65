#include "provingfixture.h"
#include "tests/support/documents/pdfsig.h"
#include "tests/support/documents/rawdocument.h"

class TestRaiseLevel : public QObject
{
    Q_OBJECT

private slots:
    void addsWhatIsMissing();
    void raisesEverySignature();
    void raisesFromAnyLevel_data();
    void raisesFromAnyLevel();
    void returnsWhatLacksNothing_data();
    void returnsWhatLacksNothing();
    void refuses_data();
    void refuses();
    void needsAServer();
    void leavesNothingHalfDone();

private:
    QByteArray raised(const QByteArray &pdf, PadesLevel level);

    ProvingFixture m_fixture;
    Pdfsig m_pdfsig;
};

Q_DECLARE_METATYPE(PadesLevel)

namespace {

QStringList levelsOf(const DocumentValidation &validation)
{
    QStringList levels;
    for (const SignatureValidation &signature : validation.signatures) {
        if (signature.kind == SignatureKind::Signature) {
            levels.append(signature.level);
        }
    }
    return levels;
}

qsizetype timestampsIn(const DocumentValidation &validation)
{
    return validation.signatures.size() - levelsOf(validation).size();
}

} // namespace

QByteArray TestRaiseLevel::raised(const QByteArray &pdf, PadesLevel level)
{
    const auto result = raiseLevel(pdf, level, m_fixture.proofs());
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    if (!result.value().startsWith(pdf)) {
        qFatal("The document was written anew.");
    }
    return result.value();
}

void TestRaiseLevel::addsWhatIsMissing()
{
    QByteArray pdf = sealedBy(*TestPki::identity(QStringLiteral("signer-rsa")));
    const std::pair<PadesLevel, int> steps[] = {{PadesLevel::BT, 1},
                                                {PadesLevel::BLT, 1},
                                                {PadesLevel::BLTA, 2},
                                                {PadesLevel::BLTA, 3}}; // the last one renews
    for (const auto &[level, timestamps] : steps) {
        const QByteArray before = pdf;
        pdf = raised(pdf, level);
        QVERIFY(pdf.size() > before.size());
        const DocumentValidation validation = validated(pdf);
        QCOMPARE(validation.integrity, Integrity::Intact);
        QCOMPARE(validation.trust, Trust::Trusted);
        QCOMPARE(validation.problems, QStringList());
        QCOMPARE(levelsOf(validation), QStringList{toId(level)});
        QCOMPARE(timestampsIn(validation), timestamps);
        for (const SignatureValidation &signature : validation.signatures) {
            QVERIFY2(signature.indication == Indication::TotalPassed,
                     qPrintable(signature.explanation));
            QCOMPARE(signature.timeSource, QStringLiteral("timestamp"));
        }
        if (m_pdfsig.isUsable()) {
            QCOMPARE(m_pdfsig.judge(pdf), QStringList{QStringLiteral("valid trusted")});
        }
    }
}

void TestRaiseLevel::raisesEverySignature()
{
    QByteArray pdf = sealedBy(*TestPki::identity(QStringLiteral("signer-ec")));
    pdf = countersignedBy(*TestPki::identity(QStringLiteral("signer-rsa")), pdf,
                          QStringLiteral("Reviewer"));
    pdf = countersignedBy(*TestPki::identity(QStringLiteral("signer-ec384")), pdf,
                          QStringLiteral("Approver"));
    for (const PadesLevel level : {PadesLevel::BT, PadesLevel::BLT, PadesLevel::BLTA}) {
        pdf = raised(pdf, level);
        const DocumentValidation validation = validated(pdf);
        QCOMPARE(validation.integrity, Integrity::Intact);
        QCOMPARE(levelsOf(validation), QStringList(3, toId(level)));
    }
}

void TestRaiseLevel::raisesFromAnyLevel_data()
{
    QTest::addColumn<PadesLevel>("from");
    QTest::addColumn<int>("timestamps");
    QTest::newRow("B-B") << PadesLevel::BB << 2; // the first one stands for that of the signature
    QTest::newRow("B-T") << PadesLevel::BT << 1;
    QTest::newRow("B-LT") << PadesLevel::BLT << 1;
}

void TestRaiseLevel::raisesFromAnyLevel()
{
    QFETCH(PadesLevel, from);
    QFETCH(int, timestamps);
    const DocumentValidation validation =
        validated(raised(m_fixture.sealedAt(from), PadesLevel::BLTA));
    QCOMPARE(levelsOf(validation), QStringList{QStringLiteral("B-LTA")});
    QCOMPARE(timestampsIn(validation), timestamps);
}

void TestRaiseLevel::returnsWhatLacksNothing_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<PadesLevel>("level");
    const QByteArray plain = sealedBy(*TestPki::identity(QStringLiteral("signer-ec")));
    const QByteArray byDocument = raised(plain, PadesLevel::BT);
    const QByteArray lasting = m_fixture.sealedAt(PadesLevel::BLT);
    const QByteArray archive = m_fixture.sealedAt(PadesLevel::BLTA);
    QTest::newRow("B-B") << plain << PadesLevel::BB;
    QTest::newRow("B-T of its own") << m_fixture.sealedAt(PadesLevel::BT) << PadesLevel::BT;
    QTest::newRow("B-T by the document") << byDocument << PadesLevel::BT;
    QTest::newRow("B-LT") << lasting << PadesLevel::BLT;
    QTest::newRow("B-LT by the document") << raised(byDocument, PadesLevel::BLT) << PadesLevel::BLT;
    QTest::newRow("more than asked for") << archive << PadesLevel::BT;
    QTest::newRow("more than asked for, B-LT") << archive << PadesLevel::BLT;
}

void TestRaiseLevel::returnsWhatLacksNothing()
{
    QFETCH(QByteArray, pdf);
    QFETCH(PadesLevel, level);
    QVERIFY(raised(pdf, level) == pdf);
}

void TestRaiseLevel::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("words");
    const QByteArray plain = sealedBy(*TestPki::identity(QStringLiteral("signer-ec")));
    const QByteArray archive = m_fixture.sealedAt(PadesLevel::BLTA);
    const QString changed = QStringLiteral("changed");
    QTest::newRow("no PDF") << QByteArray("text") << QStringLiteral("PDF");
    QTest::newRow("unsigned") << archivedDocument() << QStringLiteral("no signature");
    QTest::newRow("changed") << QByteArray(plain).replace("Example Meet", "Example Moot")
                             << changed;
    QTest::newRow("changed at B-LTA")
        << QByteArray(archive).replace("Example Meet", "Example Moot") << changed;
    QTest::newRow("bytes behind it") << plain + "x" << QStringLiteral("damaged");
}

void TestRaiseLevel::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, words);
    QVERIFY_REFUSED(raiseLevel(pdf, PadesLevel::BLTA, m_fixture.proofs()), words);
}

void TestRaiseLevel::needsAServer()
{
    const QByteArray plain = sealedBy(*TestPki::identity(QStringLiteral("signer-ec")));
    ProofSources sources;
    QVERIFY_REFUSED(raiseLevel(plain, PadesLevel::BT, sources), QStringLiteral("timestamp server"));
    sources.web = &m_fixture.client();
    QVERIFY_REFUSED(raiseLevel(plain, PadesLevel::BT, sources), QStringLiteral("timestamp server"));
}

void TestRaiseLevel::leavesNothingHalfDone()
{
    // What was reached on the way is no result, so that nobody takes it for the level asked for.
    ProvingFixture other;
    const QByteArray plain = sealedBy(*TestPki::identity(QStringLiteral("signer-ec")));
    other.client().divert(QStringLiteral("/ocsp"), QStringLiteral("/http500"));
    other.client().divert(QStringLiteral("/inter.crl"), QStringLiteral("/http500"));
    const auto result = raiseLevel(plain, PadesLevel::BLT, other.proofs());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::OperationFailed);
    QVERIFY(result.error().message.contains(QStringLiteral("incomplete")));
}

QTEST_MAIN(TestRaiseLevel)
#include "tst_raiselevel.moc"
