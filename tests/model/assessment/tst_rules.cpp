#include "model/assessment/rules.h"
#include "tests/support/assessmentbuilder.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 24);
const auto checkId = u"27008-4.3.1-01"_qs;
const auto reason = u"Because of the gateway"_qs;

Check sharedCheck()
{
    Check check;
    check.id = checkId;
    check.roles = {Role::ServiceProvider, Role::SoftwareProvider, Role::Host, Role::AccountOwner};
    check.leadRole = Role::SoftwareProvider;
    check.alternativeAllowed = true;
    check.notApplicableAllowed = true;
    return check;
}

Check hostCheck()
{
    Check check = sharedCheck();
    check.roles = {Role::Host, Role::Participant};
    check.leadRole = Role::Host;
    return check;
}

} // namespace

/// The rules of the domain one by one.
class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void responsibleRole_data();
    void responsibleRole();
    void outsideScope();
    void rolesOfScopes();
    void substance_data();
    void substance();
    void offered_data();
    void offered();
    void shortfall_data();
    void shortfall();
    void alternativeNeedsEvidenceThatCounts_data();
    void alternativeNeedsEvidenceThatCounts();
    void betterThanContribution_data();
    void betterThanContribution();
    void contributionsOutsideScopeSayNothing();
    void contributionNeedsNoDefence();
    void worseRespondentContradicts();
    void redactedJustificationCounts();
    void assurance_data();
    void assurance();
    void expiredReportFallsBack();
    void sample_data();
    void sample();
};

void RulesTest::responsibleRole_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<Role>("responsible");
    QTest::addColumn<QList<Role>>("contributing");

    QTest::newRow("lead in scope")
        << Scope::Provider << Role::SoftwareProvider << QList<Role>{Role::ServiceProvider};
    QTest::newRow("complete") << Scope::Complete << Role::SoftwareProvider
                              << QList<Role>{Role::ServiceProvider, Role::Host, Role::AccountOwner};
    QTest::newRow("first of the check, not of the standard")
        << Scope::Organisation << Role::Host << QList<Role>{Role::AccountOwner};
}

void RulesTest::responsibleRole()
{
    QFETCH(Scope, scope);
    QTEST(::responsibleRole(sharedCheck(), scope).value(), "responsible");
    QTEST(contributingRoles(sharedCheck(), scope), "contributing");
}

void RulesTest::outsideScope()
{
    QCOMPARE(::responsibleRole(hostCheck(), Scope::Provider), std::nullopt);
    QVERIFY(contributingRoles(hostCheck(), Scope::Provider).isEmpty());
}

void RulesTest::rolesOfScopes()
{
    QCOMPARE(rolesInScope(Scope::Provider),
             (QList<Role>{Role::SoftwareProvider, Role::ServiceProvider}));
    QCOMPARE(rolesInScope(Scope::Organisation),
             (QList<Role>{Role::AccountOwner, Role::Host, Role::Participant}));
    QCOMPARE(rolesInScope(Scope::Complete), allRoles());
}

void RulesTest::substance_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blanks") << u"  \t\n "_qs << false;
    QTest::newRow("no-break space") << QString(QChar::Nbsp) << false;
    QTest::newRow("dash") << u"—"_qs << false;
    QTest::newRow("dots") << u"..."_qs << false;
    QTest::newRow("punctuation and symbols") << u"?! / § € + („“)"_qs << false;
    QTest::newRow("emoji") << u"👍"_qs << false;
    QTest::newRow("zero width space") << u"\u200B"_qs << false;
    QTest::newRow("a letter") << u"- x -"_qs << true;
    QTest::newRow("a digit") << u"7"_qs << true;
    QTest::newRow("n/a") << u"n/a"_qs << true;
    QTest::newRow("Chinese") << u"不适用"_qs << true;
    QTest::newRow("Arabic") << u"لا"_qs << true;
    QTest::newRow("outside the basic plane") << u"𐌰"_qs << true;
}

void RulesTest::substance()
{
    QFETCH(QString, text);
    QTEST(hasSubstance(text), "expected");
}

void RulesTest::offered_data()
{
    QTest::addColumn<AnswerResult>("result");
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("expected");

    QTest::newRow("alternative where allowed")
        << AnswerResult::Alternative << Role::Host << true << true;
    QTest::newRow("alternative elsewhere")
        << AnswerResult::Alternative << Role::Host << false << false;
    QTest::newRow("not applicable where allowed")
        << AnswerResult::NotApplicable << Role::Host << true << true;
    QTest::newRow("not applicable elsewhere")
        << AnswerResult::NotApplicable << Role::Host << false << false;
    QTest::newRow("not verifiable in own hands")
        << AnswerResult::NotVerifiable << Role::Host << true << false;
    QTest::newRow("not verifiable in the hands of others")
        << AnswerResult::NotVerifiable << Role::Participant << true << true;
    QTest::newRow("open") << AnswerResult::Open << Role::Host << false << true;
    QTest::newRow("not fulfilled") << AnswerResult::NotFulfilled << Role::Host << false << true;
}

void RulesTest::offered()
{
    QFETCH(AnswerResult, result);
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    Check check = hostCheck();
    check.alternativeAllowed = allowed;
    check.notApplicableAllowed = allowed;
    QTEST(isOffered(result, check, role), "expected");

    Check providerCheck = sharedCheck();
    QVERIFY(isOffered(AnswerResult::NotVerifiable, providerCheck, Role::SoftwareProvider));
}

void RulesTest::shortfall_data()
{
    QTest::addColumn<AnswerResult>("result");
    QTest::addColumn<QString>("justification");
    QTest::addColumn<Shortfall>("expected");

    const QString dots = u" … "_qs;
    QTest::newRow("open") << AnswerResult::Open << QString() << Shortfall::None;
    QTest::newRow("fulfilled") << AnswerResult::Fulfilled << QString() << Shortfall::None;
    QTest::newRow("partly") << AnswerResult::Partly << reason << Shortfall::None;
    QTest::newRow("partly, dots") << AnswerResult::Partly << dots
                                  << Shortfall::JustificationMissing;
    QTest::newRow("not fulfilled, dots")
        << AnswerResult::NotFulfilled << dots << Shortfall::JustificationMissing;
    QTest::newRow("not applicable, dots")
        << AnswerResult::NotApplicable << dots << Shortfall::JustificationMissing;
    QTest::newRow("not applicable") << AnswerResult::NotApplicable << reason << Shortfall::None;
    QTest::newRow("alternative, dots")
        << AnswerResult::Alternative << dots << Shortfall::JustificationMissing;
    QTest::newRow("alternative without evidence")
        << AnswerResult::Alternative << reason << Shortfall::EvidenceMissing;
    QTest::newRow("not verifiable in own hands")
        << AnswerResult::NotVerifiable << reason << Shortfall::NotOffered;
}

void RulesTest::shortfall()
{
    QFETCH(AnswerResult, result);
    QFETCH(QString, justification);
    QFETCH(Shortfall, expected);
    Assessment assessment;
    const Answer answer = giveAnswer(assessment, checkId, Role::Host, result, justification);
    QCOMPARE(shortfallOf(answer, hostCheck(), assessment, today), expected);
    QCOMPARE(effectiveResult(answer, hostCheck(), assessment, today),
             expected == Shortfall::None ? result : AnswerResult::Open);
}

void RulesTest::alternativeNeedsEvidenceThatCounts_data()
{
    QTest::addColumn<EvidenceKind>("kind");
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<Shortfall>("expected");

    QTest::newRow("no expiry") << EvidenceKind::File << QDate() << Shortfall::None;
    QTest::newRow("expires today") << EvidenceKind::Link << today << Shortfall::None;
    QTest::newRow("expired yesterday")
        << EvidenceKind::File << today.addDays(-1) << Shortfall::EvidenceMissing;
    QTest::newRow("note") << EvidenceKind::Note << today.addDays(1) << Shortfall::None;
    QTest::newRow("report") << EvidenceKind::AssuranceReport << QDate() << Shortfall::None;
}

void RulesTest::alternativeNeedsEvidenceThatCounts()
{
    QFETCH(EvidenceKind, kind);
    QFETCH(QDate, expires);
    Assessment assessment;
    Answer &answer = giveAnswer(assessment, checkId, Role::Host, AnswerResult::Alternative, reason);
    answer.evidenceIds.append(u"removed meanwhile"_qs);
    QCOMPARE(shortfallOf(answer, hostCheck(), assessment, today), Shortfall::EvidenceMissing);
    attachEvidence(assessment, answer, kind, expires);
    QTEST(shortfallOf(answer, hostCheck(), assessment, today), "expected");
}

void RulesTest::betterThanContribution_data()
{
    QTest::addColumn<AnswerResult>("answer");
    QTest::addColumn<AnswerResult>("contribution");
    QTest::addColumn<bool>("worse");

    using enum AnswerResult;
    QTest::newRow("partly") << Fulfilled << Partly << true;
    QTest::newRow("not fulfilled") << Fulfilled << NotFulfilled << true;
    QTest::newRow("not verifiable") << Fulfilled << NotVerifiable << true;
    QTest::newRow("alternative is as good") << Fulfilled << Alternative << false;
    QTest::newRow("same") << Fulfilled << Fulfilled << false;
    QTest::newRow("still open") << Fulfilled << Open << false;
    QTest::newRow("not applicable to others") << Fulfilled << NotApplicable << false;
    QTest::newRow("alternative against partly") << Alternative << Partly << true;
    QTest::newRow("partly against fulfilled") << Partly << Fulfilled << false;
    QTest::newRow("partly against not fulfilled") << Partly << NotFulfilled << true;
    QTest::newRow("out of the verdict against not fulfilled")
        << NotApplicable << NotFulfilled << true;
    QTest::newRow("no answer yet") << Open << NotFulfilled << false;
}

void RulesTest::betterThanContribution()
{
    QFETCH(AnswerResult, answer);
    QFETCH(AnswerResult, contribution);
    QFETCH(bool, worse);
    Assessment assessment;
    giveAnswer(assessment, checkId, Role::Participant, contribution);
    const Answer given = giveAnswer(assessment, checkId, Role::Host, answer);
    const QList<AnswerKey> expected =
        worse ? QList<AnswerKey>{{checkId, Role::Participant, {}}} : QList<AnswerKey>();
    QCOMPARE(worseContributions(assessment, hostCheck()), expected);

    const bool missing = worse || needsJustification(answer);
    QCOMPARE(shortfallOf(given, hostCheck(), assessment, today),
             missing ? Shortfall::JustificationMissing : Shortfall::None);
    Answer justified = given;
    justified.justification = reason;
    QVERIFY(shortfallOf(justified, hostCheck(), assessment, today)
            != Shortfall::JustificationMissing);
}

void RulesTest::contributionsOutsideScopeSayNothing()
{
    Assessment assessment;
    assessment.scope = Scope::Provider;
    giveAnswer(assessment, checkId, Role::Host, AnswerResult::NotFulfilled, reason);
    const Answer answer =
        giveAnswer(assessment, checkId, Role::SoftwareProvider, AnswerResult::Fulfilled);
    QVERIFY(worseContributions(assessment, sharedCheck()).isEmpty());
    QCOMPARE(shortfallOf(answer, sharedCheck(), assessment, today), Shortfall::None);
}

void RulesTest::contributionNeedsNoDefence()
{
    Assessment assessment;
    giveAnswer(assessment, checkId, Role::Host, AnswerResult::NotFulfilled, reason);
    const Answer contribution =
        giveAnswer(assessment, checkId, Role::Participant, AnswerResult::Fulfilled);
    QCOMPARE(shortfallOf(contribution, hostCheck(), assessment, today), Shortfall::None);
}

void RulesTest::worseRespondentContradicts()
{
    Assessment assessment;
    const Answer answer = giveAnswer(assessment, checkId, Role::Host, AnswerResult::Fulfilled);
    giveAnswer(assessment, checkId, Role::Host, AnswerResult::Fulfilled, {}, u"a"_qs);
    QCOMPARE(shortfallOf(answer, hostCheck(), assessment, today), Shortfall::None);
    giveAnswer(assessment, checkId, Role::Host, AnswerResult::Partly, reason, u"b"_qs);
    QCOMPARE(worseContributions(assessment, hostCheck()),
             (QList<AnswerKey>{{checkId, Role::Host, u"b"_qs}}));
    QCOMPARE(shortfallOf(answer, hostCheck(), assessment, today), Shortfall::JustificationMissing);
}

void RulesTest::redactedJustificationCounts()
{
    Assessment assessment;
    Answer &answer = giveAnswer(assessment, checkId, Role::Host, AnswerResult::Partly);
    answer.justificationWithheld = true;
    QCOMPARE(effectiveResult(answer, hostCheck(), assessment, today), AnswerResult::Partly);
}

void RulesTest::assurance_data()
{
    QTest::addColumn<QList<EvidenceKind>>("evidence");
    QTest::addColumn<bool>("testTicked");
    QTest::addColumn<QDate>("verifiedOn");
    QTest::addColumn<Assurance>("expected");

    const QList<EvidenceKind> none;
    const QList<EvidenceKind> file{EvidenceKind::File};
    const QList<EvidenceKind> both{EvidenceKind::Note, EvidenceKind::AssuranceReport};
    QTest::newRow("nothing") << none << false << QDate() << Assurance::Declared;
    QTest::newRow("test without record") << none << true << today << Assurance::Declared;
    QTest::newRow("file") << file << false << today << Assurance::Documented;
    QTest::newRow("test without date") << file << true << QDate() << Assurance::Documented;
    QTest::newRow("test with date and record") << file << true << today << Assurance::Tested;
    QTest::newRow("report") << both << false << QDate() << Assurance::Attested;
    QTest::newRow("report and test") << both << true << today << Assurance::Attested;
}

void RulesTest::assurance()
{
    QFETCH(QList<EvidenceKind>, evidence);
    QFETCH(bool, testTicked);
    QFETCH(QDate, verifiedOn);
    Assessment assessment;
    Answer &answer = giveAnswer(assessment, checkId, Role::Host, AnswerResult::Fulfilled);
    answer.methods = {testTicked ? VerificationMethod::Test : VerificationMethod::Interview};
    answer.verifiedOn = verifiedOn;
    for (const EvidenceKind kind : evidence) {
        attachEvidence(assessment, answer, kind);
    }
    QTEST(assuranceOf(answer, assessment, today), "expected");
}

void RulesTest::expiredReportFallsBack()
{
    Assessment assessment;
    Answer &answer = giveAnswer(assessment, checkId, Role::Host, AnswerResult::Fulfilled);
    attachEvidence(assessment, answer, EvidenceKind::AssuranceReport, today);
    QCOMPARE(assuranceOf(answer, assessment, today), Assurance::Attested);
    QCOMPARE(assuranceOf(answer, assessment, today.addDays(1)), Assurance::Declared);
    attachEvidence(assessment, answer, EvidenceKind::Link);
    QCOMPARE(assuranceOf(answer, assessment, today.addDays(1)), Assurance::Documented);
}

void RulesTest::sample_data()
{
    QTest::addColumn<QList<AnswerResult>>("said");
    QTest::addColumn<AnswerResult>("proposed"); // open: none

    using enum AnswerResult;
    using Said = QList<AnswerResult>;
    QTest::newRow("nobody asked") << Said{} << Open;
    QTest::newRow("nobody has answered") << Said{Open, Open} << Open;
    QTest::newRow("all fulfilled") << Said{Fulfilled, Fulfilled} << Fulfilled;
    QTest::newRow("all so far fulfilled") << Said{Fulfilled, Open} << Fulfilled;
    QTest::newRow("mixed") << Said{Fulfilled, NotFulfilled, Fulfilled} << Partly;
    QTest::newRow("one cannot tell") << Said{Fulfilled, NotVerifiable} << Partly;
    QTest::newRow("all not fulfilled") << Said{NotFulfilled, NotFulfilled} << NotFulfilled;
    QTest::newRow("nobody sees it met") << Said{NotFulfilled, NotVerifiable} << NotFulfilled;
    QTest::newRow("some by other means") << Said{Fulfilled, Alternative} << Alternative;
    QTest::newRow("does not concern one") << Said{Fulfilled, NotApplicable} << Fulfilled;
    QTest::newRow("concerns nobody") << Said{NotApplicable, NotApplicable} << NotApplicable;
}

void RulesTest::sample()
{
    QFETCH(QList<AnswerResult>, said);
    Assessment assessment;
    giveAnswer(assessment, checkId, Role::Participant, AnswerResult::NotFulfilled, reason);
    giveAnswer(assessment, u"27008-4.1.1-01"_qs, Role::Participant, AnswerResult::Partly, reason,
               u"other check"_qs);
    for (qsizetype i = 0; i < said.size(); ++i) {
        giveAnswer(assessment, checkId, Role::Participant, said.at(i), {}, QString::number(i));
    }
    QTEST(proposedResult(assessment, checkId, Role::Participant).value_or(AnswerResult::Open),
          "proposed");
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
