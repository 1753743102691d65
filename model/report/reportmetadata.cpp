#include "reportmetadata.h"

#include "model/assessment/assessment.h"
#include "model/assessment/documentformat.h"
#include "model/assessment/strictobject.h"
#include "model/catalogue/idtable.h"
#include "model/digest.h"
#include "model/json.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSequence = Q_INT64_C(9007199254740991); // 2^53 - 1, RFC 7493 section 2.2

constexpr std::array<IdEntry<ReportDetail>, 2> detailIds{{
    {ReportDetail::Full, u"full"},
    {ReportDetail::Summary, u"summary"},
}};

constexpr std::array<IdEntry<SealKind>, 3> sealIds{{
    {SealKind::None, u"none"},
    {SealKind::Identity, u"identity"},
    {SealKind::Trial, u"trial"},
}};

std::optional<SealKind> sealKindFromId(QStringView id)
{
    return valueFromTable(sealIds, id);
}

class MetadataTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportMetadata)
};

Error invalid(const QString &fault)
{
    return Error::invalid(
        MetadataTexts::tr("The report data is not valid: %1. Ask the issuer for an undamaged copy.")
            .arg(fault));
}

QByteArray readPicture(StrictObject &object, const QString &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(object.text(key).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        object.addFault(key, MetadataTexts::tr("is not in Base64"));
    }
    return decoded ? *decoded : QByteArray();
}

void readDeclaration(StrictObject declaration, ReportMetadata &metadata)
{
    metadata.declarationNumber = declaration.text(u"number"_s);
    metadata.issuer = declaration.text(u"issuer"_s);
    metadata.signatory = declaration.text(u"signatory"_s);
    metadata.signatoryFunction = declaration.text(u"signatoryFunction"_s);
    metadata.place = declaration.text(u"place"_s);
    metadata.reason = declaration.text(u"reason"_s);
    metadata.validUntil = declaration.date(u"validUntil"_s);
    if (metadata.layoutVersion >= ReportMetadata::letterheadLayoutVersion) {
        metadata.issuerAddress = declaration.text(u"issuerAddress"_s);
        metadata.issuerContact = declaration.text(u"issuerContact"_s);
        metadata.logo = readPicture(declaration, u"logo"_s);
    }
    if (metadata.layoutVersion >= ReportMetadata::firstSignerLayoutVersion) {
        metadata.firstSigner =
            declaration.choice<SignatureRole>(u"firstSigner"_s, signatureRoleFromId);
    }
    declaration.refuseOthers();
}

void readAudit(StrictObject audit, ReportMetadata &metadata)
{
    metadata.auditSequence = audit.integer(u"sequence"_s, 0, largestSequence);
    metadata.auditHead = audit.hexadecimalOrEmpty(u"head"_s, digestDigits);
    audit.refuseOthers();
}

void readMembers(StrictObject &report, ReportMetadata &metadata)
{
    metadata.language = report.choice<Language>(u"language"_s, languageFromId);
    metadata.date = report.date(u"date"_s);
    metadata.detail = report.choice<ReportDetail>(u"detail"_s, reportDetailFromId);
    metadata.draft = report.boolean(u"draft"_s);
    metadata.seal = report.choice<SealKind>(u"seal"_s, sealKindFromId);
    metadata.state = toId(report.choice<AssessmentState>(u"state"_s, assessmentStateFromId));
    metadata.approvedBy = report.text(u"approvedBy"_s);
    metadata.approvedAt = report.time(u"approvedAt"_s);
    metadata.documentDigest = report.hexadecimal(u"documentDigest"_s, digestDigits);
    metadata.generator = report.text(u"generator"_s);
    metadata.toolkit = report.text(u"toolkit"_s);
    readDeclaration(
        {report.object(u"declaration"_s), report.placeOf(u"declaration"_s), report.fault()},
        metadata);
    readAudit({report.object(u"audit"_s), report.placeOf(u"audit"_s), report.fault()}, metadata);
    report.refuseOthers();
}

} // namespace

QString toId(ReportDetail detail)
{
    return idFromTable(detailIds, detail);
}

std::optional<ReportDetail> reportDetailFromId(QStringView id)
{
    return valueFromTable(detailIds, id);
}

QString toId(SealKind kind)
{
    return idFromTable(sealIds, kind);
}

bool ReportMetadata::hasLetterhead() const
{
    return !issuerAddress.isEmpty() || !issuerContact.isEmpty() || !logo.isEmpty();
}

int ReportMetadata::neededLayoutVersion() const
{
    if (firstSigner != SignatureRole::Issuer) {
        return firstSignerLayoutVersion;
    }
    return hasLetterhead() ? letterheadLayoutVersion : plainLayoutVersion;
}

bool ReportMetadata::isLayoutKnown() const
{
    return layoutVersion >= plainLayoutVersion && layoutVersion <= firstSignerLayoutVersion;
}

QJsonObject ReportMetadata::declarationToJson() const
{
    QJsonObject declaration{{u"number"_s, declarationNumber},
                            {u"issuer"_s, issuer},
                            {u"signatory"_s, signatory},
                            {u"signatoryFunction"_s, signatoryFunction},
                            {u"place"_s, place},
                            {u"reason"_s, reason},
                            {u"validUntil"_s, documentDate(validUntil)}};
    if (layoutVersion >= letterheadLayoutVersion) {
        declaration.insert(u"issuerAddress"_s, issuerAddress);
        declaration.insert(u"issuerContact"_s, issuerContact);
        declaration.insert(u"logo"_s, QString::fromLatin1(logo.toBase64()));
    }
    if (layoutVersion >= firstSignerLayoutVersion) {
        declaration.insert(u"firstSigner"_s, toId(firstSigner));
    }
    return declaration;
}

QByteArray ReportMetadata::toJson() const
{
    return canonicalJson(QJsonObject{
        {u"layoutVersion"_s, layoutVersion},
        {u"language"_s, toId(language)},
        {u"date"_s, documentDate(date)},
        {u"detail"_s, toId(detail)},
        {u"draft"_s, draft},
        {u"seal"_s, toId(seal)},
        {u"state"_s, state},
        {u"approvedBy"_s, approvedBy},
        {u"approvedAt"_s, documentTime(approvedAt)},
        {u"documentDigest"_s, documentDigest},
        {u"generator"_s, generator},
        {u"toolkit"_s, toolkit},
        {u"audit"_s, QJsonObject{{u"sequence"_s, auditSequence}, {u"head"_s, auditHead}}},
        {u"declaration"_s, declarationToJson()},
    });
}

Result<ReportMetadata> ReportMetadata::fromJson(QByteArrayView json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object) {
        return invalid(object.error().message);
    }
    QString fault;
    StrictObject report(object.value(), {}, fault);
    ReportMetadata metadata;
    metadata.layoutVersion =
        static_cast<int>(report.integer(u"layoutVersion"_s, 1, std::numeric_limits<qint32>::max()));
    if (fault.isEmpty() && !metadata.isLayoutKnown()) {
        // Other versions may hold other members; the date is all that they are asked for.
        metadata.date = report.date(u"date"_s);
        return fault.isEmpty() ? Result<ReportMetadata>(metadata) : invalid(fault);
    }
    readMembers(report, metadata);
    if (fault.isEmpty() && !metadata.date.isValid()) {
        report.addFault(u"date"_s, MetadataTexts::tr("is empty"));
    }
    return fault.isEmpty() ? Result<ReportMetadata>(metadata) : invalid(fault);
}
