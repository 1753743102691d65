#pragma once

#include "model/pdf/attachments.h"
#include "verifyreport.h"

// The parts of a verification, for those that need what is read on the way.

/// An error when the verification was cancelled before @p step.
Result<void> proceed(const VerificationOptions &options, VerificationStep step);

/// verifyReport() for a PDF whose embedded files were read, or could not be.
Result<ReportVerification> verifyWithAttachments(const QByteArray &pdf,
                                                 const Result<QList<Attachment>> &attachments,
                                                 const VerificationOptions &options);
