#pragma once

#include "exchangeformat.h"

/// The assessment document as reports embed it (resources/schema/assessment.schema.json).
class JsonFormat final : public ExchangeFormat
{
public:
    QString id() const override;
    QString suffix() const override;
    Result<QByteArray> write(const Assessment &assessment,
                             const Catalogue &catalogue) const override;
    bool canRead() const override { return true; }
    Result<DocumentContent> read(QByteArrayView bytes) const override;
};
