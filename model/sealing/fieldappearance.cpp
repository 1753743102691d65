#include "fieldappearance.h"

#include "model/report/reportrenderer.h"

#include <algorithm>

Result<void> addAppearance(SealRequest &request, const QList<SignatureField> &fields,
                           const Signer &signer, Language language)
{
    const auto field = std::ranges::find(fields, request.fieldToSign, &SignatureField::name);
    if (field == fields.end() || field->rectPt.isEmpty()) {
        return {};
    }
    const Certificate &certificate = signer.certificate();
    const SealText text{certificate.subjectName(),
                        certificate.issuerName(),
                        request.signingTime.date(),
                        request.reason,
                        request.location,
                        certificate.isTrial(),
                        language};
    auto appearance = paintSeal(text, field->rectPt.size());
    if (!appearance) {
        return appearance.error();
    }
    request.appearancePdf = std::move(appearance).value();
    return {};
}
