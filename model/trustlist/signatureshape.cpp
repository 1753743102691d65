#include "signatureshape.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace {

constexpr char enveloped[] = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
constexpr char signedPropertiesType[] = "http://uri.etsi.org/01903#SignedProperties";

class Shape
{
    Q_DECLARE_TR_FUNCTIONS(TrustedListSignature)
};

QByteArray algorithmOf(const xmlNode *node)
{
    return attributeOf(node, "Algorithm");
}

bool isCanonicalization(const QByteArray &algorithm)
{
    return algorithm == "http://www.w3.org/2001/10/xml-exc-c14n#"
        || algorithm == "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
}

bool isSignatureMethod(const QByteArray &algorithm)
{
    static const QList<QByteArray> allowed{"rsa-sha256",   "rsa-sha384",   "rsa-sha512",
                                           "ecdsa-sha256", "ecdsa-sha384", "ecdsa-sha512"};
    constexpr QByteArrayView place("http://www.w3.org/2001/04/xmldsig-more#");
    return algorithm.startsWith(place) && allowed.contains(algorithm.mid(place.size()));
}

std::optional<QCryptographicHash::Algorithm> digestMethod(const QByteArray &algorithm)
{
    if (algorithm == "http://www.w3.org/2001/04/xmlenc#sha256") {
        return QCryptographicHash::Sha256;
    }
    if (algorithm == "http://www.w3.org/2001/04/xmldsig-more#sha384") {
        return QCryptographicHash::Sha384;
    }
    if (algorithm == "http://www.w3.org/2001/04/xmlenc#sha512") {
        return QCryptographicHash::Sha512;
    }
    return std::nullopt;
}

Error refusedAlgorithm(const QByteArray &algorithm)
{
    return Error::invalid(
        Shape::tr("The signature of the trusted list uses an algorithm that is not accepted "
                  "here: \"%1\". The list was not read.")
            .arg(QString::fromUtf8(algorithm.left(200))));
}

Error notWhole()
{
    return Error::invalid(
        Shape::tr("The signature of the trusted list does not cover the whole list in the way "
                  "that TS 119 612 demands. The list was not read."));
}

/// An Id as it is written in nearly all lists; everything else could mean more than a name.
bool isPlainName(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 200 && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.';
    });
}

/// How many elements of the name there are below @p node, at any depth.
int countBelow(const xmlNode *node, const char *name)
{
    int found = 0;
    for (const xmlNode *child : childElements(node)) {
        found += (isElement(child, signatureNamespace, name) ? 1 : 0) + countBelow(child, name);
    }
    return found;
}

/// The algorithms of the transforms, in their order; nothing when there is one with parameters.
std::optional<QList<QByteArray>> transformsOf(const xmlNode *reference)
{
    QList<QByteArray> algorithms;
    for (const xmlNode *transform :
         childElements(onlyChild(reference, signatureNamespace, "Transforms"))) {
        const QByteArray algorithm = algorithmOf(transform);
        if (!childElements(transform).isEmpty() && !isCanonicalization(algorithm)) {
            return std::nullopt;
        }
        algorithms.append(algorithm);
    }
    return algorithms;
}

Result<void> checkReference(const xmlNode *reference, bool isOfList)
{
    const QByteArray digest = algorithmOf(onlyChild(reference, signatureNamespace, "DigestMethod"));
    if (!digestMethod(digest)) {
        return refusedAlgorithm(digest);
    }
    auto transforms = transformsOf(reference);
    if (!transforms || transforms->removeAll(enveloped) != (isOfList ? 1 : 0)) {
        return notWhole();
    }
    for (const QByteArray &transform : *transforms) {
        if (!isCanonicalization(transform)) {
            return refusedAlgorithm(transform);
        }
    }
    return transforms->size() <= 1 ? Result<void>() : notWhole();
}

/// Exactly two: one to the whole list, one to the signed properties.
Result<void> checkReferences(const SignatureShape &shape, const xmlNode *signedInfo)
{
    const QByteArray rootId = attributeOf(shape.root, "Id");
    const QByteArray propertiesId = attributeOf(shape.signedProperties, "Id");
    if (!isPlainName(propertiesId) || (!rootId.isEmpty() && !isPlainName(rootId))
        || rootId == propertiesId) {
        return notWhole();
    }
    int ofList = 0;
    int ofProperties = 0;
    const XmlNodes references = childElements(signedInfo, signatureNamespace, "Reference");
    for (const xmlNode *reference : references) {
        // An absent URI leaves open what is meant.
        const bool hasUri =
            xmlHasProp(reference, reinterpret_cast<const xmlChar *>("URI")) != nullptr;
        const QByteArray uri = attributeOf(reference, "URI");
        const bool isOfList = uri.isEmpty() || (!rootId.isEmpty() && uri == '#' + rootId);
        const bool isOfProperties =
            uri == '#' + propertiesId && attributeOf(reference, "Type") == signedPropertiesType;
        if (!hasUri || (!isOfList && !isOfProperties)) {
            return notWhole();
        }
        (isOfList ? ofList : ofProperties) += 1;
        if (auto checked = checkReference(reference, isOfList); !checked) {
            return checked;
        }
    }
    return ofList == 1 && ofProperties == 1 ? Result<void>() : notWhole();
}

Result<void> checkSignedInfo(const SignatureShape &shape)
{
    const xmlNode *signedInfo = onlyChild(shape.signature, signatureNamespace, "SignedInfo");
    const QByteArray canonicalization =
        algorithmOf(onlyChild(signedInfo, signatureNamespace, "CanonicalizationMethod"));
    if (!isCanonicalization(canonicalization)) {
        return refusedAlgorithm(canonicalization);
    }
    const xmlNode *method = onlyChild(signedInfo, signatureNamespace, "SignatureMethod");
    if (!isSignatureMethod(algorithmOf(method)) || !childElements(method).isEmpty()) {
        return refusedAlgorithm(algorithmOf(method));
    }
    return checkReferences(shape, signedInfo);
}

/// The certificate of the key information that the signed properties name by its digest.
QByteArray signerOf(const SignatureShape &shape)
{
    const xmlNode *properties =
        onlyChild(shape.signedProperties, xadesNamespace, "SignedSignatureProperties");
    const xmlNode *named = onlyChild(properties, xadesNamespace, "SigningCertificateV2");
    if (named == nullptr) {
        named = onlyChild(properties, xadesNamespace, "SigningCertificate");
    }
    const XmlNodes first = childElements(named, xadesNamespace, "Cert");
    const xmlNode *digest =
        first.isEmpty() ? nullptr : onlyChild(first.first(), xadesNamespace, "CertDigest");
    const auto method =
        digestMethod(algorithmOf(onlyChild(digest, signatureNamespace, "DigestMethod")));
    const QByteArray value = base64Of(onlyChild(digest, signatureNamespace, "DigestValue"));
    const xmlNode *keyInfo = onlyChild(shape.signature, signatureNamespace, "KeyInfo");
    for (const xmlNode *data : childElements(keyInfo, signatureNamespace, "X509Data")) {
        for (const xmlNode *node : childElements(data, signatureNamespace, "X509Certificate")) {
            const QByteArray der = base64Of(node);
            if (method && QCryptographicHash::hash(der, *method) == value) {
                return der;
            }
        }
    }
    return {};
}

} // namespace

Result<SignatureShape> readSignatureShape(xmlNode *root)
{
    SignatureShape shape;
    shape.root = root;
    shape.signature = onlyChild(root, signatureNamespace, "Signature");
    const int signatures = countBelow(root, "Signature");
    if (signatures == 0) {
        return Error::invalid(
            Shape::tr("The trusted list is not signed, so anybody could have made it. Download it "
                      "again from its publisher."));
    }
    if (signatures > 1 || shape.signature == nullptr) {
        return Error::invalid(Shape::tr("The trusted list must bear exactly one signature, as a "
                                        "part of the list itself. It was not read."));
    }
    const xmlNode *object = onlyChild(shape.signature, signatureNamespace, "Object");
    const xmlNode *qualifying = onlyChild(object, xadesNamespace, "QualifyingProperties");
    shape.signedProperties = onlyChild(qualifying, xadesNamespace, "SignedProperties");
    if (shape.signedProperties == nullptr || childElements(object).size() != 1) {
        return notWhole();
    }
    if (const auto checked = checkSignedInfo(shape); !checked) {
        return checked.error();
    }
    shape.signerDer = signerOf(shape);
    if (shape.signerDer.isEmpty()) {
        return Error::invalid(
            Shape::tr("The signature of the trusted list does not name the certificate of its "
                      "signer. The list was not read."));
    }
    return shape;
}
