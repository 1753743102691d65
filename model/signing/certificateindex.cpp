#include "certificateindex.h"

#include <QSet>

CertificateIndex::CertificateIndex(const QList<Certificate> &certificates)
{
    m_bySubject.reserve(certificates.size());
    for (const Certificate &certificate : certificates) {
        m_bySubject.insert(certificate.subjectHash(), certificate);
    }
}

bool CertificateIndex::contains(const Certificate &certificate) const
{
    return m_bySubject.contains(certificate.subjectHash(), certificate);
}

QList<Certificate> CertificateIndex::possibleIssuersOf(const Certificate &certificate) const
{
    return m_bySubject.values(certificate.issuerHash());
}

QList<Certificate>
CertificateIndex::possibleIssuersAbove(const QList<Certificate> &certificates) const
{
    QList<Certificate> found;
    QSet<quint32> followed;
    QList<Certificate> pending = certificates;
    while (!pending.isEmpty()) {
        const quint32 name = pending.takeLast().issuerHash();
        if (!followed.contains(name)) {
            followed.insert(name);
            const QList<Certificate> issuers = m_bySubject.values(name);
            found += issuers;
            pending += issuers;
        }
    }
    return found;
}
