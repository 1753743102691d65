#include "signer.h"

Signer::~Signer() = default;

Result<void> Signer::checkUsableForSigning(const QDateTime &at) const
{
    return checkFitForSigning(certificate(), at);
}

QList<SigningWarning> Signer::warningsFor(const QDateTime &at) const
{
    return signingWarnings(certificate(), at);
}
