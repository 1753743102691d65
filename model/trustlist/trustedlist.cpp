#include "trustedlist.h"

#include "listcontent.h"
#include "listsignature.h"
#include "model/digest.h"
#include "model/signing/datetexts.h"
#include "xmldocument.h"

#include <QCoreApplication>

namespace {

class Lists
{
    Q_DECLARE_TR_FUNCTIONS(TrustedList)
};

} // namespace

bool looksLikeTrustedList(const QByteArray &bytes)
{
    constexpr qsizetype searched = 4096;
    QByteArray start = bytes.first(qMin(bytes.size(), searched));
    if (start.startsWith("\xef\xbb\xbf")) {
        start.remove(0, 3);
    }
    return start.trimmed().startsWith('<');
}

Result<TrustedList> readTrustedList(const QByteArray &xml,
                                    const QList<Certificate> &expectedSigners)
{
    const auto document = parseXml(xml);
    if (!document) {
        return document.error();
    }
    const xmlNode *root = xmlDocGetRootElement(document.value().get());
    if (const auto known = checkListFormat(root); !known) {
        return known.error();
    }
    const auto signer = verifiedSigner(document.value().get());
    if (!signer) {
        return signer.error();
    }
    auto list = readListContent(root);
    if (list) {
        list.value().signer = signer.value();
        list.value().signatureVerified = true;
        list.value().signerExpected = expectedSigners.contains(signer.value());
    }
    return list;
}

QStringList concernsAbout(const TrustedList &list, const QDateTime &at)
{
    QStringList concerns;
    if (!list.nextUpdate.isValid()) {
        concerns.append(Lists::tr("The trusted list was closed by its publisher and is not kept "
                                  "up any more."));
    } else if (list.nextUpdate < at) {
        concerns.append(Lists::tr("The trusted list should have been replaced by %1; a service "
                                  "may have lost its standing since. Download the current list.")
                            .arg(DateTexts::date(list.nextUpdate)));
    }
    if (list.issued > at) {
        concerns.append(
            Lists::tr("The trusted list was issued only on %1.").arg(DateTexts::date(list.issued)));
    }
    if (list.signer.notAfter() < list.issued || list.signer.notBefore() > list.issued) {
        concerns.append(Lists::tr("The certificate of the list's signer was not valid when the "
                                  "list was issued."));
    }
    if (list.unreadableCertificates > 0) {
        concerns.append(Lists::tr("%n certificates of the list cannot be read and are left out.",
                                  nullptr, list.unreadableCertificates));
    }
    return concerns;
}

Error unexpectedSigner(const TrustedList &list)
{
    return Error::invalid(
        Lists::tr(
            "The trusted list of \"%1\" is signed by \"%2\", whom you have not named. Compare "
            "the SHA-256 fingerprint with the one that the publisher states, and name the "
            "certificate only if they agree: %3")
            .arg(list.operatorName, list.signer.subjectName(), toHex(list.signer.fingerprint())));
}
