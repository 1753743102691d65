#include "model/digest.h"
#include "model/storage/sealedreportrepository.h"
#include "storagefixture.h"

#include <QTimeZone>

namespace {

SealedReport reportOf(const QString &assessmentId, const QByteArray &pdf, int day)
{
    return {uuidFor(QStringLiteral("report %1").arg(day)),
            assessmentId,
            QStringLiteral("<b>report</b> \"%1\" ä.pdf").arg(day),
            toHex(sha256(pdf)),
            toHex(sha256("document")),
            QStringLiteral("CN=Example signer"),
            QDateTime(QDate(2026, 11, day), QTime(8, 0), QTimeZone::utc())};
}

} // namespace

class TestSealedReportRepository : public QObject
{
    Q_OBJECT

private slots:
    void keepsReportsAsTheyWereHandedOver();
    void keepsReportsOfApprovedAssessments();
    void refuses_data();
    void refuses();
    void dropsThemWithTheirAssessment();
};

void TestSealedReportRepository::keepsReportsAsTheyWereHandedOver()
{
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    const QByteArray pdf = randomBytes(3000000);
    const SealedReport later = reportOf(id, pdf, 22);
    const SealedReport earlier = reportOf(id, "%PDF", 21);
    {
        SealedReportRepository reports(*fixture.file);
        QVERIFY_RESULT(reports.add(later, pdf));
        QVERIFY_RESULT(reports.add(earlier, "%PDF"));
    }
    fixture.reopen();
    const SealedReportRepository reports(*fixture.file);
    const QList<SealedReport> listed = reports.list(id).value();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.first().id, earlier.id);
    QCOMPARE(listed.last().fileName, later.fileName);
    QCOMPARE(listed.last().sha256, later.sha256);
    QCOMPARE(listed.last().documentDigest, later.documentDigest);
    QCOMPARE(listed.last().signer, later.signer);
    QCOMPARE(listed.last().createdAt, later.createdAt);
    QVERIFY(reports.pdf(later.id).value() == pdf);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestSealedReportRepository::keepsReportsOfApprovedAssessments()
{
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    QVERIFY_RESULT(AssessmentRepository(*fixture.file)
                       .setState(id, AssessmentState::Approved, QStringLiteral("Head"),
                                 QDateTime::currentDateTimeUtc()));
    SealedReportRepository reports(*fixture.file);
    QVERIFY_RESULT(reports.add(reportOf(id, "%PDF", 21), "%PDF"));
    QCOMPARE(reports.list(id).value().size(), 1);
}

void TestSealedReportRepository::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown assessment") << QStringLiteral("assessment") << ErrorKind::InvalidInput;
    QTest::newRow("other bytes") << QStringLiteral("bytes") << ErrorKind::OperationFailed;
    QTest::newRow("no byte") << QStringLiteral("nothing") << ErrorKind::InvalidInput;
}

void TestSealedReportRepository::refuses()
{
    QFETCH(QString, what);
    QFETCH(ErrorKind, kind);
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    const QString owner =
        what == QLatin1String("assessment") ? uuidFor(QStringLiteral("unknown")) : id;
    const QByteArray pdf = what == QLatin1String("nothing") ? QByteArray() : QByteArray("%PDF");
    SealedReport report = reportOf(owner, pdf, 21);
    if (what == QLatin1String("bytes")) {
        report.sha256 = toHex(sha256("others"));
    }
    SealedReportRepository reports(*fixture.file);
    const auto added = reports.add(report, pdf);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, kind);
    QVERIFY(reports.list(owner).value().isEmpty());
    QVERIFY(!reports.pdf(report.id));
    QVERIFY(!EvidenceRepository(*fixture.file).evidenceContent(toHex(sha256(pdf))));
    QCOMPARE(fixture.problems(), QStringList());
}

void TestSealedReportRepository::dropsThemWithTheirAssessment()
{
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    SealedReportRepository reports(*fixture.file);
    const SealedReport report = reportOf(id, "%PDF", 21);
    QVERIFY_RESULT(reports.add(report, "%PDF"));
    QVERIFY_RESULT(AssessmentRepository(*fixture.file).remove(id));
    QVERIFY(!reports.pdf(report.id));
    QVERIFY(!EvidenceRepository(*fixture.file).evidenceContent(report.sha256));
    QCOMPARE(fixture.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestSealedReportRepository)
#include "tst_sealedreportrepository.moc"
