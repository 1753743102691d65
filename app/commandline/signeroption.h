#pragma once

#include "model/result.h"
#include "model/signing/signer.h"
#include "model/signing/tokens.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <memory>

class Context;

// --sign and what goes with it, for all commands that sign.

/// --sign, --passphrase-file, --pkcs11-module and --chain.
QList<QCommandLineOption> signerOptions();
QCommandLineOption tokenModuleOption();
QCommandLineOption signerPassphraseOption();
QCommandLineOption signerChainOption();

/// The files behind these options, none of which may become an output file.
QStringList signerInputs(const Context &context);

/// The signer that --sign names, fit for signing now; null where the option is absent.
Result<std::shared_ptr<const Signer>> signerOf(const Context &context);
/// The signer in a PKCS #12 file or behind a PKCS #11 URI, fit for signing or not.
Result<std::shared_ptr<const Signer>> openSigner(const Context &context, const QString &name);

/// The modules to look for tokens in: that of --pkcs11-module, else of $CONFSEAL_PKCS11_MODULE,
/// else those that are commonly installed. Never empty.
Result<QStringList> tokenModulesOf(const Context &context);
/// The certificates of --chain.
Result<QList<Certificate>> chainOf(const Context &context);
