#pragma once

#include "model/result.h"
#include "model/signing/padeslevel.h"
#include "model/signing/proofsources.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <memory>

class Context;

/// The level that a command is told to reach, and where the proofs for it come from.
struct ProofChoice
{
    PadesLevel level = PadesLevel::BB;
    std::unique_ptr<WebClient> web; ///< none where nothing needs the network
    ProofSources sources; ///< borrows it
};

/// --level, --timestamp-url, --crl, --ocsp and --issuers.
QList<QCommandLineOption> proofOptions();
/// The files behind them, none of which may become an output file.
QStringList proofInputs(const Context &context);
Result<ProofChoice> readProofOptions(const Context &context);
