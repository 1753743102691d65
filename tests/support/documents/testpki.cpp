#include "testpki.h"

#include <QDir>
#include <QFile>

QString TestPki::path(const QString &fileName)
{
    const QString folder = qEnvironmentVariable("CONFSEAL_TEST_PKI");
    if (folder.isEmpty()) {
        qFatal("Run this test by ctest, or set CONFSEAL_TEST_PKI to a folder made by "
               "tests/support/pki/make-pki.sh.");
    }
    return QDir(folder).filePath(fileName);
}

QByteArray TestPki::file(const QString &fileName)
{
    QFile file(path(fileName));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return file.readAll();
}

Certificate TestPki::certificate(const QString &name)
{
    const auto read = Certificate::readCertificates(file(name + u".pem"));
    if (!read) {
        qFatal("%s: %s", qPrintable(name), qPrintable(read.error().message));
    }
    return read.value().first();
}

std::unique_ptr<Identity> TestPki::identity(const QString &name)
{
    auto loaded = Identity::load(file(name + u".p12"), "test");
    if (!loaded) {
        qFatal("%s: %s", qPrintable(name), qPrintable(loaded.error().message));
    }
    return std::move(loaded).value();
}
