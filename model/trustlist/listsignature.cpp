#include "listsignature.h"

#include "model/signing/certificatedetails.h"
#include "signatureshape.h"

#include <QCoreApplication>

#include <memory>
#include <xmlsec/crypto.h>
#include <xmlsec/errors.h>
#include <xmlsec/io.h>
#include <xmlsec/keysdata.h>
#include <xmlsec/xmldsig.h>
#include <xmlsec/xmlsec.h>

namespace {

class ListSignature
{
    Q_DECLARE_TR_FUNCTIONS(TrustedListSignature)
};

struct KeyDeleter
{
    void operator()(xmlSecKey *key) const { xmlSecKeyDestroy(key); }
};
struct ContextDeleter
{
    void operator()(xmlSecDSigCtx *context) const { xmlSecDSigCtxDestroy(context); }
};

using KeyPointer = std::unique_ptr<xmlSecKey, KeyDeleter>;
using ContextPointer = std::unique_ptr<xmlSecDSigCtx, ContextDeleter>;

/// Once in a program. Afterwards the library has no way to open a file or an address.
bool libraryIsReady()
{
    static const bool ready = [] {
        if (xmlSecInit() != 0 || xmlSecCryptoAppInit(nullptr) != 0 || xmlSecCryptoInit() != 0) {
            return false;
        }
        xmlSecErrorsSetCallback(nullptr); // which would write to standard error
        xmlSecIOCleanupCallbacks();
        return true;
    }();
    return ready;
}

KeyPointer keyOf(const Certificate &certificate)
{
    const QByteArray &der = certificate.der();
    return KeyPointer(xmlSecCryptoAppKeyLoadMemory(
        reinterpret_cast<const xmlSecByte *>(der.constData()), static_cast<xmlSecSize>(der.size()),
        xmlSecKeyDataFormatCertDer, nullptr, nullptr, nullptr));
}

/// 112 bits of security, which NIST SP 800-57 asks for beyond 2013.
bool isStrong(const Certificate &certificate)
{
    const CertificateDetails details = detailsOf(certificate);
    return details.keyBits >= (details.isRsa ? 2048 : 224);
}

/// Makes the Id of an element known, so that references find it and no other.
bool registerId(xmlDoc *document, xmlNode *node)
{
    xmlAttr *id = xmlHasProp(node, reinterpret_cast<const xmlChar *>("Id"));
    if (id == nullptr) {
        return true;
    }
    const QByteArray value = attributeOf(node, "Id");
    return xmlAddID(nullptr, document, reinterpret_cast<const xmlChar *>(value.constData()), id)
        != nullptr;
}

bool isVerified(const SignatureShape &shape, xmlSecKey *key)
{
    const ContextPointer context(xmlSecDSigCtxCreate(nullptr));
    context->signKey = xmlSecKeyDuplicate(key);
    context->flags |= XMLSEC_DSIG_FLAGS_IGNORE_MANIFESTS;
    context->enabledReferenceUris =
        xmlSecTransformUriTypeEmpty | xmlSecTransformUriTypeSameDocument;
    return xmlSecDSigCtxVerify(context.get(), shape.signature) == 0
        && context->status == xmlSecDSigStatusSucceeded
        && xmlSecPtrListGetSize(&context->signedInfoReferences) == 2;
}

} // namespace

Result<Certificate> verifiedSigner(xmlDoc *document)
{
    if (!libraryIsReady()) {
        return Error::failed(ListSignature::tr("The library for XML signatures does not start."));
    }
    const auto shape = readSignatureShape(xmlDocGetRootElement(document));
    if (!shape) {
        return shape.error();
    }
    auto signer = Certificate::fromDer(shape.value().signerDer);
    const KeyPointer key = signer ? keyOf(signer.value()) : KeyPointer();
    if (!key || !isStrong(signer.value())) {
        return Error::invalid(
            ListSignature::tr("The certificate that signed the trusted list is damaged, or its "
                              "key is not safe. The list was not read."));
    }
    if (!registerId(document, shape.value().root)
        || !registerId(document, shape.value().signedProperties)
        || !isVerified(shape.value(), key.get())) {
        return Error::invalid(
            ListSignature::tr("The trusted list was changed after it was signed, or its signature "
                              "is damaged. Download it again from its publisher."));
    }
    return signer;
}
