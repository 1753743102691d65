#include "model/assessment/assessment.h"
#include "model/assessment/evaluation.h"
#include "model/assessment/rules.h"

#include <QTest>

/// The ids that files and the command line know, and what hangs on them.
class AnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void results_data();
    void results();
    void keyOrder();
    void otherIds();
    void lockedStates();
    void keysTellRowsApart();
};

void AnswerTest::results_data()
{
    QTest::addColumn<AnswerResult>("result");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("justification");
    constexpr int none = -1;

    QTest::newRow("open") << AnswerResult::Open << u"open"_qs << 0 << false;
    QTest::newRow("fulfilled") << AnswerResult::Fulfilled << u"fulfilled"_qs << 100 << false;
    QTest::newRow("alternative") << AnswerResult::Alternative << u"alternative"_qs << 100 << true;
    QTest::newRow("partly") << AnswerResult::Partly << u"partly"_qs << 50 << true;
    QTest::newRow("not fulfilled")
        << AnswerResult::NotFulfilled << u"not-fulfilled"_qs << 0 << true;
    QTest::newRow("not verifiable")
        << AnswerResult::NotVerifiable << u"not-verifiable"_qs << 0 << true;
    QTest::newRow("not applicable")
        << AnswerResult::NotApplicable << u"not-applicable"_qs << none << true;
}

void AnswerTest::results()
{
    QFETCH(AnswerResult, result);
    QFETCH(QString, id);
    QFETCH(int, score);
    QFETCH(bool, justification);
    QCOMPARE(toId(result), id);
    QCOMPARE(answerResultFromId(id), result);
    QCOMPARE(scoreOf(result).value_or(-1), score);
    QCOMPARE(needsJustification(result), justification);
}

void AnswerTest::keyOrder()
{
    QStringList ids;
    for (const AnswerResult result : resultsInKeyOrder()) {
        ids.append(toId(result));
    }
    QCOMPARE(ids.join(u' '),
             u"fulfilled alternative partly not-fulfilled not-verifiable not-applicable open"_qs);
}

void AnswerTest::otherIds()
{
    QCOMPARE(answerResultFromId(u"Fulfilled"), std::nullopt);
    QCOMPARE(answerResultFromId(u""), std::nullopt);
    for (const QString &id : {u"provider"_qs, u"organisation"_qs, u"complete"_qs}) {
        QCOMPARE(toId(scopeFromId(id).value()), id);
    }
    for (const QString &id :
         {u"draft"_qs, u"in-review"_qs, u"approved"_qs, u"superseded"_qs, u"received"_qs}) {
        QCOMPARE(toId(assessmentStateFromId(id).value()), id);
    }
    for (const QString &id : {u"file"_qs, u"link"_qs, u"note"_qs, u"assurance-report"_qs}) {
        QCOMPARE(toId(evidenceKindFromId(id).value()), id);
    }
    for (const QString &id : {u"embedded"_qs, u"hash"_qs, u"withheld"_qs}) {
        QCOMPARE(toId(disclosureFromId(id).value()), id);
    }
    for (const QString &id : {u"cloud"_qs, u"hosted"_qs, u"self-hosted"_qs}) {
        QCOMPARE(toId(deploymentFromId(id).value()), id);
    }
    for (const QString &id : {u"name"_qs, u"function"_qs}) {
        QCOMPARE(toId(showAsFromId(id).value()), id);
    }
    for (const QString &id : {u"declared"_qs, u"documented"_qs, u"tested"_qs, u"attested"_qs}) {
        QCOMPARE(toId(assuranceFromId(id).value()), id);
    }
    for (const QString &id : {u"conforms"_qs, u"conforms-recommendations-open"_qs,
                              u"not-determinable"_qs, u"does-not-conform"_qs, u"incomplete"_qs}) {
        QCOMPARE(toId(verdictFromId(id).value()), id);
    }
}

void AnswerTest::lockedStates()
{
    QVERIFY(!isLocked(AssessmentState::Draft));
    QVERIFY(!isLocked(AssessmentState::InReview));
    QVERIFY(isLocked(AssessmentState::Approved));
    QVERIFY(isLocked(AssessmentState::Superseded));
    QVERIFY(isLocked(AssessmentState::Received));
}

void AnswerTest::keysTellRowsApart()
{
    Assessment assessment;
    const AnswerKey answer{u"27008-4.1.1-01"_qs, Role::Host, {}};
    const AnswerKey otherRole{answer.checkId, Role::Participant, {}};
    const AnswerKey respondent{answer.checkId, Role::Host, u"respondent"_qs};
    for (const AnswerKey &key : {answer, otherRole, respondent}) {
        assessment.answers[key].comment = toId(key.role) + key.respondent;
    }
    QCOMPARE(assessment.answers.size(), 3);
    QCOMPARE(assessment.answer(respondent)->comment, u"hostrespondent"_qs);
    QCOMPARE(assessment.answer({u"unknown"_qs, Role::Host, {}}), nullptr);
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
