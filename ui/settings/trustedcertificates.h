#pragma once

#include "model/result.h"
#include "model/signing/certificate.h"

#include <QStringList>

/// The certificates that the user trusts, one PEM file each in a folder.
class TrustedCertificates
{
public:
    explicit TrustedCertificates(const QString &folder);

    struct Contents
    {
        QList<Certificate> certificates;
        QStringList problems; ///< of files that cannot be read
    };
    Contents read() const;

    /// All certificates of all @p files, or none at all. Returns those that were not there yet.
    Result<QList<Certificate>> add(const QStringList &files) const;
    Result<void> remove(const Certificate &certificate) const;

private:
    Result<void> write(const Certificate &certificate) const;

    QString m_folder;
};
