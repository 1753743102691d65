#include "attack.h"
#include "attacktools.h"

#include <QStringBuilder>

namespace {

constexpr const char *overText = "/Rect [40 700 560 820]";

/// Sealed with another permission than the program's.
QByteArray certified(char permission)
{
    return sealedWith(archivedDocument(), [permission](QByteArray &pdf) {
        if (permission != '2') {
            exchange(pdf, "/P 2 ", QByteArray("/P ") + permission + ' ');
        }
    });
}

QByteArray withAnnotation(const QByteArray &pdf, const QByteArray &keys, bool field)
{
    HandWrittenUpdate update(pdf);
    addAnnotation(update, pdf, keys, field);
    return update.finish();
}

/// An annotation with a picture that covers the text.
QByteArray withPicture(const QByteArray &pdf, const QByteArray &keys, bool field)
{
    HandWrittenUpdate update(pdf);
    const int picture = update.newNumber();
    update.object(
        picture,
        streamBody("1 g 0 0 520 120 re f", "/Type /XObject /Subtype /Form /BBox [0 0 520 120]"));
    addAnnotation(update, pdf,
                  keys + ' ' + overText + " /F 4 /AP << /N " + QByteArray::number(picture)
                      + " 0 R >>",
                  field);
    return update.finish();
}

Attacks evilAnnotations(char permission)
{
    const QByteArray pdf = certified(permission);
    const QString suffix = QStringLiteral(", P %1").arg(QLatin1Char(permission));
    Attacks attacks;
    for (const char *kind :
         {"FreeText", "Redact", "Stamp", "Highlight", "Underline", "StrikeOut", "Ink", "Square",
          "Line", "Polygon", "Caret", "Text", "Popup", "Watermark", "FileAttachment", "Link"}) {
        const QByteArray keys = "/Subtype /" + QByteArray(kind) + " /Contents (fulfilled)";
        attacks.append({u"evil annotation: " + QString::fromLatin1(kind) + suffix,
                        withPicture(pdf, keys, false)});
    }
    attacks.append(
        {u"evil annotation: text field" + suffix,
         withPicture(pdf, "/Subtype /Widget /FT /Tx /T (Verdict) /V (fulfilled)", true)});
    attacks.append({u"evil annotation: hidden one with an action" + suffix,
                    withAnnotation(pdf,
                                   "/Subtype /Link /Rect [0 0 0 0] /A << /S /JavaScript /JS "
                                   "(app.beep\\(0\\)) >>",
                                   false)});
    return attacks;
}

Attacks sneakySignatures(char permission)
{
    const QByteArray pdf = certified(permission);
    const QString suffix = QStringLiteral(", P %1").arg(QLatin1Char(permission));
    const auto attacker = TestPki::identity(QStringLiteral("selfsigned"));
    const QByteArray widget = "/Subtype /Widget /FT /Sig /T (Other)";
    Attacks attacks{
        {u"sneaky signature: empty field over text" + suffix, withPicture(pdf, widget, true)},
        {u"sneaky signature: signed by anybody over text" + suffix,
         signedInNewField(pdf, overText, *attacker)},
        {u"sneaky signature: signed by somebody trusted over text" + suffix,
         signedInNewField(pdf, overText, honestSigner())},
        {u"sneaky signature: field not printed but shown" + suffix,
         withAnnotation(pdf, widget + " /F 0 " + overText, true)},
        {u"sneaky signature: looks of an empty field" + suffix,
         [&] {
             const ReadDocument document(pdf);
             const int field = document.field("Approver");
             return HandWrittenUpdate(pdf)
                 .object(field, document.changed(field, "/AP", "<< /N 1 0 R >>"))
                 .finish();
         }()},
        {u"sneaky signature: empty field moved over text" + suffix,
         [&] {
             const ReadDocument document(pdf);
             const int field = document.field("Approver");
             return HandWrittenUpdate(pdf)
                 .object(field, document.changed(field, "/Rect", "[40 700 560 820]"))
                 .finish();
         }()},
    };
    // Allowed by its kind, and worth as much as its signer.
    const QByteArray invisible = signedInNewField(pdf, "/Rect [0 0 0 0]", *attacker);
    attacks.append(
        {u"sneaky signature: invisible, by anybody" + suffix, invisible,
         permission == '1' ? QStringLiteral("modified") : QStringLiteral("unknown-issuer")});
    return attacks;
}

QByteArray withPermissions(const QByteArray &value)
{
    const ReadDocument document(honestSeal());
    return HandWrittenUpdate(honestSeal())
        .object(document.catalog(), document.changed(document.catalog(), "/Perms", value))
        .finish();
}

QByteArray withParameters(const QByteArray &level)
{
    const ReadDocument document(honestSeal());
    const int signature = document.signature("Issuer");
    const QByteArray references =
        "[<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P "
        + level + " /V /1.2 >> >>]";
    return HandWrittenUpdate(honestSeal())
        .object(signature, document.changed(signature, "/Reference", references))
        .finish();
}

} // namespace

Attacks certificationAttacks()
{
    Attacks attacks;
    for (const char permission : {'1', '2', '3'}) {
        attacks += evilAnnotations(permission) + sneakySignatures(permission);
    }
    attacks.append({QStringLiteral("certification taken away"), withPermissions({})});
    attacks.append({QStringLiteral("certification by nothing"), withPermissions("<< >>")});
    attacks.append({QStringLiteral("certification widened"), withParameters("3")});
    attacks.append({QStringLiteral("counter-signed though P 1 forbids it"), [] {
                        const QByteArray pdf = certified('1');
                        return signedInNewField(pdf, "/Rect [0 0 0 0]", honestSigner());
                    }()});
    return attacks;
}
