#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QUrl>

/// Fetches what timestamp servers, OCSP responders and lists of revoked certificates answer. Used
/// only where the user asked for it.
class WebClient
{
public:
    virtual ~WebClient() = default;

    /// The body of a successful answer. Refused: other addresses than http and https, answers that
    /// are too large or too late.
    virtual Result<QByteArray> get(const QUrl &address) = 0;
    virtual Result<QByteArray> post(const QUrl &address, const QByteArray &body,
                                    const QByteArray &contentType) = 0;

protected:
    WebClient() = default;
    WebClient(const WebClient &) = default;
    WebClient &operator=(const WebClient &) = default;
};
