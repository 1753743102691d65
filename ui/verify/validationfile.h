#pragma once

#include "model/result.h"
#include "model/workspace/verificationjob.h"

#include <QCoreApplication>
#include <QString>

/// The findings on a file as another file, which the user chooses: a validation report to read, or
/// JSON for programs.
class ValidationFile
{
    Q_DECLARE_TR_FUNCTIONS(ValidationFile)

public:
    /// The forms to choose from, for a file dialog; the PDF is the first.
    static QString nameFilter();
    /// The form follows from the ending; without one that is known, @p chosenFilter decides.
    static QString withEnding(const QString &path, const QString &chosenFilter);
    static Result<void> write(const QString &path, const VerifiedReport &report);
};
