#include "model/sealing/preview.h"
#include "reportfixture.h"
#include "tests/support/documents/rawdocument.h"

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void showsSealsOnThePages();
    void showsUnsignedReportsAsTheyAre();
    void refusesWhatIsNoPdf_data();
    void refusesWhatIsNoPdf();
};

void TestPreview::showsSealsOnThePages()
{
    const ReportFixture fixture;
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    const QByteArray pdf = fixture.report(signer.get()).pdf;
    const auto preview = previewCopy(pdf);
    QVERIFY_RESULT(preview);
    const QStringList before = pageTexts(pdf);
    const QStringList shown = pageTexts(preview.value());
    QCOMPARE(shown.size(), before.size());
    const QString seal = squeezed(QStringLiteral("Sealed electronically"));
    QVERIFY(squeezed(shown.last()).count(seal) > squeezed(before.last()).count(seal));
    QCOMPARE(shown.first(), before.first());
    // A copy for the screen must not pass for the report.
    QVERIFY(verified(preview.value()).signatures.integrity != Integrity::Intact);
}

void TestPreview::showsUnsignedReportsAsTheyAre()
{
    const QByteArray pdf = ReportFixture().report().pdf;
    const auto preview = previewCopy(pdf);
    QVERIFY_RESULT(preview);
    QCOMPARE(pageTexts(preview.value()), pageTexts(pdf));
}

void TestPreview::refusesWhatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("no PDF");
    const QByteArray plain = RawDocument::onePage().withTable();
    QTest::newRow("cut off") << plain.first(plain.size() / 2);
}

void TestPreview::refusesWhatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!previewCopy(bytes));
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
