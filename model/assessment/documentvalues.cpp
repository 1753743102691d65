#include "documentvalues.h"

#include "documentformat.h"
#include "rules.h"
#include "strictobject.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 1'000;
constexpr qint64 largestSize = Q_INT64_C(9007199254740991); // 2^53 - 1, the largest number read

QJsonArray sortedArray(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return QJsonArray::fromStringList(texts);
}

QJsonArray methodIds(const Answer &answer)
{
    QStringList ids;
    for (const VerificationMethod method : answer.methods) {
        ids.append(toId(method));
    }
    return sortedArray(ids);
}

QJsonArray stepIndexes(const Answer &answer)
{
    QList<int> steps = answer.tickedSteps;
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    QJsonArray array;
    for (const int step : steps) {
        array.append(step);
    }
    return array;
}

QJsonArray evidenceIds(const Answer &answer, const QSet<QString> &known)
{
    QStringList ids = answer.evidenceIds;
    ids.removeIf([&known](const QString &id) { return !known.contains(id); });
    return sortedArray(ids);
}

} // namespace

QJsonObject answerValue(const Answer &answer, const QSet<QString> &knownEvidence)
{
    return {
        {u"result"_s, toId(answer.result)},
        {u"justified"_s, isJustified(answer)},
        {u"methods"_s, methodIds(answer)},
        {u"tickedSteps"_s, stepIndexes(answer)},
        {u"verifiedOn"_s, documentDate(answer.verifiedOn)},
        {u"answeredBy"_s, answer.answeredBy},
        {u"identityKnownBy"_s, answer.identityKnownBy},
        {u"samplePopulation"_s, answer.samplePopulation},
        {u"evidence"_s, evidenceIds(answer, knownEvidence)},
        {u"changedAt"_s, documentTime(answer.changedAt)},
    };
}

QJsonObject holderValue(const RoleHolder &holder)
{
    return {
        {u"role"_s, toId(holder.role)},           {u"name"_s, holder.publicName()},
        {u"organisation"_s, holder.organisation}, {u"function"_s, holder.function},
        {u"showAs"_s, toId(holder.showAs)},       {u"isRespondent"_s, holder.isRespondent},
    };
}

QJsonObject evidenceFacts(const EvidenceItem &item)
{
    return {
        {u"kind"_s, toId(item.kind)},
        {u"effective"_s, documentDate(item.effective)},
        {u"expires"_s, documentDate(item.expires)},
        {u"disclosure"_s, toId(item.disclosure)},
    };
}

QJsonObject evidenceDetail(const EvidenceItem &item)
{
    return {
        {u"title"_s, item.title},
        {u"fileName"_s, item.fileName},
        {u"mediaType"_s, item.mediaType},
        {u"sizeBytes"_s, item.sizeBytes},
        {u"sha256"_s, item.sha256},
        {u"link"_s, item.link},
        {u"note"_s, item.note},
        {u"auditor"_s, item.auditor},
        {u"auditScope"_s, item.auditScope},
        {u"periodFrom"_s, documentDate(item.periodFrom)},
        {u"periodTo"_s, documentDate(item.periodTo)},
        {u"addedAt"_s, documentTime(item.addedAt)},
    };
}

QJsonObject measureValue(const Measure &measure)
{
    return {
        {u"check"_s, measure.checkId},         {u"risk"_s, measure.risk},
        {u"action"_s, measure.action},         {u"owner"_s, measure.owner},
        {u"due"_s, documentDate(measure.due)},
    };
}

QJsonObject systemValue(const SystemUnderAssessment &system)
{
    return {
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

void readHolderValue(StrictObject &value, RoleHolder &holder)
{
    holder.role = value.choice<Role>(u"role"_s, roleFromId);
    holder.person = value.text(u"name"_s);
    holder.organisation = value.text(u"organisation"_s);
    holder.function = value.text(u"function"_s);
    holder.showAs = value.choice<ShowAs>(u"showAs"_s, showAsFromId);
    holder.isRespondent = value.boolean(u"isRespondent"_s);
}

bool readAnswerValue(StrictObject &value, Answer &answer)
{
    answer.result = value.choice<AnswerResult>(u"result"_s, answerResultFromId);
    answer.methods =
        value.sortedChoices<VerificationMethod>(u"methods"_s, verificationMethodFromId);
    answer.tickedSteps = value.sortedIndexes(u"tickedSteps"_s, mostSteps);
    answer.verifiedOn = value.date(u"verifiedOn"_s);
    answer.answeredBy = value.text(u"answeredBy"_s);
    answer.identityKnownBy = value.text(u"identityKnownBy"_s);
    answer.samplePopulation =
        static_cast<int>(value.integer(u"samplePopulation"_s, 0, std::numeric_limits<int>::max()));
    answer.evidenceIds = value.sortedTexts(u"evidence"_s, mostEntries);
    answer.changedAt = value.time(u"changedAt"_s);
    return value.boolean(u"justified"_s);
}

void readEvidenceFacts(StrictObject &value, EvidenceItem &item)
{
    item.kind = value.choice<EvidenceKind>(u"kind"_s, evidenceKindFromId);
    item.effective = value.date(u"effective"_s);
    item.expires = value.date(u"expires"_s);
    item.disclosure = value.choice<Disclosure>(u"disclosure"_s, disclosureFromId);
}

void readEvidenceDetail(StrictObject &value, EvidenceItem &item)
{
    item.title = value.text(u"title"_s);
    item.fileName = value.text(u"fileName"_s);
    item.mediaType = value.text(u"mediaType"_s);
    item.sizeBytes = value.integer(u"sizeBytes"_s, 0, largestSize);
    item.sha256 = value.hexadecimalOrEmpty(u"sha256"_s, digestDigits);
    item.link = value.text(u"link"_s);
    item.note = value.text(u"note"_s);
    item.auditor = value.text(u"auditor"_s);
    item.auditScope = value.text(u"auditScope"_s);
    item.periodFrom = value.date(u"periodFrom"_s);
    item.periodTo = value.date(u"periodTo"_s);
    item.addedAt = value.time(u"addedAt"_s);
}

void readMeasureValue(StrictObject &value, Measure &measure)
{
    measure.checkId = value.nonEmptyText(u"check"_s);
    measure.risk = value.text(u"risk"_s);
    measure.action = value.text(u"action"_s);
    measure.owner = value.text(u"owner"_s);
    measure.due = value.date(u"due"_s);
}

SystemUnderAssessment readSystemValue(StrictObject value)
{
    SystemUnderAssessment system;
    system.vendor = value.text(u"vendor"_s);
    system.product = value.text(u"product"_s);
    system.version = value.text(u"version"_s);
    system.plan = value.text(u"plan"_s);
    system.deployment = value.choice<Deployment>(u"deployment"_s, deploymentFromId);
    system.platform = value.text(u"platform"_s);
    system.components = value.text(u"components"_s);
    system.features = value.text(u"features"_s);
    system.regions = value.text(u"regions"_s);
    system.exclusions = value.text(u"exclusions"_s);
    value.refuseOthers();
    return system;
}
