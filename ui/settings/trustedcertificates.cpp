#include "trustedcertificates.h"

#include "model/digest.h"
#include "smallfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostCertificates = 500;

class TrustTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrustedCertificates)
};

Result<QList<Certificate>> certificatesIn(const QString &path)
{
    const auto bytes = readSmallFile(path, largestFile);
    if (!bytes) {
        return bytes.error();
    }
    auto certificates = Certificate::readCertificates(bytes.value());
    if (!certificates) {
        return Error::invalid(TrustTexts::tr("%1: %2").arg(QDir::toNativeSeparators(path),
                                                           certificates.error().message));
    }
    return certificates;
}

} // namespace

TrustedCertificates::TrustedCertificates(const QString &folder)
    : m_folder(folder)
{}

TrustedCertificates::Contents TrustedCertificates::read() const
{
    Contents contents;
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({QStringLiteral("*.pem")}, QDir::Files, QDir::Name)) {
        const auto found = certificatesIn(folder.filePath(name));
        if (!found) {
            contents.problems.append(found.error().message);
            continue;
        }
        for (const Certificate &certificate : found.value()) {
            const bool isKnown = contents.certificates.contains(certificate);
            if (!isKnown && contents.certificates.size() < mostCertificates) {
                contents.certificates.append(certificate);
            }
        }
    }
    return contents;
}

Result<QList<Certificate>> TrustedCertificates::add(const QStringList &files) const
{
    const QList<Certificate> known = read().certificates;
    QList<Certificate> added;
    for (const QString &path : files) {
        const auto found = certificatesIn(path);
        if (!found) {
            return found.error();
        }
        for (const Certificate &certificate : found.value()) {
            if (!known.contains(certificate) && !added.contains(certificate)) {
                added.append(certificate);
            }
        }
    }
    if (known.size() + added.size() > mostCertificates) {
        return Error::invalid(TrustTexts::tr("No more than %1 certificates can be kept. Add only "
                                             "those that issue the seals you receive.")
                                  .arg(mostCertificates));
    }
    for (const Certificate &certificate : std::as_const(added)) {
        if (auto written = write(certificate); !written) {
            return written.error();
        }
    }
    return added;
}

Result<void> TrustedCertificates::write(const Certificate &certificate) const
{
    QDir().mkpath(m_folder);
    const QByteArray pem = certificate.toPem();
    QSaveFile file(
        QDir(m_folder).filePath(toHex(certificate.fingerprint()) + QStringLiteral(".pem")));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size();
    if (!written || !file.commit()) {
        return Error::failed(TrustTexts::tr("The certificate cannot be kept in \"%1\": %2")
                                 .arg(QDir::toNativeSeparators(m_folder), file.errorString()));
    }
    return {};
}

Result<void> TrustedCertificates::remove(const Certificate &certificate) const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.pem")}, QDir::Files)) {
        const QString path = folder.filePath(name);
        const auto found = certificatesIn(path);
        if (!found || !found.value().contains(certificate)) {
            continue;
        }
        // A file that somebody else put there may hold others, which stay.
        QList<Certificate> others = found.value();
        others.removeAll(certificate);
        for (const Certificate &other : std::as_const(others)) {
            if (auto written = write(other); !written) {
                return written;
            }
        }
        if (!QFile::remove(path)) {
            return Error::failed(TrustTexts::tr("\"%1\" cannot be removed. Check its permissions.")
                                     .arg(QDir::toNativeSeparators(path)));
        }
    }
    return {};
}
