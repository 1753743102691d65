#pragma once

#include "model/result.h"
#include "model/signing/certificate.h"
#include "model/trustlist/trustedlist.h"

#include <QCommandLineOption>
#include <QDateTime>
#include <QList>

class Context;

/// Whom the user named as trustworthy, each for what they may vouch for.
struct TrustSources
{
    QList<Certificate> anchors; ///< for those who sign documents
    QList<Certificate> timestampAnchors;
    QList<Certificate> ocspAnchors;
};

/// The options by which a command is told whom to trust.
QList<QCommandLineOption> trustOptions();
/// How they stand in a usage line.
QString trustSynopsis();

/// The files that the options name.
QStringList trustInputs(const Context &context);

/// All certificates of a file; its name is part of the error.
Result<QList<Certificate>> readCertificateFile(const QString &path);

/// What the options name; trusted lists count as they stood at @p at. Warns of what the user should
/// know of a list.
Result<TrustSources> readTrustSources(const Context &context, const QDateTime &at);
