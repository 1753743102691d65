#pragma once

#include "model/workspace/change.h"

#include <QByteArray>
#include <QList>
#include <QString>

// What the writer does under which number, so that whoever kills it knows what must be there.

/// The answers that the writer changes, one after the other.
QList<AnswerKey> plannedAnswers();
/// Every third change has several rows; the number is in all texts that it sets.
Change plannedChange(int number);
/// The number that an answer must hold after the changes up to @p newest; 0: none.
int numberOfAnswer(const AnswerKey &key, int newest);
/// The same for the details.
int numberOfDetails(int newest);

/// Content of several chunks, another one for every number.
QByteArray plannedEvidence(int number);
/// Where the writer puts the workspace with this number.
QString plannedWorkspace(const QString &base, int number);
