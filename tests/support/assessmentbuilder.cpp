#include "assessmentbuilder.h"

#include "model/assessment/rules.h"
#include "model/catalogue/catalogueloader.h"
#include "model/digest.h"
#include "model/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QJsonObject both(const QString &text)
{
    return {{u"de"_s, QString(text + u" (de)")}, {u"en"_s, QString(text + u" (en)")}};
}

QJsonObject bothLists(const QStringList &texts)
{
    QJsonArray de;
    QJsonArray en;
    for (const QString &text : texts) {
        de.append(QString(text + u" (de)"));
        en.append(QString(text + u" (en)"));
    }
    return {{u"de"_s, de}, {u"en"_s, en}};
}

QJsonArray titled(const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids) {
        array.append(QJsonObject{{u"id"_s, id}, {u"title"_s, both(id)}});
    }
    return array;
}

QJsonArray rolesOf()
{
    QJsonArray array;
    for (const Role role : allRoles()) {
        array.append(QJsonObject{{u"id"_s, toId(role)},
                                 {u"title"_s, both(toId(role))},
                                 {u"description"_s, both(u"Who is the "_s + toId(role))}});
    }
    return array;
}

QJsonArray answerScale()
{
    QJsonArray array;
    for (const AnswerResult result : resultsInKeyOrder()) {
        const std::optional<int> score = scoreOf(result);
        QJsonArray needs;
        if (needsJustification(result)) {
            needs.append(u"justification"_s);
        }
        if (result == AnswerResult::Alternative) {
            needs.append(u"evidence"_s);
        }
        array.append(QJsonObject{{u"id"_s, toId(result)},
                                 {u"score"_s, score ? QJsonValue(*score) : QJsonValue()},
                                 {u"title"_s, both(toId(result))},
                                 {u"needs"_s, needs}});
    }
    return array;
}

QString severityOf(int weight)
{
    static const QStringList severities{u"low"_s, u"medium"_s, u"high"_s, u"critical"_s};
    return severities.at(weight - 2);
}

QJsonArray weights()
{
    QJsonArray array;
    for (const int weight : {5, 4, 3, 2}) {
        array.append(QJsonObject{{u"weight"_s, weight}, {u"severity"_s, severityOf(weight)}});
    }
    return array;
}

QJsonObject checkJson(const CheckSpec &spec)
{
    QJsonArray roles;
    for (const Role role : spec.roles) {
        roles.append(toId(role));
    }
    QJsonObject notApplicable{{u"allowed"_s, spec.notApplicableAllowed}};
    if (spec.notApplicableAllowed) {
        notApplicable.insert(u"condition"_s, both(u"Only where the function is absent"_s));
    }
    QJsonObject check{
        {u"id"_s, spec.id},
        {u"title"_s, both(u"Title of "_s + spec.id)},
        {u"level"_s, toId(spec.level)},
        {u"requirement"_s, both(u"Requirement of "_s + spec.id)},
        {u"question"_s, both(u"Question of "_s + spec.id)},
        {u"roles"_s, roles},
        {u"leadRole"_s, toId(spec.roles.first())},
        {u"verification"_s,
         QJsonObject{{u"methods"_s, QJsonArray{u"document"_s, u"test"_s}},
                     {u"steps"_s, bothLists({u"Read it"_s, u"Try it"_s, u"Note it"_s})}}},
        {u"suggestedEvidence"_s, bothLists({u"A screenshot"_s})},
        {u"weight"_s, spec.weight},
        {u"severity"_s, severityOf(spec.weight)},
        {u"rationale"_s, both(u"Rationale of "_s + spec.id)},
        {u"notApplicable"_s, notApplicable},
        {u"alternativeAllowed"_s, spec.alternativeAllowed},
        {u"basis"_s,
         QJsonObject{{u"status"_s, u"derived"_s}, {u"note"_s, both(u"Made for a test"_s)}}},
        {u"references"_s,
         QJsonArray{QJsonObject{
             {u"source"_s, u"GUIDE"_s}, {u"id"_s, u"Section 1"_s}, {u"title"_s, u"Guide"_s}}}},
        {u"platformHints"_s, QJsonObject{{u"demo"_s, both(u"Hint of "_s + spec.id)}}},
    };
    if (spec.privacy) {
        check.insert(u"privacy"_s, true);
    }
    return check;
}

QString groupOf(const QString &clause)
{
    if (clause.startsWith(u"4.1")) {
        return u"software-provider"_s;
    }
    return clause.startsWith(u"4.2") ? u"service-provider"_s : u"account-owner-host-participant"_s;
}

QJsonArray clausesOf(const QList<CheckSpec> &checks)
{
    QJsonArray clauses;
    for (const CheckSpec &spec : checks) {
        const QString number = spec.id.section(u'-', 1, 1);
        if (clauses.isEmpty() || clauses.last().toObject().value(u"clause"_s) != number) {
            clauses.append(QJsonObject{{u"clause"_s, number},
                                       {u"title"_s, both(u"Threat "_s + number)},
                                       {u"group"_s, groupOf(number)},
                                       {u"summary"_s, both(u"Summary of "_s + number)},
                                       {u"checks"_s, QJsonArray()}});
        }
        QJsonObject clause = clauses.last().toObject();
        QJsonArray list = clause.value(u"checks"_s).toArray();
        list.append(checkJson(spec));
        clause.insert(u"checks"_s, list);
        clauses.replace(clauses.size() - 1, clause);
    }
    return clauses;
}

QDateTime builtTime()
{
    return {QDate(2026, 11, 20), QTime(9, 30, 15), QTimeZone::utc()};
}

void addHolders(Assessment &assessment)
{
    for (const Role role : allRoles()) {
        assessment.holders.append({uuidFor(u"holder "_s + toId(role)), role,
                                   u"Person of "_s + toId(role), u"Organisation of "_s + toId(role),
                                   u"Head of "_s + toId(role), ShowAs::Name, false});
    }
    assessment.holders[1].person = u"Ottilie Verborgen"_s;
    assessment.holders[1].showAs = ShowAs::Function;
    for (const QString &name : {u"Anna Befragt"_s, u"Bernd Befragt"_s}) {
        assessment.holders.append({uuidFor(name), Role::Participant, name, u"Example Ltd"_s,
                                   u"Clerk"_s, ShowAs::Name, true});
    }
}

/// Each result that is offered, one after the other.
AnswerResult resultFor(const Check &check, Role role, int number)
{
    static const QList<AnswerResult> cycle{AnswerResult::Fulfilled,    AnswerResult::Alternative,
                                           AnswerResult::Fulfilled,    AnswerResult::Partly,
                                           AnswerResult::Fulfilled,    AnswerResult::NotVerifiable,
                                           AnswerResult::NotFulfilled, AnswerResult::NotApplicable};
    const AnswerResult result = cycle.at(number % cycle.size());
    return isOffered(result, check, role) ? result : AnswerResult::Fulfilled;
}

void fillAnswer(Assessment &assessment, const Check &check, Role role, int number)
{
    Answer &answer = giveAnswer(assessment, check.id, role, resultFor(check, role, number),
                                u"Justification of "_s + check.id);
    answer.comment =
        u"Comment on %1: checked in the console, <b>not markup</b> &amp; äöüß"_s.arg(check.id);
    answer.internalNote = u"Internal note on "_s + check.id;
    answer.methods = {VerificationMethod::Document, VerificationMethod::Test};
    answer.tickedSteps = {0};
    answer.verifiedOn = QDate(2026, 11, 18);
    answer.answeredBy = number % 2 == 0 ? QString() : u"Deputy of "_s + toId(role);
    answer.identityKnownBy = u"Staff card"_s;
    const auto kind = static_cast<EvidenceKind>(number % 4);
    attachEvidence(assessment, answer, kind, QDate(2027, 11, 20)).disclosure =
        static_cast<Disclosure>(number % 3);
}

void fillContributions(Assessment &assessment, const Check &check, Role responsible)
{
    for (const Role role : contributingRoles(check, assessment.scope)) {
        giveAnswer(assessment, check.id, role, AnswerResult::Partly,
                   u"Contribution of %1 on %2"_s.arg(toId(role), check.id));
    }
    for (const RoleHolder &holder : assessment.holders) {
        if (holder.isRespondent && holder.role == responsible) {
            giveAnswer(assessment, check.id, holder.role, AnswerResult::Fulfilled, {}, holder.id)
                .comment = u"Respondent on "_s + check.id;
            assessment.answers[{check.id, holder.role, {}}].samplePopulation = 900;
        }
    }
}

} // namespace

Catalogue catalogueOf(const QList<CheckSpec> &checks)
{
    const QJsonObject file{
        {u"id"_s, u"small-catalogue"_s},
        {u"version"_s, u"1.0.0"_s},
        {u"date"_s, u"2026-11-01"_s},
        {u"title"_s, both(u"Small catalogue"_s)},
        {u"source"_s,
         QJsonObject{{u"standard"_s, u"DIN SPEC 27008:2024-02"_s},
                     {u"clauseStructure"_s, u"table of contents of the standard"_s},
                     {u"disclaimer"_s, both(u"Made for a test."_s)}}},
        {u"sources"_s,
         QJsonArray{QJsonObject{
             {u"key"_s, u"GUIDE"_s}, {u"title"_s, u"A guide"_s}, {u"kind"_s, u"web page"_s}}}},
        {u"basisStatuses"_s, titled({u"confirmed"_s, u"confirmed-topic"_s, u"derived"_s})},
        {u"answerScale"_s, answerScale()},
        {u"weights"_s, weights()},
        {u"roles"_s, rolesOf()},
        {u"verificationMethods"_s, titled({u"document"_s, u"interview"_s, u"test"_s})},
        {u"platforms"_s, titled({u"demo"_s})},
        {u"clauses"_s, clausesOf(checks)},
    };
    const Result<Catalogue> catalogue = loadCatalogue(canonicalJson(file));
    if (!catalogue) {
        qFatal("The catalogue for the test is not valid: %s",
               qPrintable(catalogue.error().message));
    }
    return catalogue.value();
}

Catalogue smallCatalogue()
{
    const Role software = Role::SoftwareProvider;
    const Role service = Role::ServiceProvider;
    return catalogueOf({
        {u"27008-4.1.1-01"_s, {software}},
        {u"27008-4.1.1-02"_s, {software}, Level::Should, 2, true},
        {u"27008-4.2.1-01"_s, {service, Role::AccountOwner}, Level::Must, 4},
        {u"27008-4.2.1-02"_s, {service}, Level::Must, 5, false, false},
        {u"27008-4.3.1-01"_s, {Role::AccountOwner}, Level::Must, 3, true},
        {u"27008-4.3.1-02"_s, {Role::Host, Role::Participant}, Level::Should, 3},
        {u"27008-4.3.4-01"_s, {Role::Participant}, Level::Must, 2, true},
        {u"27008-4.3.5-01"_s, {Role::AccountOwner}, Level::Must, 5, true, true, true},
    });
}

Assessment emptyAssessment(const Catalogue &catalogue, Scope scope)
{
    Assessment assessment;
    assessment.id = uuidFor(u"assessment"_s);
    assessment.title = u"Assessment for a test"_s;
    assessment.catalogue = referenceTo(catalogue);
    assessment.scope = scope;
    assessment.system = {u"Example Vendor"_s,   u"Example Meet"_s,   u"7.2"_s,
                         u"Business"_s,         Deployment::Cloud,   {},
                         u"Web client"_s,       u"Meetings, chat"_s, u"EU"_s,
                         u"Telephone dial-in"_s};
    assessment.asOf = QDate(2026, 11, 20);
    assessment.documentSecret = sha256("secret of the test");
    assessment.createdAt = builtTime();
    assessment.changedAt = builtTime();
    return assessment;
}

Assessment filledAssessment(const Catalogue &catalogue)
{
    Assessment assessment = emptyAssessment(catalogue);
    addHolders(assessment);
    int number = 0;
    for (const Clause &clause : catalogue.clauses) {
        for (const Check &check : clause.checks) {
            const Role responsible = *responsibleRole(check, assessment.scope);
            fillAnswer(assessment, check, responsible, number);
            fillContributions(assessment, check, responsible);
            const AnswerResult result =
                assessment.answers.value({check.id, responsible, {}}).result;
            if (result == AnswerResult::Partly || result == AnswerResult::NotFulfilled) {
                assessment.measures.append({uuidFor(u"measure "_s + check.id), check.id,
                                            u"Risk of "_s + check.id, u"Action for "_s + check.id,
                                            u"Owner of "_s + check.id, QDate(2027, 3, 31)});
            }
            if (number % 3 == 0) {
                assessment.flags.insert({check.id, responsible, {}},
                                        u"Look again at "_s + check.id);
            }
            ++number;
        }
    }
    return assessment;
}

Answer &giveAnswer(Assessment &assessment, const QString &checkId, Role role, AnswerResult result,
                   const QString &justification, const QString &respondent)
{
    const AnswerKey key{checkId, role, respondent};
    Answer &answer = assessment.answers[key];
    answer.key = key;
    answer.result = result;
    answer.justification = justification;
    answer.changedAt = builtTime();
    return answer;
}

EvidenceItem &attachEvidence(Assessment &assessment, Answer &answer, EvidenceKind kind,
                             QDate expires)
{
    EvidenceItem item;
    const QString number = QString::number(assessment.evidence.size() + 1);
    item.id = uuidFor(u"evidence "_s + number);
    item.kind = kind;
    item.title = u"Evidence %1 of %2"_s.arg(number, answer.key.checkId);
    item.effective = QDate(2026, 1, 15);
    item.expires = expires;
    item.addedAt = builtTime();
    if (kind == EvidenceKind::File || kind == EvidenceKind::AssuranceReport) {
        item.fileName = u"evidence-%1.txt"_s.arg(number);
        item.mediaType = u"text/plain"_s;
        const QByteArray content = builtEvidenceContent(item);
        item.sizeBytes = content.size();
        item.sha256 = toHex(sha256(content));
    }
    if (kind == EvidenceKind::AssuranceReport) {
        item.auditor = u"Example Audit Ltd"_s;
        item.auditScope = u"ISO 27001, hosting"_s;
        item.periodFrom = QDate(2025, 1, 1);
        item.periodTo = QDate(2025, 12, 31);
    } else if (kind == EvidenceKind::Link) {
        item.link = u"https://example.com/evidence/"_s + number;
    } else if (kind == EvidenceKind::Note) {
        item.note = u"Seen on site, note "_s + number;
    }
    assessment.evidence.append(item);
    answer.evidenceIds.append(item.id);
    return assessment.evidence.last();
}

QByteArray builtEvidenceContent(const EvidenceItem &item)
{
    return "Content of " + item.fileName.toUtf8() + '\n';
}

QString uuidFor(const QString &name)
{
    static const QUuid space(u"6d8f0a44-52a5-4b7c-9d0e-5b0f3a1c2e77"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}
