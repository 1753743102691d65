#pragma once

#include "model/result.h"
#include "model/signing/validation.h"

#include <QCommandLineOption>
#include <QList>

class Context;

/// The options by which a command is told whom to trust.
QList<QCommandLineOption> trustOptions();
/// How they stand in a usage line.
QString trustSynopsis();

/// The files that the options name.
QStringList trustInputs(const Context &context);

/// All certificates of a file; its name is part of the error.
Result<QList<Certificate>> readCertificateFile(const QString &path);

/// Adds what the options name. Warns of what the user should know of a list at the time of the
/// verification.
Result<void> readTrustSources(const Context &context, ValidationOptions &options);
