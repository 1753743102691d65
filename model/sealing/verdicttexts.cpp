#include "signaturetexts.h"
#include "verificationtexts.h"

#include <algorithm>

// What each verdict means and what to do about it.

namespace {

/// The signature whose trust became the verdict.
const SignatureValidation *decidingSignature(const DocumentValidation &found)
{
    for (const SignatureValidation &signature : found.signatures) {
        if (signature.kind == SignatureKind::Signature && signature.trust == found.trust) {
            return &signature;
        }
    }
    return nullptr;
}

bool hasChanges(const DocumentValidation &found)
{
    return std::any_of(found.signatures.cbegin(), found.signatures.cend(),
                       [](const SignatureValidation &signature) {
                           return signature.changesSince != ChangesSince::None;
                       });
}

} // namespace

VerdictTexts VerificationTexts::integrity(const ReportInspection &inspection)
{
    const DocumentValidation &found = inspection.verification.signatures;
    const QString name = word(found.integrity);
    if (inspection.isEncrypted) {
        return {name, tr("The PDF is encrypted, so that no seal can be checked."),
                tr("Encrypting a sealed file breaks its seal, even where no password is asked for "
                   "when it is opened."),
                tr("Ask the sender for the file without encryption or restrictions, as it was "
                   "sealed.")};
    }
    switch (found.integrity) {
    case Integrity::Intact:
        return {name, tr("The file is as it was sealed."),
                hasChanges(found) ? tr("Only what the seal allows was added after it, such as a "
                                       "further signature.")
                                  : tr("Nothing was changed after it was sealed."),
                tr("Nothing to do here. That a file is intact does not say who sealed it; that is "
                   "the next verdict.")};
    case Integrity::Modified:
        return {name, tr("The file was changed, or its seal does not fit it."),
                tr("What you read may not be what the signer sealed."),
                tr("Do not rely on it. Ask the sender for the original file, sent as it is: not "
                   "printed, scanned, merged or saved anew.")};
    case Integrity::Unsigned:
        return {
            name, tr("The file bears no seal."),
            tr("Anyone could have made it, or changed it without a trace."),
            tr("Ask the sender for a sealed file. Or let them tell you its SHA-256 by telephone "
               "and compare it with the one below.")};
    }
    Q_UNREACHABLE();
    return {};
}

QString VerificationTexts::trustWithoutSeal(const ReportInspection &inspection)
{
    if (inspection.verification.signatures.integrity == Integrity::Intact) {
        return tr(
            "The file bears a timestamp only: it says since when the file exists, but not who "
            "made it.");
    }
    const bool isUnsigned = inspection.verification.signatures.integrity == Integrity::Unsigned;
    return isUnsigned || inspection.isEncrypted
        ? tr("There is no seal that can be checked, so there is nobody to trust.")
        : tr("As the file is not intact, it does not matter in whose name it was sealed.");
}

VerdictTexts VerificationTexts::unknownIssuer(const SignatureValidation *signature)
{
    const QString name = word(Trust::UnknownIssuer);
    if (signature != nullptr && signature->certificate.isTrial()) {
        return {name, tr("The seal was made with a trial identity."),
                tr("Anyone can make one, in any name. It proves that the file was not changed "
                   "since, but not by whom it was sealed."),
                tr("Trial seals are for trying things out. Ask for a report that is sealed with a "
                   "certificate for which an issuer vouches.")};
    }
    if (signature != nullptr && signature->certificate.isSelfSigned()) {
        return {name, tr("The certificate of the signer vouches for itself only."),
                tr("This is no fault of the file: the seal fits, but the name in it is not "
                   "proven."),
                tr("Let the signer tell you the fingerprint of the certificate by telephone or in "
                   "person. Where it is the same, you can trust this certificate.")};
    }
    return {name, tr("Nobody whom you trust vouches for the signer."),
            tr("This is no fault of the file: the seal fits, but the name in it is not proven to "
               "you."),
            tr("Get the certificate of the issuer from a source that you trust, not from the same "
               "e-mail, and compare its fingerprint. Then add it to the trust certificates.")};
}

VerdictTexts VerificationTexts::unsuitable(Trust trust)
{
    const QString name = word(trust);
    if (trust == Trust::NotYetValid) {
        return {name, tr("The certificate of the signer is not valid yet."),
                tr("It begins to be valid on a later day than that of this verification."),
                tr("Check the date of this computer. If it is right, ask the signer.")};
    }
    if (trust == Trust::Expired) {
        return {name, tr("The certificate of the signer has expired."),
                tr("No trusted timestamp proves that the file was sealed before that. It may well "
                   "have been."),
                tr("Ask the signer to confirm the file, or to seal it anew with a valid "
                   "certificate.")};
    }
    if (trust == Trust::Revoked) {
        return {name, tr("The certificate of the signer was revoked."),
                tr("Its issuer has withdrawn it, for example because the key was stolen."),
                tr("Do not rely on the seal. Ask the signer what happened, and for a report that "
                   "is sealed with a new certificate.")};
    }
    return {name, tr("The certificate or the kind of signature does not suffice."),
            tr("It is not meant for documents, is made with weak algorithms, or does not name its "
               "certificate. The signature tells which."),
            tr("Ask for a file that is signed by PAdES, with a certificate for signing "
               "documents.")};
}

bool VerificationTexts::isRevocationOpen(const DocumentValidation &validation)
{
    return std::any_of(validation.signatures.cbegin(), validation.signatures.cend(),
                       [](const SignatureValidation &signature) {
                           return signature.kind == SignatureKind::Signature
                               && signature.trust == Trust::Trusted
                               && signature.indication == Indication::Indeterminate;
                       });
}

VerdictTexts VerificationTexts::trusted(const DocumentValidation &found)
{
    const QString name = word(Trust::Trusted);
    if (isRevocationOpen(found)) {
        return {name,
                tr("A certificate that you trust vouches for the signer, but its issuer gave no "
                   "answer."),
                tr("You asked whether certificates were revoked, and that could not be found out. "
                   "The signature tells which address did not answer."),
                tr("Verify again later, or add a revocation list that you have from the issuer. "
                   "Until then do not rely on the seal where much depends on it.")};
    }
    QStringList sources;
    bool allChecked = true;
    for (const SignatureValidation &signature : found.signatures) {
        if (signature.kind == SignatureKind::Signature) {
            sources += signature.revocationSources;
            allChecked = allChecked && signature.revocationChecked;
        }
    }
    sources.removeDuplicates();
    return {name, tr("A certificate that you trust vouches for the signer."),
            allChecked && !sources.isEmpty()
                ? tr("No certificate was revoked; this was checked by %1.")
                      .arg(SignatureTexts::revocationSources(sources))
                : tr("Whether a certificate was revoked was not checked for each of them: the file "
                     "says nothing about it, and you gave no list and asked nobody."),
            tr("Make sure that the name is the one you expect. Trusting a name is not the same as "
               "believing what the report says.")};
}

VerdictTexts VerificationTexts::trust(const ReportInspection &inspection)
{
    const DocumentValidation &found = inspection.verification.signatures;
    switch (found.trust) {
    case Trust::Trusted:
        return trusted(found);
    case Trust::UnknownIssuer:
        return unknownIssuer(decidingSignature(found));
    case Trust::NotYetValid:
    case Trust::Expired:
    case Trust::Unfit:
    case Trust::Revoked:
        return unsuitable(found.trust);
    case Trust::None:
        return {word(found.trust), tr("Nothing can be said about a signer."),
                trustWithoutSeal(inspection), tr("Settle the first verdict first.")};
    }
    Q_UNREACHABLE();
    return {};
}

VerdictTexts VerificationTexts::data(const ReportInspection &inspection)
{
    const ReportVerification &found = inspection.verification;
    const QString name = word(found.data);
    switch (found.data) {
    case DataAgreement::Agrees:
        return {name, tr("The pages say what the embedded data says."),
                found.dataMethod == DataMethod::PrintedValues
                    ? tr("Digest, verdict, score and the result of every check were read from the "
                         "pages and compared. Another version made the pages, so their other texts "
                         "were not compared.")
                    : tr("The pages were made anew from the data, and every one is the same."),
                tr("You can work with the data instead of retyping the pages. Both are statements "
                   "of their author.")};
    case DataAgreement::Disagrees:
        return {name,
                found.dataMethod == DataMethod::None
                    ? tr("The embedded data cannot be understood.")
                    : tr("The pages and the embedded data say different things."),
                tr("Where they differ is listed below."),
                tr("Rely on neither. Ask the sender for an explanation and a report that is made "
                   "anew; if they use a newer version of ConfSeal, use it, too.")};
    case DataAgreement::Absent:
        return {name, tr("The file holds no assessment data."),
                inspection.isEncrypted
                    ? tr("What an encrypted file holds cannot be looked at.")
                    : tr("There is nothing that its pages could be compared with. For a document "
                         "that is no ConfSeal report, that is no fault."),
                tr("If it is meant to be a ConfSeal report, ask for the original: printing it or "
                   "saving it anew loses the data. Else leave this verdict aside.")};
    }
    Q_UNREACHABLE();
    return {};
}
