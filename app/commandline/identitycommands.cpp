#include "identitycommands.h"

#include "context.h"
#include "identityoutput.h"
#include "model/signing/issuerchain.h"
#include "optionnames.h"
#include "passphrase.h"
#include "signeroption.h"

#include <QJsonArray>

#include <algorithm>

namespace {

/// A token that two modules know is the same one.
bool isSame(const TokenCertificate &left, const TokenCertificate &right)
{
    return left.certificate == right.certificate && uriOf(left) == uriOf(right);
}

/// A module that was not asked for by name may fail as long as another one works.
Result<QList<TokenCertificate>> findAll(const QStringList &modules)
{
    QList<TokenCertificate> all;
    QList<Error> failures;
    for (const QString &path : modules) {
        const auto found = listTokenCertificates(path);
        if (!found) {
            failures.append(found.error());
            continue;
        }
        for (const TokenCertificate &entry : found.value()) {
            const auto same = [&entry](const TokenCertificate &other) {
                return isSame(entry, other);
            };
            if (std::ranges::none_of(all, same)) {
                all.append(entry);
            }
        }
    }
    if (failures.size() == modules.size()) {
        return failures.first();
    }
    return all;
}

ShownIdentity shown(const TokenCertificate &entry, const QList<Certificate> &more)
{
    const QList<Certificate> chain = issuerChain(entry.certificate, entry.authorities + more);
    return {entry.certificate, chain.mid(1), entry};
}

/// Without the PIN as far as the token allows it: nothing is signed here.
Result<ShownIdentity> readToken(const Context &context, const TokenUri &uri)
{
    const auto modules = tokenModulesOf(context);
    if (!modules) {
        return modules.error();
    }
    const auto more = chainOf(context);
    if (!more) {
        return more.error();
    }
    const auto place = findToken(modules.value(), uri);
    if (!place) {
        return place.error();
    }
    const auto entry = findTokenCertificate(place.value().modulePath, uri);
    if (entry) {
        return shown(entry.value(), more.value());
    }
    if (!hasPassphrase(context)) {
        return Error{entry.error().kind,
                     entry.error().message + QLatin1Char(' ')
                         + IdentityShowCommand::tr("A token that hides its certificates shows them "
                                                   "with the PIN (--passphrase-file).")};
    }
    const auto signer = openSigner(context, context.argument(0));
    if (!signer) {
        return signer.error();
    }
    return ShownIdentity{signer.value()->certificate(), signer.value()->chain(), {}};
}

Result<ShownIdentity> readIdentity(const Context &context)
{
    const QString name = context.argument(0);
    if (isPkcs11Uri(name)) {
        const auto uri = parsePkcs11Uri(name);
        return uri ? readToken(context, uri.value()) : Result<ShownIdentity>(uri.error());
    }
    const auto signer = openSigner(context, name);
    if (!signer) {
        return signer.error();
    }
    const Certificate &own = signer.value()->certificate();
    return ShownIdentity{own, issuerChain(own, signer.value()->chain()).mid(1), {}};
}

} // namespace

QString IdentityListCommand::name() const
{
    return QStringLiteral("identity list");
}

QString IdentityListCommand::synopsis() const
{
    return QStringLiteral("[--pkcs11-module PATH]");
}

QString IdentityListCommand::summary() const
{
    return tr("Lists the certificates on smart cards and other tokens that are inserted.");
}

QList<QCommandLineOption> IdentityListCommand::options() const
{
    return {tokenModuleOption()};
}

Result<ExitStatus> IdentityListCommand::run(Context &context) const
{
    const auto modules = tokenModulesOf(context);
    if (!modules) {
        return modules.error();
    }
    const auto all = findAll(modules.value());
    if (!all) {
        return all.error();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    context.print(
        [&] {
            QJsonArray identities;
            for (const TokenCertificate &entry : all.value()) {
                identities.append(toJson(entry, now));
            }
            return QJsonObject{{QStringLiteral("identities"), identities}};
        },
        [&](Terminal &terminal) {
            if (all.value().isEmpty()) {
                terminal.line(tr("No certificate can be read. Insert the token; one that hides "
                                 "its certificates can be named in a PKCS #11 URI."));
            }
            for (const TokenCertificate &entry : all.value()) {
                if (&entry != &all.value().first()) {
                    terminal.line({});
                }
                print(terminal, entry, now);
            }
        });
    return ExitStatus::Done;
}

QString IdentityShowCommand::name() const
{
    return QStringLiteral("identity show");
}

QString IdentityShowCommand::synopsis() const
{
    return QStringLiteral("FILE.p12|pkcs11:… [--passphrase-file F] [--pkcs11-module PATH]");
}

QString IdentityShowCommand::summary() const
{
    return tr("Shows the certificate of an identity, and whether it can be used for signing.");
}

QList<QCommandLineOption> IdentityShowCommand::options() const
{
    return {signerPassphraseOption(), tokenModuleOption(), signerChainOption()};
}

Result<ExitStatus> IdentityShowCommand::run(Context &context) const
{
    const auto identity = readIdentity(context);
    if (!identity) {
        return identity.error();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    context.print([&] { return toJson(identity.value(), now); },
                  [&](Terminal &terminal) { print(terminal, identity.value(), now); });
    return ExitStatus::Done;
}
