#pragma once

#include "model/signing/validation.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// What an outcome of ETSI EN 319 102-1 means to people.
struct OutcomeTexts
{
    QString phrase; ///< after "failed: "
    QString meaning;
    QString advice;
};

/// The words for what was found out about one signature, in the language of the program.
class SignatureTexts
{
    Q_DECLARE_TR_FUNCTIONS(SignatureTexts)

public:
    static QString kind(SignatureKind kind);
    static QString indication(Indication indication);
    /// Every sub-indication has texts; empty ones where @p id is empty.
    static OutcomeTexts subIndication(const QString &id);
    /// That of its sub-indication, told for the certificate that it has.
    static OutcomeTexts outcome(const SignatureValidation &signature);
    /// In words, followed by the terms of ETSI EN 319 102-1.
    static QString result(Indication indication, const QString &subIndication);
    /// "PAdES B-T (ETSI EN 319 142-1)"
    static QString level(const QString &level);
    static QString level(const SignatureValidation &signature);
    /// For how long a signature of that level can be judged.
    static QString levelMeaning(const QString &level);
    /// Of the fields of a report whose they are; of others the name.
    static QString field(const QString &name);
    static QString coverage(const SignatureValidation &signature);
    /// Kind and details of what came after it.
    static QString changesSince(const SignatureValidation &signature);
    static QString changesSince(ChangesSince changes);
    /// Whether it was checked that no certificate was revoked, and by what.
    static QString revocation(const SignatureValidation &signature);
    /// "the data in the file and the lists that you gave"
    static QString revocationSources(const QStringList &sources);
    /// "trusted", or why not.
    static QString timestampResult(const TimestampValidation &timestamp);
};
