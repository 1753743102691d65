#pragma once

#include "model/sealing/verifyreport.h"
#include "terminal.h"

/// The three verdicts, and everything they come from, for people.
void printVerification(Terminal &terminal, const ReportVerification &verification);
