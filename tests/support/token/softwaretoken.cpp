#include "softwaretoken.h"

#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace {

void mustRun(const QString &program, const QStringList &arguments)
{
    const ProgramResult result = runProgram(program, arguments);
    if (result.exitCode != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
               result.output.constData());
    }
}

} // namespace

bool SoftwareToken::isInstalled()
{
    return QFile::exists(modulePath())
        && !QStandardPaths::findExecutable(QStringLiteral("softhsm2-util")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("pkcs11-tool")).isEmpty();
}

SoftwareToken::SoftwareToken(const QString &label)
    : m_label(label)
    , m_before(qgetenv("SOFTHSM2_CONF"))
{
    const QString tokens = m_folder.filePath(QStringLiteral("tokens"));
    QDir().mkpath(tokens);
    writeFile(m_folder.path(), QStringLiteral("softhsm2.conf"),
              "directories.tokendir = " + tokens.toUtf8()
                  + "\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = true\n");
    qputenv("SOFTHSM2_CONF", configuration().toUtf8());
    addToken(label);
}

SoftwareToken::~SoftwareToken()
{
    qputenv("SOFTHSM2_CONF", m_before);
}

void SoftwareToken::addToken(const QString &label) const
{
    mustRun(QStringLiteral("softhsm2-util"),
            {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"),
             label, QStringLiteral("--pin"), QStringLiteral("123456"), QStringLiteral("--so-pin"),
             QStringLiteral("12345678")});
}

void SoftwareToken::addIdentity(const QString &name, const QString &id) const
{
    addKey(name, id);
    addCertificate(name, id);
}

void SoftwareToken::addKey(const QString &name, const QString &id, const QStringList &options) const
{
    const QString key = m_folder.filePath(name + u".key.der");
    mustRun(QStringLiteral("openssl"),
            {QStringLiteral("pkey"), QStringLiteral("-in"), TestPki::path(name + u".key"),
             QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"), key});
    fill(QStringList{QStringLiteral("--write-object"), key, QStringLiteral("--type"),
                     QStringLiteral("privkey"), QStringLiteral("--usage-sign"),
                     QStringLiteral("--id"), id, QStringLiteral("--label"), name}
         + options);
}

void SoftwareToken::addCertificate(const QString &name, const QString &id) const
{
    const QString file =
        writeFile(m_folder.path(), name + u".der", TestPki::certificate(name).der());
    fill({QStringLiteral("--write-object"), file, QStringLiteral("--type"), QStringLiteral("cert"),
          QStringLiteral("--id"), id, QStringLiteral("--label"), name});
}

void SoftwareToken::fill(const QStringList &arguments) const
{
    mustRun(QStringLiteral("pkcs11-tool"),
            QStringList{QStringLiteral("--module"), modulePath(), QStringLiteral("--token-label"),
                        m_label, QStringLiteral("--login"), QStringLiteral("--pin"),
                        QStringLiteral("123456")}
                + arguments);
}

void SoftwareToken::takeOut() const
{
    QDir(m_folder.filePath(QStringLiteral("tokens"))).removeRecursively();
}

QString SoftwareToken::modulePath()
{
    return QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");
}

QString SoftwareToken::wrapperPath()
{
    return QStringLiteral(CONFSEAL_TOKEN_WRAPPER);
}

TokenUri SoftwareToken::uri(const QString &name) const
{
    TokenUri uri;
    uri.token = m_label;
    uri.object = name;
    return uri;
}
