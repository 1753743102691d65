#pragma once

#include "assessment.h"

#include <QJsonObject>
#include <QSet>

class StrictObject;

// The values of the leaves of an assessment document. Lists that are sets are sorted.

QJsonObject holderValue(const RoleHolder &holder);
/// Evidence that is not among @p knownEvidence is not named, as no reader could resolve it.
QJsonObject answerValue(const Answer &answer, const QSet<QString> &knownEvidence);
QJsonObject evidenceFacts(const EvidenceItem &item);
QJsonObject evidenceDetail(const EvidenceItem &item);
QJsonObject measureValue(const Measure &measure);
/// Not a leaf, but part of the root.
QJsonObject systemValue(const SystemUnderAssessment &system);

// The way back. Faults are kept by the StrictObject.

void readHolderValue(StrictObject &value, RoleHolder &holder);
/// Returns whether the row claims to be justified.
bool readAnswerValue(StrictObject &value, Answer &answer);
void readEvidenceFacts(StrictObject &value, EvidenceItem &item);
void readEvidenceDetail(StrictObject &value, EvidenceItem &item);
void readMeasureValue(StrictObject &value, Measure &measure);
SystemUnderAssessment readSystemValue(StrictObject value);
