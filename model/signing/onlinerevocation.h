#pragma once

#include "certificatechain.h"
#include "signaturevalidator.h"
#include "webclient.h"

#include <QStringList>

/// Fetches for every signature and timestamp what @p sources do not say of the revocation of its
/// chain, and adds it to what was found; returns what could not be had, in words.
QStringList addOnlineRevocation(JudgeSources &sources, const QList<CheckedSignature> &signatures,
                                const QDateTime &at, WebClient &client);
