#include "model/pdf/pagecomparison.h"
#include "model/pdf/signatureadditions.h"
#include "sealedfixture.h"
#include "tests/support/documents/program.h"

/// Whether a sealed file still shows the pages that were sealed: comparePages() and
/// addsOnlySignatures().
class TestPageComparison : public QObject
{
    Q_OBJECT

private slots:
    void leavesSealsAside();
    void leavesPackingAside_data();
    void leavesPackingAside();
    void seesDifferences_data();
    void seesDifferences();
    void seesOtherNumbersOfPages();
    void refusesUnreadableFiles_data();
    void refusesUnreadableFiles();
    void acceptsOnlySealsBehindThePages();
    void refusesOtherAdditions_data();
    void refusesOtherAdditions();
};

namespace {

QByteArray withKey(const QByteArray &pdf, int number, const QByteArray &key,
                   const QByteArray &value)
{
    return HandWrittenUpdate(pdf)
        .object(number, ReadDocument(pdf).changed(number, key, value))
        .finish();
}

QByteArray withPageKey(const QByteArray &key, const QByteArray &value)
{
    return withKey(archivedDocument(), ReadDocument(archivedDocument()).page(1), key, value);
}

QByteArray withCatalogKey(const QByteArray &key, const QByteArray &value)
{
    return withKey(archivedDocument(), ReadDocument(archivedDocument()).catalog(), key, value);
}

/// The contents of the second page, changed.
QByteArray withContents(const QByteArray &before, const QByteArray &behind)
{
    const QByteArray pdf = archivedDocument();
    const ReadDocument document(pdf);
    const int contents = document.referred(document.page(1), "/Contents");
    return HandWrittenUpdate(pdf)
        .object(contents, streamBody(before + document.content(contents) + behind))
        .finish();
}

QByteArray withAnnotation(const QByteArray &keys)
{
    const QByteArray pdf = archivedDocument();
    HandWrittenUpdate update(pdf);
    const int number = update.newNumber();
    const ReadDocument document(pdf);
    const int page = document.page(1);
    const QByteArray annotations = "[" + QByteArray::number(number) + " 0 R]";
    return update.object(number, "<< /Type /Annot " + keys + " >>")
        .object(page, document.changed(page, "/Annots", annotations))
        .finish();
}

QByteArray signatureWidget(const QByteArray &name, const QByteArray &rect,
                           const QByteArray &flags = "132")
{
    return withAnnotation("/Subtype /Widget /FT /Sig /T (" + name + ") /F " + flags + " /Rect "
                          + rect);
}

void row(const char *name, const QByteArray &pdf)
{
    QTest::newRow(name) << pdf;
}

} // namespace

void TestPageComparison::leavesSealsAside()
{
    for (const QByteArray &pdf : {archivedDocument(), sealedOnce(), sealedTwice()}) {
        const auto comparison = comparePages(archivedDocument(), pdf, threeFields());
        QVERIFY_RESULT(comparison);
        QVERIFY(comparison.value().isSame());
        QCOMPARE(comparison.value().foundPages, 2);
    }
    // Fields that the pages have no place for are not left aside.
    QVERIFY(!comparePages(archivedDocument(), sealedOnce(), {}).value().isSame());
    QVERIFY(comparePages(archivedDocument(), signatureWidget("Other", "[0 0 0 0]"), {})
                .value()
                .isSame());
}

void TestPageComparison::leavesPackingAside_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *option : {"--object-streams=generate", "--linearize",
                               "--stream-data=uncompress", "--recompress-flate"}) {
        QTest::newRow(option) << QStringList{QString::fromLatin1(option)};
    }
}

void TestPageComparison::leavesPackingAside()
{
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString source = writeFile(folder.path(), QStringLiteral("s.pdf"), archivedDocument());
    const QString target = folder.filePath(QStringLiteral("t.pdf"));
    if (!runProgram(QStringLiteral("qpdf"), options + QStringList{source, target}).found) {
        QSKIP("qpdf is not installed");
    }
    const auto comparison = comparePages(archivedDocument(), readFile(target), threeFields());
    QVERIFY_RESULT(comparison);
    QVERIFY(comparison.value().isSame());
}

void TestPageComparison::seesDifferences_data()
{
    QTest::addColumn<QByteArray>("pdf");
    row("text added", withContents({}, "\nBT ET"));
    row("covered", withContents("q 1 g 0 0 999 999 re f Q\n", {}));
    row("no contents", withPageKey("/Contents", {}));
    row("turned", withPageKey("/Rotate", "90"));
    row("cropped", withPageKey("/CropBox", "[0 0 100 100]"));
    row("enlarged", withPageKey("/UserUnit", "2"));
    row("no fonts", withPageKey("/Resources", "<< >>"));
    row("script", withPageKey("/AA", "<< /O << /S /JavaScript /JS () >> >>"));
    row("annotation", withAnnotation("/Subtype /Square /Rect [0 0 9 9]"));
    row("text field", withAnnotation("/Subtype /Widget /FT /Tx /T (Issuer) /Rect [80 110 90 120]"));
    row("seal larger than its field", signatureWidget("Issuer", "[72 100 300 160]"));
    row("seal elsewhere", signatureWidget("Issuer", "[272 100 362 160]"));
    row("seal of nobody", signatureWidget("Other", "[80 110 90 120]"));
    row("seal that does not grow with its page", signatureWidget("Issuer", "[80 110 90 120]", "8"));
    row("hidden layers", withCatalogKey("/OCProperties", "<< /OCGs [] /D << >> >>"));
    row("script at opening", withCatalogKey("/OpenAction", "<< /S /JavaScript /JS () >>"));
    row("cover over files", withCatalogKey("/Collection", "<< >>"));
    row("dynamic form", withCatalogKey("/AcroForm", "<< /XFA () /Fields [] >>"));
    row("scripts by name", withCatalogKey("/Names", "<< /JavaScript << /Names [] >> >>"));
}

void TestPageComparison::seesDifferences()
{
    QFETCH(QByteArray, pdf);
    const auto comparison = comparePages(archivedDocument(), pdf, threeFields());
    QVERIFY_RESULT(comparison);
    QVERIFY(!comparison.value().isSame());
    QVERIFY(comparison.value().showsMore || comparison.value().differentPages == QList<int>{1});
}

void TestPageComparison::seesOtherNumbersOfPages()
{
    ArchiveRequest request = archiveRequest();
    request.pdf = writtenPages(3);
    const auto comparison =
        comparePages(archivedDocument(), finishArchive(request).value(), threeFields());
    QVERIFY_RESULT(comparison);
    QCOMPARE(comparison.value().expectedPages, 2);
    QCOMPARE(comparison.value().foundPages, 3);
    QVERIFY(!comparison.value().isSame());
}

void TestPageComparison::refusesUnreadableFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    row("no PDF", "text");
    row("truncated", archivedDocument().chopped(99));
    row("encrypted", RawDocument::onePage().withTable("/Encrypt << >>"));
    RawDocument loop = RawDocument::onePage();
    row("pages in a loop",
        loop.object(2, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 >>").withTable());
    row("no pages", RawDocument::onePage().object(1, "<< /Type /Catalog >>").withTable());
    RawDocument deep = RawDocument::onePage();
    for (int number = 6; number < 3000; ++number) {
        deep.object(number,
                    "<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(number + 1)
                        + " 0 R] >>");
    }
    row("pages nested deeply",
        deep.object(2, "<< /Type /Pages /Count 1 /Kids [6 0 R] >>")
            .object(3000, "<< /Type /Page >>")
            .withTable());
}

void TestPageComparison::refusesUnreadableFiles()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!comparePages(archivedDocument(), pdf, {}));
    QVERIFY(!comparePages(pdf, archivedDocument(), {}));
}

void TestPageComparison::acceptsOnlySealsBehindThePages()
{
    const qsizetype size = archivedDocument().size();
    QVERIFY(addsOnlySignatures(sealedOnce(), size, threeFields()));
    QVERIFY(addsOnlySignatures(sealedTwice(), size, threeFields()));
    QVERIFY(addsOnlySignatures(sealedTwice(), sealedOnce().size(), threeFields()));
    QVERIFY(!addsOnlySignatures(sealedOnce(), size, {}));
    QVERIFY(!addsOnlySignatures(sealedOnce(), size - 2, threeFields()));
    QVERIFY(!addsOnlySignatures(sealedOnce(), size + 1, threeFields()));
    QVERIFY(!addsOnlySignatures(sealedOnce(), 0, threeFields()));
    QVERIFY(!addsOnlySignatures(sealedOnce(), -1, threeFields()));
    QVERIFY(!addsOnlySignatures(sealedOnce(), sealedOnce().size() + 1, threeFields()));
    QList<SignatureField> moved = threeFields();
    moved[1].rectPt.translate(1, 0);
    QVERIFY(!addsOnlySignatures(sealedOnce(), size, moved));
}

void TestPageComparison::refusesOtherAdditions_data()
{
    seesDifferences_data();
    row("metadata", withCatalogKey("/Metadata", {}));
    row("files", withCatalogKey("/AF", "[]"));
    row("bytes", archivedDocument() + "% more\n");
}

void TestPageComparison::refusesOtherAdditions()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(pdf.startsWith(archivedDocument()));
    QVERIFY(!addsOnlySignatures(pdf, archivedDocument().size(), threeFields()));
    // Nor does a seal make up for it.
    if (const auto sealedPdf = sealDocument(pdf, sealRequest(), issuer())) {
        QVERIFY(!addsOnlySignatures(sealedPdf.value(), archivedDocument().size(), threeFields()));
    }
}

QTEST_MAIN(TestPageComparison)
#include "tst_pagecomparison.moc"
