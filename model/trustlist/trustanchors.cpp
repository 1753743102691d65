#include "trustedlist.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

constexpr QLatin1String usages("http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/");

/// ETSI TS 119 612, 5.5.1.
bool serves(const QString &typeUri, TrustPurpose purpose)
{
    static const QHash<QString, TrustPurpose> purposes{
        {QStringLiteral("CA/QC"), TrustPurpose::Signing},
        {QStringLiteral("CA/PKC"), TrustPurpose::Signing},
        {QStringLiteral("NationalRootCA-QC"), TrustPurpose::Signing},
        {QStringLiteral("TSA"), TrustPurpose::Timestamping},
        {QStringLiteral("TSA/QTST"), TrustPurpose::Timestamping},
        {QStringLiteral("TSA/TSS-QC"), TrustPurpose::Timestamping},
        {QStringLiteral("TSA/TSS-AdESQCandQES"), TrustPurpose::Timestamping},
        {QStringLiteral("Certstatus/OCSP"), TrustPurpose::Ocsp},
        {QStringLiteral("Certstatus/OCSP/QC"), TrustPurpose::Ocsp}};
    constexpr QLatin1String types("http://uri.etsi.org/TrstSvc/Svctype/");
    const auto found = purposes.constFind(typeUri.mid(types.size()));
    return typeUri.startsWith(types) && found != purposes.constEnd() && *found == purpose;
}

/// ETSI TS 119 612, 5.5.4; all but the first two were used until July 2016, at first under the
/// second address.
bool isApproved(const QString &statusUri)
{
    static const QStringList approved{
        QStringLiteral("granted"),          QStringLiteral("recognisedatnationallevel"),
        QStringLiteral("undersupervision"), QStringLiteral("supervisionincessation"),
        QStringLiteral("accredited"),       QStringLiteral("setbynationallaw")};
    static const QStringList places{
        QStringLiteral("http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/"),
        QStringLiteral("http://uri.etsi.org/TrstSvc/eSigDir-1999-EC-TrustedList/Svcstatus/")};
    return std::ranges::any_of(places, [&statusUri](const QString &place) {
        return statusUri.startsWith(place) && approved.contains(statusUri.mid(place.size()));
    });
}

/// Whether a service that is limited to some usages, web sites perhaps, is there for documents.
bool isForDocuments(const QStringList &usageUris)
{
    const QString signatures = usages + QLatin1String("ForeSignatures");
    const QString seals = usages + QLatin1String("ForeSeals");
    const QString sites = usages + QLatin1String("ForWebSiteAuthentication");
    return usageUris.contains(signatures) || usageUris.contains(seals)
        || !usageUris.contains(sites);
}

/// Newest first, the present one included.
QList<ServiceStanding> standingsOf(const TrustedService &service)
{
    const ServiceStanding present{service.typeUri, service.statusUri, service.statusSince,
                                  service.usageUris};
    return QList<ServiceStanding>{present} + service.history;
}

bool vouches(const ServiceStanding &standing, TrustPurpose purpose)
{
    return serves(standing.typeUri, purpose) && isApproved(standing.statusUri)
        && (purpose != TrustPurpose::Signing || isForDocuments(standing.usageUris));
}

} // namespace

QList<ListedAnchor> listedAnchors(const TrustedList &list, TrustPurpose purpose)
{
    QList<ListedAnchor> anchors;
    if (!list.isUsable()) {
        return anchors;
    }
    for (const TrustedService &service : list.services) {
        QDateTime until; // when a newer standing begins
        for (const ServiceStanding &standing : standingsOf(service)) {
            if (!standing.since.isValid() || (until.isValid() && standing.since >= until)) {
                continue;
            }
            if (vouches(standing, purpose)) {
                for (const Certificate &certificate : service.certificates) {
                    anchors.append({certificate, standing.since, until});
                }
            }
            until = standing.since;
        }
    }
    return anchors;
}

QList<Certificate> anchorsFor(const TrustedList &list, TrustPurpose purpose, const QDateTime &at)
{
    QList<Certificate> anchors;
    QSet<QByteArray> known;
    for (const ListedAnchor &listed : listedAnchors(list, purpose)) {
        if (listed.countsAt(at) && !known.contains(listed.certificate.der())) {
            known.insert(listed.certificate.der());
            anchors.append(listed.certificate);
        }
    }
    return anchors;
}
