#pragma once

#include "model/assessment/document.h"
#include "model/catalogue/catalogue.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

/// A file format in which an assessment leaves the workspace, or comes in.
class ExchangeFormat
{
public:
    virtual ~ExchangeFormat() = default;

    /// As the command line knows it: "json".
    virtual QString id() const = 0;
    /// Of its files, without a dot.
    virtual QString suffix() const = 0;

    /// The public view of @p assessment: no internal notes, names hidden where persons asked for
    /// it.
    virtual Result<QByteArray> write(const Assessment &assessment,
                                     const Catalogue &catalogue) const = 0;

    virtual bool canRead() const { return false; }
    /// Reads foreign bytes whole or not at all. Only for formats that can be read.
    virtual Result<DocumentContent> read(QByteArrayView bytes) const;

protected:
    ExchangeFormat() = default;
    ExchangeFormat(const ExchangeFormat &) = default;
    ExchangeFormat &operator=(const ExchangeFormat &) = default;
};

/// All formats, in the order in which they are offered.
std::vector<std::unique_ptr<ExchangeFormat>> exchangeFormats();
