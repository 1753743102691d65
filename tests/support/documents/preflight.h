#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

/// What PDFBox preflight finds against PDF/A-1b, each finding once and without its page; empty
/// where the file conforms. Nothing where preflight is not installed.
std::optional<QStringList> preflightFindings(const QByteArray &pdf);

/// All that preflight may find in a PDF/A-3 file: it is another part of the standard, it has files
/// embedded, and fields without extent need no appearance (ISO 19005-3, 6.3.3 and 6.8).
const QStringList &findingsOfPartThree();
