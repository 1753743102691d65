#include "verificationtexts.h"

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
    if (isRevocationOpen(found.signatures)) {
        return tr(
            "Intact, and sealed by somebody you trust; but whether the certificate was revoked "
            "could not be found out.");
    }
    return tr("Signed by somebody you trust, but it is no report with data of its own.");
}
