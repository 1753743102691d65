#pragma once

#include "certificate.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

/// Whether and when a certificate was revoked.
struct Revocation
{
    bool revoked = false;
    QDateTime time; ///< invalid where the list does not tell it
};

/// The revocation lists that the user named (RFC 5280, 5).
class RevocationLists
{
public:
    /// Refused: a list that cannot be read.
    static Result<std::unique_ptr<RevocationLists>> read(const QList<QByteArray> &crls);
    ~RevocationLists();

    /// The revocation of @p certificate at or before @p at. Any of @p issuers may stand in for its
    /// issuer, trusted or not: a list counts only where the issuer's key has signed it.
    Revocation find(const Certificate &certificate, const QList<Certificate> &issuers,
                    const QDateTime &at) const;

private:
    struct Lists;
    explicit RevocationLists(std::unique_ptr<Lists> lists);

    std::unique_ptr<Lists> m_lists;
};
