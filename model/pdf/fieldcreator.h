#pragma once

#include "fieldtree.h"
#include "incrementalupdate.h"
#include "model/result.h"
#include "signaturefield.h"

/// Creates empty signature fields in a document and takes what they change into an update. For this
/// folder only. qpdf may throw.
class FieldCreator
{
public:
    /// Both are borrowed.
    FieldCreator(QPDF &document, IncrementalUpdate &update);

    /// Refused: a name that cannot be one, a page that does not exist.
    Result<void> create(const SignatureField &field);

private:
    QPDFObjectHandle form();
    void addWidget(const SignatureField &field);
    void addToPage(QPDFObjectHandle page, QPDFObjectHandle annotation);

    QPDF &m_document;
    IncrementalUpdate &m_update;
};
