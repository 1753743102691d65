#include "demonstrationdata.h"

#include "model/assessment/strictobject.h"
#include "model/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 1000;
constexpr qint64 mostDays = 10'000;

class DataTexts
{
    Q_DECLARE_TR_FUNCTIONS(Demonstration)
};

/// Takes the members of the file apart; the first fault is kept.
class DataReader
{
public:
    DataReader(Language language, QDate today)
        : m_language(language)
        , m_today(today)
    {}

    Result<DemonstrationData> read(const QJsonObject &file);

private:
    DemonstrationTexts readCheck(StrictObject check);
    DemonstrationEvidence readEvidence(StrictObject evidence);
    DemonstrationAssessment readAssessment(StrictObject entry);
    void readSystem(StrictObject &entry, SystemUnderAssessment &system);
    void readHolders(StrictObject &entry, DemonstrationAssessment &assessment);
    void readResults(StrictObject results, DemonstrationAssessment &assessment);
    Answer readAnswer(StrictObject entry, const QString &checkId,
                      DemonstrationAssessment &assessment);
    void readContributions(StrictObject &entry, const QString &checkId,
                           DemonstrationAssessment &assessment);
    Measure readMeasure(StrictObject entry);

    template<typename Visit>
    void forEachMember(StrictObject &parent, const QString &key, Visit visit);
    template<typename Visit>
    void forEachEntry(StrictObject &parent, const QString &key, Visit visit);
    /// The text in the language of the demonstration.
    QString localized(StrictObject &parent, const QString &key);
    QString optionalText(StrictObject &parent, const QString &key);
    QDate optionalDate(StrictObject &parent, const QString &key);
    QStringList texts(StrictObject &parent, const QString &key);
    QString withDates(const QString &text) const;
    /// The same id for the same respondent within one assessment.
    QString respondentId(const QString &name);

    Language m_language;
    QDate m_today;
    QString m_fault;
    QHash<QString, QString> m_respondents; ///< name in the file → id
};

template<typename Visit>
void DataReader::forEachMember(StrictObject &parent, const QString &key, Visit visit)
{
    const QJsonObject object = parent.object(key).toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString place = parent.placeOf(key) + u'.' + member.key();
        visit(member.key(), StrictObject(member.value(), place, m_fault));
    }
}

template<typename Visit>
void DataReader::forEachEntry(StrictObject &parent, const QString &key, Visit visit)
{
    const QJsonArray array = parent.array(key, mostEntries);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(parent.placeOf(key)).arg(i);
        visit(StrictObject(array.at(i), place, m_fault));
    }
}

QString DataReader::withDates(const QString &text) const
{
    static const QRegularExpression pattern(u"\\{([+-][0-9]{1,4})\\}"_s);
    const QString format = m_language == Language::German ? u"dd.MM.yyyy"_s : u"yyyy-MM-dd"_s;
    QString result;
    qsizetype end = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(end, match.capturedStart() - end)
            + m_today.addDays(match.captured(1).toInt()).toString(format);
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString DataReader::localized(StrictObject &parent, const QString &key)
{
    StrictObject object(parent.object(key), parent.placeOf(key), m_fault);
    const QString german = object.text(u"de"_s);
    const QString english = object.text(u"en"_s);
    object.refuseOthers();
    return withDates(m_language == Language::German ? german : english);
}

QString DataReader::optionalText(StrictObject &parent, const QString &key)
{
    return parent.contains(key) ? localized(parent, key) : QString();
}

QDate DataReader::optionalDate(StrictObject &parent, const QString &key)
{
    return parent.contains(key) ? m_today.addDays(parent.integer(key, -mostDays, mostDays))
                                : QDate();
}

QStringList DataReader::texts(StrictObject &parent, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &value : parent.array(key, mostEntries)) {
        texts.append(value.toString());
    }
    return texts;
}

QString DataReader::respondentId(const QString &name)
{
    QString &id = m_respondents[name];
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    return id;
}

Result<DemonstrationData> DataReader::read(const QJsonObject &file)
{
    DemonstrationData data;
    StrictObject top(file, {}, m_fault);
    forEachMember(top, u"checks"_s, [&](const QString &id, const StrictObject &check) {
        data.checks.insert(id, readCheck(check));
    });
    forEachMember(top, u"evidence"_s, [&](const QString &key, const StrictObject &evidence) {
        data.evidence.insert(key, readEvidence(evidence));
    });
    forEachEntry(top, u"assessments"_s, [&](const StrictObject &entry) {
        data.assessments.append(readAssessment(entry));
    });
    top.refuseOthers();
    if (!m_fault.isEmpty()) {
        return Error::failed(
            DataTexts::tr("The demonstration that comes with the program is damaged: %1. Install "
                          "the program again.")
                .arg(m_fault));
    }
    return data;
}

DemonstrationTexts DataReader::readCheck(StrictObject check)
{
    DemonstrationTexts texts{localized(check, u"steady"_s), localized(check, u"lean"_s),
                             localized(check, u"gap"_s)};
    check.refuseOthers();
    return texts;
}

DemonstrationEvidence DataReader::readEvidence(StrictObject evidence)
{
    DemonstrationEvidence result;
    EvidenceItem &item = result.item;
    item.kind = evidence.choice<EvidenceKind>(u"kind"_s, evidenceKindFromId);
    item.title = localized(evidence, u"title"_s);
    item.disclosure = evidence.choice<Disclosure>(u"disclosure"_s, disclosureFromId);
    item.note = optionalText(evidence, u"note"_s);
    item.auditor = optionalText(evidence, u"auditor"_s);
    item.auditScope = optionalText(evidence, u"auditScope"_s);
    item.periodFrom = optionalDate(evidence, u"periodFrom"_s);
    item.periodTo = optionalDate(evidence, u"periodTo"_s);
    item.effective = optionalDate(evidence, u"effective"_s);
    item.expires = optionalDate(evidence, u"expires"_s);
    if (evidence.contains(u"link"_s)) {
        item.link = evidence.text(u"link"_s);
    }
    if (evidence.contains(u"file"_s)) {
        result.resource = u":/demo/files/"_s + evidence.text(u"file"_s);
    }
    result.checkIds = texts(evidence, u"checks"_s);
    evidence.refuseOthers();
    return result;
}

void DataReader::readSystem(StrictObject &entry, SystemUnderAssessment &system)
{
    system.vendor = localized(entry, u"vendor"_s);
    system.product = entry.nonEmptyText(u"product"_s);
    system.version = entry.text(u"version"_s);
    system.plan = localized(entry, u"plan"_s);
    system.deployment = entry.choice<Deployment>(u"deployment"_s, deploymentFromId);
    system.platform = entry.text(u"platform"_s);
    system.components = localized(entry, u"components"_s);
    system.features = localized(entry, u"features"_s);
    system.regions = localized(entry, u"regions"_s);
    system.exclusions = localized(entry, u"exclusions"_s);
}

DemonstrationAssessment DataReader::readAssessment(StrictObject entry)
{
    m_respondents.clear();
    DemonstrationAssessment result;
    result.assessment.language = m_language;
    result.assessment.asOf = m_today;
    result.assessment.title = localized(entry, u"title"_s);
    result.assessment.scope = entry.choice<Scope>(u"scope"_s, scopeFromId);
    result.isLean = entry.text(u"style"_s) == "lean"_L1;
    readSystem(entry, result.assessment.system);
    readHolders(entry, result);
    if (entry.contains(u"answered"_s)) {
        result.answeredClauses = texts(entry, u"answered"_s);
    }
    result.evidenceKeys = texts(entry, u"evidence"_s);
    readResults({entry.object(u"results"_s), entry.placeOf(u"results"_s), m_fault}, result);
    forEachEntry(entry, u"measures"_s, [&](const StrictObject &measure) {
        result.measures.append(readMeasure(measure));
    });
    entry.refuseOthers();
    return result;
}

void DataReader::readHolders(StrictObject &entry, DemonstrationAssessment &assessment)
{
    forEachEntry(entry, u"holders"_s, [&](StrictObject holder) {
        RoleHolder person;
        person.role = holder.choice<Role>(u"role"_s, roleFromId);
        person.function = localized(holder, u"function"_s);
        person.organisation = localized(holder, u"organisation"_s);
        person.showAs = ShowAs::Function;
        if (holder.contains(u"respondent"_s)) {
            person.isRespondent = true;
            person.id = respondentId(holder.text(u"respondent"_s));
        }
        holder.refuseOthers();
        assessment.assessment.holders.append(person);
    });
}

void DataReader::readResults(StrictObject results, DemonstrationAssessment &assessment)
{
    for (const QString &checkId : results.keys()) {
        const StrictObject entry(results.object(checkId), results.placeOf(checkId), m_fault);
        assessment.answers.insert(checkId, readAnswer(entry, checkId, assessment));
    }
}

Answer DataReader::readAnswer(StrictObject entry, const QString &checkId,
                              DemonstrationAssessment &assessment)
{
    Answer answer;
    answer.result = entry.choice<AnswerResult>(u"result"_s, answerResultFromId);
    answer.comment = optionalText(entry, u"comment"_s);
    answer.justification = optionalText(entry, u"justification"_s);
    if (entry.contains(u"samplePopulation"_s)) {
        answer.samplePopulation =
            static_cast<int>(entry.integer(u"samplePopulation"_s, 1, mostDays));
    }
    readContributions(entry, checkId, assessment);
    entry.refuseOthers();
    return answer;
}

void DataReader::readContributions(StrictObject &entry, const QString &checkId,
                                   DemonstrationAssessment &assessment)
{
    if (!entry.contains(u"contributions"_s)) {
        return;
    }
    forEachEntry(entry, u"contributions"_s, [&](StrictObject contribution) {
        Answer answer;
        answer.key.checkId = checkId;
        answer.key.role = contribution.choice<Role>(u"role"_s, roleFromId);
        if (contribution.contains(u"respondent"_s)) {
            answer.key.respondent = respondentId(contribution.text(u"respondent"_s));
        }
        answer.result = contribution.choice<AnswerResult>(u"result"_s, answerResultFromId);
        answer.comment = optionalText(contribution, u"comment"_s);
        answer.justification = optionalText(contribution, u"justification"_s);
        contribution.refuseOthers();
        assessment.contributions.append(answer);
    });
}

Measure DataReader::readMeasure(StrictObject entry)
{
    Measure measure;
    measure.checkId = entry.nonEmptyText(u"check"_s);
    measure.risk = localized(entry, u"risk"_s);
    measure.action = localized(entry, u"action"_s);
    measure.owner = localized(entry, u"owner"_s);
    measure.due = optionalDate(entry, u"due"_s);
    entry.refuseOthers();
    return measure;
}

} // namespace

Result<DemonstrationData> readDemonstrationData(Language language, QDate today)
{
    QFile file(u":/demo/demonstration.json"_s);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto object = parseJsonObject(bytes);
    if (!object) {
        return Error::failed(
            DataTexts::tr("The demonstration that comes with the program cannot be read: %1.")
                .arg(object.error().message));
    }
    return DataReader(language, today).read(object.value());
}
