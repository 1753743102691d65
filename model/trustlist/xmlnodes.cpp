#include "xmlnodes.h"

namespace {

const xmlChar *asXml(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

QByteArray taken(xmlChar *text)
{
    const QByteArray copy(reinterpret_cast<const char *>(text));
    xmlFree(text);
    return copy;
}

} // namespace

bool isElement(const xmlNode *node, const char *nameSpace, const char *name)
{
    return node != nullptr && node->type == XML_ELEMENT_NODE && node->ns != nullptr
        && xmlStrEqual(node->ns->href, asXml(nameSpace)) != 0
        && xmlStrEqual(node->name, asXml(name)) != 0;
}

XmlNodes childElements(const xmlNode *parent)
{
    XmlNodes found;
    for (xmlNode *node = parent != nullptr ? parent->children : nullptr; node != nullptr;
         node = node->next) {
        if (node->type == XML_ELEMENT_NODE) {
            found.append(node);
        }
    }
    return found;
}

XmlNodes childElements(const xmlNode *parent, const char *nameSpace, const char *name)
{
    XmlNodes found = childElements(parent);
    found.removeIf([=](const xmlNode *node) { return !isElement(node, nameSpace, name); });
    return found;
}

xmlNode *onlyChild(const xmlNode *parent, const char *nameSpace, const char *name)
{
    const XmlNodes found = childElements(parent, nameSpace, name);
    return found.size() == 1 ? found.first() : nullptr;
}

QByteArray rawTextOf(const xmlNode *node)
{
    QByteArray text;
    for (const xmlNode *part = node != nullptr ? node->children : nullptr; part != nullptr;
         part = part->next) {
        if (part->type == XML_TEXT_NODE && part->content != nullptr) {
            text += reinterpret_cast<const char *>(part->content);
        }
    }
    return text.trimmed();
}

QString textOf(const xmlNode *node)
{
    return QString::fromUtf8(rawTextOf(node)).simplified();
}

QByteArray base64Of(const xmlNode *node)
{
    QByteArray text = rawTextOf(node);
    text.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QDateTime timeOf(const xmlNode *node)
{
    const QString text = textOf(node);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!text.contains(u'T') || !time.isValid()) {
        return {};
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

QByteArray attributeOf(const xmlNode *node, const char *name)
{
    return node != nullptr ? taken(xmlGetNoNsProp(node, asXml(name))) : QByteArray();
}

QByteArray languageOf(const xmlNode *node)
{
    return taken(xmlGetNsProp(node, asXml("lang"), XML_XML_NAMESPACE));
}
