#include "signaturealgorithm.h"

#include "opensslsupport.h"

#include <openssl/rsa.h>

namespace {

using PssPointer = OpenSslPointer<RSA_PSS_PARAMS, RSA_PSS_PARAMS_free>;

/// The algorithm, when it has no parameters or NULL; NID_undef otherwise.
int plainAlgorithm(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(&object, &type, nullptr, algorithm);
    return type == V_ASN1_UNDEF || type == V_ASN1_NULL ? OBJ_obj2nid(object) : NID_undef;
}

/// MGF1 with @p digest.
bool isMaskBy(const X509_ALGOR *mask, int digest)
{
    const ASN1_OBJECT *object = nullptr;
    const void *value = nullptr;
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(&object, &type, &value, mask);
    if (OBJ_obj2nid(object) != NID_mgf1 || type != V_ASN1_SEQUENCE) {
        return false;
    }
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const unsigned char *data = ASN1_STRING_get0_data(sequence);
    const OpenSslPointer<X509_ALGOR, X509_ALGOR_free> hash(
        d2i_X509_ALGOR(nullptr, &data, ASN1_STRING_length(sequence)));
    return hash && plainAlgorithm(hash.get()) == digest;
}

/// RFC 4055, 3.1: what is left out stands for SHA-1.
bool isPss(const X509_ALGOR *algorithm, EVP_PKEY *key, int digest)
{
    const void *value = nullptr;
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE) {
        return false;
    }
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const unsigned char *data = ASN1_STRING_get0_data(sequence);
    const PssPointer parameters(d2i_RSA_PSS_PARAMS(nullptr, &data, ASN1_STRING_length(sequence)));
    if (!parameters || parameters->hashAlgorithm == nullptr
        || parameters->maskGenAlgorithm == nullptr || parameters->trailerField != nullptr) {
        return false;
    }
    // Programs that sign take the length of the digest or all the room there is.
    const long salt =
        parameters->saltLength == nullptr ? 20 : ASN1_INTEGER_get(parameters->saltLength);
    return plainAlgorithm(parameters->hashAlgorithm) == digest
        && isMaskBy(parameters->maskGenAlgorithm, digest) && salt >= 0
        && salt < EVP_PKEY_get_size(key);
}

} // namespace

bool isSignatureAlgorithm(const X509_ALGOR *algorithm, EVP_PKEY *key, const EVP_MD *digest)
{
    if (key == nullptr) {
        return false; // of a kind that OpenSSL does not know
    }
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    const int hash = EVP_MD_get_type(digest);
    const int kind = EVP_PKEY_get_base_id(key);
    if (nid == NID_rsassaPss) {
        return (kind == EVP_PKEY_RSA || kind == EVP_PKEY_RSA_PSS) && isPss(algorithm, key, hash);
    }
    if (plainAlgorithm(algorithm) == NID_undef) {
        return false;
    }
    int usedDigest = NID_undef;
    int usedKey = NID_undef;
    if (nid == NID_rsaEncryption) {
        return kind == EVP_PKEY_RSA;
    }
    return OBJ_find_sigid_algs(nid, &usedDigest, &usedKey) == 1 && usedKey == kind
        && (usedDigest == hash || usedDigest == NID_undef);
}
