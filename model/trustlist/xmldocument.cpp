#include "xmldocument.h"

#include <QCoreApplication>
#include <QLocale>

#include <libxml/SAX2.h>
#include <libxml/parser.h>

namespace {

constexpr qsizetype maximumBytes = 40 * 1024 * 1024;
constexpr qsizetype maximumNodes = 1'000'000;
constexpr int maximumDepth = 64;
constexpr int maximumNamespaces = 16; // of one element
constexpr int maximumAttributes = 64;

class Xml
{
    Q_DECLARE_TR_FUNCTIONS(TrustedListXml)
};

enum class Refusal { None, DocumentType, TooDeep, TooMany };

/// What was met so far.
struct ParseState
{
    Refusal refusal = Refusal::None;
    qsizetype nodes = 0;
    int depth = 0;
};

ParseState &stateOf(xmlParserCtxt *parser)
{
    return *static_cast<ParseState *>(parser->_private);
}

void refuse(xmlParserCtxt *parser, Refusal refusal)
{
    stateOf(parser).refusal = refusal;
    xmlStopParser(parser);
}

bool count(xmlParserCtxt *parser, qsizetype nodes)
{
    stateOf(parser).nodes += nodes;
    if (stateOf(parser).nodes > maximumNodes) {
        refuse(parser, Refusal::TooMany);
        return false;
    }
    return true;
}

void startElement(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int namespaceCount, const xmlChar **namespaces, int attributeCount,
                  int defaultedCount, const xmlChar **attributes)
{
    auto *parser = static_cast<xmlParserCtxt *>(context);
    if (namespaceCount > maximumNamespaces || attributeCount > maximumAttributes) {
        refuse(parser, Refusal::TooMany);
    } else if (++stateOf(parser).depth > maximumDepth) {
        refuse(parser, Refusal::TooDeep);
    } else if (count(parser, 1 + namespaceCount + attributeCount)) {
        xmlSAX2StartElementNs(context, name, prefix, uri, namespaceCount, namespaces,
                              attributeCount, defaultedCount, attributes);
    }
}

void endElement(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    --stateOf(static_cast<xmlParserCtxt *>(context)).depth;
    xmlSAX2EndElementNs(context, name, prefix, uri);
}

void processingInstruction(void *context, const xmlChar *target, const xmlChar *data)
{
    if (count(static_cast<xmlParserCtxt *>(context), 1)) {
        xmlSAX2ProcessingInstruction(context, target, data);
    }
}

/// Called before anything that the document type declares is looked at.
void documentType(void *context, const xmlChar * /*name*/, const xmlChar * /*externalId*/,
                  const xmlChar * /*systemId*/)
{
    refuse(static_cast<xmlParserCtxt *>(context), Refusal::DocumentType);
}

/// Whether one tag has more attributes than the parser, which compares each with each, can take.
bool hasEndlessTag(const QByteArray &bytes)
{
    constexpr int mostEqualsSigns = 1000;
    int equalsSigns = 0;
    for (const char c : bytes) {
        if (c == '<') {
            equalsSigns = 0;
        } else if (c == '=' && ++equalsSigns > mostEqualsSigns) {
            return true;
        }
    }
    return false;
}

Error errorFor(Refusal refusal, int line)
{
    switch (refusal) {
    case Refusal::DocumentType:
        return Error::invalid(
            Xml::tr("The trusted list declares a document type or entities, which no genuine "
                    "list does. It was not read."));
    case Refusal::TooDeep:
        return Error::invalid(Xml::tr("The trusted list is nested deeper than %1 levels, which no "
                                      "genuine list is. It was not read.")
                                  .arg(maximumDepth));
    case Refusal::TooMany:
        return Error::invalid(
            Xml::tr("The trusted list has more entries than can be read (line %1). It was not "
                    "read.")
                .arg(line));
    case Refusal::None:
        break;
    }
    return Error::invalid(
        Xml::tr("The file is not a trusted list: it is no well-formed XML in UTF-8 (line %1). "
                "Download the list again.")
            .arg(line));
}

struct ParserDeleter
{
    void operator()(xmlParserCtxt *parser) const { xmlFreeParserCtxt(parser); }
};

} // namespace

Result<XmlDocumentPointer> parseXml(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes) {
        return Error::invalid(Xml::tr("The trusted list is larger than the %1 that are read.")
                                  .arg(QLocale().formattedDataSize(maximumBytes, 0)));
    }
    if (hasEndlessTag(bytes)) {
        return errorFor(Refusal::TooMany, 1);
    }
    ParseState state;
    const std::unique_ptr<xmlParserCtxt, ParserDeleter> parser(xmlNewParserCtxt());
    parser->_private = &state;
    parser->sax->startElementNs = startElement;
    parser->sax->endElementNs = endElement;
    parser->sax->processingInstruction = processingInstruction;
    parser->sax->internalSubset = documentType;
    parser->sax->comment = nullptr; // no signature covers them
    constexpr int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR
        | XML_PARSE_NOWARNING | XML_PARSE_COMPACT;
    XmlDocumentPointer document(xmlCtxtReadMemory(parser.get(), bytes.constData(),
                                                  static_cast<int>(bytes.size()), nullptr, "UTF-8",
                                                  options));
    if (!document || state.refusal != Refusal::None
        || xmlDocGetRootElement(document.get()) == nullptr) {
        return errorFor(state.refusal, parser->lastError.line);
    }
    return document;
}
