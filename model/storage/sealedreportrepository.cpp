#include "sealedreportrepository.h"

#include "assessmentguard.h"
#include "assessmentrows.h"
#include "auditedtable.h"
#include "connection.h"
#include "contentstore.h"
#include "model/assessment/documentformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class SealedReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(SealedReportRepository)
};

QJsonObject rowOf(const SealedReport &report)
{
    return {
        {u"assessment_id"_s, report.assessmentId},
        {u"id"_s, report.id},
        {u"file_name"_s, report.fileName},
        {u"sha256"_s, report.sha256},
        {u"document_digest"_s, report.documentDigest},
        {u"signer"_s, report.signer},
        {u"created_at"_s, documentTime(report.createdAt)},
    };
}

SealedReport reportFrom(const QJsonObject &row)
{
    const auto text = [&row](const QString &column) {
        return row.value(column).toString();
    };
    return {text(u"id"_s),
            text(u"assessment_id"_s),
            text(u"file_name"_s),
            text(u"sha256"_s),
            text(u"document_digest"_s),
            text(u"signer"_s),
            timeFromDocument(text(u"created_at"_s)).value_or(QDateTime())};
}

} // namespace

SealedReportRepository::SealedReportRepository(WorkspaceFile &file)
    : m_file(file)
{}

Result<QList<SealedReport>> SealedReportRepository::list(const QString &assessmentId) const
{
    const auto rows = AuditedTable(m_file.connection(), u"sealed_reports"_s)
                          .rows(belongingTo(assessmentId), u"created_at, id"_s);
    if (!rows) {
        return rows.error();
    }
    QList<SealedReport> reports;
    for (const QJsonObject &row : rows.value()) {
        reports.append(reportFrom(row));
    }
    return reports;
}

Result<QByteArray> SealedReportRepository::pdf(const QString &id) const
{
    WorkspaceFile::Connection &connection = m_file.connection();
    const auto sha256 =
        connection.database->firstValue(u"SELECT sha256 FROM sealed_reports WHERE id = ?"_s, {id});
    if (!sha256) {
        return sha256.error();
    }
    if (!sha256.value()) {
        return Error::invalid(
            SealedReportTexts::tr("The workspace has no sealed report \"%1\".").arg(id));
    }
    return ContentStore(connection).readAll(sha256.value()->toString());
}

Result<void> SealedReportRepository::add(const SealedReport &report, const QByteArray &pdf)
{
    WorkspaceFile::Connection &connection = m_file.connection();
    return connection.transaction([&]() -> Result<void> {
        if (auto known = stateOf(connection, report.assessmentId); !known) {
            return known.error();
        }
        const auto sha256 = ContentStore(connection).add(pdf);
        if (!sha256) {
            return sha256.error();
        }
        if (sha256.value() != report.sha256) {
            return Error::failed(
                SealedReportTexts::tr("The report \"%1\" was not kept, because its bytes do not "
                                      "have the SHA-256 that was computed for it.")
                    .arg(report.fileName));
        }
        return AuditedTable(connection, u"sealed_reports"_s).save(rowOf(report));
    });
}
