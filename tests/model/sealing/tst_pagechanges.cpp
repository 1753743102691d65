#include "reportfixture.h"
#include "tests/support/documents/handwrittenupdate.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/readdocument.h"

#include <QTemporaryDir>

#include <functional>

using PageChange = std::function<void(HandWrittenUpdate &update, const ReadDocument &document)>;
using FieldChange = std::function<void(QList<SignatureField> &fields)>;
Q_DECLARE_METATYPE(PageChange)
Q_DECLARE_METATYPE(FieldChange)

/// Pages that were changed before they were sealed: the seal is intact and trusted, and the data is
/// that of the honest report.
class TestPageChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatPagesShowElse_data();
    void findsWhatPagesShowElse();
    void findsSealsThatCoverPages_data();
    void findsSealsThatCoverPages();
    void takesNoOffenceAtOtherPacking_data();
    void takesNoOffenceAtOtherPacking();
    void takesNoOffenceAtInvisibleSeals();
    void namesThePage();
    void comparesPagesOfAnotherToolkit_data();
    void comparesPagesOfAnotherToolkit();

private:
    /// Fits on a report of any length.
    static SignatureField invisibleField() { return {QStringLiteral("Issuer"), {}, 0, QRectF()}; }
    QByteArray sealed(const QByteArray &pdf) const
    {
        return sealedAnyway(pdf, {invisibleField()}, *m_signer);
    }

    ReportFixture m_fixture;
    std::unique_ptr<Identity> m_signer;
    ArchivedReport m_honest;
};

namespace {

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// Draws @p content behind what page @p page shows already.
void draw(HandWrittenUpdate &update, const ReadDocument &document, int page,
          const QByteArray &content)
{
    const int stream = update.newNumber();
    update.object(stream, streamBody(content));
    const int number = document.page(page);
    const QByteArray both =
        '[' + reference(document.referred(number, "/Contents")) + ' ' + reference(stream) + ']';
    update.object(number, document.changed(number, "/Contents", both));
}

void setInPage(HandWrittenUpdate &update, const ReadDocument &document, const QByteArray &key,
               const QByteArray &value)
{
    update.object(document.page(0), document.changed(document.page(0), key, value));
}

void setInCatalog(HandWrittenUpdate &update, const ReadDocument &document, const QByteArray &key,
                  const QByteArray &value)
{
    update.object(document.catalog(), document.changed(document.catalog(), key, value));
}

/// The tree of pages with other children.
void setPages(HandWrittenUpdate &update, const ReadDocument &document, const QList<int> &pages)
{
    const int tree = document.referred(document.catalog(), "/Pages");
    QByteArray kids = "[";
    for (const int page : pages) {
        kids += ' ' + reference(page);
    }
    update.object(tree,
                  "<< /Type /Pages /Kids " + kids + "] /Count " + QByteArray::number(pages.size())
                      + " >>");
}

QList<int> pagesOf(const ReadDocument &document, int count)
{
    QList<int> pages;
    for (int page = 0; page < count; ++page) {
        pages.append(document.page(page));
    }
    return pages;
}

void addAnnotation(HandWrittenUpdate &update, const ReadDocument &document, const QByteArray &body)
{
    const int annotation = update.newNumber();
    update.object(annotation, body);
    QByteArray all = document.value(document.page(0), "/Annots");
    all.insert(all.lastIndexOf(']'), ' ' + reference(annotation) + ' ');
    setInPage(update, document, "/Annots",
              all.startsWith('[') ? all : '[' + reference(annotation) + ']');
}

} // namespace

void TestPageChanges::initTestCase()
{
    m_signer = TestPki::identity(QStringLiteral("signer-ec"));
    m_honest =
        m_fixture.archived(m_fixture.attachments(m_fixture.data(m_signer.get())), m_signer.get());
}

void TestPageChanges::findsWhatPagesShowElse_data()
{
    QTest::addColumn<PageChange>("change");
    const int count = m_honest.pages;
    const auto row = [](const char *name, const PageChange &change) {
        QTest::newRow(name) << change;
    };
    row("white over black", [](auto &update, const auto &document) {
        draw(update, document, 0, "1 1 1 rg 0 0 600 850 re f");
    });
    row("white over the last page", [count](auto &update, const auto &document) {
        draw(update, document, count - 1, "1 1 1 rg 0 0 600 850 re f");
    });
    row("invisible text", [](auto &update, const auto &document) {
        draw(update, document, 0, "BT 3 Tr /F1 9 Tf 20 20 Td (verdict = conforms) Tj ET");
    });
    row("nothing but a blank",
        [](auto &update, const auto &document) { draw(update, document, 0, " "); });
    row("contents of another page", [](auto &update, const auto &document) {
        setInPage(update, document, "/Contents",
                  reference(document.referred(document.page(1), "/Contents")));
    });
    row("no contents",
        [](auto &update, const auto &document) { setInPage(update, document, "/Contents", {}); });
    row("resources of another page", [](auto &update, const auto &document) {
        setInPage(update, document, "/Resources", "<< >>");
    });
    row("turned",
        [](auto &update, const auto &document) { setInPage(update, document, "/Rotate", "180"); });
    row("cut", [](auto &update, const auto &document) {
        setInPage(update, document, "/CropBox", "[0 0 595 400]");
    });
    row("magnified",
        [](auto &update, const auto &document) { setInPage(update, document, "/UserUnit", "2"); });
    row("one page more", [count](auto &update, const auto &document) {
        setPages(update, document, pagesOf(document, count) << document.page(0));
    });
    row("one page less", [count](auto &update, const auto &document) {
        setPages(update, document, pagesOf(document, count - 1));
    });
    row("two pages swapped", [count](auto &update, const auto &document) {
        QList<int> pages = pagesOf(document, count);
        pages.swapItemsAt(1, 2);
        setPages(update, document, pages);
    });
    row("note on a page", [](auto &update, const auto &document) {
        addAnnotation(update, document,
                      "<< /Type /Annot /Subtype /FreeText /Rect [50 50 500 800] /F 4 /Contents "
                      "(conforms) /DA (/Helv 40 Tf) >>");
    });
    row("links removed", [](auto &update, const auto &document) {
        const int contents = document.page(1);
        update.object(contents, document.changed(contents, "/Annots", {}));
    });
    row("script at opening", [](auto &update, const auto &document) {
        setInCatalog(update, document, "/OpenAction",
                     "<< /S /JavaScript /JS (app.alert\\(1\\)) >>");
    });
    row("form that is drawn anew", [](auto &update, const auto &document) {
        setInCatalog(update, document, "/AcroForm", "<< /Fields [] /NeedAppearances true >>");
    });
}

void TestPageChanges::findsWhatPagesShowElse()
{
    QFETCH(PageChange, change);
    HandWrittenUpdate update(m_honest.pdf);
    change(update, ReadDocument(m_honest.pdf));
    const ReportVerification verification = verified(sealed(update.finish()));
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.signatures.trust, Trust::Trusted);
    QCOMPARE(verification.data, DataAgreement::Disagrees);
    QCOMPARE(verification.dataMethod, DataMethod::PageContent);
    QVERIFY(!verification.differences.isEmpty());
    QVERIFY(!verification.isConvincing());
}

void TestPageChanges::findsSealsThatCoverPages_data()
{
    QTest::addColumn<FieldChange>("change");
    QTest::newRow("over the whole page")
        << FieldChange([](auto &fields) { fields[0].rectPt = QRectF(0, 0, 595, 842); });
    QTest::newRow("a little larger")
        << FieldChange([](auto &fields) { fields[1].rectPt.adjust(-3, 0, 0, 0); });
    QTest::newRow("on the cover") << FieldChange([](auto &fields) { fields[0].page = 0; });
    QTest::newRow("one more") << FieldChange([](auto &fields) {
        fields.append({QStringLiteral("Fourth"), {}, 0, QRectF(100, 400, 300, 200)});
    });
}

void TestPageChanges::findsSealsThatCoverPages()
{
    QFETCH(FieldChange, change);
    QList<SignatureField> fields = m_honest.fields;
    change(fields);
    const ReportVerification verification = verified(sealedAnyway(m_honest.pdf, fields, *m_signer));
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.data, DataAgreement::Disagrees);
    QVERIFY(!verification.differences.isEmpty());
}

void TestPageChanges::takesNoOffenceAtOtherPacking_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const QStringList &options) {
        QTest::newRow(name) << options;
    };
    row("packed objects", {QStringLiteral("--object-streams=generate")});
    row("unpacked", {QStringLiteral("--stream-data=uncompress")});
    row("recompressed",
        {QStringLiteral("--recompress-flate"), QStringLiteral("--compression-level=1")});
}

void TestPageChanges::takesNoOffenceAtOtherPacking()
{
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString plain = writeFile(folder.path(), QStringLiteral("plain.pdf"), m_honest.pdf);
    const QString packed = folder.filePath(QStringLiteral("packed.pdf"));
    if (!runProgram(QStringLiteral("qpdf"), QStringList(options) << plain << packed).found) {
        QSKIP("qpdf is not installed");
    }
    const ReportVerification verification = verified(sealed(readFile(packed)));
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.dataMethod, DataMethod::PageContent);
    QVERIFY(verification.isConvincing());
}

void TestPageChanges::takesNoOffenceAtInvisibleSeals()
{
    QList<SignatureField> fields = m_honest.fields;
    fields.append({QStringLiteral("Witness"), {}, 0, QRectF()});
    const QByteArray pdf = sealedAnyway(m_honest.pdf, fields, *m_signer);
    const auto witness = TestPki::identity(QStringLiteral("signer-rsa"));
    QVERIFY(verified(sealedAnyway(pdf, {}, *witness, QStringLiteral("Witness"))).isConvincing());
}

void TestPageChanges::namesThePage()
{
    HandWrittenUpdate update(m_honest.pdf);
    draw(update, ReadDocument(m_honest.pdf), 2, "1 1 1 rg 0 0 600 850 re f");
    const QStringList differences = verified(sealed(update.finish())).differences;
    QCOMPARE(differences.size(), 1);
    QVERIFY2(differences.first().contains(QStringLiteral("Page 3")),
             qPrintable(differences.first()));
}

void TestPageChanges::comparesPagesOfAnotherToolkit_data()
{
    QTest::addColumn<bool>("sameResults");
    QTest::newRow("other lines") << true;
    QTest::newRow("other results") << false;
}

/// Another version of Qt breaks lines otherwise: then the printed values decide.
void TestPageChanges::comparesPagesOfAnotherToolkit()
{
    QFETCH(bool, sameResults);
    ReportFixture other;
    other.metadata = m_fixture.metadata;
    ReportMetadata metadata = other.completedMetadata(m_signer.get());
    metadata.toolkit = QStringLiteral("Qt 7.0.0");
    if (!sameResults) {
        other.fulfilledAnswer().result = AnswerResult::NotFulfilled;
    }
    ReportData data = other.data(m_signer.get());
    data.reportJson = metadata.toJson();
    HandWrittenUpdate update(m_fixture.archived(other.attachments(data), m_signer.get()).pdf);
    const QByteArray pages = m_fixture.archived(other.attachments(data), m_signer.get()).pdf;
    draw(update, ReadDocument(pages), 0, " ");
    const ReportVerification verification = verified(sealed(update.finish()));
    QCOMPARE(verification.dataMethod, DataMethod::PrintedValues);
    QCOMPARE(verification.data, sameResults ? DataAgreement::Agrees : DataAgreement::Disagrees);
}

QTEST_MAIN(TestPageChanges)
#include "tst_pagechanges.moc"
