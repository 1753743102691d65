#pragma once

#include <QByteArray>

#include <map>

/// A PDF written object by object, for files that no library would write.
class RawDocument
{
public:
    /// @p body: what stands between "obj" and "endobj".
    RawDocument &object(int number, const QByteArray &body);
    /// Bytes that no cross-reference table speaks of.
    RawDocument &bytes(const QByteArray &bytes);
    /// Lists an object elsewhere than it is.
    RawDocument &entry(int number, qint64 offset);

    qint64 size() const { return m_pdf.size(); }
    /// With a table; @p trailer: what stands in the dictionary besides /Size and /Root 1 0 R.
    QByteArray withTable(const QByteArray &trailer = {}) const;
    /// With a cross-reference stream as the object behind the last one.
    QByteArray withStream() const;

    /// Catalogue, tree of pages and one page with text: the objects 1 to 5.
    static RawDocument onePage();

private:
    QByteArray m_pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::map<int, qint64> m_offsets;
};

/// A stream object's body, uncompressed; @p keys stand in its dictionary.
QByteArray streamBody(const QByteArray &content, const QByteArray &keys = {});
