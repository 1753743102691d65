#pragma once

#include <QByteArray>
#include <QList>

/// The timestamps that a CMS carries over the value of its signature, and that value.
struct SignatureTimestamps
{
    QByteArray signatureValue;
    QList<QByteArray> tokens; ///< DER
};

/// Reads them out of the /Contents of a signature; empty where there are none or the CMS cannot be
/// read.
SignatureTimestamps signatureTimestamps(const QByteArray &contents);
