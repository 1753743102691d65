#include "assessmentrows.h"

#include "model/assessment/documentformat.h"
#include "model/assessment/strictobject.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSize = Q_INT64_C(9007199254740991); // 2^53 - 1, the largest integer of JSON

class RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentRows)
};

QJsonObject merged(QJsonObject row, const QJsonObject &others)
{
    for (auto member = others.begin(); member != others.end(); ++member) {
        row.insert(member.key(), member.value());
    }
    return row;
}

QString methodList(const QList<VerificationMethod> &methods)
{
    QStringList ids;
    for (const VerificationMethod method : methods) {
        ids.append(toId(method));
    }
    ids.sort();
    ids.removeDuplicates();
    return ids.join(u',');
}

QString stepList(QList<int> steps)
{
    std::sort(steps.begin(), steps.end());
    QStringList numbers;
    for (const int step : steps) {
        numbers.append(QString::number(step));
    }
    numbers.removeDuplicates();
    return numbers.join(u',');
}

QList<VerificationMethod> readMethods(StrictObject &row)
{
    QList<VerificationMethod> methods;
    for (const QString &id : row.text(u"methods"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto method = verificationMethodFromId(id);
        if (method) {
            methods.append(*method);
        } else {
            row.addFault(u"methods"_s, RowTexts::tr("is no list of methods"));
        }
    }
    return methods;
}

QList<int> readSteps(StrictObject &row)
{
    QList<int> steps;
    for (const QString &number : row.text(u"ticked_steps"_s).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        steps.append(number.toInt(&isNumber));
        if (!isNumber || steps.last() < 0) {
            row.addFault(u"ticked_steps"_s, RowTexts::tr("is no list of steps"));
        }
    }
    return steps;
}

AnswerKey readKey(StrictObject &row)
{
    return {row.nonEmptyText(u"check_id"_s), row.choice<Role>(u"role"_s, roleFromId),
            row.text(u"respondent"_s)};
}

/// Reads a row of @p table with @p read, up to its first fault.
template<typename Value, typename Read>
Result<Value> valueFrom(const QString &table, const QJsonObject &row, Read read)
{
    QString fault;
    StrictObject object(row, table, fault);
    Value value = read(object);
    return fault.isEmpty() ? Result<Value>(value) : Error::failed(fault);
}

} // namespace

QJsonObject belongingTo(const QString &assessmentId)
{
    return {{u"assessment_id"_s, assessmentId}};
}

QJsonObject itemKey(const QString &assessmentId, const QString &id)
{
    return {{u"assessment_id"_s, assessmentId}, {u"id"_s, id}};
}

QJsonObject answerKeyRow(const QString &assessmentId, const AnswerKey &key)
{
    return {{u"assessment_id"_s, assessmentId},
            {u"check_id"_s, key.checkId},
            {u"role"_s, toId(key.role)},
            {u"respondent"_s, key.respondent}};
}

QJsonObject flagKeyRow(const QString &assessmentId, const AnswerKey &key)
{
    return {{u"assessment_id"_s, assessmentId},
            {u"check_id"_s, key.checkId},
            {u"role"_s, toId(key.role)}};
}

QJsonObject assessmentRow(const Assessment &assessment)
{
    return {
        {u"id"_s, assessment.id},
        {u"title"_s, assessment.title},
        {u"catalogue_id"_s, assessment.catalogue.id},
        {u"catalogue_version"_s, assessment.catalogue.version},
        {u"catalogue_sha256"_s, assessment.catalogue.sha256},
        {u"scope"_s, toId(assessment.scope)},
        {u"as_of"_s, documentDate(assessment.asOf)},
        {u"language"_s, toId(assessment.language)},
        {u"state"_s, toId(assessment.state)},
        {u"approved_by"_s, assessment.approvedBy},
        {u"approved_at"_s, documentTime(assessment.approvedAt)},
        {u"document_secret"_s, QString::fromLatin1(assessment.documentSecret.toHex())},
        {u"created_at"_s, documentTime(assessment.createdAt)},
    };
}

Result<Assessment> assessmentFromRow(const QJsonObject &row)
{
    return valueFrom<Assessment>(u"assessments"_s, row, [](StrictObject &object) {
        Assessment assessment;
        assessment.id = object.nonEmptyText(u"id"_s);
        assessment.title = object.text(u"title"_s);
        assessment.catalogue = {object.nonEmptyText(u"catalogue_id"_s),
                                object.nonEmptyText(u"catalogue_version"_s),
                                object.hexadecimal(u"catalogue_sha256"_s, digestDigits)};
        assessment.scope = object.choice<Scope>(u"scope"_s, scopeFromId);
        assessment.asOf = object.date(u"as_of"_s);
        assessment.language = object.choice<Language>(u"language"_s, languageFromId);
        assessment.state = object.choice<AssessmentState>(u"state"_s, assessmentStateFromId);
        assessment.approvedBy = object.text(u"approved_by"_s);
        assessment.approvedAt = object.time(u"approved_at"_s);
        assessment.documentSecret =
            QByteArray::fromHex(object.text(u"document_secret"_s).toLatin1());
        assessment.createdAt = object.time(u"created_at"_s);
        return assessment;
    });
}

QJsonObject systemRow(const QString &assessmentId, const SystemUnderAssessment &system)
{
    return {
        {u"assessment_id"_s, assessmentId},
        {u"vendor"_s, system.vendor},
        {u"product"_s, system.product},
        {u"version"_s, system.version},
        {u"plan"_s, system.plan},
        {u"deployment"_s, toId(system.deployment)},
        {u"platform"_s, system.platform},
        {u"components"_s, system.components},
        {u"features"_s, system.features},
        {u"regions"_s, system.regions},
        {u"exclusions"_s, system.exclusions},
    };
}

Result<SystemUnderAssessment> systemFromRow(const QJsonObject &row)
{
    return valueFrom<SystemUnderAssessment>(u"systems"_s, row, [](StrictObject &object) {
        SystemUnderAssessment system;
        system.vendor = object.text(u"vendor"_s);
        system.product = object.text(u"product"_s);
        system.version = object.text(u"version"_s);
        system.plan = object.text(u"plan"_s);
        system.deployment = object.choice<Deployment>(u"deployment"_s, deploymentFromId);
        system.platform = object.text(u"platform"_s);
        system.components = object.text(u"components"_s);
        system.features = object.text(u"features"_s);
        system.regions = object.text(u"regions"_s);
        system.exclusions = object.text(u"exclusions"_s);
        return system;
    });
}

QJsonObject holderRow(const QString &assessmentId, const RoleHolder &holder)
{
    return merged(itemKey(assessmentId, holder.id),
                  {
                      {u"role"_s, toId(holder.role)},
                      {u"person"_s, holder.person},
                      {u"organisation"_s, holder.organisation},
                      {u"function"_s, holder.function},
                      {u"show_as"_s, toId(holder.showAs)},
                      {u"is_respondent"_s, holder.isRespondent ? 1 : 0},
                  });
}

Result<RoleHolder> holderFromRow(const QJsonObject &row)
{
    return valueFrom<RoleHolder>(u"holders"_s, row, [](StrictObject &object) {
        RoleHolder holder;
        holder.id = object.nonEmptyText(u"id"_s);
        holder.role = object.choice<Role>(u"role"_s, roleFromId);
        holder.person = object.text(u"person"_s);
        holder.organisation = object.text(u"organisation"_s);
        holder.function = object.text(u"function"_s);
        holder.showAs = object.choice<ShowAs>(u"show_as"_s, showAsFromId);
        holder.isRespondent = object.integer(u"is_respondent"_s, 0, 1) == 1;
        return holder;
    });
}

QJsonObject answerRow(const QString &assessmentId, const Answer &answer)
{
    return merged(answerKeyRow(assessmentId, answer.key),
                  {
                      {u"result"_s, toId(answer.result)},
                      {u"comment"_s, answer.comment},
                      {u"justification"_s, answer.justification},
                      {u"justification_withheld"_s, answer.justificationWithheld ? 1 : 0},
                      {u"internal_note"_s, answer.internalNote},
                      {u"methods"_s, methodList(answer.methods)},
                      {u"ticked_steps"_s, stepList(answer.tickedSteps)},
                      {u"verified_on"_s, documentDate(answer.verifiedOn)},
                      {u"answered_by"_s, answer.answeredBy},
                      {u"identity_known_by"_s, answer.identityKnownBy},
                      {u"sample_population"_s, answer.samplePopulation},
                      {u"changed_at"_s, documentTime(answer.changedAt)},
                  });
}

Result<Answer> answerFromRow(const QJsonObject &row)
{
    return valueFrom<Answer>(u"answers"_s, row, [](StrictObject &object) {
        Answer answer;
        answer.key = readKey(object);
        answer.result = object.choice<AnswerResult>(u"result"_s, answerResultFromId);
        answer.comment = object.text(u"comment"_s);
        answer.justification = object.text(u"justification"_s);
        answer.justificationWithheld = object.integer(u"justification_withheld"_s, 0, 1) == 1;
        answer.internalNote = object.text(u"internal_note"_s);
        answer.methods = readMethods(object);
        answer.tickedSteps = readSteps(object);
        answer.verifiedOn = object.date(u"verified_on"_s);
        answer.answeredBy = object.text(u"answered_by"_s);
        answer.identityKnownBy = object.text(u"identity_known_by"_s);
        answer.samplePopulation = static_cast<int>(
            object.integer(u"sample_population"_s, 0, std::numeric_limits<int>::max()));
        answer.changedAt = object.time(u"changed_at"_s);
        return answer;
    });
}

QJsonObject evidenceRow(const QString &assessmentId, const EvidenceItem &item)
{
    return merged(itemKey(assessmentId, item.id),
                  {
                      {u"kind"_s, toId(item.kind)},
                      {u"title"_s, item.title},
                      {u"file_name"_s, item.fileName},
                      {u"media_type"_s, item.mediaType},
                      {u"size_bytes"_s, item.sizeBytes},
                      {u"sha256"_s, item.sha256},
                      {u"link"_s, item.link},
                      {u"note"_s, item.note},
                      {u"auditor"_s, item.auditor},
                      {u"audit_scope"_s, item.auditScope},
                      {u"period_from"_s, documentDate(item.periodFrom)},
                      {u"period_to"_s, documentDate(item.periodTo)},
                      {u"effective"_s, documentDate(item.effective)},
                      {u"expires"_s, documentDate(item.expires)},
                      {u"disclosure"_s, toId(item.disclosure)},
                      {u"added_at"_s, documentTime(item.addedAt)},
                  });
}

Result<EvidenceItem> evidenceFromRow(const QJsonObject &row)
{
    return valueFrom<EvidenceItem>(u"evidence"_s, row, [](StrictObject &object) {
        EvidenceItem item;
        item.id = object.nonEmptyText(u"id"_s);
        item.kind = object.choice<EvidenceKind>(u"kind"_s, evidenceKindFromId);
        item.title = object.text(u"title"_s);
        item.fileName = object.text(u"file_name"_s);
        item.mediaType = object.text(u"media_type"_s);
        item.sizeBytes = object.integer(u"size_bytes"_s, 0, largestSize);
        item.sha256 = object.hexadecimalOrEmpty(u"sha256"_s, digestDigits);
        item.link = object.text(u"link"_s);
        item.note = object.text(u"note"_s);
        item.auditor = object.text(u"auditor"_s);
        item.auditScope = object.text(u"audit_scope"_s);
        item.periodFrom = object.date(u"period_from"_s);
        item.periodTo = object.date(u"period_to"_s);
        item.effective = object.date(u"effective"_s);
        item.expires = object.date(u"expires"_s);
        item.disclosure = object.choice<Disclosure>(u"disclosure"_s, disclosureFromId);
        item.addedAt = object.time(u"added_at"_s);
        return item;
    });
}

QJsonObject linkRow(const QString &assessmentId, const QString &evidenceId, const AnswerKey &key)
{
    return merged(answerKeyRow(assessmentId, key), {{u"evidence_id"_s, evidenceId}});
}

Result<AnswerKey> linkedAnswer(const QJsonObject &row)
{
    return valueFrom<AnswerKey>(u"evidence_links"_s, row, readKey);
}

QJsonObject measureRow(const QString &assessmentId, const Measure &measure)
{
    return merged(itemKey(assessmentId, measure.id),
                  {
                      {u"check_id"_s, measure.checkId},
                      {u"risk"_s, measure.risk},
                      {u"action"_s, measure.action},
                      {u"owner"_s, measure.owner},
                      {u"due"_s, documentDate(measure.due)},
                  });
}

Result<Measure> measureFromRow(const QJsonObject &row)
{
    return valueFrom<Measure>(u"measures"_s, row, [](StrictObject &object) {
        Measure measure;
        measure.id = object.nonEmptyText(u"id"_s);
        measure.checkId = object.text(u"check_id"_s);
        measure.risk = object.text(u"risk"_s);
        measure.action = object.text(u"action"_s);
        measure.owner = object.text(u"owner"_s);
        measure.due = object.date(u"due"_s);
        return measure;
    });
}

QJsonObject flagRow(const QString &assessmentId, const AnswerKey &key, const QString &remark)
{
    return merged(flagKeyRow(assessmentId, key), {{u"remark"_s, remark}});
}

Result<FlagRow> flagFromRow(const QJsonObject &row)
{
    return valueFrom<FlagRow>(u"flags"_s, row, [](StrictObject &object) {
        return FlagRow{
            {object.nonEmptyText(u"check_id"_s), object.choice<Role>(u"role"_s, roleFromId), {}},
            object.text(u"remark"_s)};
    });
}
