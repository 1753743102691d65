#pragma once

#include "model/result.h"
#include "secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// The organisational unit that tells trial certificates from others.
inline constexpr char trialIdentityMark[] = "Trial identity, not trusted";

/// A self-signed identity for trying out sealing; nobody vouches for the name in it.
struct TrialIdentity
{
    QByteArray pkcs12;
    QByteArray certificatePem;
};

/// P-256, valid for one year; the name is at most 64 characters, the passphrase must not be empty.
Result<TrialIdentity> createTrialIdentity(const QString &name, const Secret &passphrase,
                                          const QDateTime &notBefore);
Result<TrialIdentity> createTrialIdentity(const QString &name, const QByteArray &passphrase,
                                          const QDateTime &notBefore);
