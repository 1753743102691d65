#include "model/assessment/evaluation.h"
#include "model/digest.h"
#include "model/sealing/verifyreport.h"
#include "model/workspace/demonstration.h"
#include "model/workspace/reporting.h"
#include "model/workspace/workspace.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

Q_DECLARE_METATYPE(Language)

class TestDemonstration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsFiveVendors_data() { languages(); }
    void showsFiveVendors();
    void differsInVerdicts_data() { languages(); }
    void differsInVerdicts();
    void leavesNoAnswerShort_data() { languages(); }
    void leavesNoAnswerShort();
    void leavesNoTextEmpty_data() { languages(); }
    void leavesNoTextEmpty();
    void speaksBothLanguages();
    void holdsEvidenceOfEveryKind_data() { languages(); }
    void holdsEvidenceOfEveryKind();
    void keepsTheFilesAsTheyAre();
    void countsDatesFromTheGivenDay();
    void yieldsReports_data() { languages(); }
    void yieldsReports();
    void refusesAReadOnlyWorkspace();

private:
    struct Demonstration
    {
        QTemporaryDir folder;
        std::unique_ptr<Workspace> workspace;
        QList<Assessment> assessments; ///< by product
    };

    static void languages();
    static void create(Demonstration &demonstration, Language language, QDate today);
    const Demonstration &in(Language language) const
    {
        return language == Language::German ? m_german : m_english;
    }

    Demonstration m_german;
    Demonstration m_english;
};

namespace {

const QDate today(2026, 11, 24);

QStringList typedTexts(const Assessment &assessment)
{
    // No plan and no exclusions: not everything is sold, and not everybody excludes something.
    const SystemUnderAssessment &system = assessment.system;
    QStringList texts{assessment.title, system.vendor,     system.product, system.version,
                      system.features,  system.components, system.regions};
    for (const RoleHolder &holder : assessment.holders) {
        texts << holder.function << holder.organisation;
    }
    for (const EvidenceItem &item : assessment.evidence) {
        texts << item.title;
        texts << (item.kind == EvidenceKind::Note ? item.note : QStringLiteral("-"));
        texts << (item.kind == EvidenceKind::Link ? item.link : QStringLiteral("-"));
        const bool isAudited = item.kind == EvidenceKind::AssuranceReport;
        texts << (isAudited ? item.auditor : QStringLiteral("-"));
        texts << (isAudited ? item.auditScope : QStringLiteral("-"));
    }
    for (const Measure &measure : assessment.measures) {
        texts << measure.risk << measure.action << measure.owner;
    }
    return texts;
}

/// Every date, in an order that does not depend on ids.
QList<QDate> datesOf(const Assessment &assessment)
{
    QList<QDate> dates{assessment.asOf};
    QMap<QString, QDate> byPlace;
    for (const Answer &answer : assessment.answers) {
        const RoleHolder *respondent = assessment.holderById(answer.key.respondent);
        const QString who = respondent == nullptr ? QString() : respondent->function;
        byPlace.insert(answer.key.checkId + toId(answer.key.role) + who, answer.verifiedOn);
    }
    dates += byPlace.values();
    for (const EvidenceItem &item : assessment.evidence) {
        dates << item.effective << item.expires << item.periodFrom << item.periodTo;
    }
    for (const Measure &measure : assessment.measures) {
        dates << measure.due;
    }
    return dates;
}

} // namespace

void TestDemonstration::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void TestDemonstration::create(Demonstration &demonstration, Language language, QDate day)
{
    auto created =
        Workspace::create(demonstration.folder.filePath(QStringLiteral("demo.confseal")));
    QVERIFY_RESULT(created);
    demonstration.workspace = std::move(created).value();
    const auto filled = createDemonstration(*demonstration.workspace, language, day);
    QVERIFY_RESULT(filled);
    const auto headers = demonstration.workspace->overviewHeaders();
    QVERIFY_RESULT(headers);
    for (const AssessmentOverview &header : headers.value()) {
        demonstration.assessments.append(*demonstration.workspace->assessment(header.id).value());
    }
    std::ranges::sort(demonstration.assessments, {},
                      [](const Assessment &assessment) { return assessment.system.product; });
}

void TestDemonstration::initTestCase()
{
    create(m_german, Language::German, today);
    create(m_english, Language::English, today);
}

void TestDemonstration::showsFiveVendors()
{
    QFETCH(Language, language);
    QSet<QString> vendors;
    QSet<QString> products;
    int complete = 0;
    for (const Assessment &assessment : in(language).assessments) {
        vendors.insert(assessment.system.vendor);
        products.insert(assessment.system.product);
        complete += assessment.scope == Scope::Complete ? 1 : 0;
        QCOMPARE(assessment.language, language);
        // Nobody may take them for real ones.
        const QString invented =
            language == Language::German ? QStringLiteral("fiktiv") : QStringLiteral("fictional");
        QVERIFY2(assessment.system.vendor.contains(invented), qPrintable(assessment.system.vendor));
        for (const RoleHolder &holder : assessment.holders) {
            QCOMPARE(holder.person, QString());
            QVERIFY(holder.organisation.contains(invented));
        }
    }
    QCOMPARE(vendors.size(), 5);
    QCOMPARE(products.size(), 5);
    QCOMPARE(complete, 1);
}

void TestDemonstration::differsInVerdicts()
{
    QFETCH(Language, language);
    const auto overviews = in(language).workspace->overviews(today);
    QVERIFY_RESULT(overviews);
    QCOMPARE(overviews.value().size(), 5);
    QSet<Verdict> verdicts;
    for (const AssessmentOverview &overview : overviews.value()) {
        verdicts.insert(overview.verdict);
        QVERIFY(overview.evaluated);
        QVERIFY(overview.scorePermille > 0 && overview.answered > 0);
        const bool isHalfDone = overview.scope == Scope::Complete;
        QCOMPARE(overview.verdict == Verdict::Incomplete, isHalfDone);
        QCOMPARE(overview.answered < overview.applicable, isHalfDone);
    }
    QCOMPARE(verdicts.size(), 5);
}

void TestDemonstration::leavesNoAnswerShort()
{
    QFETCH(Language, language);
    const Demonstration &demonstration = in(language);
    for (const Assessment &assessment : demonstration.assessments) {
        const auto catalogue = demonstration.workspace->catalogue(assessment.catalogue).value();
        const Evaluation evaluation = evaluate(assessment, *catalogue, today);
        for (const CheckEvaluation &check : evaluation.checks) {
            QVERIFY2(check.shortfall == Shortfall::None, qPrintable(check.checkId));
        }
        for (const Answer &answer : assessment.answers) {
            const QString where = assessment.system.product + u' ' + answer.key.checkId;
            QVERIFY2(!needsJustification(answer.result) || hasSubstance(answer.justification),
                     qPrintable(where));
            QVERIFY2(!answer.comment.isEmpty() || !answer.justification.isEmpty(),
                     qPrintable(where));
            QVERIFY2(!answer.verifiedOn.isValid() || answer.verifiedOn < today, qPrintable(where));
        }
    }
}

void TestDemonstration::leavesNoTextEmpty()
{
    QFETCH(Language, language);
    static const QRegularExpression placeholder(QStringLiteral("\\{[+-]?\\d*\\}|%\\d"));
    for (const Assessment &assessment : in(language).assessments) {
        const QStringList texts = typedTexts(assessment);
        QVERIFY2(!texts.contains(QString()), qPrintable(assessment.system.product));
        QCOMPARE(texts.filter(placeholder), QStringList());
        for (const Answer &answer : assessment.answers) {
            QVERIFY2(!answer.comment.contains(placeholder), qPrintable(answer.comment));
            QVERIFY2(!answer.justification.contains(placeholder), qPrintable(answer.justification));
        }
    }
}

void TestDemonstration::speaksBothLanguages()
{
    QCOMPARE(m_german.assessments.size(), m_english.assessments.size());
    for (qsizetype i = 0; i < m_german.assessments.size(); ++i) {
        const Assessment &german = m_german.assessments.at(i);
        const Assessment &english = m_english.assessments.at(i);
        QVERIFY(german.title != english.title);
        QCOMPARE(german.answers.size(), english.answers.size());
        for (const Answer &answer : german.answers) {
            if (!answer.key.respondent.isEmpty()) {
                continue;
            }
            const Answer *other = english.answer(answer.key);
            QVERIFY2(other != nullptr, qPrintable(answer.key.checkId));
            QCOMPARE(other->result, answer.result);
            QVERIFY2(answer.comment.isEmpty() || other->comment != answer.comment,
                     qPrintable(answer.comment));
            QVERIFY2(answer.justification.isEmpty() || other->justification != answer.justification,
                     qPrintable(answer.justification));
        }
    }
}

void TestDemonstration::holdsEvidenceOfEveryKind()
{
    QFETCH(Language, language);
    QSet<EvidenceKind> kinds;
    QSet<Disclosure> disclosures;
    QSet<QString> mediaTypes;
    bool expired = false;
    for (const Assessment &assessment : in(language).assessments) {
        QSet<QString> linked;
        for (const Answer &answer : assessment.answers) {
            linked.unite(QSet<QString>(answer.evidenceIds.cbegin(), answer.evidenceIds.cend()));
        }
        for (const EvidenceItem &item : assessment.evidence) {
            kinds.insert(item.kind);
            disclosures.insert(item.disclosure);
            mediaTypes.insert(item.mediaType);
            expired = expired || item.isExpired(today);
            QVERIFY2(linked.contains(item.id), qPrintable(item.title));
            QVERIFY2(!item.effective.isValid() || item.effective <= today, qPrintable(item.title));
        }
    }
    QCOMPARE(kinds.size(), 4);
    QCOMPARE(disclosures.size(), 3);
    QVERIFY(mediaTypes.contains(QStringLiteral("text/plain")));
    QVERIFY(mediaTypes.contains(QStringLiteral("image/png")));
    QVERIFY(mediaTypes.contains(QStringLiteral("application/pdf")));
    QVERIFY(expired); // to show that it does not count
}

void TestDemonstration::keepsTheFilesAsTheyAre()
{
    const QString folder = QStringLiteral(CONFSEAL_SOURCE_DIR "/resources/demo/files/");
    int files = 0;
    for (const Assessment &assessment : m_english.assessments) {
        for (const EvidenceItem &item : assessment.evidence) {
            if (item.sha256.isEmpty()) {
                QVERIFY2(item.kind != EvidenceKind::File, qPrintable(item.title));
                continue;
            }
            QFile original(folder + item.fileName);
            QVERIFY2(original.open(QIODevice::ReadOnly), qPrintable(item.fileName));
            const QByteArray bytes = original.readAll();
            QCOMPARE(item.sizeBytes, bytes.size());
            QCOMPARE(item.sha256, toHex(sha256(bytes)));
            const auto kept = m_english.workspace->evidenceSource().evidenceContent(item.sha256);
            QVERIFY_RESULT(kept);
            QVERIFY(kept.value() == bytes);
            ++files;
        }
    }
    QVERIFY(files > 10);
}

void TestDemonstration::countsDatesFromTheGivenDay()
{
    constexpr int days = 465; // over a leap day
    Demonstration later;
    create(later, Language::English, today.addDays(days));
    QCOMPARE(later.assessments.size(), m_english.assessments.size());
    for (qsizetype i = 0; i < later.assessments.size(); ++i) {
        QList<QDate> expected = datesOf(m_english.assessments.at(i));
        for (QDate &date : expected) {
            date = date.isValid() ? date.addDays(days) : date;
        }
        QCOMPARE(datesOf(later.assessments.at(i)), expected);
    }
}

void TestDemonstration::yieldsReports()
{
    QFETCH(Language, language);
    const Demonstration &demonstration = in(language);
    for (const Assessment &assessment : demonstration.assessments) {
        ReportOptions options;
        options.date = today;
        options.draft = assessment.scope == Scope::Complete;
        const auto report = makeReport(*demonstration.workspace, assessment.id, options);
        QVERIFY_RESULT(report);
        const auto verification = verifyReport(report.value().pdf, {});
        QVERIFY_RESULT(verification);
        QCOMPARE(verification.value().differences, QStringList());
        QCOMPARE(verification.value().data, DataAgreement::Agrees);
    }
}

void TestDemonstration::refusesAReadOnlyWorkspace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.confseal"));
    QVERIFY(Workspace::create(path));
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    QVERIFY_RESULT(workspace);
    QVERIFY(!createDemonstration(*workspace.value(), Language::English, today));
    QVERIFY(workspace.value()->overviewHeaders().value().isEmpty());
}

QTEST_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
