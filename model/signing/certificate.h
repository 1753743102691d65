#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// An X.509 certificate: its DER and what people want to know about it.
class Certificate
{
public:
    Certificate() = default;

    static Result<Certificate> fromDer(const QByteArray &der);
    /// All certificates of a file: PEM, as many as there are, or one in DER.
    static Result<QList<Certificate>> readCertificates(const QByteArray &bytes);

    bool isNull() const { return m_der.isEmpty(); }
    const QByteArray &der() const { return m_der; }
    QByteArray toPem() const;

    /// Common name, or what comes closest to it.
    const QString &subjectName() const { return m_subjectName; }
    const QString &subjectOrganisation() const { return m_subjectOrganisation; }
    const QString &issuerName() const { return m_issuerName; }
    const QByteArray &serialNumber() const { return m_serialNumber; }
    const QDateTime &notBefore() const { return m_notBefore; }
    const QDateTime &notAfter() const { return m_notAfter; }
    bool isSelfSigned() const { return m_selfSigned; }
    /// Made by this program for trying it out; says nothing about who made it.
    bool isTrial() const { return m_trial; }
    /// Whether key usage and extended key usage allow signing documents.
    bool permitsSigning() const { return m_permitsSigning; }
    /// SHA-256 of the DER.
    QByteArray fingerprint() const;

    bool operator==(const Certificate &other) const { return m_der == other.m_der; }

private:
    QByteArray m_der;
    QString m_subjectName;
    QString m_subjectOrganisation;
    QString m_issuerName;
    QByteArray m_serialNumber;
    QDateTime m_notBefore;
    QDateTime m_notAfter;
    bool m_selfSigned = false;
    bool m_trial = false;
    bool m_permitsSigning = false;
};
