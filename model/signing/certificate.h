#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

/// An X.509 certificate: its DER and what people want to know about it.
class Certificate
{
public:
    Certificate() = default;

    static Result<Certificate> fromDer(const QByteArray &der);
    /// All certificates of a file: PEM, PKCS#7 (PEM or DER), or one in DER.
    static Result<QList<Certificate>> readCertificates(const QByteArray &bytes);

    bool isNull() const { return m_der.isEmpty(); }
    const QByteArray &der() const { return m_der; }
    QByteArray toPem() const;

    /// Common name, or what comes closest to it.
    const QString &subjectName() const { return m_subjectName; }
    const QString &subjectOrganisation() const { return m_subjectOrganisation; }
    const QString &issuerName() const { return m_issuerName; }
    /// The same for names that RFC 5280, 7.1, calls equal; different names may share it.
    quint32 subjectHash() const { return m_subjectHash; }
    quint32 issuerHash() const { return m_issuerHash; }
    const QByteArray &serialNumber() const { return m_serialNumber; }
    const QDateTime &notBefore() const { return m_notBefore; }
    const QDateTime &notAfter() const { return m_notAfter; }
    bool isSelfSigned() const { return m_selfSigned; }
    /// Made by this program for trying it out; says nothing about who made it.
    bool isTrial() const { return m_trial; }
    /// Whether key usage and extended key usage allow signing documents.
    bool permitsSigning() const { return m_permitsSigning; }
    /// For time stamps and nothing else, as RFC 3161, 2.3, wants it.
    bool permitsTimestamping() const;
    /// To answer, in the name of its issuer, whether certificates are revoked (RFC 6960, 4.2.2.2).
    bool permitsOcspSigning() const;
    /// May issue certificates.
    bool isAuthority() const;
    /// Where to ask whether it is revoked, where lists of revoked certificates and where its
    /// issuer's certificate can be had; only addresses of http and https.
    QList<QUrl> ocspAddresses() const;
    QList<QUrl> crlAddresses() const;
    QList<QUrl> issuerAddresses() const;
    /// SHA-256 of the DER.
    QByteArray fingerprint() const;

    bool operator==(const Certificate &other) const { return m_der == other.m_der; }

private:
    QByteArray m_der;
    QString m_subjectName;
    QString m_subjectOrganisation;
    QString m_issuerName;
    quint32 m_subjectHash = 0;
    quint32 m_issuerHash = 0;
    QByteArray m_serialNumber;
    QDateTime m_notBefore;
    QDateTime m_notAfter;
    bool m_selfSigned = false;
    bool m_trial = false;
    bool m_permitsSigning = false;
};
