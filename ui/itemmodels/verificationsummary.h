#pragma once

#include "model/workspace/verificationjob.h"

#include <QCoreApplication>
#include <QString>

/// What was found out about a file as a plain text, for the clipboard.
class VerificationSummary
{
    Q_DECLARE_TR_FUNCTIONS(VerificationSummary)

public:
    static QString text(const VerifiedReport &report);
};
