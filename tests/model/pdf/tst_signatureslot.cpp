#include "model/pdf/signatureslot.h"
#include "sealedfixture.h"

class TestSignatureSlot : public QObject
{
    Q_OBJECT

private slots:
    void appendsToTheOriginal_data();
    void appendsToTheOriginal();
    void leavesOutNothingButTheSignature();
    void createsAllFieldsWhereTheyBelong();
    void leavesOtherFieldsEmptyAndUnlocked();
    void certifiesOnlyOnce();
    void writesSeals();
    void signsWithoutPicture();
    void addsNoFieldsToASignedDocument();
    void refuses_data();
    void refuses();
    void refusesOtherDocuments_data();
    void refusesOtherDocuments();
    void makesRoomForDocumentTimestamps();
    void timestampsOnlyWhatIsSigned();
    void needsRoomForTheSignature();
    void tellsWhetherADocumentIsSigned();
};

namespace {

SignatureSlotRequest slotRequest()
{
    SignatureSlotRequest request;
    request.fields = threeFields();
    request.fieldToSign = QStringLiteral("Issuer");
    request.appearancePdf = sealPicture();
    request.name = QStringLiteral("Example GmbH");
    request.signingTime = QDateTime(QDate(2026, 11, 24), QTime(1, 2, 3), Qt::UTC);
    return request;
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray filled(const QByteArray &pdf, const SignatureSlotRequest &request)
{
    return fillSignature(prepareSignature(pdf, request).value(), "\x30\x00").value();
}

/// The first page of a document as a file of another program has it: without annotations.
QByteArray plainDocument()
{
    return RawDocument::onePage().withTable();
}

SignatureSlotRequest plainRequest()
{
    SignatureSlotRequest request;
    request.fields = {{QStringLiteral("A"), QString(), 0, QRectF(10, 10, 50, 20)}};
    request.fieldToSign = QStringLiteral("A");
    return request;
}

} // namespace

void TestSignatureSlot::appendsToTheOriginal_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("ours") << archivedDocument();
    QTest::newRow("table") << plainDocument();
    QTest::newRow("cross-reference stream") << RawDocument::onePage().withStream();
    QTest::newRow("no line end") << plainDocument().chopped(1);
    QTest::newRow("many line ends") << plainDocument() + "\r\n\n\n";
    QTest::newRow("updated before") << updateWithoutChange(plainDocument()).finish();
    // A number that was used once must not come back to life.
    QTest::newRow("freed numbers") << HandWrittenUpdate(plainDocument()).freed(5).finish();
    QTest::newRow("annotations elsewhere")
        << RawDocument::onePage()
               .object(3,
                       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R "
                       "/Annots 6 0 R >>")
               .object(6, "[]")
               .withTable();
    QTest::newRow("form elsewhere")
        << RawDocument::onePage()
               .object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R >>")
               .object(6, "<< /Fields 7 0 R >>")
               .object(7, "[]")
               .withTable();
    QTest::newRow("form in the catalogue")
        << RawDocument::onePage()
               .object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> >>")
               .withTable();
}

void TestSignatureSlot::appendsToTheOriginal()
{
    QFETCH(QByteArray, pdf);
    SealRequest request = sealRequest();
    request.fields = {{QStringLiteral("Issuer"), QString(), 0, QRectF(10, 10, 50, 20)},
                      {QStringLiteral("Reviewer"), QString(), 0, QRectF(70, 10, 50, 20)}};
    const auto sealedPdf = sealDocument(pdf, request, issuer());
    QVERIFY_RESULT(sealedPdf);
    QVERIFY(sealedPdf.value().startsWith(pdf));
    request.fieldToSign = QStringLiteral("Reviewer");
    const auto both = sealDocument(sealedPdf.value(), request, issuer());
    QVERIFY_RESULT(both);
    QVERIFY(both.value().startsWith(sealedPdf.value()));
    const SignedDocument document = readSignatures(both.value());
    QCOMPARE(document.signatures.size(), 2);
    QCOMPARE(toId(integrityOf(both.value())), QStringLiteral("intact"));
}

void TestSignatureSlot::leavesOutNothingButTheSignature()
{
    const SignatureSlot slot = prepareSignature(archivedDocument(), slotRequest()).value();
    QCOMPARE(slot.before().size() + slot.after().size() + slot.gapEnd - slot.gapBegin,
             slot.pdf.size());
    QVERIFY(slot.before().toByteArray().endsWith("/Contents "));
    const QByteArray gap = slot.pdf.mid(slot.gapBegin, slot.gapEnd - slot.gapBegin);
    QVERIFY(gap.startsWith('<') && gap.endsWith('>'));
    QCOMPARE(gap.count('0'), gap.size() - 2);
    const QByteArray range = "/ByteRange [ 0 " + QByteArray::number(slot.gapBegin) + ' '
        + QByteArray::number(slot.gapEnd) + ' ' + QByteArray::number(slot.after().size()) + ' ';
    QVERIFY(slot.pdf.contains(range));
    const QByteArray pdf = fillSignature(slot, "\x30\x01\xAB").value();
    QCOMPARE(pdf.first(slot.gapBegin), slot.before().toByteArray());
    QCOMPARE(pdf.sliced(slot.gapEnd), slot.after().toByteArray());
    QCOMPARE(pdf.mid(slot.gapBegin, 8), QByteArray("<3001ab0"));
}

void TestSignatureSlot::createsAllFieldsWhereTheyBelong()
{
    const QByteArray pdf = filled(archivedDocument(), slotRequest());
    const ReadDocument document(pdf);
    const QByteArray page = "/P " + reference(document.page(1));
    const QByteArray annotations = document.value(document.page(1), "/Annots");
    for (const SignatureField &field : threeFields()) {
        const int number = document.field(field.name.toLatin1());
        QCOMPARE(document.value(number, "/FT"), QByteArray("/Sig"));
        QCOMPARE(document.value(number, "/Subtype"), QByteArray("/Widget"));
        QCOMPARE(document.value(number, "/F"), QByteArray("132")); // ISO 19005-3, 6.3.2: printed
        QVERIFY(document.text(number).contains(page));
        const QRectF r = field.rectPt;
        const QByteArray rect = "[ " + QByteArray::number(r.left()) + ' '
            + QByteArray::number(r.top()) + ' ' + QByteArray::number(r.right()) + ' '
            + QByteArray::number(r.bottom()) + " ]";
        QCOMPARE(document.value(number, "/Rect"), rect);
        QVERIFY(document.text(number).contains("/AP")); // ISO 19005-3, 6.3.3
        QVERIFY(annotations.contains(reference(number)));
    }
    QVERIFY(
        !document.value(document.page(0), "/Annots").contains(reference(document.field("Issuer"))));
    const int form = document.referred(document.catalog(), "/AcroForm");
    QCOMPARE(document.value(form, "/SigFlags"), QByteArray("3"));
}

void TestSignatureSlot::leavesOtherFieldsEmptyAndUnlocked()
{
    const ReadDocument document(filled(archivedDocument(), slotRequest()));
    QVERIFY(document.text(document.field("Issuer")).contains("/V "));
    for (const char *name : {"Reviewer", "Approver"}) {
        // A lock by one person would forbid the signature of the next.
        QVERIFY(!document.text(document.field(name)).contains("/V "));
        QVERIFY(!document.text(document.field(name)).contains("/Lock"));
    }
    QVERIFY(!document.text(document.field("Issuer")).contains("/Lock"));
}

void TestSignatureSlot::certifiesOnlyOnce()
{
    const QByteArray first = filled(archivedDocument(), slotRequest());
    const ReadDocument document(first);
    const int signature = document.signature("Issuer");
    QVERIFY(document.text(signature).contains("/DocMDP"));
    QVERIFY(document.text(signature).contains("/P 2"));
    QVERIFY(document.value(document.catalog(), "/Perms").contains(reference(signature)));
    QCOMPARE(document.value(signature, "/SubFilter"), QByteArray("/ETSI.CAdES.detached"));
    QCOMPARE(document.value(signature, "/M"), QByteArray("(D:20261124010203Z)"));
    SignatureSlotRequest request = slotRequest();
    request.fieldToSign = QStringLiteral("Reviewer");
    const ReadDocument second(filled(first, request));
    QVERIFY(!second.text(second.signature("Reviewer")).contains("/DocMDP"));
    QCOMPARE(second.value(second.catalog(), "/Perms"),
             document.value(document.catalog(), "/Perms"));
    request = slotRequest();
    request.certify = false;
    const ReadDocument approved(filled(archivedDocument(), request));
    QVERIFY(!approved.text(approved.signature("Issuer")).contains("/DocMDP"));
    QVERIFY(!approved.text(approved.catalog()).contains("/Perms"));
}

void TestSignatureSlot::writesSeals()
{
    const ReadDocument document(filled(archivedDocument(), slotRequest()));
    const QByteArray appearance = document.value(document.field("Issuer"), "/AP"); // "<< /N 9 0 R"
    const int form = appearance.mid(appearance.indexOf("/N ") + 3).split(' ').first().toInt();
    QVERIFY(document.text(form).contains("/Subtype /Form"));
    QVERIFY(document.content(form).contains("Tj"));
    QVERIFY(document.text(form).contains("/Font"));
    QVERIFY(!document.text(form).contains("/Group")); // ISO 19005-3, 6.2.10
}

void TestSignatureSlot::signsWithoutPicture()
{
    SignatureSlotRequest request = slotRequest();
    request.appearancePdf.clear();
    request.fields = {{QStringLiteral("Issuer"), QString(), 0, QRectF()}};
    const ReadDocument document(filled(archivedDocument(), request));
    const int field = document.field("Issuer");
    QCOMPARE(document.value(field, "/Rect"), QByteArray("[ 0 0 0 0 ]"));
    QVERIFY(!document.text(field).contains("/AP"));
}

void TestSignatureSlot::addsNoFieldsToASignedDocument()
{
    SignatureSlotRequest request = slotRequest();
    request.fields.append({QStringLiteral("Fourth"), QString(), 0, QRectF(1, 1, 9, 9)});
    request.fieldToSign = QStringLiteral("Reviewer");
    const QByteArray pdf = filled(sealedOnce(), request);
    QVERIFY(!pdf.sliced(sealedOnce().size()).contains("Fourth"));
    request.fieldToSign = QStringLiteral("Fourth");
    QVERIFY_REFUSED(prepareSignature(sealedOnce(), request), QStringLiteral("Fourth"));
}

void TestSignatureSlot::refuses_data()
{
    QTest::addColumn<SignatureField>("field");
    const QRectF rect(1, 1, 50, 20);
    QTest::newRow("no name") << SignatureField{QString(), QString(), 0, rect};
    QTest::newRow("path for a name") << SignatureField{QStringLiteral("A.B"), QString(), 0, rect};
    QTest::newRow("page before the first") << SignatureField{QStringLiteral("A"), {}, -1, rect};
    QTest::newRow("page behind the last") << SignatureField{QStringLiteral("A"), {}, 2, rect};
}

void TestSignatureSlot::refuses()
{
    QFETCH(SignatureField, field);
    SignatureSlotRequest request = slotRequest();
    request.fields = {field};
    request.fieldToSign = field.name;
    QVERIFY_REFUSED(prepareSignature(archivedDocument(), request), QStringLiteral("field"));
}

void TestSignatureSlot::refusesOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<SignatureSlotRequest>("request");
    SignatureSlotRequest request = slotRequest();
    request.fieldToSign = QStringLiteral("Nobody");
    QTest::newRow("unknown field") << archivedDocument() << request;
    QTest::newRow("signed field") << sealedOnce() << slotRequest();
    request = slotRequest();
    request.appearancePdf = writtenPages(2);
    QTest::newRow("picture of two pages") << archivedDocument() << request;
    request.appearancePdf = "picture";
    QTest::newRow("picture that is no PDF") << archivedDocument() << request;
    QTest::newRow("no PDF") << QByteArray("text") << slotRequest();
    QTest::newRow("encrypted") << RawDocument::onePage().withTable("/Encrypt << >>")
                               << plainRequest();
    QTest::newRow("truncated") << plainDocument().chopped(9) << plainRequest();
    RawDocument text = RawDocument::onePage();
    text.object(1,
                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [<< /FT /Tx /T (A) >>] >> >>");
    QTest::newRow("text field of that name") << text.withTable() << plainRequest();
    QTest::newRow("implausible size")
        << QByteArray(plainDocument()).replace("/Size 6", "/Size 2000000000") << plainRequest();
}

void TestSignatureSlot::refusesOtherDocuments()
{
    QFETCH(QByteArray, pdf);
    QFETCH(SignatureSlotRequest, request);
    const auto slot = prepareSignature(pdf, request);
    QVERIFY(!slot);
    QCOMPARE(slot.error().kind, ErrorKind::InvalidInput);
}

void TestSignatureSlot::makesRoomForDocumentTimestamps()
{
    SignatureSlotRequest request;
    request.kind = SlotKind::DocumentTimestamp;
    QByteArray pdf = sealedOnce();
    for (const char *name : {"Timestamp1", "Timestamp2"}) {
        const QByteArray before = pdf;
        pdf = filled(pdf, request);
        QVERIFY(pdf.startsWith(before));
        const SignedDocument document = readSignatures(pdf);
        QCOMPARE(document.problems, QStringList());
        QCOMPARE(document.signatures.last().fieldName, QString::fromLatin1(name));
        QCOMPARE(document.signatures.last().subFilter, QByteArray("ETSI.RFC3161"));
        QVERIFY(document.signatures.last().coversWholeDocument);
        QVERIFY(!document.signatures.last().signingTime.isValid());
        // It may come after a certification, since nobody sees it.
        QCOMPARE(document.signatures.first().changesSince, ChangesSince::Allowed);
    }
}

void TestSignatureSlot::timestampsOnlyWhatIsSigned()
{
    SignatureSlotRequest request;
    request.kind = SlotKind::DocumentTimestamp;
    QVERIFY_REFUSED(prepareSignature(archivedDocument(), request), QStringLiteral("no signature"));
}

void TestSignatureSlot::needsRoomForTheSignature()
{
    const SignatureSlot slot = prepareSignature(archivedDocument(), slotRequest()).value();
    const qsizetype room = (slot.gapEnd - slot.gapBegin - 2) / 2;
    QVERIFY_RESULT(fillSignature(slot, QByteArray(room, 'x')));
    QVERIFY(!fillSignature(slot, QByteArray(room + 1, 'x')));
}

void TestSignatureSlot::tellsWhetherADocumentIsSigned()
{
    QCOMPARE(hasSignatures(archivedDocument()).value(), false);
    QCOMPARE(hasSignatures(sealedOnce()).value(), true);
    QVERIFY(!hasSignatures("text"));
}

QTEST_MAIN(TestSignatureSlot)
#include "tst_signatureslot.moc"
