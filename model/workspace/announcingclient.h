#pragma once

#include "model/signing/networkclient.h"

#include <functional>

/// Speaks to servers for a job, and tells before each question whom it asks.
class AnnouncingClient final : public WebClient
{
public:
    /// @p asking is called in the thread that asks.
    explicit AnnouncingClient(std::function<void(const QUrl &address)> asking);

    Result<QByteArray> get(const QUrl &address) override;
    Result<QByteArray> post(const QUrl &address, const QByteArray &body,
                            const QByteArray &contentType) override;

    /// Ends what is under way and refuses what would follow; may be called from any thread.
    void cancel() { m_client.cancel(); }

private:
    std::function<void(const QUrl &address)> m_asking;
    NetworkClient m_client;
};
