#pragma once

#include "model/result.h"
#include "signaturefield.h"

#include <QByteArray>
#include <QList>

/// Whether two documents show the same pages.
struct PageComparison
{
    int expectedPages = 0;
    int foundPages = 0;
    QList<int> differentPages; ///< counted from 0; only where both have as many pages
    /// Something of the document as a whole may change what is shown: hidden layers, scripts, a
    /// cover over attached files.
    bool showsMore = false;

    bool isSame() const
    {
        return expectedPages == foundPages && differentPages.isEmpty() && !showsMore;
    }
};

/// Compares contents, resources, boxes, rotation and annotations of the pages, whatever numbers the
/// objects have and however they are packed. In @p found, invisible signature fields and those of
/// @p fields inside their rectangles are left aside.
Result<PageComparison> comparePages(const QByteArray &expected, const QByteArray &found,
                                    const QList<SignatureField> &fields);
