#pragma once

#include "assessment.h"

/// @p assessment with the function in place of every person who is shown by function: a full name
/// (two words or more) wherever it stands in a text, a single word where it is the whole text.
/// Vendor and product keep their names. Texts get what JSON cannot carry (NUL, lone surrogates)
/// replaced by U+FFFD.
Assessment withHiddenNames(const Assessment &assessment);

/// What may leave the workspace, and what pages, data and exports show alike: names hidden as
/// above, no internal notes, no secret, and of withheld evidence only kind, dates and disclosure.
/// Reading the document of an assessment gives these values back.
Assessment publicView(const Assessment &assessment);
