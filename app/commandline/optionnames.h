#pragma once

#include <QString>

// The names of options that several commands share.

inline const QString optionWorkspace = QStringLiteral("workspace");
inline const QString optionLang = QStringLiteral("lang");
inline const QString optionJson = QStringLiteral("json");
inline const QString optionHelp = QStringLiteral("help");
inline const QString optionVersion = QStringLiteral("version");
inline const QString optionForce = QStringLiteral("force");
inline const QString optionPassphraseFile = QStringLiteral("passphrase-file");
inline const QString optionSign = QStringLiteral("sign");
inline const QString optionTokenModule = QStringLiteral("pkcs11-module");
inline const QString optionChain = QStringLiteral("chain");
inline const QString optionRole = QStringLiteral("role");
inline const QString optionTitle = QStringLiteral("title");
inline const QString optionExtract = QStringLiteral("extract");
inline const QString optionLevel = QStringLiteral("level");
inline const QString optionField = QStringLiteral("field");
inline const QString optionReason = QStringLiteral("reason");
inline const QString optionLocation = QStringLiteral("location");
inline const QString optionCrl = QStringLiteral("crl");
inline const QString optionOcsp = QStringLiteral("ocsp");
