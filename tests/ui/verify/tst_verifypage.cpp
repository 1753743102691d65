#include "model/sealing/verificationjson.h"
#include "tests/model/sealing/reportfixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testdocument.h"
#include "tests/ui/support/modal.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings.h"
#include "ui/verify/certificatedialog.h"
#include "ui/verify/receivedfiles.h"
#include "ui/verify/signaturecard.h"
#include "ui/verify/signaturesview.h"
#include "ui/verify/timestampcard.h"
#include "ui/verify/verifypage.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/messagebanner.h"

#include <QAccessible>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestVerifyPage : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        return writeFile(m_folder.path(), name, content);
    }
    template<typename Widget>
    Widget &part(const char *name) const
    {
        return child<Widget>(*m_page, name);
    }
    QPushButton &button(const char *name) const { return part<QPushButton>(name); }
    QString verdict(const char *name) const { return part<QWidget>(name).accessibleName(); }
    QString noticeText() const { return part<QLabel>("noticeText").text(); }
    bool isShown(const char *name) const { return part<QWidget>(name).isVisible(); }
    void verify(const QString &path)
    {
        m_page->verifyFile(path);
        QVERIFY(QTest::qWaitFor([this] { return isShown("conclusion"); }, 60'000));
    }
    /// All texts that the page shows, for what must or must not be among them.
    QString texts() const
    {
        QStringList found;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            found.append(label->text().remove(QChar(0x200B)));
        }
        return found.join(u'\n');
    }

    QTemporaryDir m_folder;
    QString m_sealed;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<VerifyPage> m_page;

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void invitesToDropAFile();
    void showsThreeVerdicts_data();
    void showsThreeVerdicts();
    void trustsTheCertificatesOfTheSettings();
    void trustsForOneVerification();
    void saysWhyAFileCannotBeVerified();
    void takesDroppedFiles();
    void leavesWorkspacesToTheWindow();
    void listsSeveralFiles();
    void cancels();
    void showsTheAnswersOfAReport();
    void savesTheFindings();
    void savesAValidationReport();
    void showsTimestampsAndRevisions();
    void copiesASummary();
    void savesAnEmbeddedFile();
    void showsTheCertificate();
    void showsHostileTextsAsTheyAre();
    void namesEveryControl();
    void tellsOfResultsThatNobodySees();
    void goesOnInAnotherPage();
    void paintsTheNoticeInTheColoursOfNow();
};

void TestVerifyPage::initTestCase()
{
    const auto signer = TestPki::identity(u"signer-ec"_s);
    m_sealed = write(u"sealed.pdf"_s, ReportFixture().report(signer.get()).pdf);
}

void TestVerifyPage::init()
{
    QDir(m_folder.filePath(u"trust"_s)).removeRecursively();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_page = std::make_unique<VerifyPage>(*m_settings);
    m_page->resize(1000, 700);
    m_page->show();
}

void TestVerifyPage::invitesToDropAFile()
{
    QVERIFY(part<QLabel>("noticeTitle").text().contains(u"Drop"));
    const QString letter = write(u"letter.pdf"_s, "A letter");
    NextDialog<QFileDialog> choose([&](QFileDialog &dialog) { choosePath(dialog, letter); });
    button("noticeAction").click();
    QVERIFY(choose.wasShown());
    QVERIFY(QTest::qWaitFor([this] { return noticeText().contains(u"not a PDF"); }, 60'000));
    QSignalSpy requested(m_page.get(), &VerifyPage::trustSettingsRequested);
    button("trustCertificates").click();
    QCOMPARE(requested.size(), 1);
}

void TestVerifyPage::showsThreeVerdicts_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QStringList>("verdicts");
    const QByteArray sealed = readFile(m_sealed);
    QTest::newRow("sealed") << sealed << QStringList{u"intact"_s, u"issuer unknown"_s, u"agrees"_s};
    QByteArray flipped = sealed;
    flipped[flipped.size() / 3] = static_cast<char>(flipped.at(flipped.size() / 3) ^ 1);
    QTest::newRow("modified") << flipped
                              << QStringList{u"modified"_s, u"no statement"_s, u"disagrees"_s};
    QTest::newRow("not sealed") << ReportFixture().report().pdf
                                << QStringList{u"not sealed"_s, u"no statement"_s, u"agrees"_s};
    QTest::newRow("foreign") << writtenPages()
                             << QStringList{u"not sealed"_s, u"no statement"_s, u"no data"_s};
    const auto signer = TestPki::identity(u"signer-ec"_s);
    QTest::newRow("sealed, with data of another kind")
        << sealedBy(*signer) << QStringList{u"intact"_s, u"issuer unknown"_s, u"disagrees"_s};
}

void TestVerifyPage::showsThreeVerdicts()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QStringList, verdicts);
    verify(write(u"shown.pdf"_s, pdf));
    QCOMPARE(verdict("integrity").section(u": "_s, 1), verdicts.at(0));
    QCOMPARE(verdict("trust").section(u": "_s, 1), verdicts.at(1));
    // What an altered byte spoils, depends on where it lies.
    if (verdicts.at(0) != u"modified") {
        QCOMPARE(verdict("data").section(u": "_s, 1), verdicts.at(2));
    }
    QVERIFY(!verdict("conclusion").startsWith(u"Convincing"));
}

void TestVerifyPage::trustsTheCertificatesOfTheSettings()
{
    verify(m_sealed);
    QCOMPARE(verdict("trust"), u"Trust: issuer unknown"_s);
    QVERIFY(QDir().mkpath(m_settings->trustFolder()));
    QVERIFY(QFile::copy(TestPki::path(u"root.pem"_s), m_settings->trustFolder() + u"/root.pem"_s));
    button("verifyAgain").click();
    QVERIFY(QTest::qWaitFor([this] { return verdict("trust") == u"Trust: trusted"; }, 60'000));
    QVERIFY(verdict("conclusion").startsWith(u"Convincing"));
}

void TestVerifyPage::trustsForOneVerification()
{
    verify(m_sealed);
    NextDialog<QFileDialog> choose(
        [](QFileDialog &dialog) { choosePath(dialog, TestPki::path(u"root.pem"_s)); });
    button("addTrust").click();
    QVERIFY(choose.wasShown());
    QVERIFY(QTest::qWaitFor([this] { return verdict("trust") == u"Trust: trusted"; }, 60'000));
    QVERIFY(texts().contains(u"root.pem"));
    QVERIFY(m_settings->trustCertificateFiles().isEmpty());
}

void TestVerifyPage::saysWhyAFileCannotBeVerified()
{
    const QString path = m_folder.filePath(u"gone.pdf"_s);
    m_page->verifyFile(path);
    QVERIFY(QTest::qWaitFor([this] { return noticeText().contains(u"no file"); }, 60'000));
    QVERIFY(part<QLabel>("noticeTitle").text().contains(u"gone.pdf"));
    QVERIFY(QFile::copy(m_sealed, path));
    button("noticeAction").click();
    QVERIFY(QTest::qWaitFor([this] { return isShown("conclusion"); }, 60'000));
    QFile::remove(path);
}

void TestVerifyPage::takesDroppedFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_sealed)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QVERIFY(QTest::qWaitFor([this] { return isShown("conclusion"); }, 60'000));
}

void TestVerifyPage::leavesWorkspacesToTheWindow()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/x/own.confseal"_s)});
    QCOMPARE(receivedFiles(&data), QStringList());
    data.setUrls({QUrl(u"https://example.com/report.pdf"_s)});
    QCOMPARE(receivedFiles(&data), QStringList());
    data.setText(u"a text"_s);
    QCOMPARE(receivedFiles(&data), QStringList());
    data.setUrls({QUrl::fromLocalFile(u"/x/own.confseal"_s), QUrl::fromLocalFile(u"/x/a.pdf"_s)});
    QCOMPARE(receivedFiles(&data).size(), 2);
}

void TestVerifyPage::listsSeveralFiles()
{
    auto &list = part<QListView>("verifiedFiles");
    verify(m_sealed);
    QVERIFY(!list.isVisible());
    const QString foreign = write(u"foreign.pdf"_s, writtenPages());
    const QString letter = write(u"letter.pdf"_s, "A letter");
    m_page->verifyFiles({foreign, letter});
    QVERIFY(list.isVisible());
    QCOMPARE(list.model()->rowCount(), 3);
    QVERIFY(QTest::qWaitFor([this] { return verdict("integrity") == u"Integrity: not sealed"; },
                            60'000));
    QCOMPARE(list.currentIndex().row(), 0);
    list.setCurrentIndex(list.model()->index(2, 0));
    QCOMPARE(verdict("integrity"), u"Integrity: intact"_s);
    list.setCurrentIndex(list.model()->index(1, 0));
    QVERIFY(QTest::qWaitFor([this] { return noticeText().contains(u"not a PDF"); }, 60'000));
}

void TestVerifyPage::cancels()
{
    m_page->verifyFiles({m_sealed, write(u"foreign.pdf"_s, writtenPages())});
    button("noticeAction").click();
    QVERIFY(part<QLabel>("noticeTitle").text().startsWith(u"Cancelled"));
    button("noticeAction").click();
    QVERIFY(QTest::qWaitFor([this] { return isShown("conclusion"); }, 60'000));
}

void TestVerifyPage::showsTheAnswersOfAReport()
{
    verify(m_sealed);
    part<QTabWidget>("findings").setCurrentIndex(2);
    auto &table = part<QTreeView>("reportedResults");
    QVERIFY(table.isVisible());
    QVERIFY(table.currentIndex().isValid());
    auto &details = part<GrowingTextEdit>("answerDetails");
    const QString first = details.text();
    QVERIFY(!first.isEmpty());
    QVERIFY(details.isReadOnly());
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(details.text() != first);
}

void TestVerifyPage::savesTheFindings()
{
    verify(m_sealed);
    const QString path = m_folder.filePath(u"findings.json"_s);
    NextDialog<QFileDialog> choose([&](QFileDialog &dialog) { choosePath(dialog, path); });
    button("saveFindings").click();
    QVERIFY(choose.wasShown());
    const QJsonObject saved = QJsonDocument::fromJson(readFile(path)).object();
    QJsonObject expected = toJson(verified(readFile(m_sealed), {}));
    QCOMPARE(saved, expected);
    QVERIFY(part<MessageBanner>("findingsMessage").text().contains(u"findings.json"));
}

void TestVerifyPage::savesAValidationReport()
{
    verify(m_sealed);
    const QString path = m_folder.filePath(u"findings.pdf"_s);
    const NextDialog<QFileDialog> choose([&](QFileDialog &dialog) { choosePath(dialog, path); });
    button("saveFindings").click();
    QVERIFY(choose.wasShown());
    QVERIFY(readFile(path).startsWith("%PDF-1."));
    QVERIFY(part<MessageBanner>("findingsMessage").text().contains(u"findings.pdf"));
    const ProgramResult text = runProgram(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(text.output.contains("sealed.pdf"));
}

void TestVerifyPage::showsTimestampsAndRevisions()
{
    SignatureValidation signature;
    signature.signer = u"<b>Signer</b>"_s;
    signature.revision = 1;
    signature.level = u"B-LTA"_s;
    signature.changesSince = ChangesSince::Allowed;
    signature.changes = {u"A timestamp was added."_s};
    TimestampValidation inside;
    inside.authority = u"Authority of Time"_s;
    inside.finding.subIndication = u"NO_CERTIFICATE_CHAIN_FOUND"_s;
    inside.finding.explanation = u"Nobody vouches for it."_s;
    signature.timestamps = {inside};
    SignatureValidation timestamp;
    timestamp.kind = SignatureKind::DocumentTimestamp;
    timestamp.signer = u"Authority of Documents"_s;
    timestamp.revision = 2;
    timestamp.coversWholeDocument = true;
    timestamp.indication = Indication::TotalPassed;
    SignaturesView view;
    view.showSignatures({signature, timestamp, signature});
    view.resize(500, 400);
    view.show();
    QCOMPARE(view.findChildren<SignatureCard *>().size(), 2);
    QCOMPARE(view.findChildren<TimestampCard *>().size(), 1);
    QVERIFY(view.findChild<QWidget *>(u"revisions"_s) != nullptr);
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText);
        texts.append(label->text().remove(QChar(0x200B)));
    }
    const QString all = texts.join(u'\n');
    for (const QString &part :
         {u"Authority of Time"_s, u"not trusted: Nobody vouches for it."_s,
          u"Timestamp over the document: Authority of Documents"_s, u"Revision 2"_s,
          u"A timestamp was added."_s, u"long after the certificates have expired"_s,
          u"signed by <b>Signer</b>"_s, u"Signature 2: <b>Signer</b>"_s}) {
        QVERIFY2(all.contains(part), qPrintable(part + u'\n' + all));
    }
    QVERIFY(view.widget()->width() <= view.viewport()->width()); // nothing to scroll sideways
    view.showSignatures({signature, timestamp}, {{u"Only this came between."_s}, {}});
    QVERIFY(view.findChild<QWidget *>(u"revisions"_s)
                ->findChild<QLabel *>()
                ->text()
                .contains(u"Revisions"));
    bool isTold = false;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        isTold |= label->text().remove(QChar(0x200B)).contains(u"then: Only this came between.");
    }
    QVERIFY(isTold);
    view.showSignatures({signature});
    QVERIFY(view.findChild<QWidget *>(u"revisions"_s) == nullptr);
}

void TestVerifyPage::copiesASummary()
{
    verify(m_sealed);
    button("copySummary").click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"sealed.pdf"));
    QVERIFY(text.contains(u"Integrity: intact"));
}

void TestVerifyPage::savesAnEmbeddedFile()
{
    verify(m_sealed);
    part<QTabWidget>("findings").setCurrentIndex(3);
    const QString path = m_folder.filePath(u"saved copy"_s);
    NextDialog<QFileDialog> choose([&](QFileDialog &dialog) { choosePath(dialog, path); });
    button("saveCopy").click();
    QVERIFY(choose.wasShown());
    auto &message = part<MessageBanner>("filesMessage");
    QVERIFY(QTest::qWaitFor([&] { return !message.text().isEmpty(); }, 60'000));
    QVERIFY2(QFile::exists(path), qPrintable(message.text()));
}

void TestVerifyPage::showsTheCertificate()
{
    verify(m_sealed);
    part<QTabWidget>("findings").setCurrentIndex(1);
    const QString path = m_folder.filePath(u"signer.pem"_s);
    bool wasSaved = false;
    NextDialog<CertificateDialog> show([&](CertificateDialog &dialog) {
        NextDialog<QFileDialog> choose([&](QFileDialog &files) { choosePath(files, path); });
        child<QPushButton>(dialog, "save").click();
        wasSaved = choose.wasShown();
        dialog.reject();
    });
    button("certificate").click();
    QVERIFY(show.wasShown());
    QVERIFY(wasSaved);
    QCOMPARE(readFile(path), TestPki::certificate(u"signer-ec"_s).toPem());
}

void TestVerifyPage::showsHostileTextsAsTheyAre()
{
    ReportFixture fixture;
    const QString hostile = u"<b>&x;</b>"_s + QString(300, u'W');
    fixture.assessment.system.vendor = hostile;
    m_page->resize(640, 400);
    verify(write(u"<i>hostile<.pdf"_s, fixture.report().pdf));
    QVERIFY(texts().contains(hostile));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                 qPrintable(label->text()));
    }
    // Nothing foreign may widen the page.
    QVERIFY(m_page->minimumSizeHint().width() <= 640);
}

void TestVerifyPage::namesEveryControl()
{
    m_page->verifyFiles({m_sealed, write(u"foreign.pdf"_s, writtenPages())});
    QVERIFY(QTest::qWaitFor([this] { return isShown("conclusion"); }, 60'000));
    auto &tabs = part<QTabWidget>("findings");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->focusProxy() != nullptr || widget->objectName().startsWith(u"qt_")) {
                continue;
            }
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
}

void TestVerifyPage::tellsOfResultsThatNobodySees()
{
    QSignalSpy told(m_page.get(), &VerifyPage::notice);
    m_page->verifyFile(m_sealed);
    m_page->hide();
    QVERIFY(told.wait(60'000));
    QVERIFY(told.first().first().toString().startsWith(u"sealed.pdf: "));
    // What is only brought back is no news.
    VerifyPage renewed(*m_settings);
    QSignalSpy toldAgain(&renewed, &VerifyPage::notice);
    renewed.verifyFiles(m_page->state().files);
    const QWidget &conclusion = child<QWidget>(renewed, "conclusion");
    QVERIFY(QTest::qWaitFor([&] { return conclusion.isVisibleTo(&renewed); }, 60'000));
    QCOMPARE(toldAgain.size(), 0);
}

void TestVerifyPage::goesOnInAnotherPage()
{
    const QString foreign = write(u"foreign.pdf"_s, writtenPages());
    m_page->verifyFiles({foreign, m_sealed});
    auto *list = &part<QListView>("verifiedFiles");
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(
        QTest::qWaitFor([this] { return verdict("integrity") == u"Integrity: intact"; }, 60'000));
    NextDialog<QFileDialog> choose(
        [](QFileDialog &dialog) { choosePath(dialog, TestPki::path(u"root.pem"_s)); });
    button("addTrust").click();
    QVERIFY(QTest::qWaitFor([this] { return verdict("trust") == u"Trust: trusted"; }, 60'000));
    constexpr int dataTab = 2;
    part<QTabWidget>("findings").setCurrentIndex(dataTab);
    auto *table = &part<QTreeView>("reportedResults");
    table->setCurrentIndex(table->model()->index(5, 0));
    const QString details = part<GrowingTextEdit>("answerDetails").text();

    const VerifyPage::State state = m_page->state();
    m_page = std::make_unique<VerifyPage>(*m_settings);
    m_page->show();
    m_page->restore(state);
    list = &part<QListView>("verifiedFiles");
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(QTest::qWaitFor([this] { return isShown("reportedResults"); }, 60'000));
    QCOMPARE(part<QTabWidget>("findings").currentIndex(), dataTab);
    QCOMPARE(part<QTreeView>("reportedResults").currentIndex().row(), 5);
    QCOMPARE(part<GrowingTextEdit>("answerDetails").text(), details);
    QCOMPARE(verdict("trust"), u"Trust: trusted"_s);
    QCOMPARE(m_page->state().files, state.files);
}

void TestVerifyPage::paintsTheNoticeInTheColoursOfNow()
{
    const auto icon = [this] {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull()
                && label->pixmap(Qt::ReturnByValue).width() >= 40) {
                return label->pixmap(Qt::ReturnByValue).toImage();
            }
        }
        return QImage();
    };
    const QImage before = icon();
    QVERIFY(!before.isNull());
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(Style::isDark(palette) ? Appearance::light() : Appearance::dark());
    QTRY_VERIFY(icon() != before);
    QApplication::setPalette(palette);
    QTRY_COMPARE(icon(), before);
}

QTEST_MAIN(TestVerifyPage)
#include "tst_verifypage.moc"
