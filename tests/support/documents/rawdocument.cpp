#include "rawdocument.h"

#include <QStringBuilder>

namespace {

QByteArray line(qint64 offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray bytes;
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
    return bytes;
}

QByteArray end(qint64 offset)
{
    return "startxref\n" + QByteArray::number(offset) + "\n%%EOF\n";
}

} // namespace

RawDocument &RawDocument::object(int number, const QByteArray &body)
{
    m_offsets[number] = m_pdf.size();
    m_pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    return *this;
}

RawDocument &RawDocument::bytes(const QByteArray &bytes)
{
    m_pdf += bytes;
    return *this;
}

RawDocument &RawDocument::entry(int number, qint64 offset)
{
    m_offsets[number] = offset;
    return *this;
}

QByteArray RawDocument::withTable(const QByteArray &trailer) const
{
    QByteArray pdf = m_pdf;
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (const auto &[number, offset] : m_offsets) {
        table += QByteArray::number(number) + " 1\n" + line(offset);
    }
    const int size = m_offsets.empty() ? 1 : m_offsets.rbegin()->first + 1;
    return pdf + table + "trailer\n<< /Root 1 0 R /Size " + QByteArray::number(size) + ' ' + trailer
        + " >>\n" + end(pdf.size());
}

QByteArray RawDocument::withStream() const
{
    std::map<int, qint64> offsets = m_offsets;
    const int own = offsets.empty() ? 1 : offsets.rbegin()->first + 1;
    offsets[own] = m_pdf.size();
    QByteArray index;
    QByteArray entries;
    for (const auto &[number, offset] : offsets) {
        index += QByteArray::number(number) + " 1 ";
        entries += '\1' + bigEndian(offset, 4) + bigEndian(0, 1);
    }
    const QByteArray keys = "/Type /XRef /Root 1 0 R /W [1 4 1] /Index [" + index + "] /Size "
        + QByteArray::number(own + 1);
    return m_pdf + QByteArray::number(own) + " 0 obj\n" + streamBody(entries, keys) + "\nendobj\n"
        + end(m_pdf.size());
}

RawDocument RawDocument::onePage()
{
    RawDocument document;
    document.object(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .object(3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R "
                "/Resources << /Font << /F1 5 0 R >> >> >>")
        .object(4, streamBody("BT /F1 12 Tf 10 10 Td (fulfilled) Tj ET"))
        .object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    return document;
}

QByteArray streamBody(const QByteArray &content, const QByteArray &keys)
{
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + keys + " >>\nstream\n"
        + content + "\nendstream";
}
