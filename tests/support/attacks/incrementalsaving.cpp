#include "attack.h"
#include "attacktools.h"

#include <QStringBuilder>

namespace {

/// A copy of the signature's dictionary as an object of the update, in the place of the signed one.
HandWrittenUpdate withCopiedSignature(HandWrittenUpdate update, const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    const int field = document.field("Issuer");
    const int copy = update.newNumber();
    update.object(copy, document.text(document.signature("Issuer")));
    return update.object(field, document.changed(field, "/V", QByteArray::number(copy) + " 0 R"));
}

/// The same, but under its old number.
HandWrittenUpdate withSignatureAgain(HandWrittenUpdate update, const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    const int signature = document.signature("Issuer");
    return update.object(signature, document.text(signature));
}

Attacks withoutTable()
{
    const QByteArray &pdf = honestSeal();
    const QByteArray evil = rawObject(pageContents(pdf), evilContents());
    const qint64 xref = lastXref(pdf);
    const QByteArray trailer = "trailer\n<< /Root 1 0 R /Size 99 /Prev " + QByteArray::number(xref)
        + " >>\n" + endMark(pdf.size() + evil.size());
    const QByteArray table =
        "xref\n" + tableLine(pageContents(pdf), pdf.size()) + endMark(pdf.size() + evil.size());
    return {
        {QStringLiteral("body only"), pdf + evil},
        {QStringLiteral("body and end mark"), pdf + evil + "%%EOF\n"},
        {QStringLiteral("body and the old offset"), pdf + evil + endMark(xref)},
        {QStringLiteral("body and offset 0"), pdf + evil + endMark(0)},
        {QStringLiteral("body and an offset behind the end"), pdf + evil + endMark(pdf.size() * 2)},
        {QStringLiteral("body and trailer without a table"), pdf + evil + trailer},
        {QStringLiteral("body and table without a trailer"), pdf + evil + table},
    };
}

Attacks withTrailingData()
{
    const QByteArray &pdf = honestSeal();
    return {
        {QStringLiteral("trailing line end"), pdf + '\n'},
        {QStringLiteral("trailing space"), pdf + ' '},
        {QStringLiteral("trailing zero"), pdf + QByteArray(1, '\0')},
        {QStringLiteral("trailing comment"), pdf + "% nothing\n"},
        {QStringLiteral("trailing end mark"), pdf + endMark(lastXref(pdf))},
        {QStringLiteral("trailing copy of the whole file"), pdf + pdf},
        {QStringLiteral("trailing unsigned file"), pdf + RawDocument::onePage().withTable()},
        {QStringLiteral("trailing megabyte of zeros"), pdf + QByteArray(1 << 20, '\0')},
    };
}

} // namespace

Attacks incrementalSavingAttacks()
{
    const QByteArray &pdf = honestSeal();
    const int contents = pageContents(pdf);
    Attacks attacks{
        {QStringLiteral("with table and trailer"), evilUpdate(pdf).finish()},
        {QStringLiteral("with a copied signature"),
         withCopiedSignature(evilUpdate(pdf), pdf).finish()},
        {QStringLiteral("with the signature again"),
         withSignatureAgain(evilUpdate(pdf), pdf).finish()},
        {QStringLiteral("copied signature, nothing else"),
         withCopiedSignature(HandWrittenUpdate(pdf), pdf).finish()},
        {QStringLiteral("hidden behind an empty update"),
         emptyUpdate(evilUpdate(pdf).finish()).finish()},
        {QStringLiteral("hidden in front of the old contents"),
         HandWrittenUpdate(pdf)
             .object(contents, ReadDocument(pdf).text(contents))
             .object(contents, evilContents())
             .finish()},
        {QStringLiteral("freed and used again"),
         HandWrittenUpdate(pdf).freed(contents).object(contents, evilContents()).finish()},
        {QStringLiteral("loop of updates"),
         evilUpdate(pdf).finish("/Prev " + QByteArray::number(pdf.size()))},
    };
    return attacks + withoutTable() + withTrailingData();
}
