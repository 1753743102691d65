#pragma once

#include "model/pdf/signaturereader.h"

#include <QString>

/// Whether the document is as its signatures say.
enum class Integrity { Intact, Modified, Unsigned };

/// What is known about the signers; the order is the severity, so the worst of several is the
/// greatest.
enum class Trust { None, Trusted, UnknownIssuer, NotYetValid, Expired, Unfit, Revoked };

/// The main indications of ETSI EN 319 102-1, 5.1.3.
enum class Indication { TotalPassed, TotalFailed, Indeterminate };

/// "intact", "modified", "unsigned": independent of the language.
QString toId(Integrity integrity);
/// "trusted", "unknown-issuer", "expired", "revoked", "not-yet-valid", "unfit", "none".
QString toId(Trust trust);
/// "TOTAL-PASSED", "TOTAL-FAILED", "INDETERMINATE".
QString toId(Indication indication);
/// "none", "allowed", "forbidden".
QString toId(ChangesSince changes);

/// What was found out about a signature or its certificate. @p subIndication: ETSI EN 319
/// 102-1, 5.1.3.
struct Finding
{
    Indication indication = Indication::Indeterminate;
    QString subIndication; ///< empty when passed
    Trust trust = Trust::None;
    QString explanation; ///< for people, in their language

    bool passed() const { return indication == Indication::TotalPassed; }
};
