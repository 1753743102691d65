#pragma once

#include "model/report/signaturerole.h"
#include "model/signing/tokens.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

/// What is said to those who seal or sign.
class SealingTexts
{
    Q_DECLARE_TR_FUNCTIONS(SealingTexts)

public:
    static QString role(SignatureRole role);
    /// In one line, whatever its certificate names.
    static QString entry(const TokenCertificate &entry);
    /// What the token says about its PIN; empty where there is nothing to know.
    static QString pinRemark(const Token &token);
    static QString asking(const QUrl &address, const QUrl &timestampServer);
};
