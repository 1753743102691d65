#include "tests/model/sealing/reportfixture.h"
#include "ui/itemmodels/verificationsummary.h"
#include "ui/itemmodels/verificationtexts.h"

using namespace Qt::StringLiterals;

namespace {

const QList<Integrity> integrities{Integrity::Intact, Integrity::Modified, Integrity::Unsigned};
const QList<Trust> trusts{Trust::None,    Trust::Trusted, Trust::UnknownIssuer, Trust::NotYetValid,
                          Trust::Expired, Trust::Unfit,   Trust::Revoked};
const QList<DataAgreement> agreements{DataAgreement::Agrees, DataAgreement::Disagrees,
                                      DataAgreement::Absent};

ReportInspection found(Integrity integrity, Trust trust, DataAgreement data)
{
    ReportInspection inspection;
    inspection.verification.signatures.integrity = integrity;
    inspection.verification.signatures.trust = trust;
    inspection.verification.data = data;
    inspection.verification.dataMethod = DataMethod::PageContent;
    return inspection;
}

ReportInspection signedBy(const QString &identity)
{
    ReportInspection inspection =
        found(Integrity::Intact, Trust::UnknownIssuer, DataAgreement::Agrees);
    SignatureValidation signature;
    signature.trust = Trust::UnknownIssuer;
    signature.certificate = TestPki::certificate(identity);
    signature.signer = signature.certificate.subjectName();
    inspection.verification.signatures.signatures = {signature};
    return inspection;
}

bool isComplete(const VerdictTexts &texts)
{
    return !texts.word.isEmpty() && !texts.title.isEmpty() && !texts.meaning.isEmpty()
        && !texts.advice.isEmpty();
}

} // namespace

class TestVerificationTexts : public QObject
{
    Q_OBJECT

private slots:
    void hasWordsOfItsOwnForEveryVerdict();
    void isConvincedByOneCombinationOnly();
    void advisesOnCertificatesThatVouchForThemselves();
    void saysWhetherRevocationWasChecked();
    void isFairToForeignDocuments();
    void namesTheObjectOfAVerdict();
    void summarisesWithoutLosingAFinding();
};

void TestVerificationTexts::hasWordsOfItsOwnForEveryVerdict()
{
    QSet<QString> titles;
    qsizetype values = 0;
    const auto add = [&](const VerdictTexts &texts) {
        QVERIFY(isComplete(texts));
        titles.insert(texts.title);
        ++values;
    };
    for (const Integrity integrity : integrities) {
        add(VerificationTexts::integrity(found(integrity, Trust::None, DataAgreement::Absent)));
    }
    for (const Trust trust : trusts) {
        add(VerificationTexts::trust(found(Integrity::Intact, trust, DataAgreement::Agrees),
                                     false));
    }
    for (const DataAgreement data : agreements) {
        add(VerificationTexts::data(found(Integrity::Intact, Trust::Trusted, data)));
    }
    QCOMPARE(titles.size(), values);
}

void TestVerificationTexts::isConvincedByOneCombinationOnly()
{
    const auto conclusion = [](Integrity integrity, Trust trust, DataAgreement data) {
        return VerificationTexts::conclusion(found(integrity, trust, data));
    };
    const QString good = conclusion(Integrity::Intact, Trust::Trusted, DataAgreement::Agrees);
    QVERIFY(good.startsWith(u"Convincing"));
    for (const Integrity integrity : integrities) {
        for (const Trust trust : trusts) {
            for (const DataAgreement data : agreements) {
                const QString text = conclusion(integrity, trust, data);
                const bool isGood = integrity == Integrity::Intact && trust == Trust::Trusted
                    && data == DataAgreement::Agrees;
                QVERIFY(!text.isEmpty());
                QCOMPARE(text == good, isGood);
                // The product makes no certificates and must never seem to.
                QVERIFY(!text.contains(u"certified", Qt::CaseInsensitive));
            }
        }
    }
}

void TestVerificationTexts::advisesOnCertificatesThatVouchForThemselves()
{
    const VerdictTexts issued = VerificationTexts::trust(signedBy(u"signer-ec"_s), false);
    const VerdictTexts alone = VerificationTexts::trust(signedBy(u"selfsigned"_s), false);
    QCOMPARE(issued.word, alone.word);
    QVERIFY(issued.advice.contains(u"issuer"));
    QVERIFY(alone.title.contains(u"itself"));
    QVERIFY(alone.advice.contains(u"fingerprint"));
}

void TestVerificationTexts::saysWhetherRevocationWasChecked()
{
    const ReportInspection trusted =
        found(Integrity::Intact, Trust::Trusted, DataAgreement::Agrees);
    QVERIFY(VerificationTexts::trust(trusted, false).meaning.contains(u"not checked"));
    QVERIFY(!VerificationTexts::trust(trusted, true).meaning.contains(u"not checked"));
}

void TestVerificationTexts::isFairToForeignDocuments()
{
    ReportInspection plain = found(Integrity::Unsigned, Trust::None, DataAgreement::Absent);
    QVERIFY(VerificationTexts::conclusion(plain).contains(u"ordinary PDF"));
    QVERIFY(VerificationTexts::data(plain).meaning.contains(u"no fault"));
    QVERIFY(!VerificationTexts::trust(plain, false).meaning.contains(u"not intact"));
    plain.isEncrypted = true;
    QVERIFY(VerificationTexts::conclusion(plain).contains(u"encrypted"));
    QVERIFY(VerificationTexts::integrity(plain).advice.contains(u"without encryption"));
}

void TestVerificationTexts::namesTheObjectOfAVerdict()
{
    const ReportFixture fixture;
    const auto inspection = inspectReport(fixture.report().pdf, {});
    QVERIFY_RESULT(inspection);
    const QString statement = VerificationTexts::statement(inspection.value());
    for (const QString &part :
         {fixture.assessment.system.vendor, fixture.assessment.system.product, fixture.catalogue.id,
          fixture.catalogue.version, u"Self-assessment"_s, u"no statement of conformity"_s}) {
        QVERIFY2(statement.contains(part), qPrintable(part));
    }
    QCOMPARE(VerificationTexts::sealedBy(inspection.value()), QString());
}

void TestVerificationTexts::summarisesWithoutLosingAFinding()
{
    VerifiedReport report;
    report.path = u"/somewhere/a & b.pdf"_s;
    report.sha256 = QString(64, u'c');
    report.verifiedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    report.inspection = signedBy(u"selfsigned"_s);
    report.inspection.verification.signatures.problems = {u"first\nproblem"_s};
    report.inspection.verification.differences = {u"a difference"_s};
    report.remarks = {u"a remark"_s};
    report.extraTrust = {u"extra.pem"_s};
    const QString text = VerificationSummary::text(report);
    for (const QString &part :
         {u"a & b.pdf"_s, report.sha256, u"first problem"_s, u"a difference"_s, u"a remark"_s,
          u"extra.pem"_s, u"Test Self-signed"_s, VerificationTexts::conclusion(report.inspection),
          QString::fromLatin1(TestPki::certificate(u"selfsigned"_s).fingerprint().toHex())}) {
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    }
    QVERIFY(!text.contains(u"/somewhere"));
}

QTEST_MAIN(TestVerificationTexts)
#include "tst_verificationtexts.moc"
