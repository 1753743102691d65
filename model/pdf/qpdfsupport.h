#pragma once

#include "filestructure.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <qpdf/QPDF.hh>

#include <exception>
#include <memory>
#include <vector>

// Only for the .cpp files of this folder: no qpdf type crosses its border.

/// Why a file could not be read as a clean PDF.
enum class ReadFault { None, NotPdf, Damaged, TooManyUpdates, Encrypted };

/// A PDF read without repair; it refers to the bytes it was opened from, which must outlive it.
struct StrictDocument
{
    std::unique_ptr<QPDF> qpdf; ///< null unless fault is None
    ReadFault fault = ReadFault::None;
    std::vector<SectionPlace> sections; ///< newest first
    std::vector<SignatureObject> signatures; ///< of all sections
};

/// Looks at the structure of the file and reads the cross-reference table; objects are read when
/// asked for.
StrictDocument openStrictly(QByteArrayView pdf);

/// An earlier state of a file that openStrictly() has accepted; null when it cannot be read.
std::unique_ptr<QPDF> openRevision(QByteArrayView prefix);

/// Reads every object; false when any is damaged or ambiguous.
bool readsCleanly(QPDF &qpdf);

/// openStrictly and readsCleanly with the faults in words; @p file names the file in the message.
Result<std::unique_ptr<QPDF>> openClean(const QByteArray &pdf);

/// Whether a program that repairs what it reads could show @p pdf as pages.
bool opensAfterRepair(const QByteArray &pdf);

/// The pages in their order. qpdf recurses over their tree, so a very deep one is refused. May
/// throw.
const std::vector<QPDFObjectHandle> &pagesOf(QPDF &qpdf);

/// Writes with the settings all our files share; @p minimumVersion may be null.
QByteArray writeDocument(QPDF &qpdf, const char *minimumVersion);

QPDFObjectHandle pdfText(const QString &text);
QString fromPdfText(QPDFObjectHandle text);
/// "D:20261124020749Z"; empty for an invalid time.
QByteArray pdfDate(const QDateTime &time);
QDateTime fromPdfDate(const QString &text);

Error pdfError(const std::exception &exception);

/// Runs @p function and turns what qpdf or the standard library throws into an Error.
template<typename Function>
auto guarded(Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::exception &exception) {
        return pdfError(exception);
    }
}
