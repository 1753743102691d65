#include "revocationfetching.h"

#include "issuerchain.h"
#include "ocsp.h"
#include "revocationdata.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype longestChain = 10;

class Fetching
{
    Q_DECLARE_TR_FUNCTIONS(RevocationFetching)
};

/// Collects what is known of one chain.
class Fetcher
{
public:
    Fetcher(WebClient &client, const KnownRevocation &known)
        : m_client(client)
        , m_known(known)
    {}

    QList<Certificate> complete(const QList<Certificate> &certificates);
    void fetchFor(const Certificate &certificate, const Certificate &issuer);
    FetchedRevocation take() { return std::move(m_fetched); }

private:
    QList<Certificate> issuersOf(const Certificate &certificate);
    bool isKnown(const Certificate &certificate, const Certificate &issuer) const;
    bool fetchResponse(const Certificate &certificate, const Certificate &issuer,
                       QStringList &failures);
    bool fetchList(const Certificate &certificate, const Certificate &issuer,
                   QStringList &failures);

    WebClient &m_client;
    KnownRevocation m_known;
    FetchedRevocation m_fetched;
};

QList<Certificate> Fetcher::issuersOf(const Certificate &certificate)
{
    const QList<QUrl> addresses = certificate.issuerAddresses();
    QStringList failures;
    for (const QUrl &address : addresses) {
        const Result<QByteArray> answer = m_client.get(address);
        const Result<QList<Certificate>> read = answer
            ? Certificate::readCertificates(answer.value())
            : Result<QList<Certificate>>(answer.error());
        if (read && issuerChain(certificate, read.value()).size() > 1) {
            return read.value();
        }
        failures.append(read ? Fetching::tr("What \"%1\" offers is not the certificate of the "
                                            "issuer.")
                                   .arg(address.host())
                             : read.error().message);
    }
    m_fetched.problems.append(
        addresses.isEmpty()
            ? Fetching::tr("The certificate of the issuer of \"%1\" is not at hand, and no "
                           "address is given for it. Add it to the trusted certificates.")
                  .arg(certificate.subjectName())
            : Fetching::tr("The certificate of the issuer of \"%1\" cannot be fetched. %2")
                  .arg(certificate.subjectName(), failures.join(u' ')));
    return {};
}

QList<Certificate> Fetcher::complete(const QList<Certificate> &certificates)
{
    QList<Certificate> pool = certificates;
    QList<Certificate> chain = issuerChain(certificates.first(), pool);
    while (!chain.last().isSelfSigned() && chain.size() < longestChain) {
        const QList<Certificate> issuers = issuersOf(chain.last());
        if (issuers.isEmpty()) {
            break;
        }
        pool += issuers;
        chain = issuerChain(certificates.first(), pool);
    }
    for (const Certificate &certificate : chain) {
        m_fetched.data.certificates.append(certificate.der());
    }
    return chain;
}

bool Fetcher::isKnown(const Certificate &certificate, const Certificate &issuer) const
{
    if (m_known.data != nullptr && m_known.data->find(certificate, {issuer}, m_known.at).known) {
        return true;
    }
    return RevocationData::readLeniently(m_fetched.data.crls, m_fetched.data.ocspResponses)
        ->find(certificate, {issuer}, QDateTime::currentDateTimeUtc())
        .known;
}

bool Fetcher::fetchResponse(const Certificate &certificate, const Certificate &issuer,
                            QStringList &failures)
{
    const Result<QByteArray> request = ocspRequest(certificate, issuer);
    if (!request) {
        failures.append(request.error().message);
        return false;
    }
    for (const QUrl &address : certificate.ocspAddresses()) {
        const Result<QByteArray> answer =
            m_client.post(address, request.value(), QByteArrayLiteral("application/ocsp-request"));
        const Result<QByteArray> usable =
            answer ? usableResponse(answer.value(), certificate, issuer) : answer;
        if (usable) {
            m_fetched.data.ocspResponses.append(usable.value());
            return true;
        }
        const QString host = answer ? address.host() + QStringLiteral(": ") : QString();
        failures.append(host + usable.error().message); // what failed on the way names its server
    }
    return false;
}

bool Fetcher::fetchList(const Certificate &certificate, const Certificate &issuer,
                        QStringList &failures)
{
    for (const QUrl &address : certificate.crlAddresses()) {
        const QString host = address.host() + QStringLiteral(": ");
        const Result<QByteArray> answer = m_client.get(address);
        if (!answer) {
            failures.append(answer.error().message);
            continue;
        }
        const auto list = RevocationData::read({answer.value()}, {});
        if (!list) {
            failures.append(host + list.error().message);
            continue;
        }
        const Revocation found =
            list.value()->find(certificate, {issuer}, QDateTime::currentDateTimeUtc());
        if (found.known) {
            m_fetched.data.crls.append(found.source);
            return true;
        }
        failures.append(
            host
            + Fetching::tr("The revocation list is out of date, or is not that of the issuer."));
    }
    return false;
}

void Fetcher::fetchFor(const Certificate &certificate, const Certificate &issuer)
{
    QStringList failures;
    if (isKnown(certificate, issuer) || fetchResponse(certificate, issuer, failures)
        || fetchList(certificate, issuer, failures)) {
        return;
    }
    m_fetched.problems.append(
        failures.isEmpty()
            ? Fetching::tr("The certificate of \"%1\" gives no address where its revocation could "
                           "be checked. Add a revocation list of its issuer.")
                  .arg(certificate.subjectName())
            : Fetching::tr("The revocation of the certificate of \"%1\" cannot be checked. %2")
                  .arg(certificate.subjectName(), failures.join(u' ')));
}

} // namespace

FetchedRevocation fetchRevocation(const QList<Certificate> &chain, WebClient &client,
                                  const KnownRevocation &known)
{
    Fetcher fetcher(client, known);
    if (!chain.isEmpty()) {
        const QList<Certificate> complete = fetcher.complete(chain);
        for (qsizetype i = 0; i + 1 < complete.size(); ++i) {
            fetcher.fetchFor(complete.at(i), complete.at(i + 1));
        }
    }
    return fetcher.take();
}
