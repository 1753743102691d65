#include "trustedlists.h"

#include "filereading.h"
#include "model/digest.h"
#include "model/trustlist/trustedlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace {

constexpr qint64 largestList = qint64(64) * 1024 * 1024; // the largest of a member state has 7 MB
constexpr qint64 largestCertificate = qint64(1024) * 1024;
constexpr int mostLists = 100;

const QString listEnding = QStringLiteral(".xml");
const QString signerEnding = QStringLiteral(".der");

class ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(TrustedLists)
};

ListFacts factsOf(const TrustedList &list, const QDateTime &at)
{
    return {list.territory,
            list.operatorName,
            list.sequenceNumber,
            list.issued,
            list.nextUpdate,
            list.services.size(),
            anchorsFor(list, TrustPurpose::Signing, at).size()
                + anchorsFor(list, TrustPurpose::Timestamping, at).size(),
            list.signer,
            concernsAbout(list, at)};
}

Error inFile(const QString &path, const Error &error)
{
    return {error.kind,
            QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), error.message)};
}

/// Unusable where the signer beside it is not the one who signed it.
Result<TrustedList> readKept(const QString &path)
{
    const auto xml = readForeignFile(path, largestList);
    if (!xml) {
        return xml.error();
    }
    const QString beside = path.chopped(listEnding.size()) + signerEnding;
    const auto der = readForeignFile(beside, largestCertificate);
    if (!der) {
        return der.error();
    }
    const auto signer = Certificate::fromDer(der.value());
    if (!signer) {
        return inFile(beside, signer.error());
    }
    const auto list = readTrustedList(xml.value(), {signer.value()});
    if (!list) {
        return inFile(path, list.error());
    }
    return list.value().isUsable() ? list : inFile(path, unexpectedSigner(list.value()));
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    const QDir place(folder);
    for (const QString &name :
         place.entryList({u'*' + listEnding}, QDir::Files, QDir::Name).mid(0, mostLists)) {
        paths.append(place.filePath(name));
    }
    return paths;
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    if (!written || !file.commit()) {
        return Error::failed(ListTexts::tr("The trusted list cannot be kept as \"%1\": %2")
                                 .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return {};
}

} // namespace

TrustedLists::TrustedLists(QString folder)
    : m_folder(std::move(folder))
{}

Result<OfferedList> TrustedLists::inspect(const QString &path, const QDateTime &at)
{
    auto xml = readForeignFile(path, largestList);
    if (!xml) {
        return xml.error();
    }
    const auto read = readTrustedList(xml.value(), {});
    if (!read) {
        return inFile(path, read.error());
    }
    if (read.value().signer.isNull()) {
        return inFile(path, unexpectedSigner(read.value()));
    }
    // As it counts once its signer is confirmed.
    const auto list = readTrustedList(xml.value(), {read.value().signer});
    if (!list) {
        return inFile(path, list.error());
    }
    return OfferedList{std::move(xml).value(), factsOf(list.value(), at)};
}

Result<void> TrustedLists::add(const OfferedList &offered) const
{
    QStringList replaced;
    const QString id = toHex(sha256(offered.xml));
    for (const KeptList &kept : read(offered.facts.issued)) {
        const bool isSame = kept.facts.territory == offered.facts.territory
            && kept.facts.operatorName == offered.facts.operatorName;
        if (!kept.problem.isEmpty() || kept.id == id || !isSame) {
            continue;
        }
        if (kept.facts.sequenceNumber > offered.facts.sequenceNumber) {
            return Error::invalid(
                ListTexts::tr("A newer list of \"%1\" is kept already. Remove it first, if you "
                              "really want the older one.")
                    .arg(offered.facts.operatorName));
        }
        replaced.append(kept.id);
    }
    if (filesIn(m_folder).size() - replaced.size() >= mostLists) {
        return Error::invalid(
            ListTexts::tr("No more than %1 trusted lists can be kept.").arg(mostLists));
    }
    QDir().mkpath(m_folder);
    const QString base = QDir(m_folder).filePath(id);
    // Without its signer a list does not count, so the signer comes first.
    if (auto written = write(base + signerEnding, offered.facts.signer.der()); !written) {
        return written;
    }
    if (auto written = write(base + listEnding, offered.xml); !written) {
        QFile::remove(base + signerEnding);
        return written;
    }
    for (const QString &old : std::as_const(replaced)) {
        if (auto removed = remove(old); !removed) {
            return removed;
        }
    }
    return {};
}

Result<void> TrustedLists::remove(const QString &id) const
{
    const QString base = QDir(m_folder).filePath(QFileInfo(id).fileName());
    const QString path = base + listEnding;
    if (QFileInfo::exists(path) && !QFile::remove(path)) {
        return Error::failed(ListTexts::tr("\"%1\" cannot be removed. Check its permissions.")
                                 .arg(QDir::toNativeSeparators(path)));
    }
    QFile::remove(base + signerEnding);
    return {};
}

QList<KeptList> TrustedLists::read(const QDateTime &at) const
{
    QList<KeptList> lists;
    for (const QString &path : filesIn(m_folder)) {
        KeptList kept;
        kept.id = QFileInfo(path).completeBaseName();
        if (const auto list = readKept(path)) {
            kept.facts = factsOf(list.value(), at);
        } else {
            kept.problem = list.error().message;
        }
        lists.append(kept);
    }
    return lists;
}

ListAnchors TrustedLists::anchors(const QDateTime &at) const
{
    ListAnchors anchors;
    for (const QString &path : filesIn(m_folder)) {
        const auto list = readKept(path);
        if (!list) {
            anchors.remarks.append(list.error().message);
            continue;
        }
        anchors.signing += listedAnchors(list.value(), TrustPurpose::Signing);
        anchors.timestamping += listedAnchors(list.value(), TrustPurpose::Timestamping);
        for (const QString &concern : concernsAbout(list.value(), at)) {
            anchors.remarks.append(
                ListTexts::tr("Trusted list of %1: %2").arg(list.value().operatorName, concern));
        }
    }
    return anchors;
}
