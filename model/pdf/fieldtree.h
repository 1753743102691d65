#pragma once

#include <QList>
#include <QString>
#include <qpdf/QPDF.hh>

/// A terminal form field. For this folder only.
struct FormField
{
    QString name; ///< full, parts joined by a dot
    QPDFObjectHandle object;
    bool isSignature = false;

    QPDFObjectHandle value() const { return QPDFObjectHandle(object).getKey("/V"); }
    bool isSigned() const { return isSignature && !value().isNull(); }
};

/// What the form of a document holds.
struct FieldTree
{
    QList<FormField> fields; ///< in the order of the document
    /// False: looping, too deep, too many, two fields of one name, or a signature above a field.
    bool sound = true;

    const FormField *find(const QString &name) const;
    bool hasSignatures() const;
};

FieldTree readFieldTree(QPDF &document);
