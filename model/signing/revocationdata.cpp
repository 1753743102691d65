#include "revocationdata.h"

#include "revocationsources.h"

#include <QCoreApplication>

#include <openssl/err.h>

#include <algorithm>

namespace {

class Revocations
{
    Q_DECLARE_TR_FUNCTIONS(RevocationData)
};

/// Whether @p one tells more, or worse, than @p other.
bool outweighs(const Revocation &one, const Revocation &other)
{
    if (one.revoked != other.revoked) {
        return one.revoked;
    }
    if (one.revoked && one.time.isValid() && other.time.isValid() && one.time != other.time) {
        return one.time < other.time;
    }
    if (one.known != other.known) {
        return one.known;
    }
    return !other.thisUpdate.isValid() || one.thisUpdate > other.thisUpdate;
}

void keepBetter(const Revocation &found, Revocation &best)
{
    if (outweighs(found, best)) {
        best = found;
    }
}

} // namespace

struct RevocationData::Sources
{
    std::vector<CrlSource> crls;
    std::vector<OcspSource> responses;
    int unreadable = 0;

    bool isRevokedByList(const RevocationQuestion &question) const
    {
        return std::ranges::any_of(crls, [&question](const CrlSource &source) {
            const std::optional<Revocation> found = answerOf(source, question);
            return found && found->revoked;
        });
    }

    Revocation answer(const RevocationQuestion &question) const
    {
        Revocation best;
        for (const CrlSource &source : crls) {
            if (const std::optional<Revocation> found = answerOf(source, question)) {
                keepBetter(*found, best);
            }
        }
        for (const OcspSource &source : responses) {
            const std::optional<OcspAnswer> found = answerOf(source, question);
            if (found
                && (found->responder == nullptr
                    || !isRevokedByList({found->responder, question.issuer, found->producedAt}))) {
                keepBetter(found->revocation, best);
            }
        }
        return best;
    }
};

RevocationData::RevocationData(std::unique_ptr<Sources> sources)
    : m_sources(std::move(sources))
{}

RevocationData::~RevocationData() = default;

Result<std::unique_ptr<RevocationData>> RevocationData::read(const QList<QByteArray> &crls,
                                                             const QList<QByteArray> &ocspResponses)
{
    auto sources = std::make_unique<Sources>();
    for (const QByteArray &bytes : crls) {
        if (!readCrls(bytes, sources->crls)) {
            return Error::invalid(
                Revocations::tr("A revocation list cannot be read: it is neither PEM nor DER, "
                                "or damaged."));
        }
    }
    for (const QByteArray &der : ocspResponses) {
        switch (readOcsp(der, sources->responses)) {
        case OcspState::Answered:
            break;
        case OcspState::Refused:
            return Error::invalid(
                Revocations::tr("An OCSP response holds no answer: the responder refused. Ask it "
                                "again, or leave the file out."));
        case OcspState::Unreadable:
            return Error::invalid(
                Revocations::tr("An OCSP response cannot be read: it is not DER, or damaged."));
        }
    }
    return std::unique_ptr<RevocationData>(new RevocationData(std::move(sources)));
}

std::unique_ptr<RevocationData>
RevocationData::readLeniently(const QList<QByteArray> &crls, const QList<QByteArray> &ocspResponses)
{
    auto sources = std::make_unique<Sources>();
    for (const QByteArray &bytes : crls) {
        sources->unreadable += readCrls(bytes, sources->crls) ? 0 : 1;
    }
    for (const QByteArray &der : ocspResponses) {
        sources->unreadable += readOcsp(der, sources->responses) == OcspState::Answered ? 0 : 1;
    }
    return std::unique_ptr<RevocationData>(new RevocationData(std::move(sources)));
}

int RevocationData::unreadableCount() const
{
    return m_sources->unreadable;
}

Revocation RevocationData::find(const Certificate &certificate, const QList<Certificate> &issuers,
                                const QDateTime &at) const
{
    Revocation best;
    int tried = 0;
    constexpr int mostIssuers = 16; // many of the same name are an attack
    const CertificatePointer own = parseCertificate(certificate.der());
    for (const Certificate &candidate : issuers) {
        if (best.known || !own || tried >= mostIssuers
            || candidate.subjectHash() != certificate.issuerHash() || candidate == certificate) {
            continue;
        }
        const CertificatePointer issuer = parseCertificate(candidate.der());
        ++tried;
        if (issuer && isIssuedBy(own.get(), issuer.get())) {
            keepBetter(m_sources->answer({own.get(), issuer.get(), at}), best);
        }
    }
    ERR_clear_error();
    return best;
}
