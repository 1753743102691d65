#include "seeds.h"

#include "model/digest.h"
#include "model/pdf/securitystore.h"
#include "model/pdf/signatureslot.h"
#include "model/signing/cmsbuilder.h"
#include "model/signing/trialidentity.h"
#include "tests/support/documents/rawdocument.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace {

template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(result).value();
}

QByteArray signedIn(const QByteArray &pdf, const QString &field, const Signer &signer)
{
    SignatureSlotRequest request;
    request.fields = {{QStringLiteral("A"), QStringLiteral("A"), 0, QRectF(10, 10, 50, 20)},
                      {QStringLiteral("B"), QStringLiteral("B"), 0, QRectF(70, 10, 50, 20)}};
    request.fieldToSign = field;
    request.reason = QStringLiteral("Seed");
    request.signingTime = QDateTime::currentDateTimeUtc();
    request.roomBytes = 1024;
    const SignatureSlot slot = valueOf(prepareSignature(pdf, request));
    QByteArray covered = slot.before().toByteArray();
    covered += slot.after();
    const QByteArray digest = sha256(covered);
    return valueOf(fillSignature(slot, valueOf(buildCms(digest, signer))));
}

/// Catalogue, tree of pages and a page in an object stream.
QByteArray packedPage()
{
    const QByteArray first = "<< /Type /Catalog /Pages 2 0 R >> ";
    const QByteArray second = "<< /Type /Pages /Kids [4 0 R] /Count 1 >> ";
    const QByteArray third = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >> ";
    const QByteArray head = "1 0 2 " + QByteArray::number(first.size()) + " 4 "
        + QByteArray::number(first.size() + second.size()) + ' ';
    RawDocument document;
    const qint64 container = document.size();
    document.object(3,
                    streamBody(head + first + second + third,
                               "/Type /ObjStm /N 3 /First " + QByteArray::number(head.size())));
    const qint64 own = document.size();
    const auto entry = [](char kind, qint64 place, char index) -> QByteArray {
        return QByteArray(1, kind) + static_cast<char>(place >> 8) + static_cast<char>(place)
            + index;
    };
    const QByteArray entries = entry('\0', 0, '\0') + entry('\2', 3, '\0') + entry('\2', 3, '\1')
        + entry('\1', container, '\0') + entry('\2', 3, '\2') + entry('\1', own, '\0');
    document.object(5, streamBody(entries, "/Type /XRef /Root 1 0 R /W [1 2 1] /Size 6"));
    const QByteArray pdf = document.withTable();
    return pdf.left(pdf.lastIndexOf("xref\n0 1")) + "startxref\n" + QByteArray::number(own)
        + "\n%%EOF\n";
}

Seeds made()
{
    Seeds seeds;
    const TrialIdentity identity = valueOf(createTrialIdentity(
        QStringLiteral("Seed"), "seed", QDateTime::currentDateTimeUtc().addDays(-1)));
    seeds.signer = valueOf(Identity::load(identity.pkcs12, "seed"));
    seeds.unsignedFiles = {RawDocument::onePage().withTable(), RawDocument::onePage().withStream(),
                           packedPage()};
    for (const QByteArray &pdf : std::as_const(seeds.unsignedFiles)) {
        seeds.signedFiles.append(signedIn(pdf, QStringLiteral("A"), *seeds.signer));
    }
    const QByteArray once = seeds.signedFiles.first();
    const QByteArray twice = signedIn(once, QStringLiteral("B"), *seeds.signer);
    ValidationData data;
    data.certificates = {seeds.signer->certificate().der()};
    seeds.signedFiles += {twice, valueOf(addValidationData(once, {{"x", data}}))};
    seeds.cms = {valueOf(buildCms(sha256(QByteArrayView(seedContent)), *seeds.signer))};
    return seeds;
}

} // namespace

const Seeds &Seeds::instance()
{
    static const Seeds seeds = made();
    return seeds;
}

void writeSeeds(const QList<QByteArray> &files, int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        if (argv[i][0] == '-' || !folder.exists()) {
            continue;
        }
        for (qsizetype k = 0; k < files.size(); ++k) {
            QFile file(folder.filePath(QStringLiteral("seed-%1").arg(k)));
            if (!file.open(QIODevice::WriteOnly) || file.write(files.at(k)) < 0) {
                qFatal("%s cannot be written", qPrintable(file.fileName()));
            }
        }
        return;
    }
}
