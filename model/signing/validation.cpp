#include "validation.h"

#include "certificatechain.h"
#include "levelassessment.h"
#include "model/pdf/signaturereader.h"
#include "onlinerevocation.h"
#include "signaturevalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Validation
{
    Q_DECLARE_TR_FUNCTIONS(SignatureValidation)
};

bool isTimestamp(const SignatureValidation &signature)
{
    return signature.kind == SignatureKind::DocumentTimestamp;
}

/// Notes on @p validation what the document shows beside its signer.
void addLevel(SignatureValidation &validation, const LevelAssessment &levels,
              const CheckedSignature &checked)
{
    if (const std::optional<PadesLevel> level = levels.levelOf(checked)) {
        validation.level = toId(*level);
    }
}

/// The user asked for it, so an answer that could not be had is no yes.
void demandRevocation(SignatureValidation &validation, const QStringList &problems)
{
    if (validation.indication != Indication::TotalPassed || validation.revocationChecked) {
        return;
    }
    validation.indication = Indication::Indeterminate;
    validation.subIndication = QStringLiteral("TRY_LATER");
    validation.explanation +=
        u' ' + Validation::tr("Whether its certificates were revoked could not be found out.");
    for (const QString &problem : problems) {
        validation.explanation += u' ' + problem;
    }
}

Trust worstTrust(const QList<SignatureValidation> &signatures)
{
    Trust worst = Trust::None;
    for (const SignatureValidation &signature : signatures) {
        if (!isTimestamp(signature)) {
            worst = std::max(worst, signature.trust);
        }
    }
    return worst;
}

void conclude(const SignedDocument &document, const QList<CheckedSignature> &checked,
              DocumentValidation &validation)
{
    const bool readable = document.state == SignedDocument::State::Readable;
    if (checked.isEmpty()) {
        const bool lost = document.hasMarks || (readable && !document.problems.isEmpty());
        validation.integrity = lost ? Integrity::Modified : Integrity::Unsigned;
        if (lost) {
            validation.problems.append(Validation::tr(
                "The file bears traces of a signature that cannot be found any more."));
        }
        return;
    }
    const bool sound = validation.problems.isEmpty()
        && std::ranges::all_of(checked, [](const CheckedSignature &signature) {
                           return signature.isSound() && !signature.certificate.isNull()
                               && signature.source.changesSince != ChangesSince::Forbidden;
                       });
    validation.integrity = sound ? Integrity::Intact : Integrity::Modified;
    if (sound) {
        validation.trust = worstTrust(validation.signatures);
    }
}

} // namespace

QString toId(SignatureKind kind)
{
    switch (kind) {
    case SignatureKind::Signature:
        return QStringLiteral("signature");
    case SignatureKind::DocumentTimestamp:
        return QStringLiteral("document-timestamp");
    }
    Q_UNREACHABLE();
    return {};
}

Result<DocumentValidation> validateSignatures(const QByteArray &pdf,
                                              const ValidationOptions &options)
{
    const SignedDocument document = readSignatures(pdf);
    if (document.state == SignedDocument::State::NotPdf && !document.hasMarks) {
        return Error::invalid(
            Validation::tr("The file is not a PDF, or too damaged to be read. Choose a PDF file."));
    }
    const QDateTime at = options.at.isValid() ? options.at : QDateTime::currentDateTimeUtc();
    SignatureValidator validator(pdf, document, at);
    JudgeSources sources{.anchors = options.anchors,
                         .timestampAnchors = options.timestampAnchors,
                         .listed = options.listed,
                         .listedForTimestamps = options.listedForTimestamps,
                         .crls = options.crls,
                         .ocspResponses = options.ocspResponses,
                         .found = {}};
    const bool isSigned = !document.signatures.isEmpty();
    if (const auto stored = isSigned ? readValidationData(pdf) : ValidationData()) {
        sources.found = stored.value();
        sources.stored = sources.found.crls + sources.found.ocspResponses;
    }
    QStringList problems;
    if (options.web != nullptr) {
        problems = addOnlineRevocation(sources, validator.checked(), at, *options.web);
    }
    const Result<std::unique_ptr<CertificateJudge>> judge = CertificateJudge::create(sources);
    if (!judge) {
        return judge.error();
    }
    DocumentValidation validation;
    validation.problems = document.problems;
    validation.signatures = validator.validate(*judge.value());
    const LevelAssessment levels(pdf, validator.checked());
    for (qsizetype i = 0; i < validation.signatures.size(); ++i) {
        addLevel(validation.signatures[i], levels, validator.checked().at(i));
        if (options.web != nullptr) {
            demandRevocation(validation.signatures[i], problems);
        }
    }
    conclude(document, validator.checked(), validation);
    return validation;
}
