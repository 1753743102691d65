#pragma once

#include <QByteArray>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFObjectHandle.hh>

// Only for the .cpp files of this folder: no qpdf type crosses its border.

/// Takes decoded bytes and stops a stream that unpacks to more than it may.
class BoundedPipe : public Pipeline
{
public:
    explicit BoundedPipe(qint64 limit);

    void write(unsigned char const *data, size_t length) override;
    void finish() override {}

    bool overflown() const { return m_overflown; }

protected:
    /// Returns false when no further bytes are wanted; it is not called again then.
    virtual bool take(const char *data, qsizetype length) = 0;

private:
    qint64 m_left;
    bool m_overflown = false;
    bool m_stopped = false;
};

/// Sends the decoded bytes of @p stream through @p pipe; false when they cannot be decoded to the
/// end. A stream whose filter is unknown, or which @p level leaves encoded, counts as not decoded.
bool pipeDecoded(QPDFObjectHandle stream, BoundedPipe &pipe, qpdf_stream_decode_level_e level);

/// The bytes of a stream behind its filters.
struct DecodedStream
{
    enum class State { Complete, Damaged, TooLarge };

    State state = State::Damaged;
    QByteArray bytes;
};

DecodedStream decodeStream(QPDFObjectHandle stream, qint64 limit);
