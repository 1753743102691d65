#pragma once

#include "certificateindex.h"

#include <QDateTime>
#include <QList>
#include <QMultiHash>

/// A certificate that a trusted list vouches for, but for what was signed in one period only.
struct ListedAnchor
{
    Certificate certificate;
    QDateTime from;
    QDateTime until = {}; ///< not included; invalid while the period has not ended

    bool countsAt(const QDateTime &at) const;
    bool operator==(const ListedAnchor &) const = default;
};

/// Trust anchors: some count always, some for certain times.
class AnchorSet
{
public:
    AnchorSet(const QList<Certificate> &always, const QList<ListedAnchor> &listed);

    bool contains(const Certificate &certificate, const QDateTime &at) const;
    /// By name, whether or not they count at a time.
    QList<Certificate> possibleIssuersOf(const Certificate &certificate) const;
    /// All that count at @p at and may be part of a chain which begins among @p certificates.
    QList<Certificate> possibleIssuersAbove(const QList<Certificate> &certificates,
                                            const QDateTime &at) const;
    /// Whether there would be more of them at another time.
    bool hasOthersAbove(const QList<Certificate> &certificates, const QDateTime &at) const;

private:
    bool countsAt(const Certificate &certificate, const QDateTime &at) const;

    CertificateIndex m_index;
    QMultiHash<QByteArray, ListedAnchor> m_periods; ///< by DER; none for those that count always
};
