#include "tests/model/workspace/workspacefixture.h"
#include "tests/ui/support/modal.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/historychart.h"
#include "ui/dashboard/linkbutton.h"
#include "ui/dashboard/tallyrow.h"
#include "ui/settings/translators.h"
#include "ui/widgets/messagebanner.h"

#include <QAccessible>
#include <QLabel>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup();
    void leadsFromEveryLinkToItsCheck();
    void opensLinksByKeyboard();
    void opensNoOtherWindow();
    void showsAllReasonsWhenAsked();
    void leadsToDetailsAndReport();
    void followsChangesWhileItIsShown();
    void keepsThePlaceOfTheKeyboard();
    void showsTheHistory();
    void saysWhyThereIsNoHistory();
    void listsMeasuresByState();
    void saysThatThereIsNoPrinter();
    void savesThePages();
    void saysWhyItCannotSave();
    void staysWithinItsWidth_data();
    void staysWithinItsWidth();
    void showsUserTextAsText();
    void letsGoOfTheWorkspace();

private:
    void show();
    void answerEverything(AnswerResult result);
    QString statement() const { return child<QLabel>(*m_page, "statement").text(); }
    template<typename Widget = QWidget>
    QList<Widget *> within(const char *section) const
    {
        return child<QWidget>(*m_page, section).findChildren<Widget *>();
    }

    std::unique_ptr<WorkspaceFixture> m_store;
    std::unique_ptr<DashboardPage> m_page;
};

void TestDashboardPage::init()
{
    m_store = std::make_unique<WorkspaceFixture>();
    m_page = std::make_unique<DashboardPage>();
    m_page->resize(1000, 700);
}

void TestDashboardPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void TestDashboardPage::show()
{
    QVERIFY(m_page->showAssessment(m_store->workspace.get(), m_store->assessmentId));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDashboardPage::answerEverything(AnswerResult result)
{
    const auto catalogue = m_store->workspace->catalogue(m_store->assessment().catalogue).value();
    for (const Clause &clause : catalogue->clauses) {
        for (const Check &check : clause.checks) {
            Answer answer;
            answer.key = {check.id, *responsibleRole(check, Scope::Complete), {}};
            answer.result = result;
            answer.justification = u"A reason"_s;
            QVERIFY(m_store->workspace->apply(m_store->assessmentId, SetAnswer{answer}));
        }
    }
}

void TestDashboardPage::leadsFromEveryLinkToItsCheck()
{
    answerEverything(AnswerResult::NotFulfilled);
    QVERIFY(
        m_store->workspace->apply(m_store->assessmentId, RemoveAnswer{WorkspaceFixture::key()}));
    show();
    QSignalSpy requested(m_page.get(), &DashboardPage::checkRequested);
    const auto catalogue = m_store->workspace->catalogue(m_store->assessment().catalogue).value();
    int links = 0;
    for (const char *section : {"verdict", "gaps", "open", "roles", "clauses"}) {
        const auto found = within<Link>(section);
        QVERIFY2(!found.isEmpty(), section);
        for (Link *link : found) {
            link->click();
            QCOMPARE(requested.size(), ++links);
            const QString id = requested.last().first().toString();
            QVERIFY(catalogue->check(id) != nullptr);
            if (!link->objectName().isEmpty()) {
                QCOMPARE(id, link->objectName());
                QVERIFY(link->accessibleName().contains(id.section(u'-', 1)));
            }
        }
    }
    QVERIFY(within<TallyRow>("clauses").size() == 15);
    QVERIFY(within<LinkButton>("open").first()->accessibleName().contains(u"Example person"_s));
}

void TestDashboardPage::opensLinksByKeyboard()
{
    show();
    QSignalSpy requested(m_page.get(), &DashboardPage::checkRequested);
    auto *link = within<LinkButton>("verdict").first();
    int steps = 0;
    while (!link->hasFocus() && ++steps < 100) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(link->hasFocus());
    QTest::keyClick(link, Qt::Key_Return);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(requested.size(), 2);
    QTest::keyClick(link, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), within<LinkButton>("verdict").at(1));
}

void TestDashboardPage::opensNoOtherWindow()
{
    show();
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        QVERIFY(window == m_page.get() || !window->isVisible());
    }
    QCOMPARE(QApplication::activeWindow(), m_page.get());
}

void TestDashboardPage::showsAllReasonsWhenAsked()
{
    show();
    const auto shown = [this] {
        const auto links = within<LinkButton>("verdict");
        return std::count_if(links.cbegin(), links.cend(),
                             [](LinkButton *link) { return !link->isHidden(); });
    };
    const auto few = shown();
    auto *more = within<QPushButton>("verdict").first();
    more->click();
    QVERIFY(shown() > few);
    // The keyboard meets the new ones before the button.
    LinkButton *last = nullptr;
    for (LinkButton *link : more->parentWidget()->findChildren<LinkButton *>()) {
        last = link;
    }
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), more);
    more->click();
    QCOMPARE(shown(), few);
}

void TestDashboardPage::leadsToDetailsAndReport()
{
    show();
    QSignalSpy details(m_page.get(), &DashboardPage::detailsRequested);
    QSignalSpy report(m_page.get(), &DashboardPage::reportRequested);
    for (QPushButton *step : within<QPushButton>("steps")) {
        step->click();
    }
    QCOMPARE(details.size(), 1); // nobody is named for four of the roles
    QCOMPARE(report.size(), 0);
    answerEverything(AnswerResult::Fulfilled);
    QTRY_VERIFY(statement().contains(u"meets"_s));
    for (QPushButton *step : within<QPushButton>("steps")) {
        step->click();
    }
    QCOMPARE(report.size(), 1);
}

void TestDashboardPage::followsChangesWhileItIsShown()
{
    show();
    const QString before = statement();
    QVERIFY(m_store->workspace->apply(
        m_store->assessmentId, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    QTRY_VERIFY(statement() != before);
    Assessment assessment = m_store->assessment();
    assessment.system.vendor = u"Another vendor"_s;
    QVERIFY(
        m_store->workspace->apply(m_store->assessmentId,
                                  SetDetails{assessment.title, assessment.scope, assessment.system,
                                             assessment.asOf, assessment.language}));
    QTRY_VERIFY(statement().contains(u"Another vendor"_s));
}

void TestDashboardPage::keepsThePlaceOfTheKeyboard()
{
    show();
    within<TallyRow>("clauses").at(3)->setFocus();
    const QString name = QApplication::focusWidget()->accessibleName();
    const QString before = statement();
    QVERIFY(m_store->workspace->apply(
        m_store->assessmentId, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    QTRY_VERIFY(statement() != before);
    QVERIFY(QApplication::focusWidget() != nullptr);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
}

void TestDashboardPage::showsTheHistory()
{
    show();
    QTRY_VERIFY(!child<QLabel>(*m_page, "point").isHidden());
    QVERIFY(child<QLabel>(*m_page, "point").text().contains(u"incomplete"_s));

    const QDateTime first(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    const ScoreHistory history{{{first, Verdict::Incomplete, 0, 0, 7},
                                {first.addDays(3), Verdict::Incomplete, 400, 4, 7},
                                {first.addDays(9), Verdict::DoesNotConform, 870, 7, 7}},
                               0};
    HistoryChart chart(history);
    chart.resize(400, 200);
    QSignalSpy current(&chart, &HistoryChart::currentChanged);
    QCOMPARE(QAccessible::queryAccessibleInterface(&chart)->role(), QAccessible::Chart);
    QCOMPARE(chart.accessibleName(), u"History of the score"_s);
    QVERIFY(chart.accessibleDescription().contains(u"87"_s));
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.accessibleName().contains(u"2026-11-01"_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleName().contains(u"40\u00a0%"_s));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleName().contains(u"does not conform"_s));
    QCOMPARE(current.size(), 3);
}

void TestDashboardPage::saysWhyThereIsNoHistory()
{
    show();
    QTRY_VERIFY(!child<QLabel>(*m_page, "point").isHidden());
    QVERIFY(QFile::rename(m_store->path(), m_store->path() + u".away"_s));
    QVERIFY(m_page->showAssessment(m_store->workspace.get(), m_store->assessmentId));
    QTRY_VERIFY(child<QLabel>(*m_page, "point").isHidden());
    QVERIFY(child<QLabel>(*m_page, "historyRemark").text().contains(u"work.confseal"_s));
    m_page->clear();
    QVERIFY(QFile::rename(m_store->path() + u".away"_s, m_store->path()));
}

void TestDashboardPage::listsMeasuresByState()
{
    show();
    QVERIFY(within<LinkButton>("measures").isEmpty());
    const QDate today = QDate::currentDate();
    QList<Change> changes{SetAnswer{WorkspaceFixture::answer(AnswerResult::NotFulfilled)}};
    Measure measure;
    measure.checkId = WorkspaceFixture::key().checkId;
    for (const int days : {90, 0, -1, -2, -3, -4, -5, -6, -7}) {
        measure.action = u"<b>%1</b>"_s.arg(days);
        measure.due = today.addDays(days);
        changes.append(SetMeasure{measure});
    }
    QVERIFY(m_store->workspace->apply(m_store->assessmentId, changes));
    QTRY_COMPARE(within<LinkButton>("measures").size(), 7); // five of those that are overdue
    QStringList texts;
    for (const QLabel *label : within<QLabel>("measures")) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(u"Overdue (7)"_s));
    auto *first = within<LinkButton>("measures").first();
    QVERIFY(first->accessibleName().startsWith(u"<b>-7</b>, Overdue since "_s));
    QSignalSpy requested(m_page.get(), &DashboardPage::checkRequested);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), measure.checkId);
    within<QPushButton>("measures").first()->click(); // all of them
    QCOMPARE(within<LinkButton>("measures").size(), 9);
}

void TestDashboardPage::saysThatThereIsNoPrinter()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        QSKIP("This computer has a printer.");
    }
    show();
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(child<MessageBanner>(*m_page, "message").text().contains(u"No printer"));
}

void TestDashboardPage::savesThePages()
{
    show();
    const QString path = m_store->folder.filePath(u"overview.pdf"_s);
    const NextDialog<QFileDialog> files([&path](QFileDialog &dialog) { choosePath(dialog, path); });
    child<QPushButton>(*m_page, "savePdf").click();
    QVERIFY(files.wasShown());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(child<MessageBanner>(*m_page, "message").text().contains(path));
}

void TestDashboardPage::saysWhyItCannotSave()
{
    show();
    const QString path = m_store->folder.filePath(u"missing/overview.pdf"_s);
    const NextDialog<QFileDialog> files([&path](QFileDialog &dialog) {
        dialog.setAcceptMode(QFileDialog::AcceptOpen); // asks for nothing that is there
        dialog.setFileMode(QFileDialog::AnyFile);
        choosePath(dialog, path);
    });
    child<QPushButton>(*m_page, "savePdf").click();
    if (child<MessageBanner>(*m_page, "message").text().isEmpty()) {
        QSKIP("The file dialog refuses the folder by itself.");
    }
    QVERIFY(child<MessageBanner>(*m_page, "message").text().contains(path));
}

void TestDashboardPage::staysWithinItsWidth_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    QTest::newRow("English") << Language::English << 1000;
    QTest::newRow("German") << Language::German << 800;
    QTest::newRow("German, twice as large") << Language::German << 400;
}

void TestDashboardPage::staysWithinItsWidth()
{
    QFETCH(Language, language);
    QFETCH(int, width);
    Translators translators;
    translators.install(language);
    Assessment assessment = m_store->assessment();
    assessment.title = QString(300, u'T');
    assessment.system.vendor = QString(300, u'W');
    assessment.holders[0].person = QString(300, u'M');
    assessment.holders[0].organisation = QString(300, u'O');
    assessment.holders[0].id.clear();
    m_store->assessmentId = m_store->workspace->createAssessment(assessment).value();
    EvidenceItem item;
    item.kind = EvidenceKind::Note;
    item.title = QString(300, u'E');
    item.expires = QDate::currentDate().addDays(3);
    QVERIFY(m_store->workspace->addEvidence(m_store->assessmentId, item, WorkspaceFixture::key()));
    m_page->resize(width, 500);
    show();
    const auto *area = m_page->findChild<QScrollArea *>();
    QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
    QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    QVERIFY(within<Link>("open").size() == 5);
    QVERIFY(within<Link>("evidence").size() == 1);
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->wordWrap() && label->isVisible()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        }
    }
    translators.install(Language::English);
}

void TestDashboardPage::showsUserTextAsText()
{
    const QString hostile = u"<b>hostile</b> &amp; %1 %2 &x"_s;
    Assessment assessment = m_store->assessment();
    assessment.system.vendor = hostile;
    assessment.title = hostile;
    assessment.holders[0].person = hostile;
    assessment.holders[0].id.clear();
    m_store->assessmentId = m_store->workspace->createAssessment(assessment).value();
    show();
    int labels = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(u"hostile")) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->text().contains(hostile));
            ++labels;
        }
    }
    QCOMPARE(labels, 3);
    const auto links = within<LinkButton>("open");
    QVERIFY(std::any_of(links.cbegin(), links.cend(), [&hostile](const LinkButton *link) {
        return link->accessibleName().contains(hostile);
    }));
}

void TestDashboardPage::letsGoOfTheWorkspace()
{
    show();
    m_page->clear();
    m_store->workspace.reset();
    QVERIFY(m_page->findChild<QLabel *>(u"statement"_s) == nullptr);
    m_store->reopen();
    show();
    QVERIFY(!statement().isEmpty());
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
