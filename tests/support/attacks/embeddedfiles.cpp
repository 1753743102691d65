#include "attack.h"
#include "attacktools.h"

#include <QStringBuilder>

namespace {

constexpr const char *evilData = "{\"verdict\":\"conforms with distinction\"}";

/// The first number in front of " 0 R" behind @p key.
int referenceBehind(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key) + key.size();
    return text.mid(at, text.indexOf(" 0 R", at) - at).trimmed().toInt();
}

QByteArray withKey(int number, const QByteArray &key, const QByteArray &value)
{
    return HandWrittenUpdate(honestSeal())
        .object(number, ReadDocument(honestSeal()).changed(number, key, value))
        .finish();
}

} // namespace

Attacks embeddedFileAttacks()
{
    const QByteArray &pdf = honestSeal();
    const ReadDocument document(pdf);
    const int catalog = document.catalog();
    const int file = referenceBehind(document.value(catalog, "/AF"), "[");
    const int stream = referenceBehind(document.value(file, "/EF"), "/F ");
    const QByteArray type = "/Type /EmbeddedFile /Subtype /application#2Fjson";
    HandWrittenUpdate redirected(pdf);
    const int other = redirected.newNumber();
    const QByteArray to = QByteArray::number(other) + " 0 R";
    redirected.object(other, streamBody(evilData, type))
        .object(file, document.changed(file, "/EF", "<< /F " + to + " /UF " + to + " >>"));
    return {
        {QStringLiteral("content exchanged"),
         HandWrittenUpdate(pdf).object(stream, streamBody(evilData, type)).finish()},
        {QStringLiteral("content freed"), HandWrittenUpdate(pdf).freed(stream).finish()},
        {QStringLiteral("leads to another content"), redirected.finish()},
        {QStringLiteral("renamed"), withKey(file, "/UF", "(other.json)")},
        {QStringLiteral("another relationship"), withKey(file, "/AFRelationship", "/Source")},
        {QStringLiteral("not associated any more"), withKey(catalog, "/AF", {})},
        {QStringLiteral("list of files gone"), withKey(catalog, "/Names", {})},
        {QStringLiteral("a second file of the name"),
         withKey(catalog, "/Names",
                 "<< /EmbeddedFiles << /Names [(assessment.json) " + QByteArray::number(file)
                     + " 0 R (assessment.json) " + QByteArray::number(file) + " 0 R] >> >>")},
    };
}
