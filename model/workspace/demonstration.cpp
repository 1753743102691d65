#include "demonstration.h"

#include "demonstrationdata.h"
#include "evidenceimport.h"
#include "model/assessment/rules.h"
#include "model/catalogue/builtincatalogue.h"
#include "workspace.h"

#include <QCoreApplication>

namespace {

constexpr int firstVerificationDay = 7; // before today
constexpr int verificationDays = 60;
constexpr int dayStep = 11;

class DemonstrationTextsOf
{
    Q_DECLARE_TR_FUNCTIONS(Demonstration)
};

/// Writes one assessment of the demonstration, step by step as a user would.
class DemonstrationWriter
{
public:
    DemonstrationWriter(Workspace &workspace, const DemonstrationData &data,
                        std::shared_ptr<const Catalogue> catalogue, QDate today)
        : m_workspace(workspace)
        , m_data(data)
        , m_catalogue(std::move(catalogue))
        , m_today(today)
    {}

    Result<void> write(const DemonstrationAssessment &demonstration);

private:
    Result<void> writeAnswers(const DemonstrationAssessment &demonstration);
    Result<void> writeEvidence(const DemonstrationAssessment &demonstration);
    Result<void> writeMeasures(const DemonstrationAssessment &demonstration);
    std::optional<Answer> answerTo(const Check &check, const QString &clause,
                                   const DemonstrationAssessment &demonstration);
    void addVerification(Answer &answer, const Check &check);
    Result<EvidenceItem> addItem(const DemonstrationEvidence &evidence, const AnswerKey &key);
    Result<void> apply(const Change &change);

    Workspace &m_workspace;
    const DemonstrationData &m_data;
    std::shared_ptr<const Catalogue> m_catalogue;
    QDate m_today;
    QString m_assessmentId;
    int m_answers = 0;
};

Result<void> DemonstrationWriter::write(const DemonstrationAssessment &demonstration)
{
    Assessment assessment = demonstration.assessment;
    assessment.catalogue = referenceTo(*m_catalogue);
    const auto id = m_workspace.createAssessment(assessment);
    if (!id) {
        return id.error();
    }
    m_assessmentId = id.value();
    for (const auto step : {&DemonstrationWriter::writeAnswers, &DemonstrationWriter::writeEvidence,
                            &DemonstrationWriter::writeMeasures}) {
        if (auto written = (this->*step)(demonstration); !written) {
            return written;
        }
    }
    return {};
}

Result<void> DemonstrationWriter::apply(const Change &change)
{
    const auto applied = m_workspace.apply(m_assessmentId, change);
    return applied ? Result<void>() : Result<void>(applied.error());
}

Result<void> DemonstrationWriter::writeAnswers(const DemonstrationAssessment &demonstration)
{
    // Contributions come first: an answer that is better than one says why.
    for (Answer answer : demonstration.contributions) {
        if (const Check *check = m_catalogue->check(answer.key.checkId)) {
            addVerification(answer, *check);
        }
        if (auto applied = apply(SetAnswer{answer}); !applied) {
            return applied;
        }
    }
    for (const Clause &clause : m_catalogue->clauses) {
        for (const Check &check : clause.checks) {
            const auto answer = answerTo(check, clause.number, demonstration);
            if (auto applied = answer ? apply(SetAnswer{*answer}) : Result<void>(); !applied) {
                return applied;
            }
        }
    }
    return {};
}

std::optional<Answer> DemonstrationWriter::answerTo(const Check &check, const QString &clause,
                                                    const DemonstrationAssessment &demonstration)
{
    const auto role = responsibleRole(check, demonstration.assessment.scope);
    const auto given = demonstration.answers.constFind(check.id);
    const bool isGiven = given != demonstration.answers.cend();
    const bool isAsked = demonstration.answeredClauses.isEmpty()
        || (demonstration.answeredClauses.contains(clause) && m_data.checks.contains(check.id));
    if (!role || (!isGiven && !isAsked)) {
        return std::nullopt;
    }
    const DemonstrationTexts texts = m_data.checks.value(check.id);
    Answer answer = isGiven ? given.value() : Answer{};
    answer.key = {check.id, *role, {}};
    if (!isGiven) {
        answer.result = AnswerResult::Fulfilled;
    }
    const bool fallsShort =
        answer.result == AnswerResult::Partly || answer.result == AnswerResult::NotFulfilled;
    if (fallsShort && answer.justification.isEmpty()) {
        answer.justification = texts.gap;
    }
    if (answer.result == AnswerResult::Fulfilled && answer.comment.isEmpty()) {
        answer.comment = demonstration.isLean ? texts.lean : texts.steady;
    }
    addVerification(answer, check);
    return answer;
}

/// Who answers has followed the steps, unless there is nothing to be followed.
void DemonstrationWriter::addVerification(Answer &answer, const Check &check)
{
    const bool isVerified = answer.result != AnswerResult::NotApplicable
        && answer.result != AnswerResult::NotVerifiable && answer.key.respondent.isEmpty();
    if (isVerified) {
        answer.methods = check.methods;
        const int done =
            answer.result == AnswerResult::Fulfilled ? static_cast<int>(check.steps.size()) : 1;
        for (int step = 0; step < done; ++step) {
            answer.tickedSteps.append(step);
        }
        answer.verifiedOn =
            m_today.addDays(-firstVerificationDay - (m_answers * dayStep) % verificationDays);
    }
    ++m_answers;
}

Result<EvidenceItem> DemonstrationWriter::addItem(const DemonstrationEvidence &evidence,
                                                  const AnswerKey &key)
{
    if (evidence.resource.isEmpty()) {
        return m_workspace.addEvidence(m_assessmentId, evidence.item, key);
    }
    const auto import =
        m_workspace.importEvidence(m_assessmentId, evidence.resource, evidence.item, key);
    if (!import) {
        return import.error();
    }
    for (;;) {
        const auto more = import.value()->step();
        if (!more) {
            return more.error();
        }
        if (!more.value()) {
            return import.value()->item();
        }
    }
}

Result<void> DemonstrationWriter::writeEvidence(const DemonstrationAssessment &demonstration)
{
    for (const QString &key : demonstration.evidenceKeys) {
        const DemonstrationEvidence evidence = m_data.evidence.value(key);
        QString itemId;
        for (const QString &checkId : evidence.checkIds) {
            const Check *check = m_catalogue->check(checkId);
            const auto role = check == nullptr
                ? std::nullopt
                : responsibleRole(*check, demonstration.assessment.scope);
            if (!role) {
                return Error::failed(
                    DemonstrationTextsOf::tr("The demonstration names a check %1 that is not in "
                                             "scope.")
                        .arg(checkId));
            }
            const AnswerKey answer{checkId, *role, {}};
            if (!itemId.isEmpty()) {
                if (auto linked = apply(LinkEvidence{itemId, answer}); !linked) {
                    return linked;
                }
                continue;
            }
            const auto added = addItem(evidence, answer);
            if (!added) {
                return added.error();
            }
            itemId = added.value().id;
        }
    }
    return {};
}

Result<void> DemonstrationWriter::writeMeasures(const DemonstrationAssessment &demonstration)
{
    for (const Measure &measure : demonstration.measures) {
        if (auto applied = apply(SetMeasure{measure}); !applied) {
            return applied;
        }
    }
    return {};
}

} // namespace

Result<void> createDemonstration(Workspace &workspace, Language language, QDate today,
                                 const std::function<bool(int percent)> &progress)
{
    const auto data = readDemonstrationData(language, today);
    if (!data) {
        return data.error();
    }
    const auto builtIn = builtInCatalogue();
    if (!builtIn) {
        return builtIn.error();
    }
    const auto catalogue = workspace.catalogue(referenceTo(*builtIn.value()));
    if (!catalogue) {
        return catalogue.error();
    }
    DemonstrationWriter writer(workspace, data.value(), catalogue.value(), today);
    const QList<DemonstrationAssessment> &assessments = data.value().assessments;
    for (qsizetype done = 0; done < assessments.size(); ++done) {
        if (progress && !progress(static_cast<int>(100 * done / assessments.size()))) {
            return Error::failed(DemonstrationTextsOf::tr("Making the demonstration was "
                                                          "cancelled."));
        }
        const DemonstrationAssessment &assessment = assessments.at(done);
        if (auto written = writer.write(assessment); !written) {
            return written;
        }
    }
    return {};
}
