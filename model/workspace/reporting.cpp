#include "reporting.h"

#include "workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace {

class ReportingTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reporting)
};

/// SOURCE_DATE_EPOCH (reproducible-builds.org) wins over the clock, so that reports can be made
/// again byte by byte.
QDate defaultDate()
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).date() : QDate::currentDate();
}

QString declarationNumber(const Assessment &assessment, QDate date)
{
    return QStringLiteral("CS-%1-%2")
        .arg(date.toString(QStringLiteral("yyyyMMdd")), assessment.id.left(8).toUpper());
}

ReportMetadata metadataFor(const Assessment &assessment, const ReportOptions &options,
                           const WorkspaceInfo &info)
{
    ReportMetadata metadata;
    metadata.language = options.language.value_or(assessment.language);
    metadata.date = options.date.isValid() ? options.date : defaultDate();
    metadata.validUntil =
        options.validUntil.isValid() ? options.validUntil : metadata.date.addYears(1);
    metadata.detail = options.detail;
    metadata.draft = options.draft;
    metadata.auditSequence = info.auditEvents;
    metadata.auditHead = info.auditHead;
    metadata.declarationNumber = options.declarationNumber.isEmpty()
        ? declarationNumber(assessment, metadata.date)
        : options.declarationNumber;
    metadata.issuer = options.issuer.isEmpty() ? declaringOrganisation(assessment) : options.issuer;
    metadata.issuerAddress = options.issuerAddress;
    metadata.issuerContact = options.issuerContact;
    metadata.logo = options.logo;
    metadata.signatoryFunction = options.signatoryFunction;
    metadata.place = options.place;
    metadata.reason = options.reason;
    return metadata;
}

Result<void> checkDates(const ReportMetadata &metadata)
{
    if (metadata.validUntil < metadata.date) {
        return Error::invalid(
            ReportingTexts::tr("The report would be valid until %1, which is before its date %2.")
                .arg(metadata.validUntil.toString(Qt::ISODate),
                     metadata.date.toString(Qt::ISODate)));
    }
    // Neither the report's data nor a PDF has a way to write a later year.
    constexpr int lastYear = 9999;
    if (metadata.validUntil.year() > lastYear) {
        return Error::invalid(
            ReportingTexts::tr(
                "The report would be valid beyond the year %1. Name an earlier date.")
                .arg(lastYear));
    }
    return {};
}

} // namespace

QString declaringOrganisation(const Assessment &assessment)
{
    const QList<Role> leading = assessment.scope == Scope::Provider
        ? QList<Role>{Role::ServiceProvider, Role::SoftwareProvider}
        : QList<Role>{Role::AccountOwner};
    for (const Role role : leading) {
        const RoleHolder *holder = assessment.holder(role);
        if (holder != nullptr && !holder->organisation.isEmpty()) {
            return holder->organisation;
        }
    }
    return assessment.scope == Scope::Provider ? assessment.system.vendor : QString();
}

Result<FinishedReport> makeReport(const Workspace &workspace, const QString &assessmentId,
                                  const ReportOptions &options,
                                  const std::function<bool(int percent)> &progress)
{
    const auto assessment = workspace.assessment(assessmentId);
    if (!assessment) {
        return assessment.error();
    }
    const auto catalogue = workspace.catalogue(assessment.value()->catalogue);
    if (!catalogue) {
        return catalogue.error();
    }
    const auto info = workspace.info();
    if (!info) {
        return info.error();
    }
    ReportRequest request;
    request.assessment = assessment.value().get();
    request.catalogue = catalogue.value().get();
    request.evidence = &workspace.evidenceSource();
    request.metadata = metadataFor(*assessment.value(), options, info.value());
    if (auto dated = checkDates(request.metadata); !dated) {
        return dated.error();
    }
    request.signer = options.signer;
    request.firstSigner = options.firstSigner;
    request.level = options.level;
    request.proofs = options.proofs;
    request.progress = progress;
    return makeReport(request);
}

Result<void> saveReport(Workspace &workspace, const QString &assessmentId,
                        const FinishedReport &report, const QString &signer, const QString &path,
                        bool overwrite)
{
    if (QFileInfo::exists(path) && !overwrite) {
        return Error::invalid(ReportingTexts::tr("The file \"%1\" exists already.").arg(path));
    }
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(report.pdf) == report.pdf.size();
    if (!written || !file.commit()) {
        return Error::failed(
            ReportingTexts::tr(
                "The report cannot be written to \"%1\": %2. What was there is untouched.")
                .arg(path, file.errorString()));
    }
    if (!report.sealed || !workspace.isWritable()) {
        return {};
    }
    return workspace.keepReport(assessmentId, report, signer, QFileInfo(path).fileName());
}
