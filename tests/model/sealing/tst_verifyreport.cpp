#include "reportfixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/testdocument.h"

#include <QTemporaryDir>

class TestVerifyReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void convincesOnlyWithAllThreeVerdicts_data();
    void convincesOnlyWithAllThreeVerdicts();
    void tellsRevokedSigners();
    void refusesBrokenRevocationLists();
    void findsEveryChangedByte_data();
    void findsEveryChangedByte();
    void judgesCutOffReports_data();
    void judgesCutOffReports();
    void judgesBytesBehindTheEnd_data();
    void judgesBytesBehindTheEnd();
    void judgesForeignDocuments_data();
    void judgesForeignDocuments();
    void judgesEncryptedReports_data();
    void judgesEncryptedReports();
    void refusesWhatIsNoPdf_data();
    void refusesWhatIsNoPdf();
    void takesTheDataGivenApart();
    void namesVerdictsInEveryLanguageAlike();

private:
    ReportFixture m_fixture;
    std::unique_ptr<Identity> m_signer;
    QByteArray m_sealed;
};

namespace {

VerificationOptions optionsAt(const QString &root, const QDateTime &at = {})
{
    VerificationOptions options;
    if (!root.isEmpty()) {
        options.validation.anchors = {TestPki::certificate(root)};
    }
    options.validation.at = at;
    return options;
}

QDateTime yearAt(int year)
{
    return {QDate(year, 6, 1), QTime(0, 0), Qt::UTC};
}

} // namespace

void TestVerifyReport::initTestCase()
{
    m_signer = TestPki::identity(QStringLiteral("signer-ec"));
    m_sealed = m_fixture.report(m_signer.get()).pdf;
}

void TestVerifyReport::convincesOnlyWithAllThreeVerdicts_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<Trust>("trust");
    const QString root = QStringLiteral("root");
    QTest::newRow("trusted") << root << QDateTime() << Trust::Trusted;
    QTest::newRow("trusted by its issuer")
        << QStringLiteral("inter") << QDateTime() << Trust::Trusted;
    QTest::newRow("trusted itself") << QStringLiteral("signer-ec") << QDateTime() << Trust::Trusted;
    QTest::newRow("nobody is trusted") << QString() << QDateTime() << Trust::UnknownIssuer;
    QTest::newRow("another root") << QStringLiteral("otherroot") << QDateTime()
                                  << Trust::UnknownIssuer;
    QTest::newRow("another signer")
        << QStringLiteral("signer-rsa") << QDateTime() << Trust::UnknownIssuer;
    QTest::newRow("expired") << root << yearAt(2035) << Trust::Expired;
    QTest::newRow("not yet valid") << root << yearAt(2020) << Trust::NotYetValid;
}

void TestVerifyReport::convincesOnlyWithAllThreeVerdicts()
{
    QFETCH(QString, root);
    QFETCH(QDateTime, at);
    QFETCH(Trust, trust);
    const ReportVerification verification = verified(m_sealed, optionsAt(root, at));
    QCOMPARE(verification.signatures.trust, trust);
    // Whom one trusts changes neither of the other two.
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.data, DataAgreement::Agrees);
    QCOMPARE(verification.isConvincing(), trust == Trust::Trusted);
}

void TestVerifyReport::tellsRevokedSigners()
{
    const auto revoked = TestPki::identity(QStringLiteral("revoked"));
    const QByteArray pdf = m_fixture.report(revoked.get()).pdf;
    VerificationOptions options = trustingTheRoot();
    QCOMPARE(verified(pdf, options).signatures.trust, Trust::Trusted); // offline nobody knows
    options.validation.crls = {TestPki::file(QStringLiteral("inter.crl.pem"))};
    const ReportVerification verification = verified(pdf, options);
    QCOMPARE(verification.signatures.trust, Trust::Revoked);
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QVERIFY(!verification.isConvincing());
    QVERIFY(verified(m_sealed, options).isConvincing());
}

void TestVerifyReport::refusesBrokenRevocationLists()
{
    VerificationOptions options = trustingTheRoot();
    options.validation.crls = {"no list"};
    QVERIFY_REFUSED(verifyReport(m_sealed, options), QString());
}

void TestVerifyReport::findsEveryChangedByte_data()
{
    QTest::addColumn<int>("percent");
    for (int percent = 1; percent < 100; percent += 7) {
        QTest::addRow("at %d %%", percent) << percent;
    }
}

void TestVerifyReport::findsEveryChangedByte()
{
    QFETCH(int, percent);
    QByteArray pdf = m_sealed;
    const qsizetype place = pdf.size() * percent / 100;
    pdf[place] = static_cast<char>(pdf.at(place) ^ 0x01);
    const ReportVerification verification = verified(pdf);
    QCOMPARE(verification.signatures.integrity, Integrity::Modified);
    QCOMPARE(verification.signatures.trust, Trust::None);
    QVERIFY(!verification.isConvincing());
}

void TestVerifyReport::judgesCutOffReports_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("last byte") << static_cast<int>(m_sealed.size()) - 2;
    QTest::newRow("end mark") << static_cast<int>(m_sealed.size()) - 8;
    QTest::newRow("table of the seal") << static_cast<int>(m_sealed.lastIndexOf("xref"));
    QTest::newRow("within the seal") << static_cast<int>(m_sealed.indexOf("/ByteRange")) + 40;
}

void TestVerifyReport::judgesCutOffReports()
{
    QFETCH(int, left);
    const ReportVerification verification = verified(m_sealed.first(left));
    QCOMPARE(verification.signatures.integrity, Integrity::Modified);
    QVERIFY(!verification.signatures.problems.isEmpty());
    QVERIFY(!verification.isConvincing());
}

void TestVerifyReport::judgesBytesBehindTheEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("trailing");
    QTest::newRow("object") << QByteArray("\n9999 0 obj\n<< >>\nendobj\n");
    QTest::newRow("second file") << m_sealed;
    QTest::newRow("zero") << QByteArray(1, '\0');
}

void TestVerifyReport::judgesBytesBehindTheEnd()
{
    QFETCH(QByteArray, bytes);
    const ReportVerification verification = verified(m_sealed + bytes);
    QCOMPARE(verification.signatures.integrity, Integrity::Modified);
    QVERIFY(!verification.isConvincing());
}

void TestVerifyReport::judgesForeignDocuments_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<Integrity>("integrity");
    QTest::addColumn<DataAgreement>("data");
    QTest::newRow("without files")
        << RawDocument::onePage().withTable() << Integrity::Unsigned << DataAgreement::Absent;
    QTest::newRow("with an assessment of another form")
        << archivedDocument() << Integrity::Unsigned << DataAgreement::Disagrees;
    QTest::newRow("sealed, with an assessment of another form")
        << sealedBy(*m_signer) << Integrity::Intact << DataAgreement::Disagrees;
    const QByteArray plain = RawDocument::onePage().withTable();
    QTest::newRow("sealed, without files")
        << sealedAnyway(plain, {{QStringLiteral("Issuer"), {}, 0, QRectF()}}, *m_signer)
        << Integrity::Intact << DataAgreement::Absent;
}

void TestVerifyReport::judgesForeignDocuments()
{
    QFETCH(QByteArray, pdf);
    QFETCH(Integrity, integrity);
    QFETCH(DataAgreement, data);
    const ReportVerification verification = verified(pdf);
    QCOMPARE(verification.signatures.integrity, integrity);
    QCOMPARE(verification.data, data);
    QCOMPARE(verification.dataMethod, DataMethod::None);
    QCOMPARE(verification.differences.isEmpty(), data == DataAgreement::Absent);
    QVERIFY(!verification.isConvincing());
}

void TestVerifyReport::judgesEncryptedReports_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::addColumn<QString>("password");
    QTest::newRow("sealed, no password to open") << true << QString();
    QTest::newRow("sealed, password") << true << QStringLiteral("secret");
    QTest::newRow("unsigned, no password to open") << false << QString();
    QTest::newRow("unsigned, password") << false << QStringLiteral("secret");
}

void TestVerifyReport::judgesEncryptedReports()
{
    QFETCH(bool, isSealed);
    QFETCH(QString, password);
    const QTemporaryDir folder;
    const QString plain = writeFile(folder.path(), QStringLiteral("plain.pdf"),
                                    isSealed ? m_sealed : m_fixture.report().pdf);
    const QString encrypted = folder.filePath(QStringLiteral("encrypted.pdf"));
    const ProgramResult made =
        runProgram(QStringLiteral("qpdf"),
                   {QStringLiteral("--encrypt"), password, QStringLiteral("owner"),
                    QStringLiteral("256"), QStringLiteral("--"), plain, encrypted});
    if (!made.found) {
        QSKIP("qpdf is not installed");
    }
    const ReportVerification verification = verified(readFile(encrypted));
    QVERIFY(verification.signatures.integrity != Integrity::Intact);
    QVERIFY(verification.data != DataAgreement::Agrees);
    QVERIFY(!verification.signatures.problems.isEmpty());
    QVERIFY(!verification.isConvincing());
}

void TestVerifyReport::refusesWhatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear customer, here is your report.");
    QTest::newRow("data") << makeDocument(m_fixture.assessment, m_fixture.catalogue).json;
    const QByteArray plain = RawDocument::onePage().withTable();
    QTest::newRow("half a PDF") << plain.first(plain.size() / 2);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestVerifyReport::refusesWhatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_REFUSED(verifyReport(bytes, trustingTheRoot()), QStringLiteral("PDF"));
}

void TestVerifyReport::takesTheDataGivenApart()
{
    const ReportFixture &fixture = m_fixture;
    const QByteArray stripped = fixture.sealedWith({}, *m_signer);
    QCOMPARE(verified(stripped).data, DataAgreement::Absent);
    QVERIFY(!verified(stripped).isConvincing());

    VerificationOptions options = trustingTheRoot();
    options.assessmentJson = makeDocument(fixture.assessment, fixture.catalogue).json;
    // The catalogue of the test went with the files, so nobody can tell what the checks are.
    QCOMPARE(verified(stripped, options).data, DataAgreement::Disagrees);

    ReportData data;
    data.catalogueJson = fixture.catalogue.canonicalJson;
    const Attachment catalogue = fixture.attachments(data).at(2);
    const ReportVerification verification =
        verified(fixture.sealedWith({catalogue}, *m_signer), options);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.data, DataAgreement::Agrees);
    QCOMPARE(verification.dataMethod, DataMethod::PrintedValues);

    ReportFixture other;
    other.fulfilledAnswer().comment = QStringLiteral("Another comment");
    options.assessmentJson = makeDocument(other.assessment, other.catalogue).json;
    QCOMPARE(verified(fixture.sealedWith({catalogue}, *m_signer), options).data,
             DataAgreement::Disagrees);
    QCOMPARE(verified(m_sealed, options).data, DataAgreement::Disagrees);
}

void TestVerifyReport::namesVerdictsInEveryLanguageAlike()
{
    QCOMPARE(toId(DataAgreement::Agrees), QStringLiteral("agrees"));
    QCOMPARE(toId(DataAgreement::Disagrees), QStringLiteral("disagrees"));
    QCOMPARE(toId(DataAgreement::Absent), QStringLiteral("absent"));
    QCOMPARE(toId(DataMethod::None), QStringLiteral("none"));
    QCOMPARE(toId(DataMethod::Bytes), QStringLiteral("bytes"));
    QCOMPARE(toId(DataMethod::PageContent), QStringLiteral("page-content"));
    QCOMPARE(toId(DataMethod::PrintedValues), QStringLiteral("printed-values"));
}

QTEST_MAIN(TestVerifyReport)
#include "tst_verifyreport.moc"
