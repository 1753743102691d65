#pragma once

#include "model/signing/certificate.h"
#include "model/trustlist/trustedlist.h"
#include "terminal.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

// How trusted lists and certificates are told, for programs and for people.

QJsonObject toJson(const TrustedList &list, const QDateTime &at);
QJsonObject toJson(const QList<Certificate> &certificates);

void printTrustedList(Terminal &terminal, const TrustedList &list, const QDateTime &at);
void printCertificates(Terminal &terminal, const QList<Certificate> &certificates);
