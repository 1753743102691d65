#pragma once

#include "webclient.h"

#include <atomic>

/// How long to wait for an answer, and how large it may be.
struct NetworkLimits
{
    int milliseconds = 20'000; ///< for all of it, redirections included
    qint64 bytes = qint64(20) * 1024 * 1024;
};

/// Speaks HTTP and HTTPS through the proxy of the system. Sends no credentials, keeps nothing, and
/// blocks the thread that it is used in, whichever that is.
class NetworkClient final : public WebClient
{
public:
    explicit NetworkClient(const NetworkLimits &limits = {});

    Result<QByteArray> get(const QUrl &address) override;
    Result<QByteArray> post(const QUrl &address, const QByteArray &body,
                            const QByteArray &contentType) override;

    /// Ends what is under way and refuses what would follow; may be called from any thread.
    void cancel() { m_cancelled = true; }

private:
    NetworkLimits m_limits;
    std::atomic_bool m_cancelled = false;
};
