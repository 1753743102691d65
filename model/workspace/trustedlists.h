#pragma once

#include "model/result.h"
#include "model/signing/anchorset.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// What people want to know of an ETSI trusted list.
struct ListFacts
{
    QString territory; ///< two letters, "EU" or "DE"
    QString operatorName;
    qint64 sequenceNumber = 0;
    QDateTime issued;
    QDateTime nextUpdate; ///< invalid where the list was closed for good
    qsizetype services = 0;
    qsizetype trusted = 0; ///< certificates that it vouches for at present
    Certificate signer;
    QStringList concerns; ///< such as that it is out of date, in words
};

/// A trusted list that the user keeps.
struct KeptList
{
    QString id; ///< SHA-256 of the file, hexadecimal
    ListFacts facts;
    QString problem; ///< why it does not count, in words; empty where it does
};

/// A trusted list whose signature is right, before the user confirms who signed it.
struct OfferedList
{
    QByteArray xml;
    ListFacts facts;
};

/// Whom trusted lists vouch for.
struct ListAnchors
{
    QList<ListedAnchor> signing;
    QList<ListedAnchor> timestamping;
    QStringList remarks; ///< on lists that do not count or are out of date, in words
};

/// The trusted lists that the user keeps in a folder: each as it was received, beside the
/// certificate of the signer that the user confirmed. Reading verifies them every time.
class TrustedLists
{
public:
    explicit TrustedLists(QString folder);

    /// Reads and verifies a file; nothing is kept yet.
    static Result<OfferedList> inspect(const QString &path, const QDateTime &at);
    /// Keeps a list whose signer was confirmed, in place of an older one of the same operator.
    Result<void> add(const OfferedList &offered) const;
    Result<void> remove(const QString &id) const;
    QList<KeptList> read(const QDateTime &at) const;
    /// Remarks as of @p at.
    ListAnchors anchors(const QDateTime &at) const;

private:
    QString m_folder;
};
