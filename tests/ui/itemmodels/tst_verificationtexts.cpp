#include "model/sealing/signaturetexts.h"
#include "model/sealing/verificationtexts.h"
#include "tests/model/sealing/reportfixture.h"
#include "ui/itemmodels/sealtexts.h"
#include "ui/itemmodels/verificationsummary.h"

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

/// One signature of a trusted signer.
ReportInspection trusted(bool isRevocationChecked, const QStringList &sources)
{
    ReportInspection inspection = found(Integrity::Intact, Trust::Trusted, DataAgreement::Agrees);
    SignatureValidation signature;
    signature.trust = Trust::Trusted;
    signature.indication = Indication::TotalPassed;
    signature.revocationChecked = isRevocationChecked;
    signature.revocationSources = sources;
    signature.chain = {TestPki::certificate(u"signer-ec"_s), TestPki::certificate(u"root"_s)};
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
    void waitsForAnAnswerAboutRevocation();
    void explainsEveryOutcome_data();
    void explainsEveryOutcome();
    void saysWhatALevelIsGoodFor();
    void tellsProvenFromClaimedTimes();
    void saysWhatATimestampProves();
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
        add(VerificationTexts::trust(found(Integrity::Intact, trust, DataAgreement::Agrees)));
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
    const VerdictTexts issued = VerificationTexts::trust(signedBy(u"signer-ec"_s));
    const VerdictTexts alone = VerificationTexts::trust(signedBy(u"selfsigned"_s));
    QCOMPARE(issued.word, alone.word);
    QVERIFY(issued.advice.contains(u"issuer"));
    QVERIFY(alone.title.contains(u"itself"));
    QVERIFY(alone.advice.contains(u"fingerprint"));
}

void TestVerificationTexts::saysWhetherRevocationWasChecked()
{
    const auto meaning = [](bool isChecked, const QStringList &sources) {
        return VerificationTexts::trust(trusted(isChecked, sources)).meaning;
    };
    QVERIFY(meaning(false, {}).contains(u"not checked"));
    QVERIFY(meaning(false, {u"files"_s}).contains(u"not checked"));
    QVERIFY(!meaning(true, {u"files"_s}).contains(u"not checked"));
    QVERIFY(meaning(true, {u"files"_s}).contains(u"revocation data that you gave"));
    QVERIFY(meaning(true, {u"network"_s, u"document"_s}).contains(u"Internet"));
    QVERIFY(meaning(true, {u"network"_s, u"document"_s}).contains(u"in the file"));
}

void TestVerificationTexts::waitsForAnAnswerAboutRevocation()
{
    ReportInspection open = trusted(false, {});
    const QString settled = VerificationTexts::conclusion(open);
    QVERIFY(settled.startsWith(u"Convincing"));
    SignatureValidation &signature = open.verification.signatures.signatures.first();
    signature.indication = Indication::Indeterminate;
    signature.subIndication = u"TRY_LATER"_s;
    QVERIFY(!VerificationTexts::conclusion(open).startsWith(u"Convincing"));
    QVERIFY(VerificationTexts::conclusion(open).contains(u"revoked"));
    const VerdictTexts texts = VerificationTexts::trust(open);
    QVERIFY(isComplete(texts));
    QVERIFY(texts.advice.contains(u"later"));
    // A timestamp whose authority gives no answer leaves the signature as it is.
    ReportInspection stamped = trusted(true, {u"files"_s});
    signature.kind = SignatureKind::DocumentTimestamp;
    stamped.verification.signatures.signatures.append(signature);
    QCOMPARE(VerificationTexts::conclusion(stamped), settled);
}

void TestVerificationTexts::explainsEveryOutcome_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"FORMAT_FAILURE", "HASH_FAILURE", "SIG_CRYPTO_FAILURE", "SIG_CONSTRAINTS_FAILURE",
          "CHAIN_CONSTRAINTS_FAILURE", "CRYPTO_CONSTRAINTS_FAILURE", "NO_CERTIFICATE_CHAIN_FOUND",
          "NO_SIGNING_CERTIFICATE_FOUND", "OUT_OF_BOUNDS_NO_POE", "NOT_YET_VALID", "REVOKED_NO_POE",
          "REVOKED_CA_NO_POE", "TRY_LATER", "GENERIC"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

void TestVerificationTexts::explainsEveryOutcome()
{
    QFETCH(QString, id);
    const OutcomeTexts texts = SignatureTexts::subIndication(id);
    QVERIFY(!texts.phrase.isEmpty() && !texts.meaning.isEmpty() && !texts.advice.isEmpty());
    const OutcomeTexts other = SignatureTexts::subIndication(u"GENERIC"_s);
    QCOMPARE(texts.phrase == other.phrase, id == u"GENERIC");
    QVERIFY(SignatureTexts::result(Indication::Indeterminate, id).contains(id));
    QVERIFY(SignatureTexts::result(Indication::Indeterminate, id).contains(texts.phrase));
    QVERIFY(SignatureTexts::subIndication({}).phrase.isEmpty());
    // What nobody has named yet is undecided at least.
    QCOMPARE(SignatureTexts::subIndication(u"SOMETHING_NEW"_s).meaning, other.meaning);
}

void TestVerificationTexts::saysWhatALevelIsGoodFor()
{
    QSet<QString> meanings;
    for (const QString &level : {u"B-B"_s, u"B-T"_s, u"B-LT"_s, u"B-LTA"_s}) {
        meanings.insert(SignatureTexts::levelMeaning(level));
    }
    QCOMPARE(meanings.size(), 4);
    QVERIFY(!meanings.contains(QString()));
    QVERIFY(SignatureTexts::levelMeaning(u"B-LTA"_s).contains(u"expired"));
    QVERIFY(SignatureTexts::levelMeaning({}).isEmpty());
}

void TestVerificationTexts::tellsProvenFromClaimedTimes()
{
    SignatureValidation signature;
    signature.claimedTime = QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
    signature.signingTime = signature.claimedTime;
    signature.timeSource = u"claimed"_s;
    QVERIFY(!SealTexts::provenTime(signature).contains(u"2026"));
    QVERIFY(SealTexts::claimedTime(signature).contains(u"2026"));
    signature.timeSource = u"timestamp"_s;
    signature.claimedTime = {};
    QVERIFY(SealTexts::provenTime(signature).contains(u"2026"));
    QVERIFY(!SealTexts::claimedTime(signature).contains(u"2026"));
    ReportInspection inspection = trusted(true, {});
    inspection.verification.signatures.signatures = {signature};
    QVERIFY(SealTexts::sealedBy(inspection).contains(u"proves"));
}

void TestVerificationTexts::saysWhatATimestampProves()
{
    SignatureValidation timestamp;
    timestamp.kind = SignatureKind::DocumentTimestamp;
    timestamp.signingTime = QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
    QVERIFY(!SealTexts::proof(timestamp).contains(u"2026"));
    timestamp.indication = Indication::TotalPassed;
    QVERIFY(SealTexts::proof(timestamp).contains(u"2026"));
    // Alone it says nothing of a signer.
    ReportInspection inspection = found(Integrity::Intact, Trust::None, DataAgreement::Absent);
    inspection.verification.signatures.signatures = {timestamp};
    QVERIFY(VerificationTexts::trust(inspection).meaning.contains(u"timestamp only"));
}

void TestVerificationTexts::isFairToForeignDocuments()
{
    ReportInspection plain = found(Integrity::Unsigned, Trust::None, DataAgreement::Absent);
    QVERIFY(VerificationTexts::conclusion(plain).contains(u"ordinary PDF"));
    QVERIFY(VerificationTexts::data(plain).meaning.contains(u"no fault"));
    QVERIFY(!VerificationTexts::trust(plain).meaning.contains(u"not intact"));
    plain.isEncrypted = true;
    QVERIFY(VerificationTexts::conclusion(plain).contains(u"encrypted"));
    QVERIFY(VerificationTexts::integrity(plain).advice.contains(u"without encryption"));
}

void TestVerificationTexts::namesTheObjectOfAVerdict()
{
    const ReportFixture fixture;
    const auto inspection = inspectReport(fixture.report().pdf, {});
    QVERIFY_RESULT(inspection);
    const QString statement = SealTexts::statement(inspection.value());
    for (const QString &part :
         {fixture.assessment.system.vendor, fixture.assessment.system.product, fixture.catalogue.id,
          fixture.catalogue.version, u"Self-assessment"_s, u"no statement of conformity"_s}) {
        QVERIFY2(statement.contains(part), qPrintable(part));
    }
    QCOMPARE(SealTexts::sealedBy(inspection.value()), QString());
}

void TestVerificationTexts::summarisesWithoutLosingAFinding()
{
    VerifiedReport report;
    report.path = u"/somewhere/a & b.pdf"_s;
    report.sha256 = QString(64, u'c');
    report.verifiedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    report.inspection = signedBy(u"selfsigned"_s);
    SignatureValidation &signature = report.inspection.verification.signatures.signatures.first();
    signature.level = u"B-T"_s;
    signature.subIndication = u"NO_CERTIFICATE_CHAIN_FOUND"_s;
    signature.revision = 2;
    signature.changes = {u"A signature was added."_s};
    TimestampValidation timestamp;
    timestamp.authority = u"Authority of Time"_s;
    timestamp.finding.explanation = u"Nobody vouches for it."_s;
    signature.timestamps = {timestamp};
    report.inspection.verification.signatures.problems = {u"first\nproblem"_s};
    report.inspection.verification.differences = {u"a difference"_s};
    report.remarks = {u"a remark"_s};
    report.extraTrust = {u"extra.pem"_s};
    const QString text = VerificationSummary::text(report);
    for (const QString &part :
         {u"a & b.pdf"_s, report.sha256, u"first problem"_s, u"a difference"_s, u"a remark"_s,
          u"extra.pem"_s, u"Test Self-signed"_s, u"B-T"_s, u"revision 2"_s,
          u"A signature was added."_s, u"Authority of Time"_s, u"Nobody vouches for it."_s,
          SignatureTexts::subIndication(u"NO_CERTIFICATE_CHAIN_FOUND"_s).advice,
          VerificationTexts::conclusion(report.inspection),
          QString::fromLatin1(TestPki::certificate(u"selfsigned"_s).fingerprint().toHex())}) {
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    }
    QVERIFY(!text.contains(u"/somewhere"));
}

QTEST_MAIN(TestVerificationTexts)
#include "tst_verificationtexts.moc"
