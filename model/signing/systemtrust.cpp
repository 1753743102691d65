#include "systemtrust.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <openssl/x509.h>

namespace {

constexpr qint64 maximumBundleBytes = 32 * 1024 * 1024;

class SystemTrust
{
    Q_DECLARE_TR_FUNCTIONS(SystemTrust)
};

/// Where Debian, Red Hat, Alpine and the BSDs keep them, after OpenSSL's own place.
QStringList usualPlaces()
{
    return {QFile::decodeName(X509_get_default_cert_file()),
            QStringLiteral("/etc/ssl/certs/ca-certificates.crt"),
            QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"),
            QStringLiteral("/etc/ssl/cert.pem")};
}

Result<QList<Certificate>> readBundle(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error::failed(
            SystemTrust::tr("The file with the system's certificates, \"%1\", cannot be read. "
                            "Check the file and the variable SSL_CERT_FILE.")
                .arg(path));
    }
    const QByteArray bytes = file.read(maximumBundleBytes + 1);
    if (bytes.size() > maximumBundleBytes) {
        return Error::failed(
            SystemTrust::tr("The file with the system's certificates, \"%1\", is too large.")
                .arg(path));
    }
    auto certificates = Certificate::readCertificates(bytes);
    if (!certificates) {
        return Error::failed(SystemTrust::tr("The system's certificates in \"%1\": %2")
                                 .arg(path, certificates.error().message));
    }
    return certificates;
}

} // namespace

Result<QList<Certificate>> systemCertificates()
{
    const QString named = QFile::decodeName(qgetenv(X509_get_default_cert_file_env()));
    if (!named.isEmpty()) {
        return readBundle(named);
    }
    for (const QString &path : usualPlaces()) {
        if (QFileInfo(path).isFile()) {
            return readBundle(path);
        }
    }
    return Error::failed(
        SystemTrust::tr("This computer has no file with trusted certificates. Install the package "
                        "ca-certificates, or name certificates to trust yourself."));
}
