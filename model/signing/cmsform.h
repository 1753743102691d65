#pragma once

#include <QByteArrayView>

/// Whether the CMS in front of @p contents is written in the one way that RFC 5652 and ETSI EN 319
/// 142-1 leave open. What is signed is only part of it; in all the rest a change could otherwise go
/// unnoticed: lengths, versions, lists of algorithms, attributes that nothing protects. Of unsigned
/// attributes only signature timestamps may be there; they protect themselves. For this folder
/// only.
bool hasStrictForm(QByteArrayView contents);
