#pragma once

#include "model/signing/identity.h"

#include <QByteArray>
#include <QString>

#include <memory>

/// The certificates that tests/support/pki/make-pki.sh has made in $CONFSEAL_TEST_PKI. What is not
/// there ends the program with a word on how to make it.
class TestPki
{
public:
    static QString path(const QString &fileName);
    static QByteArray file(const QString &fileName);
    /// The first certificate of "name.pem".
    static Certificate certificate(const QString &name);
    /// The identity of "name.p12", whose passphrase is "test".
    static std::unique_ptr<Identity> identity(const QString &name);
};
