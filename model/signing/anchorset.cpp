#include "anchorset.h"

#include <QSet>

#include <algorithm>

namespace {

QList<Certificate> together(const QList<Certificate> &always, const QList<ListedAnchor> &listed)
{
    QList<Certificate> all = always;
    QSet<QByteArray> known;
    for (const Certificate &certificate : always) {
        known.insert(certificate.der());
    }
    for (const ListedAnchor &anchor : listed) {
        if (!known.contains(anchor.certificate.der())) {
            known.insert(anchor.certificate.der());
            all.append(anchor.certificate);
        }
    }
    return all;
}

} // namespace

bool ListedAnchor::countsAt(const QDateTime &at) const
{
    return from <= at && (!until.isValid() || at < until);
}

AnchorSet::AnchorSet(const QList<Certificate> &always, const QList<ListedAnchor> &listed)
    : m_index(together(always, listed))
{
    const CertificateIndex unlimited(always);
    for (const ListedAnchor &anchor : listed) {
        if (!unlimited.contains(anchor.certificate)) {
            m_periods.insert(anchor.certificate.der(), anchor);
        }
    }
}

bool AnchorSet::countsAt(const Certificate &certificate, const QDateTime &at) const
{
    const auto [begin, end] = m_periods.equal_range(certificate.der());
    return begin == end || std::any_of(begin, end, [&at](const ListedAnchor &anchor) {
               return anchor.countsAt(at);
           });
}

bool AnchorSet::contains(const Certificate &certificate, const QDateTime &at) const
{
    return m_index.contains(certificate) && countsAt(certificate, at);
}

QList<Certificate> AnchorSet::possibleIssuersOf(const Certificate &certificate) const
{
    return m_index.possibleIssuersOf(certificate);
}

QList<Certificate> AnchorSet::possibleIssuersAbove(const QList<Certificate> &certificates,
                                                   const QDateTime &at) const
{
    QList<Certificate> found = m_index.possibleIssuersAbove(certificates);
    found.removeIf([this, &at](const Certificate &anchor) { return !countsAt(anchor, at); });
    return found;
}

bool AnchorSet::hasOthersAbove(const QList<Certificate> &certificates, const QDateTime &at) const
{
    const QList<Certificate> all = m_index.possibleIssuersAbove(certificates);
    return std::ranges::any_of(
        all, [this, &at](const Certificate &anchor) { return !countsAt(anchor, at); });
}
