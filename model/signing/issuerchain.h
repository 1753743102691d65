#pragma once

#include "certificate.h"

#include <QList>

/// The way from @p leaf up, as far as @p pool knows its issuers: leaf first, a self-signed one last
/// at most. Says nothing about trust.
QList<Certificate> issuerChain(const Certificate &leaf, const QList<Certificate> &pool);
