#pragma once

#include "certificate.h"

#include <QList>
#include <QMultiHash>

/// Finds issuers among thousands of certificates without looking at each of them.
class CertificateIndex
{
public:
    explicit CertificateIndex(const QList<Certificate> &certificates = {});

    bool contains(const Certificate &certificate) const;
    /// Those whose subject has the name of the issuer of @p certificate, or one that shares its
    /// hash.
    QList<Certificate> possibleIssuersOf(const Certificate &certificate) const;
    /// All that may be part of a chain which begins among @p certificates.
    QList<Certificate> possibleIssuersAbove(const QList<Certificate> &certificates) const;

private:
    QMultiHash<quint32, Certificate> m_bySubject;
};
