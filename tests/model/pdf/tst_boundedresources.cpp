#include "sealedfixture.h"
#include "tests/support/documents/program.h"

/// Files that are made to cost: each ends with an outcome and leaves nothing behind. Sizes are
/// small here; CONFSEAL_TEST_SCALE multiplies them.
class TestBoundedResources : public QObject
{
    Q_OBJECT

private slots:
    void readsManyUpdates();
    void refusesTooManyUpdates();
    void endsWithAnOutcome_data();
    void endsWithAnOutcome();
    void countersignsAfterManyUpdates();
};

namespace {

int scaled(int value)
{
    return value * std::max(1, qEnvironmentVariableIntValue("CONFSEAL_TEST_SCALE"));
}

/// Sealed, and saved again @p count times without a change.
QByteArray updated(QByteArray pdf, int count)
{
    const ReadDocument document(pdf);
    const int catalog = document.catalog();
    const QByteArray text = document.text(catalog);
    const QByteArray end = pdf.mid(pdf.lastIndexOf("trailer"));
    const qsizetype identifier = end.indexOf("/ID");
    const QByteArray kept = "/Root " + QByteArray::number(catalog) + " 0 R "
        + end.mid(end.indexOf("/Info"),
                  end.indexOf('R', end.indexOf("/Info")) + 1 - end.indexOf("/Info"))
        + ' ' + end.mid(identifier, end.indexOf(']', identifier) + 1 - identifier) + " /Size "
        + end.mid(end.indexOf("/Size ") + 6).split(' ').first();
    QByteArray previous = end.mid(end.indexOf("startxref\n") + 10).split('\n').first();
    for (int i = 0; i < count; ++i) {
        const QByteArray offset = QByteArray::number(pdf.size()).rightJustified(10, '0');
        pdf += QByteArray::number(catalog) + " 0 obj\n" + text + "\nendobj\n";
        const QByteArray table = QByteArray::number(pdf.size());
        pdf += "xref\n" + QByteArray::number(catalog) + " 1\n" + offset + " 00000 n \ntrailer\n<< "
            + kept + " /Prev " + previous + " >>\nstartxref\n" + table + "\n%%EOF\n";
        previous = table;
    }
    return pdf;
}

QByteArray compressed(qsizetype zeros)
{
    return qCompress(QByteArray(zeros, '\0'), 9).sliced(4); // without Qt's length
}

QByteArray bombStream(const QByteArray &keys)
{
    return streamBody(compressed(scaled(64) * 1'000'000), "/Filter /FlateDecode " + keys);
}

/// Deflate in deflate: each layer is small.
QByteArray nestedBomb(const QByteArray &keys)
{
    const QByteArray inner = compressed(scaled(64) * 1'000'000);
    return streamBody(qCompress(inner, 9).sliced(4), "/Filter [/FlateDecode /FlateDecode] " + keys);
}

QByteArray replaced(QByteArray pdf, const QByteArray &from, const QByteArray &to)
{
    return pdf.replace(pdf.lastIndexOf(from), from.size(), to);
}

QByteArray chainOfSections(int count)
{
    QByteArray pdf = RawDocument::onePage().withTable();
    qsizetype previous = pdf.lastIndexOf("xref\n0 1");
    for (int i = 0; i < count; ++i) {
        const qsizetype at = pdf.size();
        pdf += "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 6 /Prev "
            + QByteArray::number(previous) + " >>\nstartxref\n" + QByteArray::number(at)
            + "\n%%EOF\n";
        previous = at;
    }
    return pdf + "% /ByteRange\n";
}

QByteArray sealedWithObject(const QByteArray &body)
{
    HandWrittenUpdate update(sealedOnce());
    const int number = update.newNumber();
    return update.object(number, body).finish();
}

/// What can be put into a page that was never signed, with a word of a signature in it.
QByteArray marked(RawDocument document)
{
    return document.object(9, "(/ByteRange)").withTable();
}

void addNested()
{
    const int depth = scaled(5'000);
    QTest::newRow("arrays in arrays")
        << sealedWithObject(QByteArray(depth, '[') + QByteArray(depth, ']'));
    QTest::newRow("dictionaries in dictionaries") << sealedWithObject(
        QByteArray("<< /A ").repeated(depth) + '0' + QByteArray(" >>").repeated(depth));
    QTest::newRow("unfinished arrays") << sealedWithObject(QByteArray(depth, '['));
    QTest::newRow("brackets in a string")
        << sealedWithObject(QByteArray(depth, '(') + QByteArray(depth, ')'));
    RawDocument pages = RawDocument::onePage();
    const int count = scaled(2'000);
    for (int number = 10; number < 10 + count; ++number) {
        pages.object(number,
                     "<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(number + 1)
                         + " 0 R] >>");
    }
    pages.object(2, "<< /Type /Pages /Count 1 /Kids [10 0 R] >>");
    pages.object(10 + count, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
    QTest::newRow("pages below pages") << marked(pages);
}

void addBombs()
{
    QTest::newRow("contents that unpack to much")
        << marked(RawDocument::onePage().object(4, bombStream({})));
    QTest::newRow("object stream that unpacks to much")
        << marked(RawDocument::onePage().object(6, bombStream("/Type /ObjStm /N 1 /First 10")));
    QTest::newRow("object stream packed twice")
        << marked(RawDocument::onePage().object(6, nestedBomb("/Type /ObjStm /N 1 /First 10")));
    RawDocument page = RawDocument::onePage();
    const qint64 own = page.size();
    page.object(6, bombStream("/Type /XRef /W [1 4 2] /Size 1000000 /Root 1 0 R"));
    const QByteArray pdf = page.withTable();
    QTest::newRow("cross-reference stream that unpacks to much")
        << pdf.left(pdf.lastIndexOf("xref\n0 1")) + "startxref\n" + QByteArray::number(own)
            + "\n%%EOF\n% /ByteRange";
    QTest::newRow("update with a bomb") << sealedWithObject(bombStream({}));
}

void addNumbers()
{
    const QByteArray once = updateWithoutChange(sealedOnce()).finish();
    const QByteArray size = once.mid(once.lastIndexOf("/Size "));
    const QByteArray own = size.left(size.indexOf(' ', 6));
    for (const char *number : {"2147483647", "99999999999999", "-1", "0"}) {
        QTest::addRow("size of %s", number) << replaced(once, own, QByteArray("/Size ") + number);
    }
    QTest::newRow("table of a billion") << replaced(once, " 1\n", " 1000000000\n");
    QTest::newRow("chain of sections") << chainOfSections(scaled(5'000));
    QTest::newRow("section before itself")
        << updateWithoutChange(sealedOnce())
               .finish("/Prev " + QByteArray::number(sealedOnce().size()));
}

} // namespace

void TestBoundedResources::readsManyUpdates()
{
    const QByteArray pdf = updated(sealedOnce(), 200);
    const SignedDocument document = readSignatures(pdf);
    QCOMPARE(document.problems, QStringList());
    QCOMPARE(document.signatures.size(), 1);
    QCOMPARE(toId(integrityOf(pdf)), QStringLiteral("intact"));
    // What was removed in the middle of them is found.
    const ReadDocument read(sealedTwice());
    const int field = read.field("Reviewer");
    const QByteArray removed = HandWrittenUpdate(updated(sealedTwice(), 50))
                                   .object(field, read.changed(field, "/V", {}))
                                   .finish();
    const SignedDocument without = readSignatures(updated(removed, 50));
    QCOMPARE(without.problems.size(), 1);
    QVERIFY(without.problems.first().contains(QStringLiteral("\"Reviewer\"")));
}

void TestBoundedResources::refusesTooManyUpdates()
{
    const QByteArray pdf = updated(sealedOnce(), scaled(1'000));
    const auto validation = validateSignatures(pdf, {});
    QVERIFY_RESULT(validation);
    QCOMPARE(toId(validation.value().integrity), QStringLiteral("modified"));
    QVERIFY(validation.value().problems.first().contains(QStringLiteral("512 times")));
    SealRequest request = sealRequest();
    request.fieldToSign = QStringLiteral("Reviewer");
    QVERIFY(!sealDocument(pdf, request, issuer()));
}

void TestBoundedResources::endsWithAnOutcome_data()
{
    QTest::addColumn<QByteArray>("pdf");
    addNested();
    addBombs();
    addNumbers();
    const qsizetype zeros = qsizetype(scaled(5)) * 1'000'000;
    QTest::newRow("zeros behind a seal") << sealedOnce() + QByteArray(zeros, '\0');
    QTest::newRow("zeros in front of a seal") << QByteArray(zeros, '\0') + sealedOnce();
    QTest::newRow("zeros in an object behind a seal")
        << sealedWithObject(streamBody(QByteArray(zeros, '\0')));
    QTest::newRow("words of structure") << sealedOnce()
            + QByteArray("startxref\n1\n%%EOF\ntrailer\n<< >>\n1 0 obj\n").repeated(scaled(20'000));
    QTest::newRow("hybrid") << updateWithoutChange(sealedOnce()).finish("/XRefStm 15");
    QTest::newRow("encrypted")
        << updateWithoutChange(sealedOnce()).finish("/Encrypt << /V 5 /R 6 >>");
}

void TestBoundedResources::endsWithAnOutcome()
{
    QFETCH(QByteArray, pdf);
    const QTemporaryDir folder;
    const QString path = writeFile(folder.path(), QStringLiteral("hostile.pdf"), pdf);
    VERIFY_MODIFIED(readFile(path));
    QVERIFY(readFile(path) == pdf);
}

void TestBoundedResources::countersignsAfterManyUpdates()
{
    const QByteArray pdf = updated(sealedOnce(), 60);
    const QByteArray both = countersignedBy(issuer(), pdf, QStringLiteral("Reviewer"));
    QVERIFY(both.startsWith(pdf));
    QCOMPARE(toId(integrityOf(both)), QStringLiteral("intact"));
    QCOMPARE(readSignatures(both).signatures.size(), 2);
}

QTEST_MAIN(TestBoundedResources)
#include "tst_boundedresources.moc"
