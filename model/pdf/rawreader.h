#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <memory>
#include <optional>

class InputSource;

/// An object as the bytes hold it; references in it lead nowhere.
struct RawObject
{
    QPDFObjectHandle value;
    qint64 end = 0; ///< of the value
    bool isStream = false;
    qint64 dataBegin = 0; ///< of the content of a stream
};

/// Reads straight from the bytes of a PDF, without cross-reference table and without following a
/// reference. For this folder only.
class RawReader
{
public:
    /// @p pdf is borrowed.
    explicit RawReader(QByteArrayView pdf);

    /// The value at @p offset and where it ends; nothing when it is damaged.
    std::optional<RawObject> valueAt(qint64 offset);
    /// The object "number generation obj" that begins exactly at @p offset.
    std::optional<RawObject> objectAt(qint64 offset, int number, int generation);
    /// The object at @p offset, whatever its number is.
    std::optional<RawObject> objectAt(qint64 offset, int *number);

    /// The decoded content of a stream whose dictionary refers to no other object.
    std::optional<QByteArray> content(const RawObject &stream, qint64 limit);

    QByteArrayView bytes() const { return m_pdf; }

private:
    std::optional<RawObject> bodyAt(qint64 offset);
    std::optional<QByteArray> decoded(const RawObject &stream, qint64 limit) const;

    QByteArrayView m_pdf;
    Buffer m_buffer;
    std::shared_ptr<InputSource> m_input;
    QPDF m_context; // owns what references would lead to: nothing
    QPDFTokenizer m_tokenizer;
};

/// A direct, not negative whole number of a dictionary; -1 when it is anything else.
qint64 directNumber(QPDFObjectHandle dictionary, const char *key);

/// Behind the white space at @p offset.
qint64 skipSpace(QByteArrayView pdf, qint64 offset);

/// Reads a whole number of at most @p digits digits and moves @p offset behind it; -1 when there is
/// none.
qint64 readNumber(QByteArrayView pdf, qint64 &offset, int digits);

/// Whether @p word stands at @p offset.
bool standsAt(QByteArrayView pdf, qint64 offset, QByteArrayView word);
