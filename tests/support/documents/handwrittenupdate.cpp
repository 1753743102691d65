#include "handwrittenupdate.h"

#include <QRegularExpression>

namespace {

QByteArray lastMatch(const QByteArray &pdf, const QString &pattern)
{
    QByteArray found;
    const QRegularExpression expression(pattern);
    auto matches = expression.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        found = matches.next().captured(1).toLatin1();
    }
    return found;
}

} // namespace

HandWrittenUpdate::HandWrittenUpdate(const QByteArray &pdf)
    : m_pdf(pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0) {
        qFatal("The file has no cross-reference table.");
    }
    const QByteArray end = pdf.mid(trailer);
    m_previous = lastMatch(end, QStringLiteral("startxref\\s+(\\d+)")).toLongLong();
    m_size = lastMatch(end, QStringLiteral("/Size (\\d+)")).toInt();
    for (const char *pattern : {"(/Root \\d+ 0 R)", "(/Info \\d+ 0 R)", "(/ID ?\\[.*?\\])"}) {
        m_kept += lastMatch(end, QString::fromLatin1(pattern)) + ' ';
    }
}

HandWrittenUpdate &HandWrittenUpdate::object(int number, const QByteArray &body)
{
    entry(number, m_pdf.size());
    m_pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    return *this;
}

HandWrittenUpdate &HandWrittenUpdate::bytes(const QByteArray &bytes)
{
    m_pdf += bytes;
    return *this;
}

HandWrittenUpdate &HandWrittenUpdate::entry(int number, qint64 offset)
{
    m_table += QByteArray::number(number) + " 1\n"
        + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return *this;
}

HandWrittenUpdate &HandWrittenUpdate::freed(int number)
{
    m_table += QByteArray::number(number) + " 1\n0000000000 00001 f \n";
    return *this;
}

QByteArray HandWrittenUpdate::finish(const QByteArray &trailer) const
{
    return m_pdf + "xref\n" + m_table + "trailer\n<< " + m_kept + "/Size "
        + QByteArray::number(m_size) + " /Prev " + QByteArray::number(m_previous) + ' ' + trailer
        + " >>\nstartxref\n" + QByteArray::number(m_pdf.size()) + "\n%%EOF\n";
}
