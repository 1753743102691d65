#pragma once

#include "model/signing/tokenuri.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A token of SoftHSM 2 in a folder of its own, whose PIN is "123456". While it lives,
/// SOFTHSM2_CONF makes the module find it and no other one.
class SoftwareToken
{
public:
    /// Whether this machine has what the others need.
    static bool isInstalled();

    explicit SoftwareToken(const QString &label = QStringLiteral("Test token"));
    ~SoftwareToken();

    /// Another token beside it.
    void addToken(const QString &label) const;
    /// Key and certificate of the test identity @p name, under its name.
    void addIdentity(const QString &name, const QString &id) const;
    /// @p options of pkcs11-tool.
    void addKey(const QString &name, const QString &id, const QStringList &options = {}) const;
    void addCertificate(const QString &name, const QString &id) const;
    /// Takes all tokens of the folder out.
    void takeOut() const;

    QString configuration() const { return m_folder.filePath(QStringLiteral("softhsm2.conf")); }
    static QString modulePath();
    /// A module that misbehaves: see tokenwrapper.cpp.
    static QString wrapperPath();
    /// Of what addIdentity() put there.
    TokenUri uri(const QString &name) const;

private:
    void fill(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_label;
    QByteArray m_before; ///< the configuration of the token made before this one
};
