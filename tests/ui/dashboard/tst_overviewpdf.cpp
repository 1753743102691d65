#include "tests/support/assessmentbuilder.h"
#include "ui/dashboard/overviewpdf.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

ScoreHistory history()
{
    const QDateTime first(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    return {{{first, Verdict::Incomplete, 0, 0, 7},
             {first.addDays(3), Verdict::Incomplete, 400, 4, 7},
             {first.addDays(9), Verdict::DoesNotConform, 870, 7, 7}},
            1};
}

} // namespace

class TestOverviewPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void saysWhatThePageSays();
    void fitsWhateverIsTyped();
    void namesNobodyWhoAskedNotTo();
    void leavesTheOldFileWhereItCannotWrite();
    void printsTheSamePages_data();
    void printsTheSamePages();
    void saysThatAPrinterRefuses();
    void listsOpenMeasures();

private:
    QString textOf(const Assessment &assessment) const;
    static QString textOf(const QString &path);
    QString path() const { return m_folder.filePath(u"overview.pdf"_s); }

    QTemporaryDir m_folder;
    Catalogue m_catalogue = smallCatalogue();
};

QString TestOverviewPdf::textOf(const Assessment &assessment) const
{
    const auto saved = saveOverviewPdf(
        path(), dashboardContent(assessment, m_catalogue, true, today), history(), today);
    if (!saved) {
        qWarning("%s", qPrintable(saved.error().message));
        return {};
    }
    return textOf(path());
}

QString TestOverviewPdf::textOf(const QString &path)
{
    QPdfDocument document(nullptr);
    document.load(path);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page) {
        text += document.getAllText(page).text() + u' ';
    }
    // Lines break anywhere, also within words.
    return text.remove(QChar(0x200b)).simplified();
}

void TestOverviewPdf::saysWhatThePageSays()
{
    Assessment assessment = emptyAssessment(m_catalogue);
    giveAnswer(assessment, u"27008-4.2.1-02"_s, Role::ServiceProvider, AnswerResult::NotFulfilled,
               u"A reason"_s);
    const QString text = textOf(assessment);
    for (const QString &words :
         {u"Example Vendor Example Meet"_s, u"incomplete"_s, u"4.2.1-02"_s, u"not fulfilled"_s,
          u"1 of 7 answered"_s, u"History of the score"_s, u"Results by clause"_s,
          u"not a statement of conformity"_s, u"Critical (1)"_s, u"nobody is named yet"_s,
          u"2026-11-20"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
    }
}

void TestOverviewPdf::fitsWhateverIsTyped()
{
    Assessment assessment = emptyAssessment(m_catalogue);
    assessment.system.vendor = QString(300, u'W');
    assessment.title = QString(100'000, u'x');
    RoleHolder holder;
    holder.role = Role::AccountOwner;
    holder.person = u"<b>"_s + QString(300, u'M');
    assessment.holders = {holder};
    for (int index = 0; index < 200; ++index) {
        EvidenceItem item;
        item.id = QString::number(index);
        item.title = u"Evidence %1"_s.arg(index);
        item.expires = today;
        assessment.evidence.append(item);
    }
    const QString text = textOf(assessment);
    QVERIFY(text.count(u'W') >= 300);
    QVERIFY(text.contains(u"<b>MMM"_s));
    QVERIFY(text.contains(u"Evidence 199"_s));
}

void TestOverviewPdf::namesNobodyWhoAskedNotTo()
{
    Assessment assessment = emptyAssessment(m_catalogue);
    RoleHolder holder;
    holder.role = Role::AccountOwner;
    holder.person = u"Example Person"_s;
    holder.function = u"Head of IT"_s;
    holder.showAs = ShowAs::Function;
    assessment.holders = {holder};
    EvidenceItem item;
    item.id = u"withheld"_s;
    item.title = u"Secret title"_s;
    item.expires = today;
    item.disclosure = Disclosure::Withheld;
    assessment.evidence = {item};
    const QString text = textOf(assessment);
    QVERIFY(text.contains(u"Head of IT"_s));
    QVERIFY(!text.contains(u"Example Person"_s));
    QVERIFY(text.contains(u"Withheld evidence"_s));
    QVERIFY(!text.contains(u"Secret title"_s));
}

void TestOverviewPdf::leavesTheOldFileWhereItCannotWrite()
{
    const QString missing = m_folder.filePath(u"missing/overview.pdf"_s);
    const auto saved = saveOverviewPdf(
        missing, dashboardContent(emptyAssessment(m_catalogue), m_catalogue, true, today),
        history(), today);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(missing));
}

void TestOverviewPdf::printsTheSamePages_data()
{
    QTest::addColumn<int>("resolution");
    QTest::addColumn<QPageSize>("size");
    QTest::newRow("office printer") << 600 << QPageSize(QPageSize::A4);
    QTest::newRow("coarse") << 150 << QPageSize(QPageSize::A4);
    QTest::newRow("Letter") << 1200 << QPageSize(QPageSize::Letter);
    QTest::newRow("small sheets") << 300 << QPageSize(QPageSize::A5);
}

void TestOverviewPdf::printsTheSamePages()
{
    QFETCH(int, resolution);
    QFETCH(QPageSize, size);
    const auto content = dashboardContent(filledAssessment(m_catalogue), m_catalogue, true, today);
    QPrinter printer;
    printer.setResolution(resolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path());
    printer.setPageSize(size);
    QVERIFY(printOverview(printer, content, history(), today));
    const auto words = [](QString text) {
        // Lines and pages break elsewhere on other sheets.
        text.removeIf([](QChar character) { return !character.isLetter(); });
        return text.size();
    };
    const auto printed = words(textOf(path()));
    const auto saved = words(textOf(filledAssessment(m_catalogue)));
    QVERIFY(saved > 500);
    QVERIFY2(qAbs(printed - saved) < saved / 5, qPrintable(u"%1, %2"_s.arg(printed).arg(saved)));
}

void TestOverviewPdf::saysThatAPrinterRefuses()
{
    const auto content = dashboardContent(emptyAssessment(m_catalogue), m_catalogue, true, today);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(u"missing/overview.pdf"_s));
    const auto printed = printOverview(printer, content, history(), today);
    QVERIFY(!printed);
    QVERIFY(printed.error().message.contains(u"printer"));
}

void TestOverviewPdf::listsOpenMeasures()
{
    Assessment assessment = emptyAssessment(m_catalogue);
    giveAnswer(assessment, u"27008-4.2.1-02"_s, Role::ServiceProvider, AnswerResult::NotFulfilled,
               u"A reason"_s);
    assessment.measures = {Measure{uuidFor(u"one"_s),
                                   u"27008-4.2.1-02"_s,
                                   {},
                                   u"Switch on <b>encryption</b>"_s,
                                   {},
                                   today.addDays(-1)}};
    const QString text = textOf(assessment);
    for (const QString &words : {u"Measures"_s, u"Switch on <b>encryption</b>"_s,
                                 u"Overdue since 2026-11-19"_s, u"nobody is named yet"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
    }
}

QTEST_MAIN(TestOverviewPdf)
#include "tst_overviewpdf.moc"
