#pragma once

#include "pagereader.h"

#include <QString>

// The values of a report in a form that does not depend on language and layout: "name = value".

/// One value as it is printed.
QString printedValue(const QString &name, const QString &value);

/// Reads what printedValue() wrote out of the text of a page.
void collectPrintedValues(const QString &pageText, QMultiMap<QString, QString> &values);

QString documentDigestName();
QString verdictName();
QString scoreName();
