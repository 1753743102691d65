#include "attack.h"
#include "attacktools.h"
#include "model/digest.h"
#include "tests/model/signing/opensslcms.h"

#include <QStringBuilder>

#include <openssl/cms.h>

#include <memory>

namespace {

/// Signs with one key in the name of another certificate.
class Impostor final : public Signer
{
public:
    Impostor(Certificate victim, std::unique_ptr<Identity> own)
        : m_victim(std::move(victim))
        , m_own(std::move(own))
    {}

    const Certificate &certificate() const override { return m_victim; }
    QList<Certificate> chain() const override { return m_own->chain(); }
    SignatureDigest digestAlgorithm() const override { return SignatureDigest::Sha256; }
    Result<QByteArray> sign(QByteArrayView bytes) const override { return m_own->sign(bytes); }

private:
    Certificate m_victim;
    std::unique_ptr<Identity> m_own;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray honestCms(const QByteArray &content)
{
    return cmsBy(honestSigner(), content);
}

CmsMaker byOpenSsl(const char *name, const QStringList &options)
{
    return [=](const QByteArray &content) {
        return cmsByOpenSsl(content, QString::fromLatin1(name), options);
    };
}

/// The honest CMS with something added that no signature covers.
CmsMaker edited(const std::function<void(CMS_ContentInfo *cms, CMS_SignerInfo *signer)> &edit)
{
    return [edit](const QByteArray &content) {
        const QByteArray der = honestCms(content);
        const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
        CMS_ContentInfo *cms = d2i_CMS_ContentInfo(nullptr, &data, der.size());
        edit(cms, sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0));
        unsigned char *out = nullptr;
        const int size = i2d_CMS_ContentInfo(cms, &out);
        const QByteArray result(reinterpret_cast<const char *>(out), size);
        OPENSSL_free(out);
        CMS_ContentInfo_free(cms);
        return result;
    };
}

/// The honest CMS with its last @p from exchanged for @p to, both in hexadecimal digits.
CmsMaker exchanged(const char *from, const char *to, bool first = false)
{
    return [=](const QByteArray &content) {
        QByteArray cms = honestCms(content);
        const QByteArray old = QByteArray::fromHex(from);
        const qsizetype at = first ? cms.indexOf(old) : cms.lastIndexOf(old);
        if (at < 0) {
            qFatal("%s is not there", from);
        }
        return cms.replace(at, old.size(), QByteArray::fromHex(to));
    };
}

/// Another certificate of the signer's key; @p options tell what it has in common with his.
QString otherCertificate(const QTemporaryDir &folder, const QStringList &options)
{
    const QByteArray pem = writtenByOpenSsl(
        words("x509 -req -days 9")
        + QStringList{QStringLiteral("-in"), TestPki::path(QStringLiteral("signer-ec.csr")),
                      QStringLiteral("-CA"), TestPki::path(QStringLiteral("inter.pem")),
                      QStringLiteral("-CAkey"), TestPki::path(QStringLiteral("inter.key"))}
        + options);
    return writeFile(folder.path(), QStringLiteral("other.pem"), pem);
}

void addAttribute(CMS_SignerInfo *signer, const char *identifier)
{
    CMS_unsigned_add1_attr_by_txt(signer, identifier, V_ASN1_OCTET_STRING, "evil", 4);
}

Attacks swappedCertificates()
{
    const QTemporaryDir folder;
    const QString serial =
        u"0x" + toHex(TestPki::certificate(QStringLiteral("signer-ec")).serialNumber());
    const QString twin = otherCertificate(folder, {QStringLiteral("-set_serial"), QString(serial)});
    const QStringList withTwin = words("-cades -nocerts -certfile") + QStringList{twin};
    Attacks attacks{{QStringLiteral("certificate of the same key and number"),
                     sealedByCms(byOpenSsl("signer-ec", withTwin))}};
    const QString sibling = otherCertificate(folder, words("-set_serial 4711"));
    const QStringList withSibling = words("-cades -nocerts -certfile") + QStringList{sibling};
    attacks.append({QStringLiteral("certificate of the same key and another number"),
                    sealedByCms(byOpenSsl("signer-ec", withSibling))});
    attacks.append({QStringLiteral("certificate of the same key, named by the key"),
                    sealedByCms(byOpenSsl("signer-ec", withSibling + words("-keyid")))});
    // The attacker's own, in the victim's name.
    const QString forged = folder.filePath(QStringLiteral("forged.pem"));
    runProgram(QStringLiteral("openssl"),
               words("req -x509 -new -days 9 -subj")
                   + QStringList{QStringLiteral("/C=DE/O=ConfSeal Test/CN=Test Signer P-256"),
                                 QStringLiteral("-key"),
                                 TestPki::path(QStringLiteral("selfsigned.key")),
                                 QStringLiteral("-config"), TestPki::path(QStringLiteral("ca.cnf")),
                                 QStringLiteral("-extensions"), QStringLiteral("selfs"),
                                 QStringLiteral("-out"), forged});
    const Certificate ofForger = Certificate::readCertificates(readFile(forged)).value().first();
    attacks.append({QStringLiteral("certificate of the same subject, by nobody"),
                    sealedByCms([&ofForger](const QByteArray &content) {
                        return cmsBy(
                            Impostor(ofForger, TestPki::identity(QStringLiteral("selfsigned"))),
                            content);
                    }),
                    QStringLiteral("unknown-issuer")});
    attacks.append(
        {QStringLiteral("certificate of somebody else"), sealedByCms([](const QByteArray &content) {
             return cmsBy(Impostor(TestPki::certificate(QStringLiteral("signer-ec")),
                                   TestPki::identity(QStringLiteral("revoked"))),
                          content);
         })});
    return attacks;
}

Attacks changedAlgorithms()
{
    const char *sha256 = "608648016503040201";
    const char *sha384 = "608648016503040202";
    return {
        {QStringLiteral("another digest in the list"),
         sealedByCms(exchanged(sha256, sha384, true))},
        {QStringLiteral("another digest of the signer"), sealedByCms(exchanged(sha256, sha384))},
        {QStringLiteral("another digest in the signature algorithm"),
         sealedByCms(exchanged("06082a8648ce3d040302", "06082a8648ce3d040303"))},
        {QStringLiteral("a key as the signature algorithm"),
         sealedByCms(exchanged("06082a8648ce3d040302", "06082a8648ce3d030107"))},
        {QStringLiteral("another version"),
         sealedByCms(exchanged("020101310d", "020103310d", true))},
        {QStringLiteral("another kind of content"),
         sealedByCms(exchanged("2a864886f70d010701", "2a864886f70d010706", true))},
    };
}

Attacks otherForms()
{
    const auto longLength = [](const QByteArray &content) -> QByteArray {
        const QByteArray cms = honestCms(content);
        return QByteArray::fromHex("308300") + cms.mid(2, 2) + cms.sliced(4);
    };
    const auto indefinite = [](const QByteArray &content) -> QByteArray {
        return QByteArray::fromHex("3080") + honestCms(content).sliced(4) + QByteArray(2, '\0');
    };
    const auto unknownAttribute = [](CMS_ContentInfo * /*cms*/, CMS_SignerInfo *signer) {
        addAttribute(signer, "1.2.3.4");
    };
    const auto certificateAttribute = [](CMS_ContentInfo * /*cms*/, CMS_SignerInfo *signer) {
        addAttribute(signer, "1.2.840.113549.1.9.16.2.47");
    };
    const auto timestampOfNothing = [](CMS_ContentInfo * /*cms*/, CMS_SignerInfo *signer) {
        addAttribute(signer, "1.2.840.113549.1.9.16.2.14");
    };
    const auto withList = [](CMS_ContentInfo *cms, CMS_SignerInfo * /*signer*/) {
        const QByteArray der = TestPki::file(QStringLiteral("inter.crl"));
        const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
        X509_CRL *list = d2i_X509_CRL(nullptr, &data, der.size());
        CMS_add0_crl(cms, list);
    };
    const QStringList second = words("-cades -signer")
        + QStringList{TestPki::path(QStringLiteral("signer-rsa.pem")), QStringLiteral("-inkey"),
                      TestPki::path(QStringLiteral("signer-rsa.key"))};
    return {
        {QStringLiteral("length in a longer form"), sealedByCms(longLength)},
        {QStringLiteral("indefinite length"), sealedByCms(indefinite)},
        {QStringLiteral("bytes behind it"),
         sealedByCms(
             [](const QByteArray &content) -> QByteArray { return honestCms(content) + "evil"; })},
        {QStringLiteral("twice"), sealedByCms([](const QByteArray &content) -> QByteArray {
             return honestCms(content) + honestCms(content);
         })},
        {QStringLiteral("unknown unsigned attribute"), sealedByCms(edited(unknownAttribute))},
        {QStringLiteral("unsigned certificate attribute"),
         sealedByCms(edited(certificateAttribute))},
        {QStringLiteral("timestamp that is none"), sealedByCms(edited(timestampOfNothing))},
        {QStringLiteral("revocation list inside"), sealedByCms(edited(withList))},
        {QStringLiteral("two signers"), sealedByCms(byOpenSsl("signer-ec", second))},
        {QStringLiteral("content inside"),
         sealedByCms(byOpenSsl("signer-ec", words("-cades -nodetach")))},
        {QStringLiteral("no certificate"),
         sealedByCms(byOpenSsl("signer-ec", words("-cades -nocerts")))},
        {QStringLiteral("does not name its certificate"),
         sealedByCms(byOpenSsl("signer-ec",
                               words("-certfile")
                                   + QStringList{TestPki::path(QStringLiteral("inter.pem"))}))},
        {QStringLiteral("no signed attributes"),
         sealedByCms(byOpenSsl("signer-rsa", words("-noattr")))},
        {QStringLiteral("of another document"),
         sealedByCms([](const QByteArray & /*content*/) { return honestCms("another document"); })},
        {QStringLiteral("of the first part only"), sealedByCms([](const QByteArray &content) {
             return honestCms(content.first(content.size() / 2));
         })},
    };
}

} // namespace

Attacks signatureValueAttacks()
{
    return swappedCertificates() + changedAlgorithms() + otherForms();
}

Attacks signerAttacks()
{
    const QByteArray ofIssuer = TestPki::file(QStringLiteral("inter.crl"));
    const QByteArray ofRoot = TestPki::file(QStringLiteral("root.crl"));
    const auto by = [](const char *name) {
        const auto identity = TestPki::identity(QString::fromLatin1(name));
        return sealedByCms(
            [&identity](const QByteArray &content) { return cmsBy(*identity, content); });
    };
    Attacks attacks{
        {QStringLiteral("expired certificate"), by("expired"), QStringLiteral("expired")},
        {QStringLiteral("certificate not yet valid"), by("notyet"),
         QStringLiteral("not-yet-valid")},
        {QStringLiteral("revoked certificate"),
         by("revoked"),
         QStringLiteral("revoked"),
         {ofIssuer, ofRoot}},
        {QStringLiteral("certificate of a revoked issuer"),
         by("signer-ec"),
         QStringLiteral("revoked"),
         {ofIssuer, TestPki::file(QStringLiteral("issuer-revoked.crl.pem"))}},
        {QStringLiteral("certificate for servers only"), by("tlsonly"), QStringLiteral("unfit")},
        {QStringLiteral("self-signed certificate"), by("selfsigned"),
         QStringLiteral("unknown-issuer")},
        {QStringLiteral("RSA of 1024 bits"), sealedByCms(byOpenSsl("weak", words("-cades"))),
         QStringLiteral("unfit")},
    };
    for (const char *digest : {"md5", "sha1", "sha224", "ripemd160"}) {
        const QStringList options = words("-cades -certfile")
            + QStringList{TestPki::path(QStringLiteral("inter.pem")), QStringLiteral("-md"),
                          QString::fromLatin1(digest)};
        attacks.append({u"digest by " + QString::fromLatin1(digest),
                        sealedByCms(byOpenSsl("signer-rsa", options)), QStringLiteral("unfit")});
    }
    return attacks;
}
