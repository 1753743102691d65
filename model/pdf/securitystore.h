#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// What it takes to judge a signature long after it was made; each item in DER.
struct ValidationData
{
    QList<QByteArray> certificates;
    QList<QByteArray> crls;
    QList<QByteArray> ocspResponses;

    bool isEmpty() const;
    /// Adds what is not there yet.
    void add(const ValidationData &other);

    bool operator==(const ValidationData &) const = default;
};

/// The validation data of one signature, which is known by the bytes of its /Contents.
struct SignatureValidationData
{
    QByteArray contents;
    ValidationData data;
};

/// What the document security store of @p pdf holds (ETSI EN 319 142-1, 5.4.2); items that cannot
/// be decoded or that go beyond sensible limits are left out. An error where the PDF cannot be
/// read.
Result<ValidationData> readValidationData(QByteArrayView pdf);

/// Appends one revision with what the security store lacks; the original stays a prefix, and
/// returns as it is when nothing is new.
Result<QByteArray> addValidationData(const QByteArray &pdf,
                                     const QList<SignatureValidationData> &additions);
