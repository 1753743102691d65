#pragma once

#include <QByteArray>

#include <memory>

/// What a file holds, read by qpdf.
class ReadDocument
{
public:
    explicit ReadDocument(const QByteArray &pdf);
    ~ReadDocument();
    ReadDocument(const ReadDocument &) = delete;
    ReadDocument &operator=(const ReadDocument &) = delete;

    int catalog() const;
    int page(int index) const;
    /// The object that a key of a dictionary refers to; 0 where it holds the value itself.
    int referred(int number, const QByteArray &key) const;
    /// The object of the signature field @p name, and of its value.
    int field(const QByteArray &name) const;
    int signature(const QByteArray &name) const { return referred(field(name), "/V"); }
    /// An object as it would be written, a stream without its content.
    QByteArray text(int number) const;
    /// The same with one key of the dictionary set; an empty value removes it.
    QByteArray changed(int number, const QByteArray &key, const QByteArray &value) const;
    /// The value of a key as it would be written, references followed.
    QByteArray value(int number, const QByteArray &key) const;
    QByteArray content(int number) const;

private:
    struct Document;
    std::unique_ptr<Document> m_document;
};
