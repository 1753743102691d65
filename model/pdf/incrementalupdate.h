#pragma once

#include "model/result.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>

#include <map>

/// Appends changed and new objects to a PDF and leaves every byte of the original as it is (ISO
/// 32000-1, 7.5.6). For this folder only. qpdf may throw.
class IncrementalUpdate
{
public:
    /// Both are borrowed; @p document was opened from @p original. Numbers of new objects are safe
    /// from here on.
    IncrementalUpdate(const QByteArray &original, QPDF &document);

    /// Takes the object into the update, and whatever new objects it leads to when the update is
    /// written.
    void add(QPDFObjectHandle object);

    /// The original with the update appended.
    Result<QByteArray> write();
    /// Where an added object begins in what write() returned; -1 when it is not there.
    qint64 offsetOf(QPDFObjectHandle object) const;

private:
    bool isNew(QPDFObjGen number) const;
    void collectAll();
    void collectNew(QPDFObjectHandle value, int depth);
    void writeObject(QByteArray &out, QPDFObjectHandle object) const;
    void writeTable(QByteArray &out, qint64 previous) const;
    void writeStream(QByteArray &out, qint64 previous) const;
    QPDFObjectHandle newTrailer(qint64 previous, int size, const QByteArray &written) const;

    const QByteArray &m_original;
    QPDF &m_document;
    int m_firstNewNumber = 0;
    int m_lastNumber = 0;
    std::map<QPDFObjGen, QPDFObjectHandle> m_objects;
    std::map<QPDFObjGen, qint64> m_offsets;
};
