#include "sealedfixture.h"

#include <QRegularExpression>

class TestSignatureReader : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatASignatureSays();
    void listsSignaturesOldestFirst();
    void leavesEmptyFieldsAside();
    void seesWhereTheRangeIsWrong_data();
    void seesWhereTheRangeIsWrong();
    void seesWhereTheContentsAreWrong_data();
    void seesWhereTheContentsAreWrong();
    void seesWhenTheDictionaryWasReplaced_data();
    void seesWhenTheDictionaryWasReplaced();
    void namesSignaturesThatWereRemoved();
    void findsRemovedSignaturesOfAnyRevision();
    void refusesContradictingForms_data();
    void refusesContradictingForms();
    void readsAtMostSixtyFourSignatures();
    void tellsUnreadableFilesApart_data();
    void tellsUnreadableFilesApart();
};

namespace {

struct Range
{
    qint64 gapBegin = 0;
    qint64 gapEnd = 0;
    qint64 rest = 0;
};

Range rangeOf(const QByteArray &pdf)
{
    const PdfSignature signature = readSignatures(pdf).signatures.first();
    return {signature.gapBegin, signature.gapEnd, signature.end - signature.gapEnd};
}

/// Puts @p text where the range stood; everything stays at its place.
QByteArray withRange(const QByteArray &pdf, const QByteArray &text)
{
    const qsizetype begin = pdf.indexOf("/ByteRange ") + 11;
    const qsizetype end = pdf.indexOf(']', begin) + 1;
    if (text.size() > end - begin) {
        qFatal("no room for the range");
    }
    return QByteArray(pdf).replace(begin, end - begin, text.leftJustified(end - begin, ' '));
}

/// Puts @p text where the signature value stood.
QByteArray withContents(const QByteArray &pdf, const QByteArray &text)
{
    const Range range = rangeOf(pdf);
    const qint64 room = range.gapEnd - range.gapBegin;
    return QByteArray(pdf).replace(range.gapBegin, room, text.leftJustified(room, ' '));
}

QByteArray contentsOf(const QByteArray &pdf)
{
    const Range range = rangeOf(pdf);
    return pdf.mid(range.gapBegin, range.gapEnd - range.gapBegin);
}

/// @p change: of begin, length, second begin and second length, "a" to "c" for the right values.
QByteArray withRange(const QByteArray &pdf, const std::array<qint64, 4> &change)
{
    const Range range = rangeOf(pdf);
    QByteArray text = "[" + QByteArray::number(change.at(0));
    text += ' ' + QByteArray::number(range.gapBegin + change.at(1));
    text += ' ' + QByteArray::number(range.gapEnd + change.at(2));
    return withRange(pdf, text + ' ' + QByteArray::number(range.rest + change.at(3)) + ']');
}

void verifyFault(const QByteArray &pdf)
{
    const SignedDocument document = readSignatures(pdf);
    if (document.state == SignedDocument::State::Readable) {
        QCOMPARE(document.signatures.size(), 1);
        QVERIFY(!document.signatures.first().fault.isEmpty());
    }
    VERIFY_MODIFIED(pdf);
}

QByteArray formWithFields(const QByteArray &fields)
{
    RawDocument document = RawDocument::onePage();
    document.object(1,
                    "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [" + fields + "] >> >>");
    return document.withTable();
}

} // namespace

void TestSignatureReader::tellsWhatASignatureSays()
{
    SealRequest request = sealRequest();
    request.reason = QStringLiteral("Erklärung (4.1) \\ 中文 <<");
    request.location = QStringLiteral("Köln");
    request.name = QStringLiteral("Example GmbH /ByteRange [0 1 2 3] /Contents <00>");
    request.signingTime = issuer().certificate().notBefore().addSecs(12'345);
    const auto sealedPdf = sealDocument(archivedDocument(), request, issuer());
    QVERIFY_RESULT(sealedPdf);
    const SignedDocument document = readSignatures(sealedPdf.value());
    QCOMPARE(document.state, SignedDocument::State::Readable);
    QVERIFY(document.hasMarks);
    QCOMPARE(document.signatures.size(), 1);
    const PdfSignature signature = document.signatures.first();
    QCOMPARE(signature.fieldName, QStringLiteral("Issuer"));
    QCOMPARE(signature.subFilter, QByteArray("ETSI.CAdES.detached"));
    QCOMPARE(signature.reason, request.reason);
    QCOMPARE(signature.location, request.location);
    QCOMPARE(signature.name, request.name);
    QCOMPARE(signature.signingTime, request.signingTime);
    QVERIFY(signature.coversWholeDocument);
    QCOMPARE(signature.changesSince, ChangesSince::None);
    QCOMPARE(signature.fault, QString());
    QCOMPARE(signature.end, sealedPdf.value().size());
}

void TestSignatureReader::listsSignaturesOldestFirst()
{
    // Signed in another order than the fields have in the form.
    const QByteArray second = countersignedBy(issuer(), sealedOnce(), QStringLiteral("Approver"));
    const QByteArray third = countersignedBy(issuer(), second, QStringLiteral("Reviewer"));
    const SignedDocument document = readSignatures(third);
    QCOMPARE(document.signatures.size(), 3);
    QCOMPARE(document.signatures.at(0).fieldName, QStringLiteral("Issuer"));
    QCOMPARE(document.signatures.at(1).fieldName, QStringLiteral("Approver"));
    QCOMPARE(document.signatures.at(2).fieldName, QStringLiteral("Reviewer"));
    QCOMPARE(document.signatures.at(0).end, sealedOnce().size());
    QCOMPARE(document.signatures.at(1).end, second.size());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(document.signatures.at(i).coversWholeDocument, i == 2);
        QCOMPARE(document.signatures.at(i).fault, QString());
        QCOMPARE(document.signatures.at(i).changesSince,
                 i == 2 ? ChangesSince::None : ChangesSince::Allowed);
    }
}

void TestSignatureReader::leavesEmptyFieldsAside()
{
    const SignedDocument document = readSignatures(formWithFields(
        "<< /FT /Sig /T (Issuer) >> << /FT /Sig /T (Null) /V null >> << /FT /Tx /T (A) /V (x) >>"));
    QCOMPARE(document.state, SignedDocument::State::Readable);
    QVERIFY(!document.hasMarks);
    QVERIFY(document.signatures.isEmpty());
    QVERIFY(document.problems.isEmpty());
}

void TestSignatureReader::seesWhereTheRangeIsWrong_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray &pdf = sealedOnce();
    const auto [begin, end, rest] = rangeOf(pdf);
    const auto relative = [&pdf](const char *name, const std::array<qint64, 4> &change) {
        QTest::newRow(name) << withRange(pdf, change);
    };
    relative("begins late", {1, -1, 0, 0});
    relative("leaves out the bracket only", {0, 1, 0, 0});
    relative("leaves out more before", {0, -1, 0, 0});
    relative("leaves out the key, too", {0, -10, 0, 0});
    relative("leaves out less behind", {0, 0, -1, 1});
    relative("leaves out more behind", {0, 0, 1, -1});
    relative("leaves out nothing", {0, 0, begin - end, end - begin});
    relative("covers bytes twice", {0, 0, -end, 0});
    relative("ends beyond the file", {0, 0, 0, 1});
    relative("ends before the file", {0, 0, 0, -1});
    relative("ends in the signature", {0, 0, 0, 2 - rest});
    relative("has no second part", {0, 0, 0, -rest});
    relative("has a negative second part", {0, 0, 0, -rest - 1});
    relative("has no first part", {0, -begin, 0, 0});
    relative("has a negative first part", {0, -begin - 1, 0, 0});
    relative("begins before the file", {-1, 1, 0, 0});
    for (const char *text :
         {"[]", "null", "[0 1 2]", "[0 1 2 3 4 5]", "[0 0 0 0]", "[0 1 2 9223372036854775807]",
          "[0 1 99999999999999999999 1]", "[0 9223372036854775807 2 3]", "[0.0 1.0 2.0 3.0]",
          "[/a /b /c /d]", "(0 1 2 3)", "[[0] [1] [2] [3]]", "[1 0 R 2 0 R]", "<< /A 0 >>"}) {
        QTest::newRow(text) << withRange(pdf, QByteArray(text));
    }
}

void TestSignatureReader::seesWhereTheRangeIsWrong()
{
    QFETCH(QByteArray, pdf);
    verifyFault(pdf);
}

void TestSignatureReader::seesWhereTheContentsAreWrong_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray &pdf = sealedOnce();
    const QByteArray contents = contentsOf(pdf);
    QTest::newRow("too short for the gap") << withContents(pdf, contents.first(100) + '>');
    QTest::newRow("empty") << withContents(pdf, "<>");
    QTest::newRow("null") << withContents(pdf, "null");
    QTest::newRow("text") << withContents(pdf, "(signature)");
    QTest::newRow("number") << withContents(pdf, "0");
    QTest::newRow("reference") << withContents(pdf, "1 0 R");
    QTest::newRow("array") << withContents(pdf, '[' + contents.chopped(2) + ']');
    QTest::newRow("odd") << withContents(pdf, contents.chopped(2) + '>');
    QTest::newRow("space inside") << QByteArray(pdf).replace(rangeOf(pdf).gapEnd - 5, 2, "  ");
    QTest::newRow("not hexadecimal") << QByteArray(pdf).replace(rangeOf(pdf).gapEnd - 5, 2, "xy");
    QTest::newRow("other padding") << QByteArray(pdf).replace(rangeOf(pdf).gapEnd - 5, 2, "01");
    QTest::newRow("only padding") << withContents(pdf,
                                                  '<' + QByteArray(contents.size() - 2, '0') + '>');
    // Bytes that no signature covers, and an object among them.
    QTest::newRow("object behind it")
        << withContents(pdf, contents.first(6000) + "> /Reason (x) >>\nendobj\n4 0 obj\n<< >>");
    QTest::newRow("second key behind it")
        << withContents(pdf, contents.first(6000) + "> /Reason (Another reason)");
    QTest::newRow("second value behind it")
        << withContents(pdf, contents.first(6000) + "> /Contents <00>");
}

void TestSignatureReader::seesWhereTheContentsAreWrong()
{
    QFETCH(QByteArray, pdf);
    QCOMPARE(pdf.size(), sealedOnce().size());
    VERIFY_MODIFIED(pdf);
}

void TestSignatureReader::seesWhenTheDictionaryWasReplaced_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    // Universal signature forgery: a verifier that finds nothing to check must not be content.
    for (const char *key :
         {"/Contents", "/ByteRange", "/SubFilter", "/Filter", "/Type", "/Reference"}) {
        for (const char *value : {"", "null", "0", "()", "<00>", "[]", "/None", "<< >>"}) {
            QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value);
        }
    }
    QTest::newRow("range of everything") << QByteArray("/ByteRange") << QByteArray("[0 1 2 3]");
    QTest::newRow("legacy kind") << QByteArray("/SubFilter") << QByteArray("/adbe.pkcs7.detached");
    QTest::newRow("time stamp") << QByteArray("/SubFilter") << QByteArray("/ETSI.RFC3161");
    QTest::newRow("SHA-1 kind") << QByteArray("/SubFilter") << QByteArray("/adbe.pkcs7.sha1");
}

void TestSignatureReader::seesWhenTheDictionaryWasReplaced()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const ReadDocument document(sealedOnce());
    const int signature = document.signature("Issuer");
    const QByteArray pdf = HandWrittenUpdate(sealedOnce())
                               .object(signature, document.changed(signature, key, value))
                               .finish();
    VERIFY_MODIFIED(pdf);
}

void TestSignatureReader::namesSignaturesThatWereRemoved()
{
    const ReadDocument document(sealedTwice());
    const int field = document.field("Reviewer");
    const QByteArray pdf =
        HandWrittenUpdate(sealedTwice()).object(field, document.changed(field, "/V", {})).finish();
    const SignedDocument read = readSignatures(pdf);
    QCOMPARE(read.signatures.size(), 1);
    QCOMPARE(read.problems.size(), 1);
    QVERIFY(read.problems.first().contains(QStringLiteral("\"Reviewer\"")));
}

void TestSignatureReader::findsRemovedSignaturesOfAnyRevision()
{
    // Signed, removed and made to look untouched again by the state before the signature.
    const ReadDocument document(sealedTwice());
    const int field = document.field("Reviewer");
    const QByteArray removed = HandWrittenUpdate(sealedTwice())
                                   .object(field, ReadDocument(sealedOnce()).text(field))
                                   .freed(document.signature("Reviewer"))
                                   .finish();
    VERIFY_MODIFIED(removed);
    VERIFY_MODIFIED(updateWithoutChange(removed).finish());
}

void TestSignatureReader::refusesContradictingForms_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("two fields of one name") << formWithFields(
        "<< /FT /Sig /T (Issuer) /V << /ByteRange [0 1 2 3] >> >> << /FT /Sig /T (Issuer) >>");
    QTest::newRow("one name in two encodings")
        << formWithFields("<< /FT /Sig /T (Issuer) /V << /ByteRange [] >> >> << /T "
                          "<FEFF004900730073007500650072> >>");
    QTest::newRow("value above a field")
        << formWithFields("<< /FT /Sig /T (A) /V << /ByteRange [] >> /Kids [<< /T (B) >>] >>");
    QTest::newRow("field that is no dictionary") << formWithFields("(/ByteRange)");
    RawDocument loop = RawDocument::onePage();
    loop.object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>")
        .object(6, "<< /T (A) /Kids [6 0 R] /V (/ByteRange) >>");
    QTest::newRow("field below itself") << loop.withTable();
    RawDocument deep = RawDocument::onePage();
    deep.object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>");
    for (int number = 6; number < 6 + 5000; ++number) {
        deep.object(number,
                    "<< /T (/ByteRange) /Kids [" + QByteArray::number(number + 1) + " 0 R] >>");
    }
    deep.object(6 + 5000, "<< /T (Z) /FT /Sig >>");
    QTest::newRow("nested deeply") << deep.withTable();
}

void TestSignatureReader::refusesContradictingForms()
{
    QFETCH(QByteArray, pdf);
    QCOMPARE(readSignatures(pdf).state, SignedDocument::State::Unreadable);
    VERIFY_MODIFIED(pdf);
}

void TestSignatureReader::readsAtMostSixtyFourSignatures()
{
    QByteArray fields;
    for (int i = 0; i < 65; ++i) {
        fields += "<< /FT /Sig /T (" + QByteArray::number(i) + ") /V << /Type /Sig >> >> ";
    }
    const SignedDocument document = readSignatures(formWithFields(fields));
    QCOMPARE(document.signatures.size(), 64);
    QCOMPARE(document.problems.size(), 1);
    VERIFY_MODIFIED(formWithFields(fields));
}

void TestSignatureReader::tellsUnreadableFilesApart_data()
{
    using State = SignedDocument::State;
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<State>("state");
    const QByteArray page = RawDocument::onePage().withTable();
    QTest::newRow("nothing") << QByteArray() << State::NotPdf;
    QTest::newRow("text") << QByteArray("Dear all,\n") << State::NotPdf;
    QTest::newRow("only a header") << QByteArray("%PDF-1.7\n") << State::NotPdf;
    QTest::newRow("only an end") << QByteArray("startxref\n0\n%%EOF\n") << State::NotPdf;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << State::NotPdf;
    QTest::newRow("unsigned") << page << State::Readable;
    QTest::newRow("unsigned, truncated") << page.chopped(10) << State::Unreadable;
    QTest::newRow("bytes before the header") << '\n' + page << State::Unreadable;
    QTest::newRow("bytes behind the end") << page + "more" << State::Unreadable;
    QTest::newRow("encrypted") << RawDocument::onePage().withTable("/Encrypt << /V 5 >>")
                               << State::Encrypted;
    QTest::newRow("signed, truncated")
        << sealedOnce().first(sealedOnce().size() / 2) << State::Unreadable;
    QTest::newRow("signed, without header") << sealedOnce().sliced(1) << State::Unreadable;
    QTest::newRow("signed, encrypted afterwards")
        << updateWithoutChange(sealedOnce()).finish("/Encrypt << /V 5 >>") << State::Encrypted;
}

void TestSignatureReader::tellsUnreadableFilesApart()
{
    QFETCH(QByteArray, pdf);
    QFETCH(SignedDocument::State, state);
    const SignedDocument document = readSignatures(pdf);
    QCOMPARE(document.state, state);
    QVERIFY(document.signatures.isEmpty());
    if (pdf.contains("/ByteRange")) {
        VERIFY_MODIFIED(pdf);
    } else {
        QCOMPARE(toId(integrityOf(pdf)), QStringLiteral("unsigned"));
    }
}

QTEST_MAIN(TestSignatureReader)
#include "tst_signaturereader.moc"
