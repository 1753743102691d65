#include "signaturetimestamps.h"

#include "opensslsupport.h"

#include <openssl/err.h>

namespace {

constexpr int maximumTimestamps = 16;

QByteArray bytesOf(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                      ASN1_STRING_length(string));
}

/// A token is an unparsed sequence in its attribute.
QByteArray tokenIn(X509_ATTRIBUTE *attribute, int index)
{
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(attribute, index);
    return value != nullptr && ASN1_TYPE_get(value) == V_ASN1_SEQUENCE
        ? bytesOf(value->value.sequence)
        : QByteArray();
}

} // namespace

SignatureTimestamps signatureTimestamps(const QByteArray &contents)
{
    SignatureTimestamps result;
    const auto *data = reinterpret_cast<const unsigned char *>(contents.constData());
    const CmsPointer cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(contents.size())));
    STACK_OF(CMS_SignerInfo) *signers = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    if (sk_CMS_SignerInfo_num(signers) == 1) {
        CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
        result.signatureValue = bytesOf(CMS_SignerInfo_get0_signature(signer));
        int position = -1;
        while ((position =
                    CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, position))
                   >= 0
               && result.tokens.size() < maximumTimestamps) {
            X509_ATTRIBUTE *attribute = CMS_unsigned_get_attr(signer, position);
            for (int i = 0; i < X509_ATTRIBUTE_count(attribute); ++i) {
                result.tokens.append(tokenIn(attribute, i));
            }
        }
    }
    ERR_clear_error();
    return result;
}
