#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <libxml/tree.h>

// Reading what lies in a parsed document; every function takes null for an element that is not
// there.

/// The namespaces of a trusted list and its signature.
inline constexpr char listNamespace[] = "http://uri.etsi.org/02231/v2#";
inline constexpr char signatureNamespace[] = "http://www.w3.org/2000/09/xmldsig#";
inline constexpr char xadesNamespace[] = "http://uri.etsi.org/01903/v1.3.2#";

using XmlNodes = QList<xmlNode *>;

bool isElement(const xmlNode *node, const char *nameSpace, const char *name);
/// All elements directly below @p parent.
XmlNodes childElements(const xmlNode *parent);
XmlNodes childElements(const xmlNode *parent, const char *nameSpace, const char *name);
/// The only one of that name; null where there is none, or more than one.
xmlNode *onlyChild(const xmlNode *parent, const char *nameSpace, const char *name);

/// The characters directly below, without white space around them.
QByteArray rawTextOf(const xmlNode *node);
QString textOf(const xmlNode *node);
QByteArray base64Of(const xmlNode *node);
/// A time as XML Schema writes it; UTC where it names no zone.
QDateTime timeOf(const xmlNode *node);
/// An attribute without namespace; null where it is not there.
QByteArray attributeOf(const xmlNode *node, const char *name);
/// The attribute xml:lang.
QByteArray languageOf(const xmlNode *node);
