#include "tests/model/sealing/reportfixture.h"
#include "ui/itemmodels/reportedresultsmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class TestReportedResultsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsTheChecksInScope();
    void tellsEverythingThatWasAnswered();
    void showsHostileTextsAsTheyAre();
    void tellsWhatWasWithheld();
    void isEmptyWithoutAssessment();

private:
    EmbeddedAssessment embedded() const
    {
        const auto inspection = inspectReport(m_fixture->report().pdf, {});
        return inspection ? inspection.value().assessment.value() : EmbeddedAssessment();
    }
    static QString details(const ReportedResultsModel &model, int row = 0)
    {
        return model.index(row, 0).data(ReportedResultsModel::DetailsRole).toString();
    }

    std::unique_ptr<ReportFixture> m_fixture;
};

void TestReportedResultsModel::init()
{
    m_fixture = std::make_unique<ReportFixture>();
}

void TestReportedResultsModel::listsTheChecksInScope()
{
    ReportedResultsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const EmbeddedAssessment shown = embedded();
    model.setAssessment(shown);
    QCOMPARE(model.rowCount(), shown.evaluation.checks.size());
    QCOMPARE(model.columnCount(), 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        const CheckEvaluation &check = shown.evaluation.checks.at(row);
        const QModelIndex result = model.index(row, ReportedResultsModel::ResultColumn);
        QCOMPARE(result.data().toString(),
                 m_fixture->catalogue.resultTitle(toId(check.effective), Language::English));
        QCOMPARE(result.data(ReportedResultsModel::ResultRole).toInt(),
                 static_cast<int>(check.effective));
        // Who hears the row instead of seeing it, hears all of it.
        const QString spoken = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(result.data().toString()));
        QVERIFY(
            spoken.contains(model.index(row, ReportedResultsModel::TitleColumn).data().toString()));
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void TestReportedResultsModel::tellsEverythingThatWasAnswered()
{
    Answer &answer = m_fixture->fulfilledAnswer();
    answer.comment = u"A comment of its own"_s;
    answer.verifiedOn = QDate(2026, 11, 3);
    answer.answeredBy = u"Someone Else"_s;
    answer.internalNote = u"not for others"_s;
    ReportedResultsModel model;
    model.setAssessment(embedded());
    const QString text = details(model);
    for (const QString &part :
         {u"A comment of its own"_s, u"2026-11-03"_s, u"Someone Else"_s,
          m_fixture->catalogue.check(answer.key.checkId)->requirement.in(Language::English)}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    QVERIFY(!text.contains(u"not for others"));
}

void TestReportedResultsModel::showsHostileTextsAsTheyAre()
{
    const QString hostile = u"<img src='file:///etc/passwd'> & %1 =HYPERLINK(\"x\")"_s;
    m_fixture->fulfilledAnswer().comment = hostile;
    ReportedResultsModel model;
    model.setAssessment(embedded());
    QVERIFY(details(model).contains(hostile));
}

void TestReportedResultsModel::tellsWhatWasWithheld()
{
    EmbeddedAssessment shown = embedded();
    const CheckEvaluation &first = shown.evaluation.checks.first();
    const AnswerKey key{first.checkId, first.responsible, {}};
    Answer &answer = shown.document.assessment.answers[key];
    answer.justification.clear();
    answer.justificationWithheld = true;
    ReportedResultsModel model;
    model.setAssessment(shown);
    QVERIFY(details(model).contains(u"Justification: withheld"));
    shown.document.assessment.answers.remove(key);
    model.setAssessment(shown);
    QVERIFY(details(model).contains(u"no answer"));
}

void TestReportedResultsModel::isEmptyWithoutAssessment()
{
    ReportedResultsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAssessment(embedded());
    QVERIFY(model.rowCount() > 0);
    model.setAssessment(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestReportedResultsModel)
#include "tst_reportedresultsmodel.moc"
