#include "readdocument.h"

#include <QStringBuilder>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

struct ReadDocument::Document
{
    QByteArray bytes; // qpdf refers to them
    QPDF qpdf;

    QPDFObjectHandle object(int number) { return qpdf.getObjectByID(number, 0); }
};

namespace {

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ReadDocument::ReadDocument(const QByteArray &pdf)
    : m_document(std::make_unique<Document>())
{
    m_document->bytes = pdf;
    m_document->qpdf.setSuppressWarnings(true);
    m_document->qpdf.processMemoryFile("PDF", m_document->bytes.constData(),
                                       static_cast<size_t>(pdf.size()));
}

ReadDocument::~ReadDocument() = default;

int ReadDocument::catalog() const
{
    return m_document->qpdf.getRoot().getObjectID();
}

int ReadDocument::page(int index) const
{
    QPDFObjectHandle page = m_document->qpdf.getAllPages().at(static_cast<size_t>(index));
    return page.getObjectID();
}

int ReadDocument::referred(int number, const QByteArray &key) const
{
    return m_document->object(number).getKey(key.toStdString()).getObjectID();
}

int ReadDocument::field(const QByteArray &name) const
{
    QPDFObjectHandle fields = m_document->qpdf.getRoot().getKey("/AcroForm").getKey("/Fields");
    for (QPDFObjectHandle field : fields.getArrayAsVector()) {
        if (field.getKey("/T").getUTF8Value() == name.toStdString()) {
            return field.getObjectID();
        }
    }
    qFatal("There is no field %s.", name.constData());
}

QByteArray ReadDocument::text(int number) const
{
    QPDFObjectHandle object = m_document->object(number);
    return bytesOf(object.isStream() ? object.getDict().unparse() : object.unparseResolved());
}

QByteArray ReadDocument::changed(int number, const QByteArray &key, const QByteArray &value) const
{
    QPDFObjectHandle copy = m_document->object(number).shallowCopy();
    copy.removeKey(key.toStdString());
    QByteArray text = bytesOf(copy.unparse());
    if (!value.isEmpty()) {
        text.insert(text.lastIndexOf(">>"), key + ' ' + value + ' ');
    }
    return text;
}

QByteArray ReadDocument::value(int number, const QByteArray &key) const
{
    return bytesOf(m_document->object(number).getKey(key.toStdString()).unparseResolved());
}

QByteArray ReadDocument::content(int number) const
{
    const auto data = m_document->object(number).getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      static_cast<qsizetype>(data->getSize()));
}
