#include "testtrustedlist.h"

#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace {

constexpr char serviceTypes[] = "http://uri.etsi.org/TrstSvc/Svctype/";
constexpr char statuses[] = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/";
constexpr char usages[] = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/";

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return '<' + name + '>' + content + "</" + name.split(' ').first() + '>';
}

QByteArray inEnglish(const QByteArray &name, const QByteArray &text)
{
    return element(name, element("Name xml:lang=\"en\"", text));
}

QByteArray base64Of(const QString &certificate)
{
    return TestPki::certificate(certificate).der().toBase64();
}

/// Nothing but what the signature needs to name its signer.
QByteArray signedProperties(const QString &signer, const QByteArray &digestMethod)
{
    const QByteArray digest =
        QCryptographicHash::hash(TestPki::certificate(signer).der(), QCryptographicHash::Sha256);
    const QByteArray named = element("xades:CertDigest",
                                     "<ds:DigestMethod Algorithm=\"" + digestMethod + "\"/>"
                                         + element("ds:DigestValue", digest.toBase64()));
    return element(
        "xades:SignedProperties Id=\"properties\"",
        element("xades:SignedSignatureProperties",
                element("xades:SigningTime", "2026-01-01T00:00:00Z")
                    + element("xades:SigningCertificateV2", element("xades:Cert", named))));
}

} // namespace

QByteArray TestService::xml() const
{
    const QByteArray identity = certificate.isEmpty()
        ? QByteArray()
        : element("DigitalId", element("X509Certificate", base64Of(certificate)));
    const QByteArray information = element("ServiceTypeIdentifier", serviceTypes + type)
        + inEnglish("ServiceName", name) + element("ServiceDigitalIdentity", identity)
        + element("ServiceStatus", status.startsWith("http") ? status : statuses + status)
        + element("StatusStartingTime", since)
        + (extensions.isEmpty() ? QByteArray()
                                : element("ServiceInformationExtensions", extensions));
    return element("TSPService",
                   element("ServiceInformation", information)
                       + (history.isEmpty() ? QByteArray() : element("ServiceHistory", history)));
}

QByteArray TestService::historyInstance(const QByteArray &status, const QByteArray &since,
                                        const QByteArray &type)
{
    return element(
        "ServiceHistoryInstance",
        element("ServiceTypeIdentifier", serviceTypes + type) + inEnglish("ServiceName", "Earlier")
            + element("ServiceStatus", statuses + status) + element("StatusStartingTime", since));
}

QByteArray TestService::usage(const QByteArray &name)
{
    return element(
        "Extension Critical=\"true\"",
        element("AdditionalServiceInformation", element("URI xml:lang=\"en\"", usages + name)));
}

QByteArray TestTrustedList::xml(const QByteArray &signature) const
{
    const QByteArray scheme = element("TSLVersionIdentifier", version)
        + element("TSLSequenceNumber", "7")
        + element("TSLType", "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/" + type)
        + element("SchemeOperatorName", operatorNames) + element("SchemeTerritory", "XT")
        + element("ListIssueDateTime", issued) + element("NextUpdate", nextUpdate);
    const QByteArray provider =
        element("TSPInformation", inEnglish("TSPName", "Test Provider &amp; Sons"))
        + element("TSPServices", services);
    const QByteArray id = rootId.isEmpty() ? QByteArray() : " Id=\"" + rootId + '"';
    return before
        + element(
               rootName + " xmlns=\"http://uri.etsi.org/02231/v2#\"" + id
                   + " TSLTag=\"http://uri.etsi.org/19612/TSLTag\"",
               element("SchemeInformation Id=\"scheme\"", scheme)
                   + element("TrustServiceProviderList", element("TrustServiceProvider", provider))
                   + extra + signature);
}

QByteArray TestTrustedList::reference(const QByteArray &attributes,
                                      const QByteArray &transformed) const
{
    return element("ds:Reference" + attributes,
                   element("ds:Transforms", transformed) + "<ds:DigestMethod Algorithm=\""
                       + digestMethod + "\"/><ds:DigestValue/>");
}

QByteArray TestTrustedList::signatureTemplate() const
{
    const QByteArray exclusive =
        "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>";
    const QByteArray signedInfo = "<ds:CanonicalizationMethod Algorithm=\"" + canonicalization
        + "\"/><ds:SignatureMethod Algorithm=\"" + signatureMethod + "\"/>"
        + reference(listUri, transforms)
        + reference(" URI=\"#properties\"" + propertiesType, exclusive) + moreReferences;
    const QByteArray object = element(
        "ds:Object",
        element("xades:QualifyingProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\" "
                "Target=\"#signature\"",
                signedProperties(signer, "http://www.w3.org/2001/04/xmlenc#sha256")));
    return element("ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"signature\"",
                   element("ds:SignedInfo", signedInfo) + "<ds:SignatureValue/>" + object);
}

QByteArray TestTrustedList::unsignedXml() const
{
    return xml({});
}

QByteArray TestTrustedList::signedXml() const
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("signed.xml"));
    const ProgramResult result = runProgram(
        QStringLiteral("xmlsec1"),
        {QStringLiteral("--sign"), QStringLiteral("--privkey-pem"), TestPki::path(signer + u".key"),
         QStringLiteral("--id-attr:Id"),
         QStringLiteral("http://uri.etsi.org/01903/v1.3.2#:SignedProperties"),
         QStringLiteral("--id-attr:Id"),
         QStringLiteral("http://uri.etsi.org/02231/v2#:") + QString::fromLatin1(rootName),
         QStringLiteral("--id-attr:Id"),
         QStringLiteral("http://uri.etsi.org/02231/v2#:SchemeInformation"),
         QStringLiteral("--output"), target,
         writeFile(folder.path(), QStringLiteral("template.xml"), xml(signatureTemplate()))});
    if (result.exitCode != 0) {
        qFatal("xmlsec1: %s", result.output.constData());
    }
    // The key information is no part of what is signed.
    const QByteArray end = "</ds:SignatureValue>";
    const QByteArray endAndKey = end
        + element("ds:KeyInfo",
                  element("ds:X509Data", element("ds:X509Certificate", base64Of(signer))));
    return readFile(target).replace(end, endAndKey);
}

QByteArray TestTrustedList::signatureIn(const QByteArray &signedXml)
{
    const qsizetype begin = signedXml.indexOf("<ds:Signature ");
    const QByteArray end = "</ds:Signature>";
    return signedXml.mid(begin, signedXml.indexOf(end) + end.size() - begin);
}
