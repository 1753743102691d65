#pragma once

#include "model/pdf/securitystore.h"
#include "padeslevel.h"
#include "signaturevalidator.h"

#include <optional>

/// Tells the baseline level of a signature by what the document holds for it (ETSI EN 319 142-1,
/// 6.3), whoever is trusted.
class LevelAssessment
{
public:
    /// Both are borrowed.
    LevelAssessment(const QByteArray &pdf, const QList<CheckedSignature> &signatures);

    /// None for what is no sound PAdES signature.
    std::optional<PadesLevel> levelOf(const CheckedSignature &signature) const;

private:
    bool hasTimestamp(const CheckedSignature &signature) const;
    bool isCompleteIn(const ValidationData &store, const CheckedSignature &signature) const;

    const QList<CheckedSignature> &m_signatures;
    ValidationData m_store;
    QList<std::pair<qsizetype, ValidationData>> m_stampedStores; ///< covered by a timestamp
};
