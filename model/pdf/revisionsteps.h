#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// What the updates of a document changed from each of the states @p revisions, counted from 1 and
/// ascending, to the next of them, and from the last one to the end; in words, for people. Empty
/// where it cannot be told: whether a change is allowed is for readSignatures() to say.
QList<QStringList> changesBetween(const QByteArray &pdf, const QList<int> &revisions);
