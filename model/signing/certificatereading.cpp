#include "certificate.h"
#include "opensslsupport.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace {

constexpr qsizetype maximumCertificates = 20'000;

class Certificates
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

/// One block of a PEM file: what stands in its first line, its header lines and its bytes.
struct PemBlock
{
    QByteArray name;
    QByteArray header;
    QByteArray bytes;
};

enum class PemState { Block, End, Damaged };

PemState nextBlock(BIO *reader, PemBlock &block)
{
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *bytes = nullptr;
    long size = 0;
    if (PEM_read_bio(reader, &name, &header, &bytes, &size) != 1) {
        const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
        ERR_clear_error();
        return atEnd ? PemState::End : PemState::Damaged;
    }
    block = {name, header, QByteArray(reinterpret_cast<const char *>(bytes), size)};
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_clear_free(bytes, static_cast<size_t>(size)); // a private key, perhaps
    return PemState::Block;
}

Error tooMany()
{
    return Error::invalid(Certificates::tr("The file holds more than %1 certificates. Choose a "
                                           "file with fewer of them.")
                              .arg(maximumCertificates));
}

/// Adds all certificates of @p cms, a CMS or PKCS#7 without signers as a rule.
Result<void> addFrom(CMS_ContentInfo *cms, QList<Certificate> &certificates)
{
    const CertificatesPointer found(CMS_get1_certs(cms));
    if (sk_X509_num(found.get()) > maximumCertificates) {
        return tooMany();
    }
    for (int i = 0; i < sk_X509_num(found.get()); ++i) {
        Result<Certificate> read = Certificate::fromDer(derOf(sk_X509_value(found.get(), i)));
        if (!read) {
            return read.error();
        }
        certificates.append(std::move(read).value());
    }
    return {};
}

/// A PKCS#7 or CMS that fills @p der to its end; null for all else.
CmsPointer cmsIn(QByteArrayView der)
{
    const BioPointer reader = readerOf(der);
    CmsPointer cms(d2i_CMS_bio(reader.get(), nullptr));
    const bool complete = cms && BIO_pending(reader.get()) == 0
        && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed;
    ERR_clear_error();
    return complete ? std::move(cms) : CmsPointer();
}

Error damaged()
{
    return Error::invalid(
        Certificates::tr("The file holds no certificate, or one that is damaged."));
}

Result<void> addBlock(const PemBlock &block, QList<Certificate> &certificates)
{
    const bool isStore = block.name == PEM_STRING_PKCS7 || block.name == PEM_STRING_CMS
        || block.name == PEM_STRING_PKCS7_SIGNED;
    const bool isTrusted = block.name == PEM_STRING_X509_TRUSTED;
    if (!isStore && !isTrusted && block.name != PEM_STRING_X509
        && block.name != PEM_STRING_X509_OLD) {
        return {}; // a key or a revocation list, which often lie beside certificates
    }
    if (block.header.contains("ENCRYPTED")) {
        return damaged();
    }
    if (isStore) {
        const CmsPointer cms = cmsIn(block.bytes);
        return cms ? addFrom(cms.get(), certificates) : damaged();
    }
    const auto *data = reinterpret_cast<const unsigned char *>(block.bytes.constData());
    const long size = static_cast<long>(block.bytes.size());
    const CertificatePointer x509(isTrusted ? d2i_X509_AUX(nullptr, &data, size)
                                            : d2i_X509(nullptr, &data, size));
    Result<Certificate> read = x509 ? Certificate::fromDer(derOf(x509.get())) : damaged();
    ERR_clear_error();
    if (!read) {
        return read.error();
    }
    certificates.append(std::move(read).value());
    return {};
}

Result<QList<Certificate>> readPem(const QByteArray &bytes)
{
    QList<Certificate> certificates;
    const BioPointer reader = readerOf(bytes);
    PemBlock block;
    PemState state = nextBlock(reader.get(), block);
    for (; state == PemState::Block; state = nextBlock(reader.get(), block)) {
        if (const auto added = addBlock(block, certificates); !added) {
            return added.error();
        }
        if (certificates.size() > maximumCertificates) {
            return tooMany();
        }
    }
    if (certificates.isEmpty() || state == PemState::Damaged) {
        return damaged();
    }
    return certificates;
}

/// One certificate, or a PKCS#7 with several. What follows would be left out without a word.
Result<QList<Certificate>> readDer(const QByteArray &bytes)
{
    QList<Certificate> certificates;
    if (const CmsPointer cms = cmsIn(bytes)) {
        if (const auto added = addFrom(cms.get(), certificates); !added) {
            return added.error();
        }
    } else if (Result<Certificate> single = Certificate::fromDer(bytes);
               single && single.value().der() == bytes) {
        certificates.append(std::move(single).value());
    }
    if (certificates.isEmpty()) {
        return Error::invalid(
            Certificates::tr("The file holds no certificate in PEM, DER or PKCS#7 form."));
    }
    return certificates;
}

} // namespace

Result<QList<Certificate>> Certificate::readCertificates(const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN ") ? readPem(bytes) : readDer(bytes);
}
