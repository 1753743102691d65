#include "verifyreport.h"

#include "dataagreement.h"
#include "model/pdf/attachments.h"
#include "verificationsteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class VerificationTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerifyReport)
};

} // namespace

QString toId(DataAgreement agreement)
{
    switch (agreement) {
    case DataAgreement::Agrees:
        return QStringLiteral("agrees");
    case DataAgreement::Disagrees:
        return QStringLiteral("disagrees");
    case DataAgreement::Absent:
        return QStringLiteral("absent");
    }
    Q_UNREACHABLE();
}

QString toId(DataMethod method)
{
    switch (method) {
    case DataMethod::None:
        return QStringLiteral("none");
    case DataMethod::Bytes:
        return QStringLiteral("bytes");
    case DataMethod::PageContent:
        return QStringLiteral("page-content");
    case DataMethod::PrintedValues:
        return QStringLiteral("printed-values");
    }
    Q_UNREACHABLE();
}

bool ReportVerification::isConvincing() const
{
    const bool allPassed =
        std::ranges::all_of(signatures.signatures, [](const SignatureValidation &signature) {
            return signature.kind == SignatureKind::DocumentTimestamp
                || signature.indication == Indication::TotalPassed;
        });
    return signatures.integrity == Integrity::Intact && signatures.trust == Trust::Trusted
        && data == DataAgreement::Agrees && allPassed;
}

Result<void> proceed(const VerificationOptions &options, VerificationStep step)
{
    if (!options.progress || options.progress(step)) {
        return {};
    }
    return Error::failed(VerificationTexts::tr("The verification was cancelled."));
}

Result<ReportVerification> verifyReport(const QByteArray &pdf, const VerificationOptions &options)
{
    if (auto goesOn = proceed(options, VerificationStep::Attachments); !goesOn) {
        return goesOn.error();
    }
    return verifyWithAttachments(pdf, readAttachments(pdf), options);
}

Result<ReportVerification> verifyWithAttachments(const QByteArray &pdf,
                                                 const Result<QList<Attachment>> &attachments,
                                                 const VerificationOptions &options)
{
    if (auto goesOn = proceed(options, VerificationStep::Signatures); !goesOn) {
        return goesOn.error();
    }
    const auto signatures = validateSignatures(pdf, options.validation);
    if (!signatures) {
        return signatures.error();
    }
    ReportVerification verification;
    verification.signatures = signatures.value();
    if (!attachments) {
        verification.differences = {attachments.error().message};
        return verification;
    }
    if (auto goesOn = proceed(options, VerificationStep::Pages); !goesOn) {
        return goesOn.error();
    }
    AgreementContext context;
    context.assessmentJson = options.assessmentJson;
    context.onDate = options.validation.at.toUTC().date();
    if (!signatures.value().signatures.isEmpty()) {
        context.sealedBy = signatures.value().signatures.first().signer; // no timestamp comes first
    }
    const AgreementFinding finding = compareDataWithPages(pdf, attachments.value(), context);
    verification.data = finding.agreement;
    verification.dataMethod = finding.method;
    verification.differences = finding.differences;
    return verification;
}
