#pragma once

#include "noticeview.h"
#include "ui/itemmodels/verifiedfilesmodel.h"

#include <QCoreApplication>

/// What the page says while it has no result to show.
class VerifyNotices
{
    Q_DECLARE_TR_FUNCTIONS(VerifyNotices)

public:
    static NoticeView::Notice welcome();
    /// @p unfinished: how many files run or wait.
    static NoticeView::Notice busy(const VerifiedFile &file, int unfinished);
    static NoticeView::Notice failed(const VerifiedFile &file, const QString &reason);
    static NoticeView::Notice cancelled(const VerifiedFile &file);
};
