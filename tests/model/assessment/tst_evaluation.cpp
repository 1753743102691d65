#include "model/assessment/evaluation.h"
#include "tests/support/assessmentbuilder.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 24);
const auto reason = u"Asked the operator on 3 November"_qs;

struct Given
{
    QString checkId;
    AnswerResult result;
};

/// Answers the checks as given, all others fulfilled; each with what its result needs.
Assessment answered(const Catalogue &catalogue, Scope scope, const QList<Given> &given)
{
    Assessment assessment = emptyAssessment(catalogue, scope);
    for (const Clause &clause : catalogue.clauses) {
        for (const Check &check : clause.checks) {
            const std::optional<Role> role = responsibleRole(check, scope);
            if (!role) {
                continue;
            }
            giveAnswer(assessment, check.id, *role, AnswerResult::Fulfilled, reason);
            for (const Given &item : given) {
                if (item.checkId == check.id) {
                    Answer &answer = giveAnswer(assessment, check.id, *role, item.result, reason);
                    attachEvidence(assessment, answer, EvidenceKind::Note);
                }
            }
        }
    }
    return assessment;
}

} // namespace

Q_DECLARE_METATYPE(QList<Given>)

/// Verdict, counts and score over catalogues made by hand.
class EvaluationTest : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void nothingAnswered();
    void partsOfACompleteAssessment();
    void allNotApplicable();
    void clauseOfNotApplicableChecks();
    void shortfallsCountAsOpen();
    void contributionWorseThanTheAnswer();
    void expiredEvidence();
    void privacyIsInNoCount();
    void clauseWithPrivacyOnly();
    void score_data();
    void score();
    void assuranceCounts();
    void countsPerClauseAndRole();
    void builtAssessmentIsComplete();
};

void EvaluationTest::verdict_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QList<Given>>("given");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<QStringList>("deciding");

    struct Names
    {
        Scope scope;
        QString must;
        QString otherMust;
        QString should;
    };
    const QList<Names> all{
        {Scope::Provider, u"27008-4.1.1-01"_qs, u"27008-4.2.1-01"_qs, u"27008-4.1.1-02"_qs},
        {Scope::Organisation, u"27008-4.2.1-01"_qs, u"27008-4.3.1-01"_qs, u"27008-4.3.1-02"_qs},
        {Scope::Complete, u"27008-4.2.1-01"_qs, u"27008-4.3.1-01"_qs, u"27008-4.3.1-02"_qs}};
    using enum AnswerResult;
    using List = QList<Given>;
    for (const Names &names : all) {
        const auto row = [&names](const char *name) -> QTestData & {
            return QTest::addRow("%s: %s", qPrintable(toId(names.scope)), name) << names.scope;
        };
        const QString must = names.must;
        const QString should = names.should;
        row("all fulfilled") << List{} << Verdict::Conforms << QStringList{};
        row("alternatives conform") << List{{must, Alternative}, {should, Alternative}}
                                    << Verdict::Conforms << QStringList{};
        row("a should is partly met")
            << List{{should, Partly}} << Verdict::ConformsRecommendationsOpen
            << QStringList{should};
        row("a should is not met") << List{{should, NotFulfilled}}
                                   << Verdict::ConformsRecommendationsOpen << QStringList{should};
        row("a must is partly met") << List{{must, Partly}, {should, Partly}}
                                    << Verdict::DoesNotConform << QStringList{must};
        row("a must is not met") << List{{must, NotFulfilled}} << Verdict::DoesNotConform
                                 << QStringList{must};
        row("both musts, in catalogue order")
            << List{{names.otherMust, NotFulfilled}, {must, Partly}} << Verdict::DoesNotConform
            << QStringList{must, names.otherMust};
        row("open beats everything") << List{{should, Open}, {must, NotFulfilled}}
                                     << Verdict::Incomplete << QStringList{should};
    }
    const QString must = u"27008-4.2.1-01"_qs; // led by the service provider
    const QString should = u"27008-4.1.1-02"_qs;
    for (const Scope scope : {Scope::Provider, Scope::Organisation, Scope::Complete}) {
        QTest::addRow("%s: not verifiable", qPrintable(toId(scope)))
            << scope << List{{must, NotVerifiable}} << Verdict::NotDeterminable
            << QStringList{must};
    }
    QTest::newRow("not met beats not verifiable")
        << Scope::Provider << List{{must, NotVerifiable}, {u"27008-4.1.1-01"_qs, NotFulfilled}}
        << Verdict::DoesNotConform << QStringList{u"27008-4.1.1-01"_qs};
    QTest::newRow("not verifiable beats a should")
        << Scope::Provider << List{{must, NotVerifiable}, {should, NotFulfilled}}
        << Verdict::NotDeterminable << QStringList{must};
    QTest::newRow("a should is not verifiable")
        << Scope::Provider << List{{should, NotVerifiable}} << Verdict::ConformsRecommendationsOpen
        << QStringList{should};
    QTest::newRow("a should does not apply")
        << Scope::Provider << List{{should, NotApplicable}} << Verdict::Conforms << QStringList{};
}

void EvaluationTest::verdict()
{
    QFETCH(Scope, scope);
    QFETCH(QList<Given>, given);
    const Catalogue catalogue = smallCatalogue();
    const Evaluation evaluation = evaluate(answered(catalogue, scope, given), catalogue, today);
    QTEST(evaluation.whole.verdict, "expected");
    QTEST(evaluation.whole.decidingChecks, "deciding");
    QCOMPARE(evaluation.parts.size(), scope == Scope::Complete ? 2 : 0);
}

void EvaluationTest::nothingAnswered()
{
    const Catalogue catalogue = smallCatalogue();
    const Evaluation evaluation =
        evaluate(emptyAssessment(catalogue, Scope::Provider), catalogue, today);
    QCOMPARE(evaluation.whole.verdict, Verdict::Incomplete);
    QCOMPARE(evaluation.whole.decidingChecks,
             (QStringList{u"27008-4.1.1-01"_qs, u"27008-4.1.1-02"_qs, u"27008-4.2.1-01"_qs,
                          u"27008-4.2.1-02"_qs}));
    QCOMPARE(evaluation.whole.tally.applicable, 4);
    QCOMPARE(evaluation.whole.tally.answered, 0);
    QCOMPARE(evaluation.whole.tally.scorePermille, 0);
    QCOMPARE(evaluation.assurance, AssuranceCounts());
    QCOMPARE(evaluation.outsideScope,
             (QStringList{u"27008-4.3.1-01"_qs, u"27008-4.3.1-02"_qs, u"27008-4.3.4-01"_qs,
                          u"27008-4.3.5-01"_qs}));
}

void EvaluationTest::partsOfACompleteAssessment()
{
    const Catalogue catalogue = smallCatalogue();
    const Assessment assessment = answered(catalogue, Scope::Complete,
                                           {{u"27008-4.1.1-01"_qs, AnswerResult::NotFulfilled},
                                            {u"27008-4.3.1-02"_qs, AnswerResult::Partly}});
    const Evaluation evaluation = evaluate(assessment, catalogue, today);
    QCOMPARE(evaluation.whole.verdict, Verdict::DoesNotConform);
    QCOMPARE(evaluation.whole.tally.checks, 7);
    const PartEvaluation provider = evaluation.parts.value(Part::Provider);
    QCOMPARE(provider.verdict, Verdict::DoesNotConform);
    QCOMPARE(provider.tally.checks, 4);
    const PartEvaluation organisation = evaluation.parts.value(Part::Organisation);
    QCOMPARE(organisation.verdict, Verdict::ConformsRecommendationsOpen);
    QCOMPARE(organisation.tally.checks, 3);
    QCOMPARE(organisation.decidingChecks, QStringList{u"27008-4.3.1-02"_qs});
}

void EvaluationTest::allNotApplicable()
{
    const QString id = u"27008-4.3.1-01"_qs;
    const Catalogue catalogue = catalogueOf({{id, {Role::AccountOwner}, Level::Must, 5, true}});
    const Evaluation evaluation =
        evaluate(answered(catalogue, Scope::Organisation, {{id, AnswerResult::NotApplicable}}),
                 catalogue, today);
    QCOMPARE(evaluation.whole.verdict, Verdict::Incomplete);
    QVERIFY(evaluation.whole.decidingChecks.isEmpty());
    QCOMPARE(evaluation.whole.tally.checks, 1);
    QCOMPARE(evaluation.whole.tally.applicable, 0);
    QCOMPARE(evaluation.whole.tally.scorePermille, 0);
}

void EvaluationTest::clauseOfNotApplicableChecks()
{
    const Catalogue catalogue = smallCatalogue();
    const Assessment assessment = answered(catalogue, Scope::Organisation,
                                           {{u"27008-4.3.4-01"_qs, AnswerResult::NotApplicable}});
    const Evaluation evaluation = evaluate(assessment, catalogue, today);
    const Tally clause = evaluation.clauses.value(u"4.3.4"_qs);
    QCOMPARE(clause.checks, 1);
    QCOMPARE(clause.applicable, 0);
    QCOMPARE(clause.scorePermille, 0);
    QCOMPARE(clause.results.value(AnswerResult::NotApplicable), 1);
    QCOMPARE(evaluation.whole.verdict, Verdict::Conforms);
}

void EvaluationTest::shortfallsCountAsOpen()
{
    const Catalogue catalogue = smallCatalogue();
    Assessment assessment = answered(catalogue, Scope::Provider, {});
    const QString id = u"27008-4.1.1-01"_qs;
    giveAnswer(assessment, id, Role::SoftwareProvider, AnswerResult::Partly, u" … "_qs);
    const Evaluation evaluation = evaluate(assessment, catalogue, today);
    QCOMPARE(evaluation.whole.verdict, Verdict::Incomplete);
    QCOMPARE(evaluation.whole.decidingChecks, QStringList{id});
    QCOMPARE(evaluation.whole.tally.answered, 3);
    const CheckEvaluation *check = evaluation.check(id);
    QVERIFY(check != nullptr);
    QCOMPARE(check->given, AnswerResult::Partly);
    QCOMPARE(check->effective, AnswerResult::Open);
    QCOMPARE(check->shortfall, Shortfall::JustificationMissing);

    const QString forbidden = u"27008-4.2.1-02"_qs;
    giveAnswer(assessment, forbidden, Role::ServiceProvider, AnswerResult::NotApplicable, reason);
    QCOMPARE(evaluate(assessment, catalogue, today).check(forbidden)->shortfall,
             Shortfall::NotOffered);
    QCOMPARE(evaluate(assessment, catalogue, today).whole.tally.applicable, 4);
}

void EvaluationTest::contributionWorseThanTheAnswer()
{
    const Catalogue catalogue = smallCatalogue();
    const QString id = u"27008-4.2.1-01"_qs;
    Assessment assessment = answered(catalogue, Scope::Complete, {});
    giveAnswer(assessment, id, Role::ServiceProvider, AnswerResult::Fulfilled);
    QVERIFY(!evaluate(assessment, catalogue, today).check(id)->contributionsDiffer);

    giveAnswer(assessment, id, Role::AccountOwner, AnswerResult::NotFulfilled, reason);
    Evaluation evaluation = evaluate(assessment, catalogue, today);
    QVERIFY(evaluation.check(id)->contributionsDiffer);
    QCOMPARE(evaluation.check(id)->effective, AnswerResult::Open);
    QCOMPARE(evaluation.whole.verdict, Verdict::Incomplete);

    giveAnswer(assessment, id, Role::ServiceProvider, AnswerResult::Fulfilled, reason);
    evaluation = evaluate(assessment, catalogue, today);
    QVERIFY(evaluation.check(id)->contributionsDiffer);
    QCOMPARE(evaluation.whole.verdict, Verdict::Conforms);
}

void EvaluationTest::expiredEvidence()
{
    const Catalogue catalogue = smallCatalogue();
    const QString id = u"27008-4.1.1-01"_qs;
    Assessment assessment = answered(catalogue, Scope::Provider, {{id, AnswerResult::Alternative}});
    assessment.evidence.first().expires = today;
    const Evaluation valid = evaluate(assessment, catalogue, today);
    QCOMPARE(valid.whole.verdict, Verdict::Conforms);
    QCOMPARE(valid.whole.tally.alternatives, 1);
    QCOMPARE(valid.check(id)->assurance, Assurance::Documented);
    const Evaluation expired = evaluate(assessment, catalogue, today.addDays(1));
    QCOMPARE(expired.whole.verdict, Verdict::Incomplete);
    QCOMPARE(expired.whole.tally.alternatives, 0);
    QCOMPARE(expired.check(id)->shortfall, Shortfall::EvidenceMissing);
    QCOMPARE(expired.check(id)->assurance, Assurance::Declared);
}

void EvaluationTest::privacyIsInNoCount()
{
    const Catalogue catalogue = smallCatalogue();
    const QString privacy = u"27008-4.3.5-01"_qs;
    const Evaluation with =
        evaluate(answered(catalogue, Scope::Complete, {{privacy, AnswerResult::NotFulfilled}}),
                 catalogue, today);
    const Evaluation without = evaluate(answered(catalogue, Scope::Complete, {}), catalogue, today);
    QCOMPARE(with.whole, without.whole);
    QCOMPARE(with.parts, without.parts);
    QCOMPARE(with.roles, without.roles);
    QCOMPARE(with.assurance, without.assurance);
    QVERIFY(!with.clauses.contains(u"4.3.5"_qs));
    QCOMPARE(with.check(privacy)->effective, AnswerResult::NotFulfilled);
    QVERIFY(with.check(privacy)->privacy);
}

void EvaluationTest::clauseWithPrivacyOnly()
{
    const Catalogue catalogue =
        catalogueOf({{u"27008-4.3.5-01"_qs, {Role::Host}, Level::Must, 5, false, true, true}});
    const Evaluation evaluation =
        evaluate(answered(catalogue, Scope::Complete, {}), catalogue, today);
    QCOMPARE(evaluation.whole.verdict, Verdict::Incomplete);
    QCOMPARE(evaluation.whole.tally.checks, 0);
    QVERIFY(evaluation.clauses.isEmpty());
}

void EvaluationTest::score_data()
{
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QList<AnswerResult>>("results");
    QTest::addColumn<int>("perMille");

    using enum AnswerResult;
    using Results = QList<AnswerResult>;
    // 3 × 50 / (3 + 5) = 18.75 points = 187.5 per mille
    QTest::newRow("half is rounded up") << QList{3, 5} << Results{Partly, NotFulfilled} << 188;
    // 2 × 100 / (2 + 4) = 33.333… points
    QTest::newRow("a third is rounded down") << QList{2, 4} << Results{Fulfilled, Open} << 333;
    // (4 × 100) / (4 + 2) = 66.666… points
    QTest::newRow("two thirds are rounded up")
        << QList{4, 2} << Results{Alternative, NotVerifiable} << 667;
    // (5 × 100 + 4 × 50) / (5 + 4), the last one does not apply: 77.777… points
    QTest::newRow("not applicable is left out")
        << QList{5, 4, 3} << Results{Fulfilled, Partly, NotApplicable} << 778;
    QTest::newRow("full") << QList{5, 2} << Results{Fulfilled, Alternative} << 1000;
}

void EvaluationTest::score()
{
    QFETCH(QList<int>, weights);
    QFETCH(QList<AnswerResult>, results);
    QList<CheckSpec> specs;
    QList<Given> given;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const QString id = u"27008-4.1.1-0%1"_qs.arg(i + 1);
        specs.append({id, {Role::SoftwareProvider}, Level::Must, weights.at(i), true});
        given.append({id, results.at(i)});
    }
    const Catalogue catalogue = catalogueOf(specs);
    const Evaluation evaluation =
        evaluate(answered(catalogue, Scope::Provider, given), catalogue, today);
    QTEST(evaluation.whole.tally.scorePermille, "perMille");
}

void EvaluationTest::assuranceCounts()
{
    const Catalogue catalogue = smallCatalogue();
    Assessment assessment = answered(catalogue, Scope::Complete,
                                     {{u"27008-4.3.4-01"_qs, AnswerResult::NotApplicable},
                                      {u"27008-4.1.1-02"_qs, AnswerResult::Partly}});
    const auto answer = [&assessment](const char *id, Role role) -> Answer & {
        return assessment.answers[{QString::fromLatin1(id), role, {}}];
    };
    attachEvidence(assessment, answer("27008-4.1.1-01", Role::SoftwareProvider),
                   EvidenceKind::AssuranceReport);
    Answer &tested = answer("27008-4.2.1-01", Role::ServiceProvider);
    tested.methods = {VerificationMethod::Test};
    tested.verifiedOn = today;
    attachEvidence(assessment, tested, EvidenceKind::File);
    attachEvidence(assessment, answer("27008-4.2.1-02", Role::ServiceProvider), EvidenceKind::Link);
    const AssuranceCounts counts = evaluate(assessment, catalogue, today).assurance;
    QCOMPARE(counts, (AssuranceCounts{4, 1, 1, 1, 1}));
}

void EvaluationTest::countsPerClauseAndRole()
{
    const Catalogue catalogue = smallCatalogue();
    const Assessment assessment =
        answered(catalogue, Scope::Complete, {{u"27008-4.3.1-01"_qs, AnswerResult::Partly}});
    const Evaluation evaluation = evaluate(assessment, catalogue, today);
    QCOMPARE(evaluation.clauses.keys(),
             (QStringList{u"4.1.1"_qs, u"4.2.1"_qs, u"4.3.1"_qs, u"4.3.4"_qs}));
    // weights 3 (partly) and 3 (fulfilled): 75 points
    QCOMPARE(evaluation.clauses.value(u"4.3.1"_qs).scorePermille, 750);
    QCOMPARE(evaluation.roles.keys(), allRoles());
    QCOMPARE(evaluation.roles.value(Role::AccountOwner).scorePermille, 500);
    QCOMPARE(evaluation.roles.value(Role::ServiceProvider).checks, 2);
}

void EvaluationTest::builtAssessmentIsComplete()
{
    const Catalogue catalogue = smallCatalogue();
    const Evaluation evaluation = evaluate(filledAssessment(catalogue), catalogue, today);
    QCOMPARE(evaluation.whole.tally.answered, evaluation.whole.tally.applicable);
    QVERIFY(evaluation.whole.verdict != Verdict::Incomplete);
}

QTEST_GUILESS_MAIN(EvaluationTest)
#include "tst_evaluation.moc"
