#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>

/// Reads foreign JSON without guessing. Refused, with line and column or the place of the fault:
/// invalid UTF-8, duplicate keys, lone surrogates, NUL, nesting deeper than 64, numbers that are
/// not integers within ±(2^53 - 1).
Result<QJsonObject> parseJsonObject(QByteArrayView bytes);

/// Canonical bytes (RFC 8785) of a value whose numbers are integers; what every digest is computed
/// over.
QByteArray canonicalJson(const QJsonValue &value);
QByteArray canonicalJson(const QJsonObject &object);
