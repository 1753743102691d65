#pragma once

#include "model/assessment/assessment.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

/// An item of evidence as the command line shows it.
QJsonObject evidenceToJson(const EvidenceItem &item);
/// The items of an assessment with the checks that they back.
QJsonArray evidenceListToJson(const Assessment &assessment, QDate onDate);
/// One line for people.
QString evidenceLine(const EvidenceItem &item);
