#include "signeroption.h"

#include "context.h"
#include "files.h"
#include "model/signing/identity.h"
#include "model/signing/tokenidentity.h"
#include "optionnames.h"
#include "passphrase.h"

#include <QCoreApplication>

namespace {

constexpr qint64 maximumIdentityBytes = 1024 * 1024;
constexpr qint64 maximumChainBytes = 1024 * 1024;

class SignerTexts
{
    Q_DECLARE_TR_FUNCTIONS(SignerOption)
};

using SharedSigner = std::shared_ptr<const Signer>;

Result<SharedSigner> openFile(const Context &context, const QString &path)
{
    if (context.isSet(optionChain)) {
        return Error::invalid(
            SignerTexts::tr("--chain is for tokens: a PKCS #12 file holds its own certificates."));
    }
    const auto pkcs12 = readInputFile(path, maximumIdentityBytes);
    if (!pkcs12) {
        return pkcs12.error();
    }
    const auto passphrase = passphraseOf(context);
    if (!passphrase) {
        return passphrase.error();
    }
    auto identity = Identity::load(pkcs12.value(), passphrase.value());
    return identity ? SharedSigner(std::move(identity).value())
                    : Result<SharedSigner>(identity.error());
}

Result<SharedSigner> openToken(const Context &context, const QString &name)
{
    const auto uri = parsePkcs11Uri(name);
    if (!uri) {
        return uri.error();
    }
    const auto modules = tokenModulesOf(context);
    if (!modules) {
        return modules.error();
    }
    const auto chain = chainOf(context);
    if (!chain) {
        return chain.error();
    }
    const auto place = findToken(modules.value(), uri.value());
    if (!place) {
        return place.error();
    }
    const Token &token = place.value().token;
    const bool withoutPin = token.hasPinPad || !token.needsLogin;
    const auto pin =
        hasPassphrase(context) || !withoutPin ? passphraseOf(context) : Result<Secret>(Secret());
    if (!pin) {
        return pin.error();
    }
    auto identity =
        TokenIdentity::open(place.value().modulePath, uri.value(), pin.value(), chain.value());
    return identity ? SharedSigner(std::move(identity).value())
                    : Result<SharedSigner>(identity.error());
}

} // namespace

QList<QCommandLineOption> signerOptions()
{
    return {{optionSign,
             SignerTexts::tr("Sign with this PKCS #12 file, or with the token of this PKCS #11 "
                             "URI."),
             QStringLiteral("IDENTITY.p12|pkcs11:…")},
            signerPassphraseOption(),
            tokenModuleOption(),
            signerChainOption()};
}

QCommandLineOption tokenModuleOption()
{
    return {optionTokenModule,
            SignerTexts::tr("Library of the token; else $CONFSEAL_PKCS11_MODULE, else those that "
                            "are commonly installed."),
            QStringLiteral("PATH")};
}

QCommandLineOption signerPassphraseOption()
{
    return {optionPassphraseFile,
            SignerTexts::tr("File with the passphrase or PIN; else $CONFSEAL_PASSPHRASE."),
            QStringLiteral("F")};
}

QCommandLineOption signerChainOption()
{
    return {optionChain,
            SignerTexts::tr("File with the certificates between that on the token and its root, "
                            "unless they are on the token."),
            QStringLiteral("CERTS.pem")};
}

QStringList signerInputs(const Context &context)
{
    return context.values(optionSign) + context.values(optionPassphraseFile)
        + context.values(optionTokenModule) + context.values(optionChain);
}

Result<SharedSigner> signerOf(const Context &context)
{
    const auto name = context.given(optionSign);
    if (!name) {
        return SharedSigner();
    }
    auto signer = openSigner(context, *name);
    if (!signer) {
        return signer;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (auto usable = signer.value()->checkUsableForSigning(now); !usable) {
        return usable.error();
    }
    for (const SigningWarning &warning : signer.value()->warningsFor(now)) {
        Terminal::warning(warning.text);
    }
    return signer;
}

Result<SharedSigner> openSigner(const Context &context, const QString &name)
{
    return isPkcs11Uri(name) ? openToken(context, name) : openFile(context, name);
}

Result<QStringList> tokenModulesOf(const Context &context)
{
    const QString variable = qEnvironmentVariable("CONFSEAL_PKCS11_MODULE");
    if (const auto path = context.given(optionTokenModule)) {
        return QStringList{*path};
    }
    const QStringList modules = variable.isEmpty() ? proposedTokenModules() : QStringList{variable};
    if (modules.isEmpty()) {
        return Error::invalid(
            SignerTexts::tr("No PKCS #11 module was found. Install the one of your token and name "
                            "it with --pkcs11-module."));
    }
    return modules;
}

Result<QList<Certificate>> chainOf(const Context &context)
{
    const auto path = context.given(optionChain);
    if (!path) {
        return QList<Certificate>();
    }
    const auto bytes = readInputFile(*path, maximumChainBytes);
    return bytes ? Certificate::readCertificates(bytes.value())
                 : Result<QList<Certificate>>(bytes.error());
}
