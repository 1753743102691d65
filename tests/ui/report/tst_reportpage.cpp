#include "tests/model/workspace/workspacefixture.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/pkiserver.h"
#include "tests/ui/support/modal.h"
#include "ui/report/reportoptionsform.h"
#include "ui/report/reportpage.h"
#include "ui/report/sealdialog.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestReportPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void previewsADraftWhileChecksAreOpen();
    void stopsAndMakesItAgain();
    void leadsToTheFirstOpenCheck();
    void sealsACompleteAssessment();
    void sealsAtALevel();
    void savesWhatTheOptionsSay();
    void saysWhyAReportCannotBeMade();
    void isNotValidBeforeItsDate();
    void saysWhyAReportCannotBeSaved();
    void letsGoOfTheWorkspace();
    void startsAnewForAnotherAssessment();
    void keepsWhatWasChosenForAnotherPage();
    void proposesTheOrganisation_data();
    void proposesTheOrganisation();

private:
    QLabel &label(const char *name) { return child<QLabel>(*m_page, name); }
    QPushButton &button(const char *name) { return child<QPushButton>(*m_page, name); }
    bool isPreviewed() { return !label("summary").text().isEmpty() && button("save").isEnabled(); }
    void answerEverything();
    void show()
    {
        m_page->showAssessment(m_store->workspace.get(), m_store->assessmentId);
        m_page->show();
    }
    QByteArray saved(const QString &name)
    {
        QFile file(m_store->folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<WorkspaceFixture> m_store;
    std::unique_ptr<ReportPage> m_page;
};

void TestReportPage::init()
{
    m_store = std::make_unique<WorkspaceFixture>();
    m_page = std::make_unique<ReportPage>();
}

void TestReportPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void TestReportPage::answerEverything()
{
    const auto catalogue = m_store->workspace->catalogue(m_store->assessment().catalogue).value();
    for (const Clause &clause : catalogue->clauses) {
        for (const Check &check : clause.checks) {
            Answer answer;
            answer.key = {check.id, *responsibleRole(check, Scope::Complete), {}};
            answer.result = AnswerResult::Fulfilled;
            QVERIFY(m_store->workspace->apply(m_store->assessmentId, SetAnswer{answer}));
        }
    }
}

void TestReportPage::previewsADraftWhileChecksAreOpen()
{
    show();
    QVERIFY(!button("save").isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    QVERIFY(!button("seal").isEnabled());
    QVERIFY(child<QCheckBox>(*m_page, "draft").isChecked());
    QVERIFY(!child<QCheckBox>(*m_page, "draft").isEnabled());
    QCOMPARE(label("title").text(), u"Example vendor Example product"_s);
    QCOMPARE(label("title").textFormat(), Qt::PlainText);
    QVERIFY(label("message").text().isEmpty());
}

void TestReportPage::stopsAndMakesItAgain()
{
    show();
    QVERIFY(button("stop").isVisible());
    button("stop").click();
    QTRY_VERIFY(!label("message").text().isEmpty());
    QVERIFY(!button("save").isEnabled());
    QVERIFY(button("stop").isVisible());
    button("stop").click();
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    QVERIFY(label("message").text().isEmpty());
    QVERIFY(!button("stop").isVisible());
}

void TestReportPage::leadsToTheFirstOpenCheck()
{
    show();
    QSignalSpy requested(m_page.get(), &ReportPage::checkRequested);
    button("firstOpen").click();
    QCOMPARE(requested.size(), 1);
    const QString checkId = requested.first().first().toString();
    const auto catalogue = m_store->workspace->catalogue(m_store->assessment().catalogue).value();
    QVERIFY(catalogue->check(checkId) != nullptr);
}

void TestReportPage::sealsACompleteAssessment()
{
    answerEverything();
    show();
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    QVERIFY(!button("firstOpen").isVisible());
    QVERIFY(button("seal").isEnabled());
    const NextDialog<SealDialog> seal([](SealDialog &dialog) {
        child<QLineEdit>(dialog, "file").setText(TestPki::path(u"signer-ec.p12"_s));
        child<QLineEdit>(dialog, "passphrase").setText(u"test"_s);
        dialog.accept();
    });
    const NextDialog<QFileDialog> files([this](QFileDialog &dialog) {
        choosePath(dialog, m_store->folder.filePath(u"sealed.pdf"_s));
    });
    button("seal").click();
    QTRY_VERIFY_WITH_TIMEOUT(!saved(u"sealed.pdf"_s).isEmpty(), 60'000);
    QVERIFY(saved(u"sealed.pdf"_s).contains("/ByteRange"));
    QVERIFY(isPreviewed());
    QVERIFY(!button("seal").isEnabled());
}

void TestReportPage::sealsAtALevel()
{
    const PkiServer server;
    Settings settings(m_store->folder.filePath(u"settings.ini"_s));
    settings.setTimestampServer(server.address());
    settings.setSealLevel(PadesLevel::BT);
    m_page->useSettings(settings);
    answerEverything();
    show();
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    const auto enter = [](SealDialog &dialog) {
        child<QLineEdit>(dialog, "file").setText(TestPki::path(u"signer-ec.p12"_s));
        child<QLineEdit>(dialog, "passphrase").setText(u"test"_s);
        dialog.accept();
    };
    {
        settings.setTimestampServer(server.address(u"/garbage"_s));
        const NextDialog<SealDialog> seal(enter);
        button("seal").click();
        QTRY_VERIFY_WITH_TIMEOUT(button("stop").isVisible() && button("seal").isEnabled(), 60'000);
        QVERIFY(!label("message").text().isEmpty());
        QVERIFY(!button("save").isEnabled());
    }
    settings.setTimestampServer(server.address());
    const NextDialog<SealDialog> seal(enter);
    const NextDialog<QFileDialog> files([this](QFileDialog &dialog) {
        choosePath(dialog, m_store->folder.filePath(u"sealed.pdf"_s));
    });
    button("seal").click();
    QTRY_VERIFY_WITH_TIMEOUT(!saved(u"sealed.pdf"_s).isEmpty(), 60'000);
    QVERIFY2(label("summary").text().contains(u"B-T"), qPrintable(label("summary").text()));
    QVERIFY(server.takeLog().contains("timestamp-query"));
}

void TestReportPage::savesWhatTheOptionsSay()
{
    show();
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    const NextDialog<QFileDialog> files([this](QFileDialog &dialog) {
        QTest::qWait(600); // longer than the page waits for more changes
        choosePath(dialog, m_store->folder.filePath(u"report.pdf"_s));
    });
    auto &language = child<QComboBox>(*m_page, "language");
    const QString before = label("summary").text();
    language.setCurrentIndex(1 - language.currentIndex());
    // A report of the options before must not be saved.
    button("save").click();
    QVERIFY(!files.wasShown());
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    button("save").click();
    QVERIFY(files.wasShown());
    QVERIFY(saved(u"report.pdf"_s).startsWith("%PDF-"));
    QVERIFY2(label("message").text().contains(u"report.pdf"), qPrintable(label("message").text()));
}

void TestReportPage::saysWhyAReportCannotBeMade()
{
    show();
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    const QString away = m_store->path() + u".away"_s;
    QVERIFY(QFile::rename(m_store->path(), away));
    auto &detail = child<QComboBox>(*m_page, "detail");
    detail.setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(!label("message").text().isEmpty(), 60'000);
    QCOMPARE(label("message").textFormat(), Qt::PlainText);
    QVERIFY(!button("save").isEnabled());
    QVERIFY(label("summary").text().isEmpty());
    QVERIFY(QFile::rename(away, m_store->path()));
    detail.setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    QVERIFY(label("message").text().isEmpty());
}

void TestReportPage::isNotValidBeforeItsDate()
{
    show();
    auto &date = child<QDateEdit>(*m_page, "date");
    auto &validUntil = child<QDateEdit>(*m_page, "validUntil");
    validUntil.setDate(date.date().addDays(-1));
    QCOMPARE(validUntil.date(), date.date());
    date.setDate(QDate::currentDate().addYears(3));
    QVERIFY(validUntil.date() >= date.date());
    show();
    QCOMPARE(validUntil.date(), QDate::currentDate().addYears(1));
}

void TestReportPage::saysWhyAReportCannotBeSaved()
{
    show();
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    const NextDialog<QFileDialog> files([this](QFileDialog &dialog) {
        QVERIFY(QDir(m_store->folder.path()).mkdir(u"away"_s));
        choosePath(dialog, m_store->folder.filePath(u"away/report.pdf"_s));
        QVERIFY(QDir(m_store->folder.filePath(u"away"_s)).removeRecursively());
    });
    button("save").click();
    QVERIFY(files.wasShown());
    QVERIFY2(label("message").text().contains(u"away/report.pdf"),
             qPrintable(label("message").text()));
    QVERIFY(button("save").isEnabled());
}

void TestReportPage::letsGoOfTheWorkspace()
{
    show();
    m_page->clear();
    m_store->workspace.reset();
    QTest::qWait(500);
    QVERIFY(label("summary").text().isEmpty());
    QVERIFY(!button("save").isEnabled());
}

void TestReportPage::startsAnewForAnotherAssessment()
{
    show();
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
    child<QLineEdit>(*m_page, "number").setText(u"2026-1"_s);
    child<QComboBox>(*m_page, "detail").setCurrentIndex(1);
    m_store->assessmentId = m_store->workspace->createAssessment(m_store->assessment()).value();
    show();
    QVERIFY(child<QLineEdit>(*m_page, "number").text().isEmpty());
    QCOMPARE(child<QComboBox>(*m_page, "detail").currentIndex(), 0);
}

void TestReportPage::keepsWhatWasChosenForAnotherPage()
{
    show();
    child<QLineEdit>(*m_page, "number").setText(u"2026-1"_s);
    QTest::keyClicks(&child<QLineEdit>(*m_page, "issuer"), u"Somebody else"_s);
    child<QComboBox>(*m_page, "detail").setCurrentIndex(1);
    child<QDateEdit>(*m_page, "validUntil").setDate(QDate::currentDate().addDays(100));
    const auto choices = m_page->choices();
    m_page = std::make_unique<ReportPage>();
    m_page->keepChoices(choices);
    show();
    QCOMPARE(child<QLineEdit>(*m_page, "number").text(), u"2026-1"_s);
    QCOMPARE(child<QComboBox>(*m_page, "detail").currentIndex(), 1);
    const ReportOptions options = m_page->findChild<ReportOptionsForm *>()->options();
    QVERIFY(options.issuer.contains(u"Somebody else"));
    QCOMPARE(options.validUntil, QDate::currentDate().addDays(100));
    // Another assessment has nothing to do with them.
    m_page->keepChoices(choices);
    m_store->assessmentId = m_store->workspace->createAssessment(m_store->assessment()).value();
    show();
    QVERIFY(child<QLineEdit>(*m_page, "number").text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
}

void TestReportPage::proposesTheOrganisation_data()
{
    QTest::addColumn<QString>("declaring");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("hasLetterhead");
    const QString own = u"Own & <b>Sons</b>"_s;
    QTest::newRow("none declares") << QString() << u"Street 1"_s << own << true;
    QTest::newRow("this one declares") << own << u"Street 1"_s << own << true;
    // The address of one organisation must not stand under the name of another.
    QTest::newRow("another declares") << u"Another"_s << u"Street 1"_s << u"Another"_s << false;
    QTest::newRow("no address") << own << QString() << own << false;
}

void TestReportPage::proposesTheOrganisation()
{
    QFETCH(QString, declaring);
    QFETCH(QString, address);
    QFETCH(QString, issuer);
    QFETCH(bool, hasLetterhead);
    Settings settings(m_store->folder.filePath(u"settings.ini"_s));
    settings.setOrganisation({u"Own & <b>Sons</b>"_s, address, {}, {}});
    m_page->useSettings(settings);
    RoleHolder holder = m_store->assessment().holders.first();
    holder.organisation = declaring;
    QVERIFY(m_store->workspace->apply(m_store->assessmentId, SetHolder{holder}));
    show();
    QCOMPARE(child<QLineEdit>(*m_page, "issuer").text(), issuer);
    QCOMPARE(child<QCheckBox>(*m_page, "letterhead").isChecked(), hasLetterhead);
    const ReportOptions options = m_page->findChild<ReportOptionsForm *>()->options();
    QCOMPARE(options.issuer, declaring.isEmpty() ? issuer : QString()); // as it is stored
    QCOMPARE(options.issuerAddress, hasLetterhead ? address : QString());
    auto &field = child<QLineEdit>(*m_page, "issuer");
    field.clear();
    QTest::keyClicks(&field, u"Typed"_s);
    QCOMPARE(m_page->findChild<ReportOptionsForm *>()->options().issuer, u"Typed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPreviewed(), 60'000);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
