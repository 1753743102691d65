#include "findingmarks.h"

#include "model/sealing/verificationtexts.h"

Mark markOf(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return {Mark::Shape::Tick, Style::Tone::Good};
    case Integrity::Modified:
        return {Mark::Shape::Cross, Style::Tone::Bad};
    case Integrity::Unsigned:
        return {Mark::Shape::Ring, Style::Tone::Muted};
    }
    Q_UNREACHABLE();
    return {};
}

Mark markOf(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return {Mark::Shape::Tick, Style::Tone::Good};
    case Trust::UnknownIssuer:
        return {Mark::Shape::Question, Style::Tone::Caution};
    case Trust::NotYetValid:
    case Trust::Expired:
    case Trust::Unfit:
        return {Mark::Shape::Half, Style::Tone::Caution};
    case Trust::Revoked:
        return {Mark::Shape::Cross, Style::Tone::Bad};
    case Trust::None:
        return {Mark::Shape::Dash, Style::Tone::Muted};
    }
    Q_UNREACHABLE();
    return {};
}

Mark markOfTrust(const DocumentValidation &found)
{
    return found.trust == Trust::Trusted && VerificationTexts::isRevocationOpen(found)
        ? Mark{Mark::Shape::Half, Style::Tone::Caution}
        : markOf(found.trust);
}

Mark markOf(DataAgreement agreement)
{
    switch (agreement) {
    case DataAgreement::Agrees:
        return {Mark::Shape::Tick, Style::Tone::Good};
    case DataAgreement::Disagrees:
        return {Mark::Shape::Cross, Style::Tone::Bad};
    case DataAgreement::Absent:
        return {Mark::Shape::Dash, Style::Tone::Muted};
    }
    Q_UNREACHABLE();
    return {};
}

Mark markOf(const ReportInspection &inspection)
{
    const ReportVerification &found = inspection.verification;
    if (found.isConvincing()) {
        return {Mark::Shape::Tick, Style::Tone::Good};
    }
    if (inspection.isEncrypted) {
        return {Mark::Shape::Question, Style::Tone::Caution};
    }
    if (found.signatures.integrity == Integrity::Modified || found.data == DataAgreement::Disagrees
        || found.signatures.trust == Trust::Revoked) {
        return {Mark::Shape::Cross, Style::Tone::Bad};
    }
    if (found.signatures.integrity == Integrity::Unsigned) {
        return {Mark::Shape::Ring, Style::Tone::Muted};
    }
    const bool isTrusted = found.signatures.trust == Trust::Trusted
        && !VerificationTexts::isRevocationOpen(found.signatures);
    return isTrusted ? Mark{Mark::Shape::TickRing, Style::Tone::Good}
                     : Mark{Mark::Shape::Question, Style::Tone::Caution};
}
