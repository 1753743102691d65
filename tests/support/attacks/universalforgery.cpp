#include "attack.h"
#include "attacktools.h"
#include "model/pdf/signaturereader.h"

#include <QStringBuilder>

#include <algorithm>

namespace {

PdfSignature honestSignature()
{
    return readSignatures(honestSeal()).signatures.first();
}

/// Puts @p text into the place of the range; everything else stays where it is.
QByteArray withRange(const QByteArray &text)
{
    QByteArray pdf = honestSeal();
    const qsizetype begin = pdf.indexOf("/ByteRange ") + 11;
    const qsizetype end = pdf.indexOf(']', begin) + 1;
    return pdf.replace(begin, end - begin, text.leftJustified(end - begin, ' ', true));
}

/// Puts @p text into the place of the signature value.
QByteArray withContents(const QByteArray &text)
{
    const PdfSignature signature = honestSignature();
    const qsizetype room = signature.gapEnd - signature.gapBegin;
    return QByteArray(honestSeal())
        .replace(signature.gapBegin, room, text.leftJustified(room, ' ', true));
}

/// Sets a key of the signature's dictionary by an update; an empty value removes it.
QByteArray updated(const QByteArray &key, const QByteArray &value)
{
    const ReadDocument document(honestSeal());
    const int signature = document.signature("Issuer");
    return HandWrittenUpdate(honestSeal())
        .object(signature, document.changed(signature, key, value))
        .finish();
}

QByteArray withoutKey(const QByteArray &key)
{
    QByteArray pdf = honestSeal();
    const qsizetype at = pdf.lastIndexOf(key);
    return pdf.replace(at, key.size(), QByteArray("/X").leftJustified(key.size(), 'x'));
}

/// The same value; only the bytes are others.
QByteArray withDigitInOtherCase(QByteArray value)
{
    const auto letter =
        std::find_if(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'f'; });
    *letter = static_cast<char>(*letter - 'a' + 'A');
    return value;
}

Attacks withOtherRanges()
{
    const PdfSignature s = honestSignature();
    const auto n = [](qint64 number) {
        return QByteArray::number(number);
    };
    const QList<std::pair<const char *, QByteArray>> ranges{
        {"null", "null"},
        {"empty", "[]"},
        {"of zeros", "[0 0 0 0]"},
        {"of one byte", "[0 1 2 3]"},
        {"of three numbers", "[0 1 2]"},
        {"of text", "(0 1 2 3)"},
        {"of names", "[/a /b /c /d]"},
        {"of fractions", "[0.0 1.0 2.0 3.0]"},
        {"negative", "[0 -1 2 3]"},
        {"negative at the end", "[0 1 2 -3]"},
        {"huge", "[0 1 2 9223372036854775807]"},
        {"beyond 64 bits", "[0 1 99999999999999999999 1]"},
        {"overlapping", "[0 " + n(s.gapEnd) + ' ' + n(s.gapBegin) + " 9]"},
        {"of everything", "[0 " + n(s.gapBegin) + ' ' + n(s.gapBegin) + ' ' + n(s.end) + ']'},
        {"of the first part only", "[0 " + n(s.gapBegin) + ' ' + n(s.gapEnd) + " 0]"},
        {"that begins late", "[1 " + n(s.gapBegin) + ' ' + n(s.gapEnd) + " 9]"},
        {"that is a reference", "1 0 R"},
    };
    Attacks attacks{{QStringLiteral("no /ByteRange"), withoutKey("/ByteRange")},
                    {QStringLiteral("no /ByteRange, by update"), updated("/ByteRange", {})}};
    for (const auto &[name, text] : ranges) {
        const QString what = QStringLiteral("/ByteRange ") + QString::fromLatin1(name);
        attacks.append({what, withRange(text)});
        attacks.append({what + QStringLiteral(", by update"), updated("/ByteRange", text)});
    }
    return attacks;
}

Attacks withOtherContents()
{
    const PdfSignature s = honestSignature();
    const QByteArray zeros(s.gapEnd - s.gapBegin - 2, '0');
    const QByteArray value = honestSeal().mid(s.gapBegin, s.gapEnd - s.gapBegin);
    const QList<std::pair<const char *, QByteArray>> values{
        {"null", "null"},
        {"empty", "<>"},
        {"of one zero", "<00>"},
        {"of zeros", '<' + zeros + '>'},
        {"that is text", "(signature)"},
        {"that is a number", "0"},
        {"that is an array", "[<00>]"},
        {"that is a reference", "1 0 R"},
        {"not hexadecimal", QByteArray(value).replace(100, 2, "xy")},
        {"of an odd number of digits", QByteArray(value).replace(value.size() - 2, 2, "> ")},
        {"with a space inside", QByteArray(value).replace(100, 2, "  ")},
        {"with a digit in another case", withDigitInOtherCase(value)},
        {"with other padding", QByteArray(value).replace(value.size() - 5, 2, "01")},
        {"that ends early", value.first(6000) + '>'},
        {"with a second one behind it", value.first(6000) + "> /Contents <00>"},
        {"with a second range behind it", value.first(6000) + "> /ByteRange [0 1 2 3]"},
    };
    Attacks attacks{{QStringLiteral("no /Contents"), withoutKey("/Contents")},
                    {QStringLiteral("no /Contents, by update"), updated("/Contents", {})}};
    for (const auto &[name, text] : values) {
        const QString what = QStringLiteral("/Contents ") + QString::fromLatin1(name);
        attacks.append({what, withContents(text)});
        attacks.append({what + QStringLiteral(", by update"), updated("/Contents", text)});
    }
    return attacks;
}

/// Keys that stood there twice when the document was signed: programs take one or the other.
Attacks withKeysTwice()
{
    const auto instead = [](const char *from, const char *to) {
        return sealedWith(archivedDocument(), [=](QByteArray &pdf) { exchange(pdf, from, to); });
    };
    const char *location = "/Location (Musterstadt, at the very end of the road)";
    return {
        {QStringLiteral("/Contents twice, signed so"), instead(location, "/Contents <00>")},
        {QStringLiteral("/ByteRange twice, signed so"), instead(location, "/ByteRange [0 1 2 3]")},
        {QStringLiteral("/SubFilter twice, signed so"), instead(location, "/SubFilter /Other")},
        {QStringLiteral("/Contents twice, by update"), updated("/Reason", "(x) /Contents <00>")},
        {QStringLiteral("/ByteRange twice, by update"),
         updated("/Reason", "(x) /ByteRange [0 1 2 3]")},
    };
}

QByteArray withValueTwice()
{
    const ReadDocument document(honestSeal());
    const int field = document.field("Issuer");
    const QByteArray value = QByteArray::number(document.signature("Issuer")) + " 0 R";
    return HandWrittenUpdate(honestSeal())
        .object(field, document.changed(field, "/V", value + " /V null"))
        .finish();
}

} // namespace

Attacks universalForgeries()
{
    Attacks attacks = withOtherRanges() + withOtherContents() + withKeysTwice();
    for (const char *key : {"/SubFilter", "/Filter", "/Type", "/Reference"}) {
        const QString name = QString::fromLatin1(key);
        attacks.append({QStringLiteral("no %1, by update").arg(name), updated(key, {})});
        attacks.append({QStringLiteral("%1 null, by update").arg(name), updated(key, "null")});
    }
    attacks.append({QStringLiteral("/V twice"), withValueTwice()});
    return attacks;
}
