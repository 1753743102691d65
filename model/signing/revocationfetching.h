#pragma once

#include "certificate.h"
#include "model/pdf/securitystore.h"
#include "revocationdata.h"
#include "webclient.h"

#include <QList>
#include <QStringList>

/// What servers answered about a chain of certificates.
struct FetchedRevocation
{
    ValidationData data; ///< with the certificates of the chain, completed
    QStringList problems; ///< what could not be had and why, in words; empty when nothing lacks

    bool isComplete() const { return problems.isEmpty(); }
};

/// What need not be asked, since it is known already.
struct KnownRevocation
{
    const RevocationData *data = nullptr; ///< borrowed
    QDateTime at; ///< when it has to be good
};

/// Asks the servers that the certificates of @p chain name, its first one to begin with: OCSP, else
/// lists of revoked certificates; missing issuers are fetched, too. Whom to trust is judged
/// elsewhere.
FetchedRevocation fetchRevocation(const QList<Certificate> &chain, WebClient &client,
                                  const KnownRevocation &known = {});
