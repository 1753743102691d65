#include "verdicts.h"

QString toId(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return QStringLiteral("intact");
    case Integrity::Modified:
        return QStringLiteral("modified");
    case Integrity::Unsigned:
        return QStringLiteral("unsigned");
    }
    return {};
}

QString toId(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return QStringLiteral("trusted");
    case Trust::UnknownIssuer:
        return QStringLiteral("unknown-issuer");
    case Trust::Expired:
        return QStringLiteral("expired");
    case Trust::Revoked:
        return QStringLiteral("revoked");
    case Trust::NotYetValid:
        return QStringLiteral("not-yet-valid");
    case Trust::Unfit:
        return QStringLiteral("unfit");
    case Trust::None:
        return QStringLiteral("none");
    }
    return {};
}

QString toId(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed:
        return QStringLiteral("TOTAL-PASSED");
    case Indication::TotalFailed:
        return QStringLiteral("TOTAL-FAILED");
    case Indication::Indeterminate:
        return QStringLiteral("INDETERMINATE");
    }
    return {};
}

QString toId(ChangesSince changes)
{
    switch (changes) {
    case ChangesSince::None:
        return QStringLiteral("none");
    case ChangesSince::Allowed:
        return QStringLiteral("allowed");
    case ChangesSince::Forbidden:
        return QStringLiteral("forbidden");
    }
    return {};
}
