#include "networkclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>

#include <functional>
#include <memory>

namespace {

class Network
{
    Q_DECLARE_TR_FUNCTIONS(NetworkClient)
};

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        const bool isOwn = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
        return isOwn ? QList<QNetworkProxy>{QNetworkProxy::NoProxy} : systemProxyForQuery(query);
    }
};

using Start = std::function<QNetworkReply *(QNetworkAccessManager &, const QNetworkRequest &)>;

/// One question and its answer.
class Exchange
{
public:
    Exchange(const QUrl &address, const NetworkLimits &limits, const std::atomic_bool &cancelled)
        : m_address(address)
        , m_limits(limits)
        , m_cancelled(cancelled)
    {}

    Result<QByteArray> run(const Start &start, const QByteArray &contentType);

private:
    enum class End { Finished, Late, TooLarge, Cancelled };

    QNetworkRequest request(const QByteArray &contentType) const;
    void stop(End end);
    void read();
    void wait();
    Result<QByteArray> outcome() const;
    QString failure() const;

    QUrl m_address;
    NetworkLimits m_limits;
    const std::atomic_bool &m_cancelled;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_body;
    End m_end = End::Finished;
};

QNetworkRequest Exchange::request(const QByteArray &contentType) const
{
    constexpr int mostRedirections = 3;
    QNetworkRequest request(m_address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirections);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("ConfSeal"));
    // Compressed answers could unfold to any size.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!contentType.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    }
    return request;
}

void Exchange::stop(End end)
{
    if (m_end == End::Finished && !m_reply->isFinished()) {
        m_end = end;
        m_reply->abort();
    }
}

void Exchange::read()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_limits.bytes || m_body.size() + m_reply->bytesAvailable() > m_limits.bytes) {
        stop(End::TooLarge);
        return;
    }
    m_body += m_reply->readAll();
}

void Exchange::wait()
{
    constexpr int pollMilliseconds = 50; // the flag may be set by another thread
    QEventLoop loop;
    QTimer deadline;
    QTimer poll;
    QObject::connect(&deadline, &QTimer::timeout, &loop, [this] { stop(End::Late); });
    QObject::connect(&poll, &QTimer::timeout, &loop, [this] {
        if (m_cancelled) {
            stop(End::Cancelled);
        }
    });
    QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &loop, [this] { read(); });
    QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    deadline.setSingleShot(true);
    deadline.start(m_limits.milliseconds);
    poll.start(pollMilliseconds);
    if (!m_reply->isFinished()) {
        loop.exec();
    }
}

Result<QByteArray> Exchange::run(const Start &start, const QByteArray &contentType)
{
    QNetworkAccessManager manager;
    manager.setProxyFactory(new SystemProxies); // the manager owns it
    m_reply.reset(start(manager, request(contentType)));
    wait();
    if (m_end == End::Finished && m_reply->error() == QNetworkReply::NoError) {
        const bool tooLarge = m_body.size() + m_reply->bytesAvailable() > m_limits.bytes;
        m_end = tooLarge ? End::TooLarge : m_end;
        m_body += m_reply->read(m_limits.bytes);
    }
    Result<QByteArray> result = outcome();
    m_reply.reset(); // before its manager
    return result;
}

Result<QByteArray> Exchange::outcome() const
{
    const QString host = m_address.host();
    switch (m_end) {
    case End::Late:
        return Error::failed(Network::tr("The server \"%1\" did not answer in time (%2 s). Check "
                                         "the address, or try again later.")
                                 .arg(host)
                                 .arg((m_limits.milliseconds + 999) / 1000));
    case End::TooLarge:
        return Error::failed(Network::tr("The answer of the server \"%1\" is too large to be what "
                                         "was asked for. Check the address.")
                                 .arg(host));
    case End::Cancelled:
        return Error::failed(Network::tr("The request to \"%1\" was cancelled.").arg(host));
    case End::Finished:
        break;
    }
    constexpr int fine = 200;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() == QNetworkReply::NoError && status == fine) {
        return m_body;
    }
    return Error::failed(failure());
}

QString Exchange::failure() const
{
    const QString host = m_address.host();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A server may close the connection before it is known that it sends on once too often.
    const bool sendsOn = status >= 300 && status < 400;
    switch (sendsOn ? QNetworkReply::TooManyRedirectsError : m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return Network::tr("The server \"%1\" cannot be found. Check the address and the "
                           "connection to the network.")
            .arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return Network::tr("The server \"%1\" does not accept connections. Check the address, or "
                           "try again later.")
            .arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return Network::tr("The server \"%1\" cannot prove who it is: its certificate is not "
                           "trusted by this system. Check the address.")
            .arg(host);
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
        return Network::tr("The server \"%1\" sends on to another address that is not safe, or "
                           "too often. Check the address.")
            .arg(host);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Network::tr("The proxy of the network asks for a password, which this program does "
                           "not send. Ask whoever runs the network.");
    default:
        break;
    }
    return status > 0
        ? Network::tr("The server \"%1\" answered with the error %2. Check the address, or try "
                      "again later.")
              .arg(host)
              .arg(status)
        : Network::tr("The server \"%1\" cannot be reached (%2). Check the address and the "
                      "connection to the network.")
              .arg(host, m_reply->errorString());
}

Result<void> checkAddress(const QUrl &address)
{
    const bool isWeb =
        address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https");
    if (!address.isValid() || !isWeb || address.host().isEmpty()) {
        return Error::invalid(Network::tr("\"%1\" is not the address of a server. It must begin "
                                          "with http:// or https://.")
                                  .arg(address.toDisplayString()));
    }
    if (!address.userInfo().isEmpty()) {
        return Error::invalid(Network::tr("The address \"%1\" holds a user name or a password, "
                                          "which this program does not send. Remove them.")
                                  .arg(address.toDisplayString(QUrl::RemoveUserInfo)));
    }
    return {};
}

} // namespace

NetworkClient::NetworkClient(const NetworkLimits &limits)
    : m_limits(limits)
{}

Result<QByteArray> NetworkClient::get(const QUrl &address)
{
    if (const Result<void> checked = checkAddress(address); !checked) {
        return checked.error();
    }
    return Exchange(address, m_limits, m_cancelled)
        .run([](QNetworkAccessManager &manager,
                const QNetworkRequest &request) { return manager.get(request); },
             {});
}

Result<QByteArray> NetworkClient::post(const QUrl &address, const QByteArray &body,
                                       const QByteArray &contentType)
{
    if (const Result<void> checked = checkAddress(address); !checked) {
        return checked.error();
    }
    return Exchange(address, m_limits, m_cancelled)
        .run([&body](QNetworkAccessManager &manager,
                     const QNetworkRequest &request) { return manager.post(request, body); },
             contentType);
}
