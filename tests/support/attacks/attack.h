#pragma once

#include "model/signing/validation.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// A hostile file of a published family, and what a verifier must say of it who trusts the root of
/// the test certificates.
struct Attack
{
    QString name;
    QByteArray pdf;
    QString expected = QStringLiteral("modified"); ///< else the id of a trust: "revoked"
    QList<QByteArray> crls = {};
};

using Attacks = QList<Attack>;

/// Changes behind the signed bytes by incremental updates, with and without what belongs to one
/// (Mladenov et al., "1 Trillion Dollar Refund", 2019).
Attacks incrementalSavingAttacks();
/// The signed bytes moved apart with others between them (ibid.).
Attacks signatureWrappingAttacks();
/// Signatures that leave a verifier nothing to check (ibid.).
Attacks universalForgeries();
/// Documents prepared before they are signed (Mainka et al., "Shadow Attacks", 2021).
Attacks shadowAttacks();
/// More than the certification permits (Rohlmann et al., "Breaking the Specification", 2021).
Attacks certificationAttacks();
/// Cross-reference sections and object streams that programs read in different ways.
Attacks structureAttacks();
/// The data inside the report exchanged.
Attacks embeddedFileAttacks();
/// Signature values and certificates that are not what they seem to be.
Attacks signatureValueAttacks();
/// Good signatures of those who must not be trusted.
Attacks signerAttacks();
