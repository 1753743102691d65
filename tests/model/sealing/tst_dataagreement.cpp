#include "model/digest.h"
#include "model/json.h"
#include "reportfixture.h"
#include "tests/model/assessment/documentediting.h"
#include "tests/support/documents/handwrittenupdate.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/readdocument.h"

#include <functional>

using FileChange = std::function<void(QList<Attachment> &files)>;
using MetadataChange = std::function<void(ReportMetadata &metadata)>;
using AssessmentChange = std::function<void(ReportFixture &fixture)>;
Q_DECLARE_METATYPE(FileChange)
Q_DECLARE_METATYPE(MetadataChange)
Q_DECLARE_METATYPE(AssessmentChange)

/// Reports that were sealed by a signer whom everybody trusts, and yet say one thing on their pages
/// and another in their data.
class TestDataAgreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithItself();
    void findsOtherData_data();
    void findsOtherData();
    void findsOtherMetadata_data();
    void findsOtherMetadata();
    void judgesChangedFiles_data();
    void judgesChangedFiles();
    void refusesTwoAssessments_data();
    void refusesTwoAssessments();
    void readsValuesOfUnknownLayouts();
    void findsOtherValuesInUnknownLayouts();
    void findsAnotherSigner();
    void takesTheBuiltInCatalogueWhereNoneIsEmbedded();
    void agreesThoughTextsWereRedacted();

private:
    ReportVerification verifiedWith(const QList<Attachment> &files) const
    {
        return verified(m_fixture.sealedWith(files, *m_signer));
    }

    ReportFixture m_fixture;
    std::unique_ptr<Identity> m_signer;
    QList<Attachment> m_files;
};

namespace {

constexpr int assessmentIndex = 0;
constexpr int reportIndex = 1;
constexpr int catalogueIndex = 2;

void edit(Attachment &file, const std::function<QJsonObject(const QJsonObject &)> &change)
{
    file.content = canonicalJson(change(parseJsonObject(file.content).value()));
}

} // namespace

void TestDataAgreement::initTestCase()
{
    m_signer = TestPki::identity(QStringLiteral("signer-ec"));
    m_files = m_fixture.attachments(m_fixture.data(m_signer.get()));
}

void TestDataAgreement::agreesWithItself()
{
    const ReportVerification verification = verifiedWith(m_files);
    QVERIFY(verification.isConvincing());
    QCOMPARE(verification.dataMethod, DataMethod::Bytes);
}

void TestDataAgreement::findsOtherData_data()
{
    QTest::addColumn<AssessmentChange>("change");
    const auto row = [](const char *name, const AssessmentChange &change) {
        QTest::newRow(name) << change;
    };
    row("a result", [](ReportFixture &fixture) {
        fixture.fulfilledAnswer().result = AnswerResult::NotFulfilled;
    });
    row("one letter of a comment",
        [](ReportFixture &fixture) { fixture.fulfilledAnswer().comment += u'.'; });
    row("a justification",
        [](ReportFixture &fixture) { fixture.fulfilledAnswer().justification += u'.'; });
    row("the vendor", [](ReportFixture &fixture) {
        fixture.assessment.system.vendor = QStringLiteral("Someone else");
    });
    row("a person", [](ReportFixture &fixture) {
        fixture.assessment.holders.first().person = QStringLiteral("Someone else");
    });
    row("the expiry of evidence", [](ReportFixture &fixture) {
        fixture.assessment.evidence.first().expires = QDate(2030, 1, 1);
    });
    row("a measure", [](ReportFixture &fixture) {
        QVERIFY(!fixture.assessment.measures.isEmpty());
        fixture.assessment.measures.removeFirst();
    });
    row("the secret behind the salts",
        [](ReportFixture &fixture) { fixture.assessment.documentSecret = sha256("another"); });
}

void TestDataAgreement::findsOtherData()
{
    QFETCH(AssessmentChange, change);
    ReportFixture other;
    change(other);
    ReportData data = other.data(m_signer.get());
    for (const bool ownDigest : {true, false}) {
        if (!ownDigest) {
            data.reportJson = m_fixture.data(m_signer.get()).reportJson;
        }
        const ReportVerification verification = verifiedWith(other.attachments(data));
        QCOMPARE(verification.signatures.integrity, Integrity::Intact);
        QCOMPARE(verification.signatures.trust, Trust::Trusted);
        QCOMPARE(verification.data, DataAgreement::Disagrees);
        QVERIFY(!verification.differences.isEmpty());
        QVERIFY(!verification.isConvincing());
    }
}

void TestDataAgreement::findsOtherMetadata_data()
{
    QTest::addColumn<MetadataChange>("change");
    const auto row = [](const char *name, const MetadataChange &change) {
        QTest::newRow(name) << change;
    };
    row("language", [](ReportMetadata &metadata) { metadata.language = Language::German; });
    row("date", [](ReportMetadata &metadata) { metadata.date = QDate(2025, 11, 24); });
    row("valid until", [](ReportMetadata &metadata) { metadata.validUntil = QDate(2030, 1, 1); });
    row("detail", [](ReportMetadata &metadata) { metadata.detail = ReportDetail::Summary; });
    row("draft", [](ReportMetadata &metadata) { metadata.draft = true; });
    row("no seal", [](ReportMetadata &metadata) { metadata.seal = SealKind::None; });
    row("trial", [](ReportMetadata &metadata) { metadata.seal = SealKind::Trial; });
    row("state", [](ReportMetadata &metadata) {
        metadata.state = QStringLiteral("approved");
        metadata.approvedBy = QStringLiteral("Nobody");
        metadata.approvedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    });
    row("issuer", [](ReportMetadata &metadata) { metadata.issuer += u'.'; });
    row("signatory", [](ReportMetadata &metadata) { metadata.signatory += u'.'; });
    row("function", [](ReportMetadata &metadata) { metadata.signatoryFunction += u'.'; });
    row("place", [](ReportMetadata &metadata) { metadata.place += u'.'; });
    row("reason", [](ReportMetadata &metadata) { metadata.reason += u'.'; });
    row("number", [](ReportMetadata &metadata) { metadata.declarationNumber += u'.'; });
    row("audit event", [](ReportMetadata &metadata) { ++metadata.auditSequence; });
    row("audit head", [](ReportMetadata &metadata) { metadata.auditHead = QString(64, u'c'); });
    row("digest", [](ReportMetadata &metadata) { metadata.documentDigest = QString(64, u'd'); });
    row("generator", [](ReportMetadata &metadata) { metadata.generator += u'.'; });
}

void TestDataAgreement::findsOtherMetadata()
{
    QFETCH(MetadataChange, change);
    ReportMetadata metadata = m_fixture.completedMetadata(m_signer.get());
    change(metadata);
    QList<Attachment> files = m_files;
    files[reportIndex].content = metadata.toJson();
    const ReportVerification verification = verifiedWith(files);
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.data, DataAgreement::Disagrees);
    QVERIFY(!verification.differences.isEmpty());
}

void TestDataAgreement::judgesChangedFiles_data()
{
    QTest::addColumn<FileChange>("change");
    QTest::addColumn<DataAgreement>("agreement");
    const auto row = [](const char *name, DataAgreement agreement, const FileChange &change) {
        QTest::newRow(name) << change << agreement;
    };
    row("no assessment", DataAgreement::Absent,
        [](QList<Attachment> &files) { files.removeAt(assessmentIndex); });
    row("assessment renamed", DataAgreement::Absent, [](QList<Attachment> &files) {
        files[assessmentIndex].fileName = QStringLiteral("assessment-old.json");
    });
    row("assessment is empty", DataAgreement::Absent,
        [](QList<Attachment> &files) { files[assessmentIndex].content.clear(); });
    row("assessment is cut off", DataAgreement::Disagrees,
        [](QList<Attachment> &files) { files[assessmentIndex].content.chop(1); });
    row("assessment is no object", DataAgreement::Disagrees,
        [](QList<Attachment> &files) { files[assessmentIndex].content = "[]"; });
    row("assessment of a newer format", DataAgreement::Disagrees, [](QList<Attachment> &files) {
        edit(files[assessmentIndex], [](const QJsonObject &document) {
            return withRootMember(document, QStringLiteral("schemaVersion"), 2);
        });
    });
    row("assessment with a forged leaf", DataAgreement::Disagrees, [](QList<Attachment> &files) {
        edit(files[assessmentIndex], [](const QJsonObject &document) {
            return withForgedLeaf(document, QStringLiteral("answers"),
                                  {{QStringLiteral("result"), QStringLiteral("not-verifiable")}});
        });
    });
    row("assessment with blanks", DataAgreement::Agrees, [](QList<Attachment> &files) {
        files[assessmentIndex].content.replace("\"root\":", "\"root\": ");
    });
    row("report data is cut off", DataAgreement::Disagrees,
        [](QList<Attachment> &files) { files[reportIndex].content.chop(1); });
    row("report data with an unknown member", DataAgreement::Disagrees,
        [](QList<Attachment> &files) {
            edit(files[reportIndex], [](QJsonObject report) {
                report.insert(QStringLiteral("certified"), true);
                return report;
            });
        });
    row("no catalogue", DataAgreement::Disagrees,
        [](QList<Attachment> &files) { files.removeAt(catalogueIndex); });
    row("another catalogue", DataAgreement::Disagrees, [](QList<Attachment> &files) {
        files[catalogueIndex].content =
            catalogueOf({{QStringLiteral("27008-4.1.1-01"), {Role::SoftwareProvider}}})
                .canonicalJson;
    });
    row("softened catalogue", DataAgreement::Disagrees, [](QList<Attachment> &files) {
        files[catalogueIndex].content.replace("\"must\"", "\"should\"");
    });
    row("evidence with another content", DataAgreement::Disagrees,
        [](QList<Attachment> &files) { files.last().content += "changed"; });
    row("evidence is missing", DataAgreement::Disagrees,
        [](QList<Attachment> &files) { files.removeLast(); });
    row("two pieces of evidence swapped names", DataAgreement::Agrees,
        [](QList<Attachment> &files) {
            std::swap(files.last().content, files[files.size() - 2].content);
        });
}

void TestDataAgreement::judgesChangedFiles()
{
    QFETCH(FileChange, change);
    QFETCH(DataAgreement, agreement);
    QList<Attachment> files = m_files;
    change(files);
    const ReportVerification verification = verifiedWith(files);
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.signatures.trust, Trust::Trusted);
    QCOMPARE(verification.data, agreement);
    QCOMPARE(verification.differences.isEmpty(), agreement != DataAgreement::Disagrees);
    QCOMPARE(verification.isConvincing(), agreement == DataAgreement::Agrees);
}

void TestDataAgreement::refusesTwoAssessments_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("same name") << QByteArray("(zzz)") << QByteArray("(assessment.json)");
    QTest::newRow("in a folder") << QByteArray("(zzz)") << QByteArray("(a/assessment.json)");
    QTest::newRow("with a character that is not seen")
        << QByteArray("(zzz)")
        << QByteArray("<FEFF006100730073006500730073006D0065006E0074200E002E006A0073006F006E>");
    QTest::newRow("no name but that of the list")
        << QByteArray("(assessment.json)") << QByteArray("()");
}

/// Which of two is read depends on the program that reads, so neither counts.
void TestDataAgreement::refusesTwoAssessments()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, name);
    const ArchivedReport honest = m_fixture.archived(m_files, m_signer.get());
    const ReadDocument document(honest.pdf);
    HandWrittenUpdate update(honest.pdf);
    ReportFixture other;
    other.fulfilledAnswer().comment = QStringLiteral("Another comment");
    const auto spec = [&update](const QByteArray &fileName,
                                const QByteArray &content) -> QByteArray {
        const QByteArray stream = QByteArray::number(update.newNumber());
        update.object(stream.toInt(), streamBody(content, "/Type /EmbeddedFile"));
        const QByteArray file = QByteArray::number(update.newNumber());
        update.object(file.toInt(),
                      "<< /Type /Filespec /F " + fileName + " /UF " + fileName + " /EF << /F "
                          + stream + " 0 R >> >>");
        return file + " 0 R";
    };
    const QByteArray first = spec("(assessment.json)", m_files.first().content);
    const QByteArray second = spec(name, other.data().assessmentJson);
    update.object(document.catalog(),
                  document.changed(document.catalog(), "/Names",
                                   "<< /EmbeddedFiles << /Names [(assessment.json) " + first + ' '
                                       + key + ' ' + second + "] >> >>"));
    const ReportVerification verification =
        verified(sealedAnyway(update.finish(), honest.fields, *m_signer));
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QVERIFY(verification.data != DataAgreement::Agrees);
    QVERIFY(!verification.differences.isEmpty());
    QVERIFY(!verification.isConvincing());
}

void TestDataAgreement::readsValuesOfUnknownLayouts()
{
    QList<Attachment> files = m_files;
    edit(files[reportIndex], [](QJsonObject report) {
        report.insert(QStringLiteral("layoutVersion"), 99);
        report.insert(QStringLiteral("orientation"), QStringLiteral("landscape"));
        return report;
    });
    const ReportVerification verification = verifiedWith(files);
    QCOMPARE(verification.dataMethod, DataMethod::PrintedValues);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.data, DataAgreement::Agrees);
}

void TestDataAgreement::findsOtherValuesInUnknownLayouts()
{
    ReportFixture other;
    other.fulfilledAnswer().comment = QStringLiteral("Another comment");
    ReportData data = other.data(m_signer.get());
    QList<Attachment> files = other.attachments(data);
    edit(files[reportIndex], [](QJsonObject report) {
        report.insert(QStringLiteral("layoutVersion"), 99);
        return report;
    });
    const ReportVerification verification = verifiedWith(files);
    QCOMPARE(verification.dataMethod, DataMethod::PrintedValues);
    QCOMPARE(verification.data, DataAgreement::Disagrees);
    QVERIFY(verification.differences.join(u' ').contains(toHex(other.document().digest)));
}

void TestDataAgreement::findsAnotherSigner()
{
    const auto other = TestPki::identity(QStringLiteral("signer-rsa"));
    const ArchivedReport honest = m_fixture.archived(m_files, m_signer.get());
    const ReportVerification verification =
        verified(sealedAnyway(honest.pdf, honest.fields, *other));
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.signatures.trust, Trust::Trusted);
    QCOMPARE(verification.data, DataAgreement::Disagrees);
    const QString words = verification.differences.join(u' ');
    QVERIFY2(words.contains(m_signer->certificate().subjectName()), qPrintable(words));
    QVERIFY2(words.contains(other->certificate().subjectName()), qPrintable(words));
    // A report that announces a seal and bears none says so as well.
    QCOMPARE(verified(honest.pdf).data, DataAgreement::Disagrees);
}

void TestDataAgreement::takesTheBuiltInCatalogueWhereNoneIsEmbedded()
{
    QList<Attachment> files = m_files;
    files.removeAt(catalogueIndex);
    const QString words = verifiedWith(files).differences.join(u' ');
    QVERIFY2(words.contains(m_fixture.catalogue.id), qPrintable(words));
}

void TestDataAgreement::agreesThoughTextsWereRedacted()
{
    // The pages are made from what is embedded: a redacted comment is on neither.
    QList<Attachment> files = m_files;
    edit(files[assessmentIndex], [](const QJsonObject &document) {
        return redacted(document, QStringLiteral("comments"));
    });
    const auto content = readDocument(files.at(assessmentIndex).content);
    QVERIFY_RESULT(content);
    QCOMPARE(content.value().digest, m_fixture.document().digest);
    const auto archived = archiveReport(
        content.value(), m_fixture.completedMetadata(m_signer.get()), m_fixture.catalogue, files);
    QVERIFY_RESULT(archived);
    QVERIFY(verified(sealedAnyway(archived.value().pdf, archived.value().fields, *m_signer))
                .isConvincing());
    // The full pages do not agree with redacted data.
    QCOMPARE(verifiedWith(files).data, DataAgreement::Disagrees);
}

QTEST_MAIN(TestDataAgreement)
#include "tst_dataagreement.moc"
