#pragma once

#include "model/signing/tokens.h"
#include "terminal.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

/// An identity and where it was found.
struct ShownIdentity
{
    Certificate certificate;
    QList<Certificate> chain; ///< without the certificate itself
    std::optional<TokenCertificate> place; ///< nothing where it was no token, or one that hides it
};

QJsonObject toJson(const TokenCertificate &entry, const QDateTime &now);
void print(Terminal &terminal, const TokenCertificate &entry, const QDateTime &now);

QJsonObject toJson(const ShownIdentity &identity, const QDateTime &now);
void print(Terminal &terminal, const ShownIdentity &identity, const QDateTime &now);
