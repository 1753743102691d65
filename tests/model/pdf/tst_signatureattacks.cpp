#include "sealedfixture.h"
#include "tests/support/documents/program.h"

/// Published attacks on signed PDF files, each as a file that other programs take for signed:
/// incremental saving, signature wrapping, shadow attacks (Mladenov et al. 2019, Mainka et al.
/// 2021).
class TestSignatureAttacks : public QObject
{
    Q_OBJECT

private slots:
    void incrementalSaving_data();
    void incrementalSaving();
    void signatureWrapping_data();
    void signatureWrapping();
    void shadowAttack_data();
    void shadowAttack();
    void refusesToCounterSignAttackedFiles();
    void knowsFilesOfOtherPrograms_data();
    void knowsFilesOfOtherPrograms();
};

namespace {

QByteArray endMark(qint64 xref)
{
    return "startxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

qint64 lastXref(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("startxref\n") + 10;
    return pdf.mid(at, pdf.indexOf('\n', at) - at).toLongLong();
}

int pageContents(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    return document.referred(document.page(0), "/Contents");
}

QByteArray object(int number, const QByteArray &body)
{
    return QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
}

QByteArray evilContents()
{
    return streamBody("0 0 1 rg 0 0 600 800 re f");
}

QByteArray tableLine(int number, qint64 offset)
{
    return QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0')
        + " 00000 n \n";
}

/// The signed bytes moved apart, with a cross-reference table between them at the offset that the
/// signed end of the file names; the digest is right and no parser complains.
QByteArray wrapped(const QByteArray &pdf, bool ownDictionary)
{
    const PdfSignature signature = readSignatures(pdf).signatures.first();
    const qint64 xref = lastXref(pdf);
    const ReadDocument document(pdf);
    const int number = document.signature("Issuer");
    const qint64 second = xref + 100'000;
    QByteArray out = pdf.first(signature.gapEnd);
    const QByteArray range = "[0 " + QByteArray::number(signature.gapBegin) + ' '
        + QByteArray::number(second) + ' ' + QByteArray::number(pdf.size() - signature.gapEnd)
        + ']';
    QByteArray table;
    if (ownDictionary) {
        out += "/Reason (x) >>\nendobj\n";
        table += tableLine(number, out.size());
        out += object(number, document.changed(number, "/ByteRange", range));
    }
    table += tableLine(pageContents(pdf), out.size());
    out += object(pageContents(pdf), evilContents());
    out = out.leftJustified(xref, ' ');
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    out += "xref\n" + table + trailer.left(trailer.indexOf("startxref"));
    return out.leftJustified(second, ' ') + pdf.mid(signature.gapEnd);
}

/// A document with an object in it that no table speaks of.
QByteArray prepared(const QByteArray &hidden)
{
    return updateWithoutChange(archivedDocument()).bytes(hidden).finish();
}

QByteArray sealedDocument(const QByteArray &pdf)
{
    const auto result = sealDocument(pdf, sealRequest(), issuer());
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return result.value();
}

/// Replace: two states of an object are in the document before it is signed; afterwards the other
/// one is brought into use without a single new object.
QByteArray hiddenObjectUsed()
{
    const QByteArray archived = archivedDocument();
    const int contents = pageContents(archived);
    const QByteArray signedPdf = sealedDocument(prepared(object(contents, evilContents())));
    const qint64 offset = signedPdf.lastIndexOf(object(contents, evilContents()));
    return HandWrittenUpdate(signedPdf).entry(contents, offset).finish();
}

/// Hide: a picture covers the text when the document is signed and is taken away afterwards.
QByteArray coverTakenAway(bool freed)
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    const int page = document.page(0);
    HandWrittenUpdate update(archived);
    const int cover = update.newNumber();
    update.object(cover, evilContents());
    const QByteArray both = '[' + QByteArray::number(pageContents(archived)) + " 0 R "
        + QByteArray::number(cover) + " 0 R]";
    update.object(page, document.changed(page, "/Contents", both));
    HandWrittenUpdate uncovered(sealedDocument(update.finish()));
    return freed ? uncovered.freed(cover).finish()
                 : uncovered.object(cover, streamBody({})).finish();
}

/// Hide and replace: a second catalogue is there from the beginning, and a trailer chooses it.
QByteArray otherCatalogChosen()
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    HandWrittenUpdate update(archived);
    const int other = update.newNumber();
    update.object(other, document.text(document.catalog()));
    QByteArray out = updateWithoutChange(sealedDocument(update.finish())).finish();
    const QByteArray root = "/Root " + QByteArray::number(document.catalog()) + " 0 R";
    const QByteArray chosen = "/Root " + QByteArray::number(other) + " 0 R";
    return out.replace(out.lastIndexOf(root), root.size(), chosen);
}

/// A reference that led nowhere when the document was signed gets its object afterwards.
QByteArray danglingReferenceFilled()
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    const int page = document.page(0);
    HandWrittenUpdate update(archived);
    const QByteArray both = '[' + QByteArray::number(pageContents(archived)) + " 0 R 900 0 R]";
    update.object(page, document.changed(page, "/Contents", both));
    return HandWrittenUpdate(sealedDocument(update.finish())).object(900, evilContents()).finish();
}

/// A length that is an object of its own is changed, so that a stream shows more or less of itself.
QByteArray lengthChanged()
{
    const QByteArray archived = archivedDocument();
    HandWrittenUpdate update(archived);
    const int length = update.newNumber();
    const QByteArray shown = "BT ET ";
    update.object(length, QByteArray::number(shown.size()));
    update.object(pageContents(archived),
                  "<< /Length " + QByteArray::number(length) + " 0 R >>\nstream\n" + shown
                      + "\nendstream");
    return HandWrittenUpdate(sealedDocument(update.finish())).object(length, "3").finish();
}

void addUpdatesWithoutTable()
{
    const QByteArray &pdf = sealedOnce();
    const QByteArray evil = object(pageContents(pdf), evilContents());
    const qint64 xref = lastXref(pdf);
    QTest::newRow("body only") << pdf + evil;
    QTest::newRow("body and end mark") << pdf + evil + "%%EOF\n";
    QTest::newRow("body and the old offset") << pdf + evil + endMark(xref);
    QTest::newRow("body and offset 0") << pdf + evil + endMark(0);
    QTest::newRow("body and an offset behind the end") << pdf + evil + endMark(pdf.size() * 2);
    QTest::newRow("body and trailer") << pdf + evil + "trailer\n<< /Root 1 0 R /Size 99 /Prev "
            + QByteArray::number(xref) + " >>\n" + endMark(pdf.size() + evil.size());
    QTest::newRow("body and table without trailer") << pdf + evil + "xref\n"
            + tableLine(pageContents(pdf), pdf.size()) + endMark(pdf.size() + evil.size());
    QTest::newRow("line end") << pdf + '\n';
    QTest::newRow("comment") << pdf + "% nothing\n";
    QTest::newRow("end mark again") << pdf + endMark(xref);
    QTest::newRow("the whole file again") << pdf + pdf;
    QTest::newRow("an unsigned file") << pdf + RawDocument::onePage().withTable();
}

} // namespace

void TestSignatureAttacks::incrementalSaving_data()
{
    QTest::addColumn<QByteArray>("pdf");
    addUpdatesWithoutTable();
    const QByteArray &pdf = sealedOnce();
    const int contents = pageContents(pdf);
    QTest::newRow("proper update")
        << HandWrittenUpdate(pdf).object(contents, evilContents()).finish();
    QTest::newRow("listed twice") << HandWrittenUpdate(pdf)
                                         .object(contents, ReadDocument(pdf).text(contents))
                                         .object(contents, evilContents())
                                         .finish();
    QTest::newRow("freed and used again")
        << HandWrittenUpdate(pdf).freed(contents).object(contents, evilContents()).finish();
    QTest::newRow("two updates")
        << updateWithoutChange(HandWrittenUpdate(pdf).object(contents, evilContents()).finish())
               .finish();
    QTest::newRow("loop of updates") << HandWrittenUpdate(pdf)
                                            .object(contents, evilContents())
                                            .finish("/Prev " + QByteArray::number(pdf.size()));
    QTest::newRow("hybrid") << updateWithoutChange(pdf).finish("/XRefStm 15");
}

void TestSignatureAttacks::incrementalSaving()
{
    QFETCH(QByteArray, pdf);
    VERIFY_MODIFIED(pdf);
}

void TestSignatureAttacks::signatureWrapping_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("new dictionary") << wrapped(sealedOnce(), true);
    QTest::newRow("old dictionary") << wrapped(sealedOnce(), false);
}

void TestSignatureAttacks::signatureWrapping()
{
    QFETCH(QByteArray, pdf);
    // Otherwise the attack would fail for reasons that are none.
    const ReadDocument document(pdf);
    QCOMPARE(document.content(pageContents(pdf)), QByteArray("0 0 1 rg 0 0 600 800 re f"));
    VERIFY_MODIFIED(pdf);
}

void TestSignatureAttacks::shadowAttack_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("hidden object used") << hiddenObjectUsed();
    QTest::newRow("cover emptied") << coverTakenAway(false);
    QTest::newRow("cover freed") << coverTakenAway(true);
    QTest::newRow("other catalogue chosen") << otherCatalogChosen();
    QTest::newRow("dangling reference filled") << danglingReferenceFilled();
    QTest::newRow("length changed") << lengthChanged();
}

void TestSignatureAttacks::shadowAttack()
{
    QFETCH(QByteArray, pdf);
    VERIFY_MODIFIED(pdf);
}

void TestSignatureAttacks::refusesToCounterSignAttackedFiles()
{
    const QByteArray pdf =
        HandWrittenUpdate(sealedOnce()).object(pageContents(sealedOnce()), evilContents()).finish();
    SealRequest request = sealRequest();
    request.fieldToSign = QStringLiteral("Reviewer");
    QVERIFY_REFUSED(sealDocument(pdf, request, issuer()), QStringLiteral("changed"));
}

void TestSignatureAttacks::knowsFilesOfOtherPrograms_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("object streams") << QStringList{QStringLiteral("--object-streams=generate"),
                                                   QStringLiteral("--no-original-object-ids")};
    QTest::newRow("linearised") << QStringList{QStringLiteral("--linearize")};
    QTest::newRow("linearised with object streams")
        << QStringList{QStringLiteral("--linearize"), QStringLiteral("--object-streams=generate")};
    QTest::newRow("readable") << QStringList{QStringLiteral("--qdf")};
}

void TestSignatureAttacks::knowsFilesOfOtherPrograms()
{
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString source =
        writeFile(folder.path(), QStringLiteral("source.pdf"), archivedDocument());
    const QString target = folder.filePath(QStringLiteral("target.pdf"));
    if (!runProgram(QStringLiteral("qpdf"), options + QStringList{source, target}).found) {
        QSKIP("qpdf is not installed");
    }
    const QByteArray written = readFile(target);
    const auto result = sealDocument(written, sealRequest(), issuer());
    QVERIFY_RESULT(result);
    QVERIFY(result.value().startsWith(written));
    const QByteArray both = countersignedBy(issuer(), result.value(), QStringLiteral("Reviewer"));
    QCOMPARE(toId(integrityOf(both)), QStringLiteral("intact"));
    QByteArray changed = both;
    changed[300] = static_cast<char>(changed.at(300) ^ 1);
    VERIFY_MODIFIED(changed);
}

QTEST_MAIN(TestSignatureAttacks)
#include "tst_signatureattacks.moc"
