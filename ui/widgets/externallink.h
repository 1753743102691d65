#pragma once

#include "model/result.h"

#include <QString>

class QWidget;

/// Addresses that lead out of the program.
namespace ExternalLink {

/// Opens @p address in the browser of the user, who is shown all of it before where @p asks; that
/// they decline is no error. Only http and https are opened.
Result<void> open(QWidget *window, const QString &address, bool asks);

} // namespace ExternalLink
