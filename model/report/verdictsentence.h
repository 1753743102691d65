#pragma once

#include "reportsubject.h"

/// The verdict in one sentence that names its object, followed by what it does not state.
QString verdictSentence(const ReportSubject &subject);
/// The verdict of one part of a complete assessment, in few words.
QString partSentence(const ReportSubject &subject, Part part);
/// "63 must: 41 documented, 12 tested, 5 attested, 5 declared only"
QString assuranceSentence(const ReportSubject &subject);
/// How many checks of the catalogue public sources confirm.
QString basisSentence(const ReportSubject &subject);
/// "12 of 92"
QString coverageText(const Tally &tally, const ReportTexts &texts);
