#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// Changes a PDF in ways that leave it readable more often than accidents would: by objects and
/// updates instead of bytes, with the offsets put right again.
class PdfMutator
{
public:
    explicit PdfMutator(unsigned int seed)
        : m_random(seed)
    {}

    /// True once in @p times.
    bool chance(int times) { return m_random.bounded(times) == 0; }
    QByteArray mutated(QByteArray pdf);

private:
    qsizetype anywhere(const QByteArray &pdf);
    QByteArray someObject(const QByteArray &pdf);
    QByteArray withOtherNumber(QByteArray pdf);
    QByteArray withUpdate(const QByteArray &pdf);
    QByteArray withObjectMoved(const QByteArray &pdf);

    QRandomGenerator m_random;
};

/// Puts the numbers right that tell where things are in the last state of @p pdf: the table, the
/// offset of it, the range of a signature.
QByteArray repaired(QByteArray pdf);
