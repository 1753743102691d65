#pragma once

#include "model/signing/networkclient.h"

#include <QHash>
#include <QProcess>
#include <QUrl>

/// Runs tests/support/pki/pki-server.py over the test certificates while it lives.
class PkiServer
{
public:
    PkiServer();
    ~PkiServer();
    PkiServer(const PkiServer &) = delete;
    PkiServer &operator=(const PkiServer &) = delete;

    /// The paths are listed in pki-server.py. As http_proxy, the address leads to the names that
    /// the certificates hold.
    QUrl address(const QString &path = QStringLiteral("/")) const;
    /// What was asked since the last call, such as "POST /ocsp application/ocsp-request", in lines.
    QByteArray takeLog() const;

private:
    QProcess m_process;
    int m_port = 0;
};

/// Reaches the server by the addresses in the test certificates, and nothing else.
class PkiClient final : public WebClient
{
public:
    /// @p server is borrowed.
    explicit PkiClient(const PkiServer &server, const NetworkLimits &limits = {});

    /// From now on what is asked of @p path goes to @p other.
    void divert(const QString &path, const QString &other) { m_diverted.insert(path, other); }

    Result<QByteArray> get(const QUrl &address) override;
    Result<QByteArray> post(const QUrl &address, const QByteArray &body,
                            const QByteArray &contentType) override;

private:
    QUrl mapped(const QUrl &address) const;

    const PkiServer &m_server;
    NetworkClient m_client;
    QHash<QString, QString> m_diverted;
};
