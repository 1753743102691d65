#include "sealedfixture.h"

/// What an update behind the seal may change, and what it must not.
class TestRevisionDiff : public QObject
{
    Q_OBJECT

private slots:
    void allowsWhatSigningAdds_data();
    void allowsWhatSigningAdds();
    void forbidsOtherChanges_data();
    void forbidsOtherChanges();
    void forbidsThemBehindACounterSignature_data();
    void forbidsThemBehindACounterSignature();
};

namespace {

/// Sets a key of an object, or removes it.
QByteArray withKey(const QByteArray &pdf, int number, const QByteArray &key,
                   const QByteArray &value)
{
    return HandWrittenUpdate(pdf)
        .object(number, ReadDocument(pdf).changed(number, key, value))
        .finish();
}

QByteArray withCatalogKey(const QByteArray &pdf, const QByteArray &key, const QByteArray &value)
{
    return withKey(pdf, ReadDocument(pdf).catalog(), key, value);
}

QByteArray withFormKey(const QByteArray &pdf, const QByteArray &key, const QByteArray &value)
{
    const ReadDocument document(pdf);
    return withKey(pdf, document.referred(document.catalog(), "/AcroForm"), key, value);
}

QByteArray withPageKey(const QByteArray &pdf, const QByteArray &key, const QByteArray &value)
{
    return withKey(pdf, ReadDocument(pdf).page(0), key, value);
}

QByteArray withFieldKey(const QByteArray &pdf, const QByteArray &field, const QByteArray &key,
                        const QByteArray &value)
{
    return withKey(pdf, ReadDocument(pdf).field(field), key, value);
}

QByteArray appended(QByteArray array, const QByteArray &item)
{
    return array.insert(array.lastIndexOf(']'), ' ' + item + ' ');
}

/// Adds an annotation with @p keys to the second page, and to the form when it is a @p field.
QByteArray withAnnotation(const QByteArray &pdf, const QByteArray &keys, bool field)
{
    const ReadDocument document(pdf);
    HandWrittenUpdate update(pdf);
    const int number = update.newNumber();
    const QByteArray reference = QByteArray::number(number) + " 0 R";
    const int page = document.page(1);
    update.object(number,
                  "<< /Type /Annot " + keys + " /P " + QByteArray::number(page) + " 0 R >>");
    const QByteArray annotations = appended(document.value(page, "/Annots"), reference);
    if (const int array = document.referred(page, "/Annots"); array != 0) {
        update.object(array, annotations);
    } else {
        update.object(page, document.changed(page, "/Annots", annotations));
    }
    if (field) {
        const int form = document.referred(document.catalog(), "/AcroForm");
        update.object(form,
                      document.changed(form, "/Fields",
                                       appended(document.value(form, "/Fields"), reference)));
    }
    return update.finish();
}

QByteArray withStream(const QByteArray &pdf, int number, const QByteArray &content)
{
    return HandWrittenUpdate(pdf).object(number, streamBody(content)).finish();
}

int contentsOf(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    return document.referred(document.page(0), "/Contents");
}

int fileSpecOf(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    const QByteArray associated = document.value(document.catalog(), "/AF"); // "[ 12 0 R ]"
    return associated.mid(1).trimmed().split(' ').first().toInt();
}

QByteArray withNewRoot(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    HandWrittenUpdate update(pdf);
    const int number = update.newNumber();
    QByteArray out = update.object(number, document.text(document.catalog())).finish();
    const qsizetype at = out.lastIndexOf("/Root ");
    const QByteArray old = "/Root " + QByteArray::number(document.catalog()) + " 0 R";
    const QByteArray root = "/Root " + QByteArray::number(number) + " 0 R";
    return out.replace(at, old.size(), root);
}

QByteArray withTrailerEdit(const QByteArray &pdf, const QByteArray &key, const QByteArray &value)
{
    QByteArray out = updateWithoutChange(pdf).finish();
    const qsizetype at = out.lastIndexOf(key);
    const qsizetype end = key == "/ID" ? out.indexOf(']', at) + 1 : out.indexOf('R', at) + 1;
    return out.replace(at, end - at, value);
}

/// A security store as PAdES level B-LT has it.
QByteArray withSecurityStore(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    HandWrittenUpdate update(pdf);
    const int certificate = update.newNumber();
    update.object(certificate, streamBody(issuer().certificate().der()));
    const QByteArray store =
        "<< /Type /DSS /Certs [" + QByteArray::number(certificate) + " 0 R] >>";
    return update.object(document.catalog(), document.changed(document.catalog(), "/DSS", store))
        .finish();
}

QByteArray withFakeSignature(const QByteArray &pdf, const QByteArray &signature)
{
    const ReadDocument document(pdf);
    HandWrittenUpdate update(pdf);
    const int number = update.newNumber();
    update.object(number, signature);
    const int field = document.field("Approver");
    return update.object(field, document.changed(field, "/V", QByteArray::number(number) + " 0 R"))
        .finish();
}

constexpr const char *certification =
    "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type "
    "/TransformParams /P 3 /V /1.2 >> >>]";

void addAllowed()
{
    QTest::newRow("a further signature") << Edit([](const QByteArray &pdf) {
        return countersignedBy(issuer(), pdf, QStringLiteral("Approver"));
    });
    QTest::newRow("nothing at all")
        << Edit([](const QByteArray &pdf) { return updateWithoutChange(pdf).finish(); });
    QTest::newRow("validation data")
        << Edit([](const QByteArray &pdf) { return withSecurityStore(pdf); });
    QTest::newRow("an extension declared") << Edit([](const QByteArray &pdf) {
        return withCatalogKey(pdf, "/Extensions",
                              "<< /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >>");
    });
    QTest::newRow("an invisible field") << Edit([](const QByteArray &pdf) {
        return withAnnotation(pdf, "/Subtype /Widget /FT /Sig /F 132 /T (Archive) /Rect [0 0 0 0]",
                              true);
    });
    QTest::newRow("the same object again") << Edit([](const QByteArray &pdf) {
        const ReadDocument document(pdf);
        return HandWrittenUpdate(pdf)
            .object(document.page(0), document.text(document.page(0)))
            .finish();
    });
}

void addPageAttacks()
{
    QTest::newRow("contents replaced")
        << Edit([](const QByteArray &pdf) { return withStream(pdf, contentsOf(pdf), "BT ET"); });
    QTest::newRow("contents appended") << Edit([](const QByteArray &pdf) {
        HandWrittenUpdate update(pdf);
        const int number = update.newNumber();
        update.object(number, streamBody("0 0 500 500 re f"));
        const ReadDocument document(pdf);
        const int page = document.page(0);
        return update
            .object(page,
                    document.changed(page, "/Contents",
                                     '[' + QByteArray::number(contentsOf(pdf)) + " 0 R "
                                         + QByteArray::number(number) + " 0 R]"))
            .finish();
    });
    QTest::newRow("contents removed")
        << Edit([](const QByteArray &pdf) { return withPageKey(pdf, "/Contents", {}); });
    QTest::newRow("contents freed") << Edit([](const QByteArray &pdf) {
        return HandWrittenUpdate(pdf).freed(contentsOf(pdf)).finish();
    });
    QTest::newRow("page turned") << Edit(
        [](const QByteArray &pdf) { return withPageKey(pdf, "/Rotate", "180"); });
    QTest::newRow("page cropped") << Edit(
        [](const QByteArray &pdf) { return withPageKey(pdf, "/CropBox", "[0 0 9 9]"); });
    QTest::newRow("fonts gone") << Edit(
        [](const QByteArray &pdf) { return withPageKey(pdf, "/Resources", "<< >>"); });
    QTest::newRow("page script") << Edit([](const QByteArray &pdf) {
        return withPageKey(pdf, "/AA", "<< /O << /S /JavaScript /JS (app.beep\\(\\)) >> >>");
    });
    QTest::newRow("pages dropped") << Edit([](const QByteArray &pdf) {
        const ReadDocument document(pdf);
        const int tree = document.referred(document.catalog(), "/Pages");
        return HandWrittenUpdate(pdf)
            .object(tree,
                    "<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(document.page(0))
                        + " 0 R] >>")
            .finish();
    });
}

void addAnnotationAttacks()
{
    QTest::newRow("annotations gone")
        << Edit([](const QByteArray &pdf) { return withPageKey(pdf, "/Annots", {}); });
    QTest::newRow("free text") << Edit([](const QByteArray &pdf) {
        return withAnnotation(pdf, "/Subtype /FreeText /Contents (fulfilled) /Rect [9 9 99 99]",
                              false);
    });
    QTest::newRow("text field") << Edit([](const QByteArray &pdf) {
        return withAnnotation(pdf, "/Subtype /Widget /FT /Tx /T (Verdict) /Rect [9 9 99 99]", true);
    });
    QTest::newRow("text field, invisible") << Edit([](const QByteArray &pdf) {
        return withAnnotation(pdf, "/Subtype /Widget /FT /Tx /T (Verdict) /Rect [0 0 0 0]", true);
    });
    // A visible signature field may lie over anything.
    QTest::newRow("visible signature field") << Edit([](const QByteArray &pdf) {
        return withAnnotation(pdf, "/Subtype /Widget /FT /Sig /T (Other) /Rect [9 9 99 99]", true);
    });
    QTest::newRow("field with a script") << Edit([](const QByteArray &pdf) {
        return withAnnotation(
            pdf, "/Subtype /Widget /FT /Sig /T (Other) /Rect [0 0 0 0] /A << /S /JavaScript >>",
            true);
    });
    QTest::newRow("widget outside the form") << Edit([](const QByteArray &pdf) {
        return withAnnotation(pdf, "/Subtype /Widget /FT /Sig /T (Other) /Rect [0 0 0 0]", false);
    });
}

void addDocumentAttacks()
{
    QTest::newRow("action at opening") << Edit([](const QByteArray &pdf) {
        return withCatalogKey(pdf, "/OpenAction", "<< /S /JavaScript /JS (app.beep\\(\\)) >>");
    });
    QTest::newRow("hidden layers") << Edit([](const QByteArray &pdf) {
        return withCatalogKey(pdf, "/OCProperties", "<< /OCGs [] /D << >> >>");
    });
    QTest::newRow("embedded files gone")
        << Edit([](const QByteArray &pdf) { return withCatalogKey(pdf, "/Names", {}); });
    QTest::newRow("associated files gone")
        << Edit([](const QByteArray &pdf) { return withCatalogKey(pdf, "/AF", {}); });
    QTest::newRow("embedded file replaced") << Edit([](const QByteArray &pdf) {
        const ReadDocument document(pdf);
        const QByteArray files = document.value(fileSpecOf(pdf), "/EF"); // "<< /F 9 0 R ..."
        const int stream = files.mid(files.indexOf("/F ") + 3).split(' ').first().toInt();
        return withStream(pdf, stream, "{\"verdict\":\"conforms with distinction\"}");
    });
    QTest::newRow("embedded file renamed") << Edit(
        [](const QByteArray &pdf) { return withKey(pdf, fileSpecOf(pdf), "/UF", "(other.json)"); });
    QTest::newRow("metadata replaced") << Edit([](const QByteArray &pdf) {
        const ReadDocument document(pdf);
        return withStream(pdf, document.referred(document.catalog(), "/Metadata"), "<x/>");
    });
    QTest::newRow("output intent gone")
        << Edit([](const QByteArray &pdf) { return withCatalogKey(pdf, "/OutputIntents", {}); });
}

void addCatalogAttacks()
{
    QTest::newRow("certification gone")
        << Edit([](const QByteArray &pdf) { return withCatalogKey(pdf, "/Perms", {}); });
    QTest::newRow("certification weakened") << Edit([](const QByteArray &pdf) {
        HandWrittenUpdate update(pdf);
        const int number = update.newNumber();
        update.object(number, QByteArray("<< /Type /Sig ") + certification + " >>");
        const ReadDocument document(pdf);
        return update
            .object(document.catalog(),
                    document.changed(document.catalog(), "/Perms",
                                     "<< /DocMDP " + QByteArray::number(number) + " 0 R >>"))
            .finish();
    });
    QTest::newRow("script as an extension") << Edit([](const QByteArray &pdf) {
        return withCatalogKey(pdf, "/Extensions",
                              "<< /X " + QByteArray::number(contentsOf(pdf)) + " 0 R >>");
    });
    QTest::newRow("foreign key in the store") << Edit([](const QByteArray &pdf) {
        return withCatalogKey(pdf, "/DSS", "<< /Certs [] /Pages 1 >>");
    });
    QTest::newRow("object that nothing uses") << Edit([](const QByteArray &pdf) {
        HandWrittenUpdate update(pdf);
        const int number = update.newNumber();
        return update.object(number, "<< /Type /Catalog >>").finish();
    });
    QTest::newRow("other catalogue") << Edit(withNewRoot);
    QTest::newRow("other identifier") << Edit(
        [](const QByteArray &pdf) { return withTrailerEdit(pdf, "/ID", "/ID [<00> <00>]"); });
    QTest::newRow("other information")
        << Edit([](const QByteArray &pdf) { return withTrailerEdit(pdf, "/Info", "/Info 1 0 R"); });
}

void addFormAttacks()
{
    QTest::newRow("form gone") << Edit(
        [](const QByteArray &pdf) { return withCatalogKey(pdf, "/AcroForm", {}); });
    QTest::newRow("viewer makes appearances")
        << Edit([](const QByteArray &pdf) { return withFormKey(pdf, "/NeedAppearances", "true"); });
    QTest::newRow("dynamic form") << Edit(
        [](const QByteArray &pdf) { return withFormKey(pdf, "/XFA", "(<xdp/>)"); });
    QTest::newRow("fields gone") << Edit(
        [](const QByteArray &pdf) { return withFormKey(pdf, "/Fields", "[]"); });
    QTest::newRow("signature gone")
        << Edit([](const QByteArray &pdf) { return withFieldKey(pdf, "Issuer", "/V", {}); });
    QTest::newRow("seal replaced")
        << Edit([](const QByteArray &pdf) { return withFieldKey(pdf, "Issuer", "/AP", "<< >>"); });
    QTest::newRow("seal moved") << Edit([](const QByteArray &pdf) {
        return withFieldKey(pdf, "Issuer", "/Rect", "[0 0 600 800]");
    });
    QTest::newRow("empty field moved") << Edit([](const QByteArray &pdf) {
        return withFieldKey(pdf, "Approver", "/Rect", "[0 0 600 800]");
    });
    QTest::newRow("empty field filled without signature") << Edit(
        [](const QByteArray &pdf) { return withFieldKey(pdf, "Approver", "/AP", "<< >>"); });
    QTest::newRow("value that is no signature") << Edit(
        [](const QByteArray &pdf) { return withFieldKey(pdf, "Approver", "/V", "(Approver)"); });
    QTest::newRow("reason changed") << Edit([](const QByteArray &pdf) {
        return withKey(pdf, ReadDocument(pdf).signature("Issuer"), "/Reason", "(other)");
    });
    QTest::newRow("signature without range") << Edit([](const QByteArray &pdf) {
        return withFakeSignature(pdf,
                                 "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter "
                                 "/ETSI.CAdES.detached /Contents <00> >>");
    });
}

} // namespace

void TestRevisionDiff::allowsWhatSigningAdds_data()
{
    QTest::addColumn<Edit>("edit");
    addAllowed();
}

void TestRevisionDiff::allowsWhatSigningAdds()
{
    QFETCH(Edit, edit);
    const QByteArray pdf = edit(sealedOnce());
    QVERIFY(pdf.startsWith(sealedOnce()));
    const SignedDocument document = readSignatures(pdf);
    QCOMPARE(document.problems, QStringList());
    QCOMPARE(document.signatures.first().fault, QString());
    QCOMPARE(toId(document.signatures.first().changesSince), QStringLiteral("allowed"));
    QVERIFY(!document.signatures.first().coversWholeDocument);
    QCOMPARE(toId(integrityOf(pdf)), QStringLiteral("intact"));
}

void TestRevisionDiff::forbidsOtherChanges_data()
{
    QTest::addColumn<Edit>("edit");
    addPageAttacks();
    addAnnotationAttacks();
    addDocumentAttacks();
    addCatalogAttacks();
    addFormAttacks();
}

void TestRevisionDiff::forbidsOtherChanges()
{
    QFETCH(Edit, edit);
    const QByteArray pdf = edit(sealedOnce());
    QVERIFY(pdf.startsWith(sealedOnce()));
    VERIFY_MODIFIED(pdf);
    // Not for other reasons: each of them is a file that programs read without complaint.
    QCOMPARE(readSignatures(pdf).state, SignedDocument::State::Readable);
}

void TestRevisionDiff::forbidsThemBehindACounterSignature_data()
{
    forbidsOtherChanges_data();
}

void TestRevisionDiff::forbidsThemBehindACounterSignature()
{
    QFETCH(Edit, edit);
    VERIFY_MODIFIED(edit(sealedTwice()));
}

QTEST_MAIN(TestRevisionDiff)
#include "tst_revisiondiff.moc"
