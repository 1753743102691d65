#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// One service, to be put into a TestTrustedList.
struct TestService
{
    QByteArray name = "Issuing Certificates";
    QByteArray type = "CA/QC";
    QByteArray status = "granted";
    QByteArray since = "2020-01-01T00:00:00Z";
    QString certificate = QStringLiteral("root"); ///< of the test PKI; none when empty
    QByteArray extensions;
    QByteArray history; ///< the instances

    QByteArray xml() const;
    /// An earlier standing of a service.
    static QByteArray historyInstance(const QByteArray &status, const QByteArray &since,
                                      const QByteArray &type = "CA/QC");
    /// What limits a service to a usage, such as "ForeSeals".
    static QByteArray usage(const QByteArray &name);
};

/// A trusted list as ETSI TS 119 612 describes it, whose parts tests exchange for wrong ones.
struct TestTrustedList
{
    QByteArray before = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    QByteArray rootName = "TrustServiceStatusList";
    QByteArray rootId = "list";
    QByteArray version = "5";
    QByteArray type = "EUgeneric";
    QByteArray operatorNames = "<Name xml:lang=\"en\">Test Operator</Name>"
                               "<Name xml:lang=\"de\">Teststelle</Name>";
    QByteArray issued = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    QByteArray nextUpdate = "<dateTime>2099-07-01T00:00:00Z</dateTime>";
    QByteArray services = TestService().xml();
    QByteArray extra; ///< elements after the services

    QString signer = QStringLiteral("selfsigned"); ///< of the test PKI
    QByteArray signatureMethod = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    QByteArray canonicalization = "http://www.w3.org/2001/10/xml-exc-c14n#";
    QByteArray digestMethod = "http://www.w3.org/2001/04/xmlenc#sha256";
    QByteArray listUri = " URI=\"\"";
    QByteArray transforms =
        "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>"
        "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>";
    QByteArray moreReferences;
    QByteArray propertiesType = " Type=\"http://uri.etsi.org/01903#SignedProperties\"";

    QByteArray unsignedXml() const;
    QByteArray signedXml() const;
    /// The element ds:Signature of a signed list.
    static QByteArray signatureIn(const QByteArray &signedXml);

private:
    QByteArray xml(const QByteArray &signature) const;
    QByteArray signatureTemplate() const;
    QByteArray reference(const QByteArray &attributes, const QByteArray &transforms) const;
};
