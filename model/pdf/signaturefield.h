#pragma once

#include <QRectF>
#include <QString>

/// A place in the document for one signature. Points, origin at the bottom left; an empty rectangle
/// is invisible.
struct SignatureField
{
    QString name; ///< as programs see it: Issuer, Reviewer, Approver
    QString label; ///< as people see it
    int page = 0; ///< counted from 0
    QRectF rectPt;

    bool operator==(const SignatureField &) const = default;
};
