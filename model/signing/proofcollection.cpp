#include "proofcollection.h"

#include "issuerchain.h"
#include "model/pdf/signaturereader.h"
#include "revocationfetching.h"
#include "signaturevalidator.h"

#include <QCoreApplication>
#include <QHash>

namespace {

class Proofs
{
    Q_DECLARE_TR_FUNCTIONS(ProofCollection)
};

/// Collects for one document; each certificate is asked about once.
class Collector
{
public:
    Collector(const ProofSources &sources, ValidationData store,
              std::unique_ptr<RevocationData> known);

    Result<ValidationData> proofsFor(const CheckedSignature &signature);

private:
    Result<ValidationData> proofsFor(const Certificate &leaf, const QList<Certificate> &embedded);
    void addKnown(ValidationData &data, const QList<Certificate> &chain) const;

    const ProofSources &m_sources;
    ValidationData m_store;
    std::unique_ptr<RevocationData> m_known;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    QList<Certificate> m_certificates; ///< of the store and the sources
    QHash<QByteArray, ValidationData> m_done; ///< by the DER of the leaf
};

Collector::Collector(const ProofSources &sources, ValidationData store,
                     std::unique_ptr<RevocationData> known)
    : m_sources(sources)
    , m_store(std::move(store))
    , m_known(std::move(known))
    , m_certificates(sources.certificates)
{
    for (const QByteArray &der : m_store.certificates) {
        if (Result<Certificate> read = Certificate::fromDer(der)) {
            m_certificates.append(std::move(read).value());
        }
    }
}

/// Takes over those lists and responses that say something of @p chain.
void Collector::addKnown(ValidationData &data, const QList<Certificate> &chain) const
{
    for (const Certificate &certificate : chain) {
        const Revocation found = m_known->find(certificate, chain, m_now);
        if (!found.known || certificate.isSelfSigned()) {
            continue;
        }
        const bool isResponse = m_sources.ocspResponses.contains(found.source)
            || m_store.ocspResponses.contains(found.source);
        ValidationData used;
        (isResponse ? used.ocspResponses : used.crls).append(found.source);
        data.add(used);
    }
}

Result<ValidationData> Collector::proofsFor(const Certificate &leaf,
                                            const QList<Certificate> &embedded)
{
    if (const auto done = m_done.constFind(leaf.der()); done != m_done.constEnd()) {
        return done.value();
    }
    const QList<Certificate> chain = issuerChain(leaf, embedded + m_certificates);
    const FetchedRevocation fetched =
        fetchRevocation(chain, *m_sources.web, {m_known.get(), m_now});
    if (!fetched.isComplete()) {
        return Error::failed(Proofs::tr("The data to verify the seal later is incomplete. %1")
                                 .arg(fetched.problems.join(u' ')));
    }
    ValidationData data = fetched.data;
    addKnown(data, chain);
    m_done.insert(leaf.der(), data);
    return data;
}

Result<ValidationData> Collector::proofsFor(const CheckedSignature &signature)
{
    Result<ValidationData> data = proofsFor(signature.certificate, signature.embedded);
    if (!data) {
        return data;
    }
    for (const TimestampCheck &stamp : signature.timestamps) {
        const Result<ValidationData> more =
            proofsFor(stamp.authority, stamp.embedded + signature.embedded);
        if (!more) {
            return more;
        }
        data.value().add(more.value());
    }
    return data;
}

} // namespace

Result<QList<SignatureValidationData>> collectProofs(const QByteArray &pdf,
                                                     const ProofSources &sources)
{
    Result<ValidationData> store = readValidationData(pdf);
    if (!store) {
        return store.error();
    }
    auto known = RevocationData::read(sources.crls + store.value().crls,
                                      sources.ocspResponses + store.value().ocspResponses);
    if (!known) {
        return known.error();
    }
    Collector collector(sources, std::move(store).value(), std::move(known).value());
    const SignatureValidator validator(pdf, readSignatures(pdf), QDateTime::currentDateTimeUtc());
    QList<SignatureValidationData> result;
    for (const CheckedSignature &signature : validator.checked()) {
        const Result<ValidationData> data = collector.proofsFor(signature);
        if (!data) {
            return data.error();
        }
        result.append({signature.source.contents, data.value()});
    }
    return result;
}
