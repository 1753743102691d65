#include "xmp.h"

namespace {

void appendScalar(QString &out, const QString &text, qsizetype index)
{
    const QChar unit = text.at(index);
    if (unit.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate()) {
        out += unit;
        out += text.at(index + 1);
        return;
    }
    const bool nonCharacter = unit.unicode() >= 0xFFFE || unit.isSurrogate();
    const bool control = unit.category() == QChar::Other_Control;
    if (unit == QLatin1Char('\n') || unit == QLatin1Char('\t') || unit == QLatin1Char('\r')) {
        out += QLatin1Char(' ');
    } else if (!nonCharacter && !control) {
        out += unit;
    }
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray localised(const char *element, const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    return QByteArray("<") + element + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text)
        + "</rdf:li></rdf:Alt></" + element + ">\n";
}

} // namespace

QString plainLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype before = out.size();
        appendScalar(out, text, i);
        if (out.size() == before + 2) {
            ++i;
        }
    }
    return out.trimmed();
}

QByteArray xmpPacket(const DocumentMetadata &metadata)
{
    const QByteArray time = metadata.date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    const QByteArray tool = escaped(metadata.creatorTool);
    QByteArray xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                     " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                     " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                     " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                     "<pdfaid:part>3</pdfaid:part>\n"
                     "<pdfaid:conformance>B</pdfaid:conformance>\n"
                     "<dc:format>application/pdf</dc:format>\n";
    xmp += localised("dc:title", metadata.title);
    if (!metadata.author.isEmpty()) {
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(metadata.author)
            + "</rdf:li></rdf:Seq></dc:creator>\n";
    }
    xmp += localised("dc:description", metadata.subject);
    if (!metadata.language.isEmpty()) {
        xmp += "<dc:language><rdf:Bag><rdf:li>" + escaped(metadata.language)
            + "</rdf:li></rdf:Bag></dc:language>\n";
    }
    if (!tool.isEmpty()) {
        xmp += "<xmp:CreatorTool>" + tool + "</xmp:CreatorTool>\n<pdf:Producer>" + tool
            + "</pdf:Producer>\n";
    }
    xmp += "<xmp:CreateDate>" + time + "</xmp:CreateDate>\n<xmp:ModifyDate>" + time
        + "</xmp:ModifyDate>\n<xmp:MetadataDate>" + time + "</xmp:MetadataDate>\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}
