#pragma once

#include "certificate.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

/// What is known of the revocation of a certificate at a certain time.
struct Revocation
{
    static constexpr int noReason = -1;

    bool known = false; ///< false where no source speaks of the certificate at that time
    bool revoked = false; ///< at that time
    QDateTime time; ///< of the revocation, even of a later one; invalid where no source tells it
    int reason = noReason; ///< RFC 5280, 5.3.1
    QDateTime thisUpdate; ///< of the source
    QDateTime nextUpdate;
    QByteArray source; ///< DER of the list or the OCSP response
};

/// Lists of revoked certificates (RFC 5280, 5) and OCSP responses (RFC 6960) from anywhere: nothing
/// in them counts that the issuer of a certificate, or a responder it appointed, has not signed.
class RevocationData
{
public:
    /// Lists in PEM or DER, responses in DER. Refused: what cannot be read.
    static Result<std::unique_ptr<RevocationData>> read(const QList<QByteArray> &crls,
                                                        const QList<QByteArray> &ocspResponses);
    /// Leaves out and counts what cannot be read.
    static std::unique_ptr<RevocationData> readLeniently(const QList<QByteArray> &crls,
                                                         const QList<QByteArray> &ocspResponses);
    ~RevocationData();

    int unreadableCount() const;

    /// Any of @p issuers may stand in for the issuer, trusted or not. A revocation wins over all
    /// else, whatever the age of its source; otherwise the newest source counts, unless it was out
    /// of date at @p at.
    Revocation find(const Certificate &certificate, const QList<Certificate> &issuers,
                    const QDateTime &at) const;

private:
    struct Sources;
    explicit RevocationData(std::unique_ptr<Sources> sources);

    std::unique_ptr<Sources> m_sources;
};
