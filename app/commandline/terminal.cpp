#include "terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace {

class TerminalTexts
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// Characters that move the cursor or turn the reading direction of what follows.
bool isUnsafe(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return true;
    default:
        break;
    }
    return character == 0x061C || character == 0x200E || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
}

QString escaped(char32_t character)
{
    switch (character) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'));
    }
}

/// Every line carries the prefix, so that nothing else ever stands on standard error.
void diagnose(const char *severity, const QString &message)
{
    QByteArray bytes;
    for (const QStringView line : QStringView(message).split(u'\n', Qt::SkipEmptyParts)) {
        bytes += "confseal-cli: " + QByteArray(severity) + ": " + visibleText(line).toUtf8() + '\n';
    }
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        if (isUnsafe(character)) {
            visible += escaped(character);
        } else {
            visible += QChar::fromUcs4(character);
        }
    }
    return visible;
}

void Terminal::line(const QString &text)
{
    m_output += text + QLatin1Char('\n');
}

void Terminal::json(const QJsonObject &object)
{
    // JSON knows the same escapes, and what needs one stands in strings alone.
    line(visibleText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
}

Result<void> Terminal::flush()
{
    QFile output;
    const QByteArray bytes = m_output.toUtf8();
    m_output.clear();
    if (!output.open(stdout, QIODevice::WriteOnly) || output.write(bytes) != bytes.size()
        || !output.flush()) {
        return Error::failed(TerminalTexts::tr("The result cannot be written to standard output."));
    }
    return {};
}

void Terminal::warning(const QString &message)
{
    diagnose("warning", message);
}

void Terminal::error(const QString &message)
{
    diagnose("error", message);
}
