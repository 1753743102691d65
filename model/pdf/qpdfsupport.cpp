#include "qpdfsupport.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>
#include <stdexcept>

namespace {

constexpr int deepestPage = 100;
constexpr qsizetype mostTrailers = 1000;

std::unique_ptr<QPDF> open(QByteArrayView pdf)
{
    auto qpdf = std::make_unique<QPDF>();
    qpdf->setSuppressWarnings(true);
    qpdf->setAttemptRecovery(false);
    qpdf->processMemoryFile("PDF", pdf.data(), static_cast<size_t>(pdf.size()));
    return qpdf;
}

QString words(const std::exception &exception)
{
    const auto *fault = dynamic_cast<const QPDFExc *>(&exception);
    return QString::fromStdString(fault != nullptr ? fault->getMessageDetail() : exception.what());
}

} // namespace

StrictDocument openStrictly(QByteArrayView pdf)
{
    StrictDocument document;
    if (!pdf.startsWith("%PDF-")) {
        document.fault = ReadFault::NotPdf;
        return document;
    }
    FileStructure structure = readFileStructure(pdf);
    document.sections = std::move(structure.sections);
    document.signatures = std::move(structure.signatures);
    if (structure.encrypted) {
        document.fault = ReadFault::Encrypted;
        return document;
    }
    if (structure.sound) {
        document.qpdf = openRevision(pdf);
    }
    document.fault = document.qpdf  ? ReadFault::None
        : structure.tooManySections ? ReadFault::TooManyUpdates
                                    : ReadFault::Damaged;
    return document;
}

std::unique_ptr<QPDF> openRevision(QByteArrayView prefix)
{
    try {
        std::unique_ptr<QPDF> qpdf = open(prefix);
        return qpdf->anyWarnings() ? nullptr : std::move(qpdf);
    } catch (const std::exception &) {
        return nullptr;
    }
}

bool readsCleanly(QPDF &qpdf)
{
    try {
        for (QPDFObjectHandle object : qpdf.getAllObjects()) {
            object.getTypeCode(); // resolves it
        }
        return !qpdf.anyWarnings();
    } catch (const std::exception &) {
        return false;
    }
}

Result<std::unique_ptr<QPDF>> openClean(const QByteArray &pdf)
{
    StrictDocument document = openStrictly(pdf);
    switch (document.fault) {
    case ReadFault::None:
        break;
    case ReadFault::NotPdf:
        return Error::invalid(
            QCoreApplication::translate("Pdf", "The file is not a PDF. Choose a PDF file."));
    case ReadFault::Encrypted:
        return Error::invalid(QCoreApplication::translate(
            "Pdf", "The PDF is encrypted. Save it without a password and try again."));
    case ReadFault::TooManyUpdates:
        return Error::invalid(QCoreApplication::translate(
                                  "Pdf", "The PDF was extended more than %1 times. Make it again.")
                                  .arg(maximumSections));
    case ReadFault::Damaged:
        return Error::invalid(QCoreApplication::translate(
            "Pdf", "The PDF is damaged or of a kind that cannot be extended. Make it again."));
    }
    if (!readsCleanly(*document.qpdf)) {
        return Error::invalid(QCoreApplication::translate(
            "Pdf", "The PDF holds damaged objects. Make the file again."));
    }
    return std::move(document.qpdf);
}

bool opensAfterRepair(const QByteArray &pdf)
{
    if (pdf.count("trailer") > mostTrailers) {
        return pdf.startsWith("%PDF-"); // each of them would be read up to the end of the file
    }
    try {
        QPDF qpdf;
        qpdf.setSuppressWarnings(true);
        qpdf.setIgnoreXRefStreams(true); // unpacked without a bound
        qpdf.processMemoryFile("PDF", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFObjectHandle pages = qpdf.getRoot().getKey("/Pages");
        return pages.isDictionary() && pages.getKey("/Kids").isArray();
    } catch (const std::exception &) {
        return false;
    }
}

const std::vector<QPDFObjectHandle> &pagesOf(QPDF &qpdf)
{
    QPDFObjectHandle root = qpdf.getRoot().getKey("/Pages");
    if (!root.isDictionary() || root.hasKey("/Parent")) {
        throw std::runtime_error("the tree of pages has no root");
    }
    std::vector<std::pair<QPDFObjectHandle, int>> waiting{{root, 0}};
    std::set<QPDFObjGen> seen;
    while (!waiting.empty()) {
        auto [node, depth] = waiting.back();
        waiting.pop_back();
        if (!node.isDictionary() || !node.hasKey("/Kids")) {
            continue;
        }
        const bool again = node.isIndirect() && !seen.insert(node.getObjGen()).second;
        if (again || depth > deepestPage || !node.getKey("/Kids").isArray()) {
            throw std::runtime_error("the tree of pages is no tree, or too deep");
        }
        for (const QPDFObjectHandle &kid : node.getKey("/Kids").getArrayAsVector()) {
            waiting.emplace_back(kid, depth + 1);
        }
    }
    return qpdf.getAllPages();
}

QByteArray writeDocument(QPDF &qpdf, const char *minimumVersion)
{
    QPDFWriter writer(qpdf);
    writer.setOutputMemory();
    if (minimumVersion != nullptr) {
        writer.setMinimumPDFVersion(minimumVersion);
    }
    writer.setNewlineBeforeEndstream(true); // ISO 19005-3, 6.1.7.1
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QString fromPdfText(QPDFObjectHandle text)
{
    return text.isString() ? QString::fromStdString(text.getUTF8Value()) : QString();
}

QByteArray pdfDate(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'").toLatin1();
}

QDateTime fromPdfDate(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)"
                       "(?:Z.*|([+-])(\\d\\d)'?(\\d\\d)?'?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const auto number = [&match](int group) {
        return match.captured(group).toInt();
    };
    const QDateTime local(QDate(number(1), number(2), number(3)),
                          QTime(number(4), number(5), number(6)), Qt::UTC);
    const int offset = number(8) * 3600 + number(9) * 60;
    return local.addSecs(match.captured(7) == QLatin1String("-") ? offset : -offset);
}

Error pdfError(const std::exception &exception)
{
    return Error::invalid(QCoreApplication::translate("Pdf", "The PDF cannot be processed: %1.")
                              .arg(words(exception)));
}
