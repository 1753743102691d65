#include "pagereader.h"

#include "printedvalues.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

namespace {

class PageReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

Error unreadable()
{
    return Error::invalid(PageReaderTexts::tr("The pages of the report cannot be read."));
}

} // namespace

QString printedValue(const QString &name, const QString &value)
{
    return QStringLiteral("%1 = %2").arg(name, value);
}

QString documentDigestName()
{
    return QStringLiteral("digest");
}

QString verdictName()
{
    return QStringLiteral("verdict");
}

QString scoreName()
{
    return QStringLiteral("score");
}

Result<QStringList> readPageTexts(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) {
        return unreadable();
    }
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page) {
        texts.append(document.getAllText(page).text());
    }
    return texts;
}

Result<PrintedValues> readPrintedValues(const QStringList &pageTexts)
{
    // The digest opens the list of values. The last one counts: texts that were typed come before.
    static const QRegularExpression opening(
        QRegularExpression::escape(printedValue(documentDigestName(), {}))
        + QStringLiteral("([0-9a-f]{64})"));
    static const QRegularExpression value(QStringLiteral("(\\S+) = ([a-z0-9-]+)(?=\\s|$)"));
    const QString text = pageTexts.join(u'\n');
    QRegularExpressionMatch begin;
    if (text.lastIndexOf(opening, -1, &begin) < 0) {
        return Error::invalid(
            PageReaderTexts::tr("The pages of the report hold no list of values for programs."));
    }
    PrintedValues printed;
    printed.documentDigest = begin.captured(1);
    auto matches = value.globalMatch(text, begin.capturedEnd());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const QString found = match.captured(2);
        if (name == verdictName() && printed.verdict.isEmpty()) {
            printed.verdict = found;
        } else if (name == scoreName() && printed.scorePercent < 0) {
            printed.scorePercent = found.toInt();
        } else if (!printed.results.contains(name)) {
            printed.results.insert(name, found);
        }
    }
    return printed;
}
