#include "pagereader.h"

#include "printedvalues.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QSet>

namespace {

class PageReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

Error unreadable()
{
    return Error::invalid(PageReaderTexts::tr("The pages of the report cannot be read."));
}

Error contradiction(const QString &name)
{
    return Error::invalid(
        PageReaderTexts::tr("The pages of the report state \"%1\" in different ways.").arg(name));
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

void collectPrintedValues(const QString &pageText, QMultiMap<QString, QString> &values)
{
    static const QRegularExpression pattern(QStringLiteral("(\\S+) = ([a-z0-9-]+)(?=\\s|$)"));
    auto matches = pattern.globalMatch(pageText);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        values.insert(match.captured(1), match.captured(2));
    }
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
    QMultiMap<QString, QString> values;
    for (const QString &text : pageTexts) {
        collectPrintedValues(text, values);
    }
    PrintedValues printed;
    for (const QString &name : values.uniqueKeys()) {
        const QStringList found = values.values(name);
        if (QSet<QString>(found.cbegin(), found.cend()).size() > 1) {
            return contradiction(name);
        }
        const QString &value = found.constFirst();
        if (name == documentDigestName()) {
            printed.documentDigest = value;
        } else if (name == verdictName()) {
            printed.verdict = value;
        } else if (name == scoreName()) {
            printed.scorePercent = value.toInt();
        } else {
            printed.results.insert(name, value);
        }
    }
    return printed;
}
