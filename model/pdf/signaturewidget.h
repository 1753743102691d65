#pragma once

#include "signaturefield.h"

#include <QList>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

// Only for the .cpp files of this folder: no qpdf type crosses its border.

/// Whether @p annotation is a signature field and its place on a page in one.
bool isSignatureWidget(QPDFObjectHandle annotation);

/// Whether nothing of @p widget can be seen, since its rectangle has no area.
bool isInvisible(QPDFObjectHandle widget);

/// Whether @p widget is one of @p fields and nowhere larger than it. @p pages: where it is shown;
/// none where that is not known.
bool isWidgetOf(const QList<SignatureField> &fields, QPDFObjectHandle widget,
                const std::vector<int> &pages);
