#pragma once

#include "model/signing/validation.h"
#include "tests/support/documents/testdocument.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/pkiserver.h"
#include "tests/support/verifyresult.h"

/// A timestamp server and all that signatures of higher levels need, on the loopback interface.
class ProvingFixture
{
public:
    ProofSources proofs(const QString &path = QStringLiteral("/"))
    {
        ProofSources sources;
        sources.web = &m_client;
        sources.timestampServer = QUrl(QStringLiteral("http://pki.test") + path);
        return sources;
    }

    Result<QByteArray> trySeal(PadesLevel level, const QString &identity,
                               const QString &server = QStringLiteral("/"))
    {
        SealRequest request = sealRequest();
        request.level = level;
        request.proofs = proofs(server);
        return sealDocument(archivedDocument(), request, *TestPki::identity(identity));
    }

    QByteArray sealedAt(PadesLevel level, const QString &identity = QStringLiteral("signer-ec"),
                        const QString &server = QStringLiteral("/"))
    {
        const auto pdf = trySeal(level, identity, server);
        if (!pdf) {
            qFatal("%s", qPrintable(pdf.error().message));
        }
        return pdf.value();
    }

    PkiServer &server() { return m_server; }
    PkiClient &client() { return m_client; }

private:
    PkiServer m_server;
    PkiClient m_client{m_server};
};

inline ValidationOptions trustingRoot()
{
    ValidationOptions options;
    options.anchors = {TestPki::certificate(QStringLiteral("root"))};
    return options;
}

inline DocumentValidation validated(const QByteArray &pdf,
                                    const ValidationOptions &options = trustingRoot())
{
    const auto validation = validateSignatures(pdf, options);
    if (!validation) {
        qFatal("%s", qPrintable(validation.error().message));
    }
    return validation.value();
}
