#pragma once

#include "certificate.h"
#include "model/result.h"

#include <QList>

/// The certificates that this computer trusts for secure connections: the file named by
/// SSL_CERT_FILE, else the one of OpenSSL or of the distribution. Read anew at each call.
Result<QList<Certificate>> systemCertificates();
