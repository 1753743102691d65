#include "exchangeformat.h"

#include "jsonformat.h"

#include <QCoreApplication>

namespace {

class ExchangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeFormat)
};

} // namespace

Result<DocumentContent> ExchangeFormat::read(QByteArrayView) const
{
    return Error::invalid(
        ExchangeTexts::tr("Files of the format \"%1\" can be written, but not read.").arg(id()));
}

std::vector<std::unique_ptr<ExchangeFormat>> exchangeFormats()
{
    std::vector<std::unique_ptr<ExchangeFormat>> formats;
    formats.push_back(std::make_unique<JsonFormat>());
    return formats;
}
