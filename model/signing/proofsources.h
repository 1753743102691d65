#pragma once

#include "certificate.h"
#include "webclient.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

/// Where timestamps and validation data come from when a seal is to last. Without a client only
/// what lies in the lists is used.
struct ProofSources
{
    WebClient *web = nullptr; ///< borrowed
    QUrl timestampServer; ///< RFC 3161
    QList<Certificate> certificates; ///< to complete chains of issuers
    QList<QByteArray> crls; ///< PEM or DER; used before anything is fetched
    QList<QByteArray> ocspResponses; ///< DER
};
