#include "documentediting.h"
#include "model/assessment/evaluation.h"
#include "model/assessment/publicview.h"
#include "model/catalogue/builtincatalogue.h"
#include "tests/support/assessmentbuilder.h"
#include "tests/support/verifyresult.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate onDate(2026, 11, 20);

template<typename Item>
void sortById(QList<Item> &items)
{
    std::sort(items.begin(), items.end(),
              [](const Item &left, const Item &right) { return left.id < right.id; });
}

/// What a reader gets: the public view without what a document does not hold.
Assessment asRead(const Assessment &assessment)
{
    Assessment expected = publicView(assessment);
    expected.state = AssessmentState::Draft;
    expected.approvedBy.clear();
    expected.approvedAt = {};
    expected.createdAt = {};
    expected.changedAt = {};
    expected.language = Assessment().language;
    sortById(expected.holders);
    sortById(expected.evidence);
    sortById(expected.measures);
    for (Answer &answer : expected.answers) {
        answer.evidenceIds.sort();
    }
    return expected;
}

Assessment read(const QJsonObject &document)
{
    const Result<DocumentContent> content = readDocument(canonicalJson(document));
    if (!content) {
        qFatal("The document was refused: %s", qPrintable(content.error().message));
    }
    return content.value().assessment;
}

} // namespace

/// The assessment document gives back what may leave the workspace, and only that.
class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void emptyAssessmentsAreDocuments();
    void sameBytesForTheSameAssessment();
    void everythingThatIsSaidMovesTheDigest_data();
    void everythingThatIsSaidMovesTheDigest();
    void whatIsNotInTheDocumentDoesNotMoveTheDigest();
    void saltsHideEqualTexts();
    void redactionKeepsTheDigest_data();
    void redactionKeepsTheDigest();
    void redactedTextsDoNotChangeTheVerdict();
    void aRedactedJustificationStillCounts();
    void answersAndContributionsAreToldApart();
    void personsShownByFunctionAreNotNamed();
    void internalNotesAreNotInIt();
    void withheldEvidenceIsOnlyCounted();
    void evidenceOfOtherAssessmentsIsNotNamed();

private:
    const Catalogue m_catalogue = smallCatalogue();
    const Assessment m_assessment = filledAssessment(m_catalogue);
    const AssessmentDocument m_document = makeDocument(m_assessment, m_catalogue);
};

void DocumentTest::roundTrip_data()
{
    QTest::addColumn<Catalogue>("catalogue");
    QTest::newRow("small catalogue") << m_catalogue;
    const auto builtIn = builtInCatalogue();
    QVERIFY_RESULT(builtIn);
    QTest::newRow("built-in catalogue") << *builtIn.value();
}

void DocumentTest::roundTrip()
{
    QFETCH(const Catalogue, catalogue);
    const Assessment assessment = filledAssessment(catalogue);
    const AssessmentDocument document = makeDocument(assessment, catalogue);
    const Result<DocumentContent> content = readDocument(document.json);
    QVERIFY_RESULT(content);
    QCOMPARE(toHex(content.value().digest), toHex(document.digest));
    const Assessment expected = asRead(assessment);
    const Assessment &found = content.value().assessment;
    for (auto answer = expected.answers.cbegin(); answer != expected.answers.cend(); ++answer) {
        QVERIFY2(found.answers.value(answer.key()) == answer.value(),
                 qPrintable(answer.key().checkId));
    }
    QVERIFY(found.holders == expected.holders);
    QVERIFY(found.evidence == expected.evidence);
    QVERIFY(found == expected);
    // Whoever received the document judges like whoever wrote it.
    QCOMPARE(evaluate(found, catalogue, onDate).whole,
             evaluate(assessment, catalogue, onDate).whole);
}

void DocumentTest::emptyAssessmentsAreDocuments()
{
    Assessment assessment = emptyAssessment(m_catalogue, Scope::Provider);
    assessment.asOf = {};
    const Result<DocumentContent> content =
        readDocument(makeDocument(assessment, m_catalogue).json);
    QVERIFY_RESULT(content);
    QVERIFY(content.value().assessment == asRead(assessment));
    QVERIFY(content.value().missingLeaves.isEmpty());
}

void DocumentTest::sameBytesForTheSameAssessment()
{
    Assessment shuffled = m_assessment;
    std::reverse(shuffled.holders.begin(), shuffled.holders.end());
    std::reverse(shuffled.evidence.begin(), shuffled.evidence.end());
    std::reverse(shuffled.measures.begin(), shuffled.measures.end());
    for (Answer &answer : shuffled.answers) {
        std::reverse(answer.methods.begin(), answer.methods.end());
    }
    QCOMPARE(makeDocument(shuffled, m_catalogue).json, m_document.json);
}

void DocumentTest::everythingThatIsSaidMovesTheDigest_data()
{
    using Edit = std::function<void(Assessment &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) {
        QTest::newRow(name) << edit;
    };
    row("title", [](Assessment &it) { it.title += u'x'; });
    row("scope", [](Assessment &it) { it.scope = Scope::Provider; });
    row("date", [](Assessment &it) { it.asOf = it.asOf.addDays(1); });
    row("system", [](Assessment &it) { it.system.exclusions += u'x'; });
    row("catalogue", [](Assessment &it) { it.catalogue.version = u"1.0.1"_s; });
    row("holder", [](Assessment &it) { it.holders[0].organisation += u'x'; });
    row("result", [](Assessment &it) { it.answers.begin()->result = AnswerResult::Open; });
    row("comment", [](Assessment &it) { it.answers.begin()->comment += u'x'; });
    row("justification", [](Assessment &it) { it.answers.begin()->justification += u'x'; });
    row("sample", [](Assessment &it) { it.answers.begin()->samplePopulation += 1; });
    row("evidence date", [](Assessment &it) { it.evidence[0].expires = onDate; });
    row("withheld evidence", [](Assessment &it) {
        const auto item =
            std::find_if(it.evidence.begin(), it.evidence.end(), [](const EvidenceItem &candidate) {
                return candidate.disclosure == Disclosure::Withheld;
            });
        item->title += u'x';
    });
    row("measure", [](Assessment &it) { it.measures[0].due = onDate; });
    row("secret", [](Assessment &it) { it.documentSecret = sha256("another secret"); });
}

void DocumentTest::everythingThatIsSaidMovesTheDigest()
{
    QFETCH(const std::function<void(Assessment &)>, edit);
    Assessment edited = m_assessment;
    edit(edited);
    QVERIFY(makeDocument(edited, m_catalogue).digest != m_document.digest);
}

void DocumentTest::whatIsNotInTheDocumentDoesNotMoveTheDigest()
{
    Assessment edited = m_assessment;
    edited.state = AssessmentState::Approved;
    edited.approvedBy = u"Somebody"_s;
    edited.approvedAt = edited.createdAt.addDays(1);
    edited.changedAt = edited.createdAt.addDays(2);
    edited.language = Language::English;
    for (Answer &answer : edited.answers) {
        answer.internalNote = u"Another note"_s;
    }
    QCOMPARE(makeDocument(edited, m_catalogue).json, m_document.json);
}

void DocumentTest::saltsHideEqualTexts()
{
    Assessment assessment = m_assessment;
    for (Answer &answer : assessment.answers) {
        answer.comment = u"yes"_s;
    }
    const QJsonArray comments =
        listOf(parsed(makeDocument(assessment, m_catalogue)), u"comments"_s);
    QSet<QString> hashes;
    for (const QJsonValue &comment : comments) {
        hashes.insert(comment.toObject().value(u"leaf"_s).toString());
    }
    QVERIFY(comments.size() > 1);
    QCOMPARE(hashes.size(), comments.size());
}

void DocumentTest::redactionKeepsTheDigest_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("suffix");
    const QString leaf = u"leaf"_s;
    for (const char *list : {"holders", "answers", "contributions", "comments", "justifications",
                             "evidence", "measures"}) {
        QTest::newRow(list) << QString::fromLatin1(list) << leaf << QString();
    }
    QTest::newRow("details of evidence") << u"evidence"_s << u"detail"_s << u"/detail"_s;
}

void DocumentTest::redactionKeepsTheDigest()
{
    QFETCH(const QString, list);
    QFETCH(const QString, key);
    QFETCH(const QString, suffix);
    const QJsonObject document = parsed(m_document);
    QVERIFY(!listOf(document, list).isEmpty());
    const Result<DocumentContent> content =
        readDocument(canonicalJson(redacted(document, list, key)));
    QVERIFY_RESULT(content);
    QCOMPARE(toHex(content.value().digest), toHex(m_document.digest));
    QStringList missing = content.value().missingLeaves;
    missing = missing.filter(QRegularExpression(u'^' + list + u'/'));
    if (key == u"leaf"_s) {
        missing.removeIf([](const QString &name) { return name.endsWith(u"/detail"_s); });
    }
    QCOMPARE(missing.size(), listOf(document, list).size());
    QVERIFY2(missing.constFirst().endsWith(suffix), qPrintable(missing.constFirst()));
    // What is gone leaves its place, so that nobody takes it for something that never was.
    const Assessment &found = content.value().assessment;
    QCOMPARE(found.answers.size(), m_assessment.answers.size());
    QCOMPARE(found.holders.size(), m_assessment.holders.size());
    QCOMPARE(found.evidence.size(), m_assessment.evidence.size());
    QCOMPARE(found.measures.size(), m_assessment.measures.size());
}

void DocumentTest::redactedTextsDoNotChangeTheVerdict()
{
    QJsonObject document = parsed(m_document);
    for (const QString &list : {u"comments"_s, u"justifications"_s, u"holders"_s, u"measures"_s}) {
        document = redacted(document, list);
    }
    document = redacted(document, u"evidence"_s, u"detail"_s);
    QCOMPARE(evaluate(read(document), m_catalogue, onDate).checks,
             evaluate(m_assessment, m_catalogue, onDate).checks);
}

void DocumentTest::aRedactedJustificationStillCounts()
{
    Assessment assessment = emptyAssessment(m_catalogue);
    const QString checkId = u"27008-4.1.1-01"_s;
    const Role role = Role::SoftwareProvider;
    giveAnswer(assessment, checkId, role, AnswerResult::Partly, u"Two clients are missing"_s);
    const QJsonObject document = parsed(makeDocument(assessment, m_catalogue));
    const Assessment found = read(redacted(document, u"justifications"_s));
    const Answer answer = found.answers.value({checkId, role, {}});
    QVERIFY(answer.justification.isEmpty());
    QVERIFY(answer.justificationWithheld);
    QCOMPARE(evaluate(found, m_catalogue, onDate).check(checkId)->effective, AnswerResult::Partly);

    // Punctuation was no justification before it was redacted, and is none afterwards.
    giveAnswer(assessment, checkId, role, AnswerResult::Partly, u"…"_s);
    const Assessment blank =
        read(redacted(parsed(makeDocument(assessment, m_catalogue)), u"justifications"_s));
    QCOMPARE(evaluate(blank, m_catalogue, onDate).check(checkId)->effective, AnswerResult::Open);
}

void DocumentTest::answersAndContributionsAreToldApart()
{
    const QJsonObject document = parsed(m_document);
    QCOMPARE(listOf(document, u"answers"_s).size(), m_catalogue.checkCount());
    const QJsonArray contributions = listOf(document, u"contributions"_s);
    QCOMPARE(contributions.size(), m_assessment.answers.size() - m_catalogue.checkCount());
    for (const QJsonValue &row : contributions) {
        const QJsonObject entry = row.toObject();
        const Check *check = m_catalogue.check(entry.value(u"check"_s).toString());
        QVERIFY(!entry.value(u"respondent"_s).toString().isEmpty()
                || toId(check->leadRole) != entry.value(u"role"_s).toString());
    }
}

void DocumentTest::personsShownByFunctionAreNotNamed()
{
    Assessment assessment = m_assessment;
    assessment.answers.begin()->comment = u"Asked ottilie  VERBORGEN on the phone"_s;
    assessment.answers.begin()->answeredBy = u"Ottilie Verborgen"_s;
    const QByteArray json = makeDocument(assessment, m_catalogue).json;
    QVERIFY(!QString::fromUtf8(json).contains(u"verborgen"_s, Qt::CaseInsensitive));
    QVERIFY(json.contains("Asked Head of service-provider on the phone"));
    QVERIFY(json.contains("Person of software-provider"));
}

void DocumentTest::internalNotesAreNotInIt()
{
    QVERIFY(!m_document.json.contains("Internal note"));
}

void DocumentTest::withheldEvidenceIsOnlyCounted()
{
    int withheld = 0;
    for (const EvidenceItem &item : m_assessment.evidence) {
        const QByteArray quoted = '"' + item.title.toUtf8() + '"';
        const bool named = m_document.json.contains(quoted);
        QCOMPARE(named, item.disclosure != Disclosure::Withheld);
        withheld += named ? 0 : 1;
    }
    QVERIFY(withheld > 0);
    const Result<DocumentContent> content = readDocument(m_document.json);
    QVERIFY_RESULT(content);
    QCOMPARE(content.value().missingLeaves.size(), withheld);
    for (const QString &name : content.value().missingLeaves) {
        QVERIFY2(name.startsWith(u"evidence/"_s) && name.endsWith(u"/detail"_s), qPrintable(name));
    }
}

void DocumentTest::evidenceOfOtherAssessmentsIsNotNamed()
{
    Assessment assessment = emptyAssessment(m_catalogue);
    giveAnswer(assessment, u"27008-4.1.1-01"_s, Role::SoftwareProvider, AnswerResult::Fulfilled)
        .evidenceIds = {uuidFor(u"elsewhere"_s)};
    const AssessmentDocument document = makeDocument(assessment, m_catalogue);
    QVERIFY(read(parsed(document)).answers.begin()->evidenceIds.isEmpty());
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
