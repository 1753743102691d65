#include "tokenuri.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype longestUri = 4096;
const QString scheme = QStringLiteral("pkcs11:");

class TokenUris
{
    Q_DECLARE_TR_FUNCTIONS(TokenUri)
};

bool isHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F');
}

/// What stands for itself in the path: unreserved, and pk11-res-avail of RFC 7512, 2.3.
bool isPlain(QChar character)
{
    static const QString others = QStringLiteral("-._~:[]@!$'()*+,=&");
    return character.unicode() < 128
        && (character.isLetterOrNumber() || others.contains(character));
}

/// Nothing where a percent sign is followed by no two digits, or where a character has to be
/// escaped.
Result<QByteArray> decoded(const QString &name, const QString &value)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar character = value.at(at);
        if (character == u'%' && at + 2 < value.size() && isHexDigit(value.at(at + 1))
            && isHexDigit(value.at(at + 2))) {
            bytes += static_cast<char>(QStringView(value).mid(at + 1, 2).toInt(nullptr, 16));
            at += 2;
        } else if (isPlain(character)) {
            bytes += character.toLatin1();
        } else {
            return Error::invalid(
                TokenUris::tr("The PKCS #11 URI has a character at \"%1\" that must be written "
                              "as %, followed by two hexadecimal digits.")
                    .arg(name));
        }
    }
    return bytes;
}

Result<QString> decodedText(const QString &name, const QString &value)
{
    const auto bytes = decoded(name, value);
    if (!bytes) {
        return bytes.error();
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes.value());
    if (decoder.hasError() || text.contains(QChar(0))) {
        return Error::invalid(
            TokenUris::tr("The value of \"%1\" in the PKCS #11 URI is no text in UTF-8.")
                .arg(name));
    }
    return text;
}

QString *textOf(TokenUri &uri, const QString &name)
{
    if (name == QLatin1String("token")) {
        return &uri.token;
    }
    if (name == QLatin1String("manufacturer")) {
        return &uri.manufacturer;
    }
    if (name == QLatin1String("model")) {
        return &uri.model;
    }
    if (name == QLatin1String("serial")) {
        return &uri.serial;
    }
    return name == QLatin1String("object") ? &uri.object : nullptr;
}

Result<void> readAttribute(TokenUri &uri, const QString &name, const QString &value)
{
    if (name == QLatin1String("type")) {
        return {}; // the certificate and its key are both needed, whichever is named
    }
    if (name == QLatin1String("id")) {
        const auto bytes = decoded(name, value);
        if (!bytes) {
            return bytes.error();
        }
        uri.id = bytes.value();
        return {};
    }
    QString *text = textOf(uri, name);
    if (text == nullptr) {
        return Error::invalid(
            TokenUris::tr("\"%1\" in the PKCS #11 URI is not known here. Use token, serial, "
                          "manufacturer, model, object and id.")
                .arg(name));
    }
    const auto read = decodedText(name, value);
    if (!read) {
        return read.error();
    }
    *text = read.value();
    return {};
}

Error refusedQuery(const QString &query)
{
    if (query.contains(QLatin1String("pin-"))) {
        // Never repeated in the message: it may be the PIN.
        return Error::invalid(
            TokenUris::tr("The PKCS #11 URI holds a PIN or where to find it. Leave it out: "
                          "whoever lists the running programs could read it. The PIN is asked "
                          "for or read from a file instead."));
    }
    return Error::invalid(
        TokenUris::tr("The PKCS #11 URI has a query (what follows the question mark). Leave it "
                      "out, and name the PKCS #11 module apart from it."));
}

/// As few escapes as readers need.
QString encoded(const QByteArray &bytes, bool everyByte)
{
    QString text;
    for (const char byte : bytes) {
        const bool plain = !everyByte && byte > ' '
            && (QChar::fromLatin1(byte).isLetterOrNumber()
                || QByteArrayView("-._~").contains(byte));
        text += plain && static_cast<unsigned char>(byte) < 128
            ? QString(QLatin1Char(byte))
            : QLatin1Char('%') + QString::fromLatin1(QByteArray(1, byte).toHex().toUpper());
    }
    return text;
}

} // namespace

bool isPkcs11Uri(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Result<TokenUri> parsePkcs11Uri(const QString &text)
{
    if (!isPkcs11Uri(text) || text.size() > longestUri) {
        return Error::invalid(TokenUris::tr("This is no PKCS #11 URI. It looks like: "
                                            "pkcs11:token=My%20card;object=Signature"));
    }
    const QString rest = text.mid(scheme.size());
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        return refusedQuery(rest.mid(mark + 1));
    }
    TokenUri uri;
    QStringList seen;
    for (const QString &attribute : rest.split(u';', Qt::SkipEmptyParts)) {
        const QString name = attribute.section(u'=', 0, 0);
        if (!attribute.contains(u'=') || seen.contains(name)) {
            return Error::invalid(
                TokenUris::tr("\"%1\" in the PKCS #11 URI has no value, or is there twice.")
                    .arg(name));
        }
        if (const auto read = readAttribute(uri, name, attribute.section(u'=', 1)); !read) {
            return read.error();
        }
        seen.append(name);
    }
    return uri;
}

QString toString(const TokenUri &uri)
{
    QStringList attributes;
    const auto add = [&attributes](const char *name, const QByteArray &value, bool everyByte) {
        if (!value.isEmpty()) {
            attributes.append(QLatin1String(name) + QLatin1Char('=') + encoded(value, everyByte));
        }
    };
    add("model", uri.model.toUtf8(), false);
    add("manufacturer", uri.manufacturer.toUtf8(), false);
    add("serial", uri.serial.toUtf8(), false);
    add("token", uri.token.toUtf8(), false);
    add("id", uri.id, true);
    add("object", uri.object.toUtf8(), false);
    return scheme + attributes.join(QLatin1Char(';'));
}
