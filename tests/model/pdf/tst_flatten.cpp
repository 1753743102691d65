#include "model/pdf/flatten.h"
#include "sealedfixture.h"

class TestFlatten : public QObject
{
    Q_OBJECT

private slots:
    void turnsSealsIntoPageContent();
    void refusesUnreadableFiles_data();
    void refusesUnreadableFiles();
};

void TestFlatten::turnsSealsIntoPageContent()
{
    const auto copy = flattenedCopy(sealedTwice());
    QVERIFY_RESULT(copy);
    QVERIFY(!copy.value().contains("/Widget"));
    // Two seals and the picture of an empty field, drawn by the page that holds the fields.
    const ReadDocument document(copy.value());
    QVERIFY(document.value(document.page(1), "/Resources").count("/Fxo") >= 2);
    QVERIFY(!document.value(document.page(0), "/Resources").contains("/Fxo"));
}

void TestFlatten::refusesUnreadableFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("no PDF") << QByteArray("text");
    QTest::newRow("truncated") << sealedOnce().chopped(40);
    QTest::newRow("encrypted") << RawDocument::onePage().withTable("/Encrypt << >>");
    RawDocument loop = RawDocument::onePage();
    loop.object(2, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 >>");
    QTest::newRow("pages in a loop") << loop.withTable();
}

void TestFlatten::refusesUnreadableFiles()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!flattenedCopy(pdf));
}

QTEST_MAIN(TestFlatten)
#include "tst_flatten.moc"
