#include "verificationtexts.h"

#include "displaytexts.h"

QString VerificationTexts::word(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return tr("intact");
    case Integrity::Modified:
        return tr("modified");
    case Integrity::Unsigned:
        return tr("not sealed");
    }
    Q_UNREACHABLE();
    return {};
}

QString VerificationTexts::word(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return tr("trusted");
    case Trust::UnknownIssuer:
        return tr("issuer unknown");
    case Trust::NotYetValid:
        return tr("not valid yet");
    case Trust::Expired:
        return tr("expired");
    case Trust::Unfit:
        return tr("unfit");
    case Trust::Revoked:
        return tr("revoked");
    case Trust::None:
        return tr("no statement");
    }
    Q_UNREACHABLE();
    return {};
}

QString VerificationTexts::word(DataAgreement agreement)
{
    switch (agreement) {
    case DataAgreement::Agrees:
        return tr("agrees");
    case DataAgreement::Disagrees:
        return tr("disagrees");
    case DataAgreement::Absent:
        return tr("no data");
    }
    Q_UNREACHABLE();
    return {};
}

QString VerificationTexts::conclusion(const ReportInspection &inspection)
{
    const ReportVerification &found = inspection.verification;
    if (found.isConvincing()) {
        return tr("Convincing: intact, sealed by somebody you trust, and the data agrees with the "
                  "pages.");
    }
    if (inspection.isEncrypted) {
        return tr("Nothing can be said: the PDF is encrypted.");
    }
    if (found.signatures.integrity == Integrity::Modified) {
        return tr("Do not rely on this file: its seal does not fit it.");
    }
    if (found.data == DataAgreement::Disagrees) {
        return tr("Do not rely on this report: its pages and its data disagree.");
    }
    if (found.signatures.integrity == Integrity::Unsigned) {
        return found.data == DataAgreement::Agrees
            ? tr("Not sealed: the report is consistent, but anyone could have made or changed it.")
            : tr("An ordinary PDF: it bears no seal and holds no assessment data.");
    }
    if (found.signatures.trust == Trust::Revoked) {
        return tr("Do not rely on this file: the certificate behind its seal was revoked.");
    }
    if (found.signatures.trust != Trust::Trusted) {
        return tr("The file is intact, but it is not established who sealed it.");
    }
    return tr("Signed by somebody you trust, but it is no report with data of its own.");
}

QString VerificationTexts::sealedBy(const ReportInspection &inspection)
{
    const QList<SignatureValidation> &signatures = inspection.verification.signatures.signatures;
    if (signatures.isEmpty()) {
        return {};
    }
    const SignatureValidation &first = signatures.first();
    const QString organisation = first.certificate.subjectOrganisation();
    QString name = first.signer.isEmpty() ? tr("somebody who is not named") : first.signer;
    if (!organisation.isEmpty() && organisation != name) {
        name += QStringLiteral(" (%1)").arg(organisation);
    }
    if (!first.signingTime.isValid()) {
        return tr("Seal in the name of: %1; it names no time.").arg(name);
    }
    return tr("Seal in the name of: %1; %2 by the signer's own clock.")
        .arg(name, DisplayTexts::dateTime(first.signingTime));
}

QString VerificationTexts::systemName(const EmbeddedAssessment &embedded)
{
    const SystemUnderAssessment &system = embedded.document.assessment.system;
    QStringList parts{system.vendor, system.product, system.version};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString VerificationTexts::statement(const ReportInspection &inspection)
{
    if (!inspection.assessment) {
        return {};
    }
    const EmbeddedAssessment &embedded = *inspection.assessment;
    const Assessment &assessment = embedded.document.assessment;
    return tr("Self-assessment of: %1 (scope: %2). Verdict: %3, measured against the catalogue %4 "
              "%5. This is no statement of conformity with DIN SPEC 27008.")
        .arg(systemName(embedded), DisplayTexts::scope(assessment.scope),
             DisplayTexts::verdict(embedded.evaluation.whole.verdict), assessment.catalogue.id,
             assessment.catalogue.version);
}

QString VerificationTexts::indication(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed:
        return tr("passed");
    case Indication::TotalFailed:
        return tr("failed");
    case Indication::Indeterminate:
        return tr("undecided");
    }
    Q_UNREACHABLE();
    return {};
}

QString VerificationTexts::subIndication(const QString &id)
{
    struct Entry
    {
        QLatin1String id;
        QString text;
    };
    const QList<Entry> entries{
        {QLatin1String("FORMAT_FAILURE"), tr("it does not keep to a format that can be checked")},
        {QLatin1String("HASH_FAILURE"), tr("the signed bytes are not those of this file")},
        {QLatin1String("SIG_CRYPTO_FAILURE"), tr("the cryptographic check failed")},
        {QLatin1String("SIG_CONSTRAINTS_FAILURE"), tr("it lacks what a signature must state")},
        {QLatin1String("CHAIN_CONSTRAINTS_FAILURE"), tr("a certificate breaks a rule")},
        {QLatin1String("CRYPTO_CONSTRAINTS_FAILURE"), tr("keys or algorithms are too weak")},
        {QLatin1String("NO_CERTIFICATE_CHAIN_FOUND"), tr("no trusted certificate vouches for it")},
        {QLatin1String("OUT_OF_BOUNDS_NO_POE"), tr("the certificate has expired")},
        {QLatin1String("NOT_YET_VALID"), tr("the certificate is not valid yet")},
        {QLatin1String("REVOKED_NO_POE"), tr("the certificate was revoked")},
        {QLatin1String("REVOKED_CA_NO_POE"), tr("the certificate of an issuer was revoked")},
    };
    for (const Entry &entry : entries) {
        if (entry.id == id) {
            return entry.text;
        }
    }
    return {};
}

QString VerificationTexts::level(const QString &level)
{
    return level.isEmpty() ? tr("none of the PAdES levels")
                           : tr("PAdES %1 (ETSI EN 319 142-1)").arg(level);
}

QString VerificationTexts::changesSince(ChangesSince changes)
{
    switch (changes) {
    case ChangesSince::None:
        return tr("none");
    case ChangesSince::Allowed:
        return tr("only such as the signature allows");
    case ChangesSince::Forbidden:
        return tr("such as the signature forbids");
    }
    Q_UNREACHABLE();
    return {};
}

QString VerificationTexts::step(VerificationStep step)
{
    switch (step) {
    case VerificationStep::Attachments:
        return tr("Reading the embedded files…");
    case VerificationStep::Signatures:
        return tr("Checking signatures and certificates…");
    case VerificationStep::Pages:
        return tr("Making the pages anew from the data, to compare them…");
    }
    Q_UNREACHABLE();
    return {};
}
