#include "listcontent.h"

#include "xmlnodes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

constexpr int oldestFormat = 5; // TS 119 612 2.1.1
constexpr int newestFormat = 6; // TS 119 612 2.3.1
constexpr int maximumServices = 20'000;

class Content
{
    Q_DECLARE_TR_FUNCTIONS(TrustedListContent)
};

xmlNode *only(const xmlNode *parent, const char *name)
{
    return onlyChild(parent, listNamespace, name);
}

XmlNodes all(const xmlNode *parent, const char *name)
{
    return childElements(parent, listNamespace, name);
}

/// One of several names, each in a language of its own.
QString nameIn(const xmlNode *names)
{
    const QByteArray wanted =
        Content::tr("en", "the code of the language that names are shown in").toUtf8();
    QString english;
    const XmlNodes candidates = all(names, "Name");
    for (const xmlNode *candidate : candidates) {
        const QByteArray language = languageOf(candidate).toLower();
        if (language == wanted) {
            return textOf(candidate);
        }
        if (language == "en") {
            english = textOf(candidate);
        }
    }
    return english.isEmpty() && !candidates.isEmpty() ? textOf(candidates.first()) : english;
}

/// Certificates by their text; lists repeat them often.
class CertificateReader
{
public:
    /// Those of a digital identity; a damaged one is counted and left out.
    QList<Certificate> read(const xmlNode *identity)
    {
        QList<Certificate> certificates;
        for (const xmlNode *id : all(identity, "DigitalId")) {
            for (const xmlNode *node : all(id, "X509Certificate")) {
                const Certificate certificate = readOne(base64Of(node));
                if (certificate.isNull()) {
                    ++m_unreadable;
                } else if (!certificates.contains(certificate)) {
                    certificates.append(certificate);
                }
            }
        }
        return certificates;
    }
    int unreadable() const { return m_unreadable; }

private:
    Certificate readOne(const QByteArray &der)
    {
        const auto known = m_known.constFind(der);
        if (known != m_known.constEnd()) {
            return *known;
        }
        const auto read = Certificate::fromDer(der);
        return *m_known.insert(der, read ? read.value() : Certificate());
    }

    QHash<QByteArray, Certificate> m_known;
    int m_unreadable = 0;
};

QStringList usagesOf(const xmlNode *information)
{
    QStringList uris;
    const xmlNode *extensions = only(information, "ServiceInformationExtensions");
    for (const xmlNode *extension : all(extensions, "Extension")) {
        for (const xmlNode *additional : all(extension, "AdditionalServiceInformation")) {
            uris.append(textOf(only(additional, "URI")));
        }
    }
    return uris;
}

ServiceStanding standingOf(const xmlNode *information)
{
    return {.typeUri = textOf(only(information, "ServiceTypeIdentifier")),
            .statusUri = textOf(only(information, "ServiceStatus")),
            .since = timeOf(only(information, "StatusStartingTime")),
            .usageUris = usagesOf(information)};
}

TrustedService serviceOf(const xmlNode *node, const QString &providerName,
                         CertificateReader &certificates)
{
    const xmlNode *information = only(node, "ServiceInformation");
    const ServiceStanding current = standingOf(information);
    TrustedService service{.providerName = providerName,
                           .serviceName = nameIn(only(information, "ServiceName")),
                           .typeUri = current.typeUri,
                           .statusUri = current.statusUri,
                           .statusSince = current.since,
                           .usageUris = current.usageUris,
                           .certificates =
                               certificates.read(only(information, "ServiceDigitalIdentity")),
                           .history = {}};
    for (const xmlNode *past : all(only(node, "ServiceHistory"), "ServiceHistoryInstance")) {
        service.history.append(standingOf(past));
    }
    std::ranges::stable_sort(service.history, std::ranges::greater(), &ServiceStanding::since);
    return service;
}

Error tooManyServices()
{
    return Error::invalid(
        Content::tr("The trusted list names more than %1 services. It was not read.")
            .arg(maximumServices));
}

Result<void> readServices(const xmlNode *root, TrustedList &list)
{
    CertificateReader certificates;
    const xmlNode *providers = only(root, "TrustServiceProviderList");
    for (const xmlNode *provider : all(providers, "TrustServiceProvider")) {
        const QString name = nameIn(only(only(provider, "TSPInformation"), "TSPName"));
        for (const xmlNode *service : all(only(provider, "TSPServices"), "TSPService")) {
            if (list.services.size() == maximumServices) {
                return tooManyServices();
            }
            list.services.append(serviceOf(service, name, certificates));
        }
    }
    list.unreadableCertificates = certificates.unreadable();
    return {};
}

} // namespace

Result<void> checkListFormat(const xmlNode *root)
{
    if (!isElement(root, listNamespace, "TrustServiceStatusList")) {
        return Error::invalid(
            Content::tr("The file is XML, but no trusted list: its outermost element is \"%1\". "
                        "Choose a list in the format ETSI TS 119 612.")
                .arg(QString::fromUtf8(reinterpret_cast<const char *>(root->name)).left(100)));
    }
    const xmlNode *scheme = only(root, "SchemeInformation");
    const QString version = textOf(only(scheme, "TSLVersionIdentifier"));
    bool isNumber = false;
    const int number = version.toInt(&isNumber);
    if (!isNumber || number < oldestFormat || number > newestFormat) {
        return Error::invalid(
            Content::tr("The trusted list has the format version \"%1\"; versions %2 to %3 can be "
                        "read. Look for a newer version of this program.")
                .arg(version.left(20))
                .arg(oldestFormat)
                .arg(newestFormat));
    }
    const QString type = textOf(only(scheme, "TSLType"));
    if (type.endsWith(QLatin1String("listofthelists"), Qt::CaseInsensitive)) {
        return Error::invalid(
            Content::tr("The file is the list of the lists, which names no services itself. "
                        "Choose the trusted list of a country."));
    }
    return {};
}

Result<TrustedList> readListContent(const xmlNode *root)
{
    const xmlNode *scheme = only(root, "SchemeInformation");
    const auto number = [scheme](const char *name) {
        return textOf(only(scheme, name)).toLongLong();
    };
    TrustedList list;
    list.territory = textOf(only(scheme, "SchemeTerritory"));
    list.operatorName = nameIn(only(scheme, "SchemeOperatorName"));
    list.version = static_cast<int>(number("TSLVersionIdentifier"));
    list.sequenceNumber = number("TSLSequenceNumber");
    list.issued = timeOf(only(scheme, "ListIssueDateTime"));
    list.nextUpdate = timeOf(only(only(scheme, "NextUpdate"), "dateTime"));
    if (list.territory.isEmpty() || list.operatorName.isEmpty() || !list.issued.isValid()) {
        return Error::invalid(Content::tr("The trusted list does not say who issued it, for which "
                                          "country and when. It was not read."));
    }
    if (const auto read = readServices(root, list); !read) {
        return read.error();
    }
    return list;
}
