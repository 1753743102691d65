#include "preflight.h"

#include "program.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString jarFolder = u"/usr/share/java/"_s;

QString classPath()
{
    QStringList jars;
    for (const QString &jar :
         {u"preflight"_s, u"pdfbox2"_s, u"xmpbox"_s, u"fontbox2"_s, u"commons-logging"_s,
          u"commons-io"_s, u"javax.activation"_s, u"jaxb-api"_s}) {
        jars.append(jarFolder + jar + u".jar"_s);
    }
    return jars.join(u':');
}

/// "1.4.7 : Trailer Syntax error, …", without what differs from file to file.
QStringList findingsIn(const QString &output)
{
    QSet<QString> findings;
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.front().isDigit()) {
            findings.insert(line.section(u" on page "_s, 0, 0).trimmed());
        }
    }
    QStringList sorted(findings.cbegin(), findings.cend());
    sorted.sort();
    return sorted;
}

} // namespace

std::optional<QStringList> preflightFindings(const QByteArray &pdf)
{
    if (!QFile::exists(jarFolder + u"preflight.jar"_s)) {
        return std::nullopt;
    }
    const QTemporaryDir folder;
    const ProgramResult result =
        runProgram(u"java"_s,
                   {u"-cp"_s, classPath(), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                    writeFile(folder.path(), u"judged.pdf"_s, pdf)});
    if (!result.found) {
        return std::nullopt;
    }
    const QString output = QString::fromUtf8(result.output);
    const QStringList findings = findingsIn(output);
    if (findings.isEmpty() && !output.contains(u"is a valid PDF/A-1b file"_s)) {
        return QStringList{output};
    }
    return findings;
}

const QStringList &findingsOfPartThree()
{
    static const QStringList findings{
        u"1.2.9 : Body Syntax error, EmbeddedFile entry is present in a FileSpecification "
        "dictionary"_s,
        u"1.4.7 : Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary"_s,
        u"5.3.1 : Invalid field value in an annotation definition, widget annotation lacks an "
        "appearance dictionary"_s,
        u"7.11.2 : Error on MetaData, part must be 1"_s};
    return findings;
}
