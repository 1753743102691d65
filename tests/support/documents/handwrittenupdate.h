#pragma once

#include <QByteArray>

/// An incremental update as an attacker writes it, with any object he likes, behind a file with a
/// cross-reference table.
class HandWrittenUpdate
{
public:
    explicit HandWrittenUpdate(const QByteArray &pdf);

    /// A number that no object has yet.
    int newNumber() { return m_size++; }
    /// @p body: what stands between "obj" and "endobj".
    HandWrittenUpdate &object(int number, const QByteArray &body);
    /// Bytes that the table does not speak of.
    HandWrittenUpdate &bytes(const QByteArray &bytes);
    /// A line of the table about an object that is elsewhere.
    HandWrittenUpdate &entry(int number, qint64 offset);
    /// A line of the table that removes an object.
    HandWrittenUpdate &freed(int number);

    qint64 end() const { return m_pdf.size(); }
    /// @p trailer: what stands in the dictionary besides /Root, /Info, /ID, /Size and /Prev.
    QByteArray finish(const QByteArray &trailer = {}) const;

private:
    QByteArray m_pdf;
    QByteArray m_kept; ///< of the trailer
    QByteArray m_table;
    qint64 m_previous = 0;
    int m_size = 0;
};
