#pragma once

#include <QString>

// The values of a report in a form that does not depend on language and layout: "name = value".

/// One value as it is printed.
QString printedValue(const QString &name, const QString &value);

QString documentDigestName();
QString verdictName();
QString scoreName();
