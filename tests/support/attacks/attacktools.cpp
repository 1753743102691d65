#include "attacktools.h"

#include "model/pdf/signatureslot.h"
#include "model/signing/cmsbuilder.h"

#include <QCryptographicHash>
#include <QStringBuilder>

namespace {

template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(result).value();
}

SignatureSlot slotIn(const QByteArray &pdf)
{
    SignatureSlotRequest request;
    request.roomBytes = qsizetype(32) * 1024; // for a CMS with the content inside
    request.fields = threeFields();
    request.fieldToSign = QStringLiteral("Issuer");
    request.reason = QStringLiteral("Declaration of conformity");
    request.location = QStringLiteral("Musterstadt, at the very end of the road");
    request.signingTime = QDateTime::currentDateTimeUtc();
    return valueOf(prepareSignature(pdf, request));
}

QByteArray contentOf(const SignatureSlot &slot)
{
    QByteArray content = slot.before().toByteArray();
    return content.append(slot.after());
}

QByteArray appended(QByteArray array, const QByteArray &item)
{
    return array.insert(array.lastIndexOf(']'), ' ' + item + ' ');
}

} // namespace

const Signer &honestSigner()
{
    static const std::unique_ptr<Identity> identity =
        TestPki::identity(QStringLiteral("signer-ec"));
    return *identity;
}

const QByteArray &honestSeal()
{
    static const QByteArray pdf = sealedBy(honestSigner());
    return pdf;
}

QByteArray rawObject(int number, const QByteArray &body)
{
    return QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
}

QByteArray tableLine(int number, qint64 offset)
{
    return QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0')
        + " 00000 n \n";
}

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

QByteArray evilContents()
{
    return streamBody("0 0 1 rg 0 0 600 800 re f");
}

HandWrittenUpdate evilUpdate(const QByteArray &pdf)
{
    return HandWrittenUpdate(pdf).object(pageContents(pdf), evilContents());
}

HandWrittenUpdate emptyUpdate(const QByteArray &pdf)
{
    const ReadDocument document(pdf);
    return HandWrittenUpdate(pdf).object(document.catalog(), document.text(document.catalog()));
}

QByteArray cmsBy(const Signer &signer, const QByteArray &content)
{
    auto algorithm = QCryptographicHash::Sha256;
    if (signer.digestAlgorithm() != SignatureDigest::Sha256) {
        algorithm = signer.digestAlgorithm() == SignatureDigest::Sha384
            ? QCryptographicHash::Sha384
            : QCryptographicHash::Sha512;
    }
    return valueOf(buildCms(QCryptographicHash::hash(content, algorithm), signer));
}

QByteArray sealedWith(const QByteArray &pdf, const Tweak &tweak)
{
    SignatureSlot slot = slotIn(pdf);
    if (tweak) {
        tweak(slot.pdf);
    }
    return valueOf(fillSignature(slot, cmsBy(honestSigner(), contentOf(slot))));
}

QByteArray sealedByCms(const CmsMaker &cms)
{
    const SignatureSlot slot = slotIn(archivedDocument());
    return valueOf(fillSignature(slot, cms(contentOf(slot))));
}

void exchange(QByteArray &pdf, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = pdf.lastIndexOf(from);
    if (at < 0 || to.size() > from.size()) {
        qFatal("\"%s\" cannot be exchanged", from.constData());
    }
    pdf.replace(at, from.size(), to.leftJustified(from.size(), ' '));
}

int addAnnotation(HandWrittenUpdate &update, const QByteArray &pdf, const QByteArray &keys,
                  bool field)
{
    const ReadDocument document(pdf);
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
    return number;
}

QByteArray signedInNewField(const QByteArray &pdf, const QByteArray &keys, const Signer &signer)
{
    constexpr int room = 4096;
    const QByteArray placeholder = '<' + QByteArray(2 * room, '0') + '>';
    const QByteArray range(60, ' ');
    HandWrittenUpdate update(pdf);
    const int value = update.newNumber();
    update.object(value,
                  "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached "
                  "/ByteRange [0 0 0 0]"
                      + range + " /Contents " + placeholder + " >>");
    addAnnotation(update, pdf,
                  "/Subtype /Widget /FT /Sig /F 132 /T (Sneaky) /V " + QByteArray::number(value)
                      + " 0 R " + keys,
                  true);
    QByteArray out = update.finish();
    const qsizetype gap = out.lastIndexOf(placeholder);
    const qsizetype gapEnd = gap + placeholder.size();
    const QByteArray numbers = "[0 " + QByteArray::number(gap) + ' ' + QByteArray::number(gapEnd)
        + ' ' + QByteArray::number(out.size() - gapEnd) + ']';
    exchange(out, "[0 0 0 0]" + range, numbers);
    const QByteArray cms = cmsBy(signer, out.first(gap) + out.sliced(gapEnd)).toHex();
    return out.replace(gap + 1, cms.size(), cms);
}
