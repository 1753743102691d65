#include "pkiserver.h"

#include "tests/support/documents/testpki.h"

PkiServer::PkiServer()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("python3"),
                    {QStringLiteral(CONFSEAL_PKI_SERVER), TestPki::path(QString())});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {}
    m_port = m_process.readLine().trimmed().toInt();
    if (m_port == 0) {
        qFatal("pki-server.py does not start: %s", qPrintable(m_process.errorString()));
    }
}

PkiServer::~PkiServer()
{
    m_process.closeWriteChannel(); // it ends with its input
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QUrl PkiServer::address(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

QByteArray PkiServer::takeLog() const
{
    const Result<QByteArray> log = NetworkClient().get(address(QStringLiteral("/log")));
    return log ? log.value() : QByteArray();
}

PkiClient::PkiClient(const PkiServer &server, const NetworkLimits &limits)
    : m_server(server)
    , m_client(limits)
{}

QUrl PkiClient::mapped(const QUrl &address) const
{
    return address.host() == QLatin1String("pki.test")
        ? m_server.address(m_diverted.value(address.path(), address.path()))
        : QUrl();
}

Result<QByteArray> PkiClient::get(const QUrl &address)
{
    return m_client.get(mapped(address));
}

Result<QByteArray> PkiClient::post(const QUrl &address, const QByteArray &body,
                                   const QByteArray &contentType)
{
    return m_client.post(mapped(address), body, contentType);
}
