#include "announcingclient.h"

AnnouncingClient::AnnouncingClient(std::function<void(const QUrl &address)> asking)
    : m_asking(std::move(asking))
{}

Result<QByteArray> AnnouncingClient::get(const QUrl &address)
{
    m_asking(address);
    return m_client.get(address);
}

Result<QByteArray> AnnouncingClient::post(const QUrl &address, const QByteArray &body,
                                          const QByteArray &contentType)
{
    m_asking(address);
    return m_client.post(address, body, contentType);
}
