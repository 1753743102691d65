#include "attack.h"
#include "attacktools.h"

#include <QStringBuilder>

namespace {

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// A document with an object in it that no table speaks of.
QByteArray prepared(const QByteArray &hidden)
{
    return emptyUpdate(archivedDocument()).bytes(hidden).finish();
}

/// Replace: two states of an object are in the document before it is signed; afterwards the other
/// one is brought into use without a single new object.
QByteArray hiddenObjectUsed()
{
    const int contents = pageContents(archivedDocument());
    const QByteArray hidden = rawObject(contents, evilContents());
    const QByteArray sealedPdf = sealedWith(prepared(hidden));
    return HandWrittenUpdate(sealedPdf).entry(contents, sealedPdf.lastIndexOf(hidden)).finish();
}

/// Hide: a picture covers the text when the document is signed and is taken away afterwards.
QByteArray coverTakenAway(const std::function<void(HandWrittenUpdate &update, int cover)> &take)
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    const int page = document.page(0);
    HandWrittenUpdate update(archived);
    const int cover = update.newNumber();
    update.object(cover, evilContents());
    update.object(
        page,
        document.changed(page, "/Contents",
                         '[' + reference(pageContents(archived)) + ' ' + reference(cover) + ']'));
    HandWrittenUpdate uncovered(sealedWith(update.finish()));
    take(uncovered, cover);
    return uncovered.finish();
}

/// Hide and replace: a second catalogue is there from the beginning, and a trailer chooses it.
QByteArray otherCatalogChosen()
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    HandWrittenUpdate update(archived);
    const int other = update.newNumber();
    update.object(other, document.text(document.catalog()));
    QByteArray out = emptyUpdate(sealedWith(update.finish())).finish();
    const QByteArray root = "/Root " + reference(document.catalog());
    out.replace(out.lastIndexOf(root), root.size(), QByteArray("/Root " + reference(other)));
    return out;
}

/// Hide and replace: a whole second tree of pages waits under numbers that nothing refers to.
QByteArray otherPagesChosen()
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    HandWrittenUpdate update(archived);
    const int tree = update.newNumber();
    const int page = update.newNumber();
    const int contents = update.newNumber();
    update.object(contents, evilContents());
    update.object(page,
                  "<< /Type /Page /Parent " + reference(tree)
                      + " /MediaBox [0 0 595 842] /Contents " + reference(contents) + " >>");
    update.object(tree, "<< /Type /Pages /Count 1 /Kids [" + reference(page) + "] >>");
    const QByteArray sealedPdf = sealedWith(update.finish());
    const ReadDocument after(sealedPdf);
    return HandWrittenUpdate(sealedPdf)
        .object(after.catalog(), after.changed(after.catalog(), "/Pages", reference(tree)))
        .finish();
}

/// A reference that led nowhere when the document was signed gets its object afterwards.
QByteArray danglingReferenceFilled()
{
    const QByteArray archived = archivedDocument();
    const ReadDocument document(archived);
    const int page = document.page(0);
    HandWrittenUpdate update(archived);
    const QByteArray both = '[' + reference(pageContents(archived)) + " 900 0 R]";
    update.object(page, document.changed(page, "/Contents", both));
    return HandWrittenUpdate(sealedWith(update.finish())).object(900, evilContents()).finish();
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
                  "<< /Length " + reference(length) + " >>\nstream\n" + shown + "\nendstream");
    return HandWrittenUpdate(sealedWith(update.finish())).object(length, "3").finish();
}

/// A document whose first page has a text field that says "not fulfilled".
QByteArray withTextField(int *field, int *appearance)
{
    const QByteArray archived = archivedDocument();
    HandWrittenUpdate update(archived);
    *appearance = update.newNumber();
    update.object(*appearance,
                  streamBody("BT ET", "/Type /XObject /Subtype /Form /BBox [0 0 90 20]"));
    *field = addAnnotation(update, archived,
                           "/Subtype /Widget /FT /Tx /T (Verdict) /V (not fulfilled) /F 4 /Rect "
                           "[9 9 99 29] /AP << /N "
                               + reference(*appearance) + " >>",
                           false);
    const ReadDocument document(archived);
    update.object(document.catalog(),
                  document.changed(document.catalog(), "/AcroForm",
                                   "<< /Fields [" + reference(*field) + "] >>"));
    return update.finish();
}

/// Replace: the value of a field, or only its looks, which viewers show until it is entered.
QByteArray fieldChanged(bool looksOnly)
{
    int field = 0;
    int appearance = 0;
    const QByteArray sealedPdf = sealedWith(withTextField(&field, &appearance));
    HandWrittenUpdate update(sealedPdf);
    if (looksOnly) {
        update.object(appearance,
                      streamBody("1 0 0 rg 0 0 90 20 re f",
                                 "/Type /XObject /Subtype /Form /BBox [0 0 90 20]"));
    } else {
        update.object(field, ReadDocument(sealedPdf).changed(field, "/V", "(fulfilled)"));
    }
    return update.finish();
}

/// Replace: another font of the same name exchanges the letters on the page.
QByteArray fontChanged(const QByteArray &key)
{
    const QByteArray &pdf = honestSeal();
    const ReadDocument document(pdf);
    const QByteArray resources = document.value(document.page(0), "/Resources");
    const qsizetype at = resources.indexOf(" 0 R", resources.indexOf("/Font"));
    const qsizetype begin = resources.lastIndexOf(' ', at - 1) + 1;
    int font = resources.mid(begin, at - begin).toInt();
    if (document.text(font).indexOf("/BaseFont") < 0) { // a dictionary of fonts
        const QByteArray fonts = document.text(font);
        const qsizetype end = fonts.indexOf(" 0 R");
        font = fonts.mid(fonts.lastIndexOf(' ', end - 1) + 1, end).split(' ').first().toInt();
    }
    return HandWrittenUpdate(pdf).object(font, document.changed(font, key, "/Helvetica")).finish();
}

} // namespace

Attacks shadowAttacks()
{
    const auto emptied = [](HandWrittenUpdate &update, int cover) {
        update.object(cover, streamBody({}));
    };
    const auto freed = [](HandWrittenUpdate &update, int cover) {
        update.freed(cover);
    };
    return {
        {QStringLiteral("hide: cover emptied"), coverTakenAway(emptied)},
        {QStringLiteral("hide: cover freed"), coverTakenAway(freed)},
        {QStringLiteral("hide: dangling reference filled"), danglingReferenceFilled()},
        {QStringLiteral("hide: length of a stream changed"), lengthChanged()},
        {QStringLiteral("replace: value of a text field"), fieldChanged(false)},
        {QStringLiteral("replace: looks of a text field"), fieldChanged(true)},
        {QStringLiteral("replace: name of a font"), fontChanged("/BaseFont")},
        {QStringLiteral("replace: encoding of a font"), fontChanged("/Encoding")},
        {QStringLiteral("replace: letters of a font"), fontChanged("/ToUnicode")},
        {QStringLiteral("hide and replace: hidden object used"), hiddenObjectUsed()},
        {QStringLiteral("hide and replace: other catalogue"), otherCatalogChosen()},
        {QStringLiteral("hide and replace: other pages"), otherPagesChosen()},
    };
}
