#include "tokenjob.h"

#include "model/signing/tokenidentity.h"

#include <algorithm>

namespace {

using Entries = QList<TokenCertificate>;
using SharedSigner = std::shared_ptr<const Signer>;

Result<Entries> entriesOf(const QString &modulePath)
{
    const auto tokens = listTokens(modulePath);
    if (!tokens) {
        return tokens.error();
    }
    auto listed = listTokenCertificates(modulePath);
    if (!listed) {
        return listed.error();
    }
    Entries entries = std::move(listed).value();
    for (const Token &token : tokens.value()) {
        const bool isListed =
            std::any_of(entries.cbegin(), entries.cend(), [&token](const TokenCertificate &entry) {
                return entry.token.slot == token.slot;
            });
        if (!isListed && token.needsLogin) {
            TokenCertificate hidden;
            hidden.token = token;
            entries.append(hidden);
        }
    }
    return entries;
}

Result<SharedSigner> signerOf(const QString &modulePath, const TokenCertificate &wanted,
                              const Secret &pin)
{
    auto identity = wanted.certificate.isNull()
        ? TokenIdentity::open(modulePath, uriOf(wanted), pin)
        : TokenIdentity::open(modulePath, wanted, pin);
    if (!identity) {
        return identity.error();
    }
    return SharedSigner(std::move(identity).value());
}

} // namespace

TokenJob::TokenJob(const QString &modulePath, QObject *parent)
    : QObject(parent)
    , m_modulePath(modulePath)
{}

TokenJob::~TokenJob() = default;

template<typename Work, typename Tell>
void TokenJob::run(Work work, Tell tell)
{
    m_thread.start(std::move(work), [this, tell = std::move(tell)](const auto &result) {
        if (m_isAbandoned) {
            deleteLater();
        } else if (result) {
            tell(result.value());
        } else {
            emit failed(result.error().message);
        }
    });
}

void TokenJob::search()
{
    run([path = m_modulePath] { return entriesOf(path); },
        [this](const Entries &entries) { emit found(entries); });
}

void TokenJob::open(const TokenCertificate &wanted, Secret pin)
{
    // Shared, as the work must be copyable; gone with the work.
    auto shared = std::make_shared<Secret>(std::move(pin));
    run([path = m_modulePath, wanted, shared] { return signerOf(path, wanted, *shared); },
        [this](const SharedSigner &signer) { emit opened(signer); });
}

void TokenJob::abandon()
{
    m_isAbandoned = true;
    disconnect();
    if (!m_thread.isAtWork()) {
        deleteLater();
    }
}
