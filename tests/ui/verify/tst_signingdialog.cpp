#include "tests/model/sealing/reportfixture.h"
#include "tests/support/documents/program.h"
#include "tests/support/pkiserver.h"
#include "tests/ui/support/modal.h"
#include "ui/settings/settings.h"
#include "ui/verify/signingdialog.h"
#include "ui/verify/verifypage.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Signing what was received once more, and making its seal last longer, from the page that
/// verifies.
class TestSigningDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void signsACopyAndShowsIt();
    void offersWhatIsOpenOnly();
    void makesTheSealLastLonger();
    void saysWhatIsMissingForAHigherLevel();
    void letsCorrectWhatFailed();
    void writesNothingWithoutAName();
    void fitsSmallScreens_data();
    void fitsSmallScreens();

private:
    void verify(const QString &path)
    {
        m_page->verifyFile(path);
        QVERIFY(QTest::qWaitFor([this] { return isShown("conclusion"); }, 60'000));
    }
    bool isShown(const char *name) const { return child<QWidget>(*m_page, name).isVisible(); }
    QPushButton &button(const char *name) const { return child<QPushButton>(*m_page, name); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::shared_ptr<VerifiedReport> report(const QString &path) const;

    PkiServer m_server;
    QTemporaryDir m_folder;
    QByteArray m_original;
    QString m_sealed;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<VerifyPage> m_page;
};

namespace {

void enterIdentity(const SigningDialog &dialog, const QString &name)
{
    child<QLineEdit>(dialog, "file").setText(TestPki::path(name + u".p12"));
    child<QLineEdit>(dialog, "passphrase").setText(u"test"_s);
}

} // namespace

void TestSigningDialog::initTestCase()
{
    qputenv("http_proxy", m_server.address().toEncoded());
    const auto signer = TestPki::identity(u"signer-ec"_s);
    m_original = ReportFixture().report(signer.get()).pdf;
    m_sealed = writeFile(m_folder.path(), u"sealed.pdf"_s, m_original);
}

void TestSigningDialog::init()
{
    QFile::remove(path(u"settings.ini"_s));
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_page = std::make_unique<VerifyPage>(*m_settings);
    m_page->resize(1000, 700);
    m_page->show();
}

std::shared_ptr<VerifiedReport> TestSigningDialog::report(const QString &path) const
{
    auto report = std::make_shared<VerifiedReport>();
    report->path = path;
    report->openRoles = {SignatureRole::Reviewer, SignatureRole::Approver};
    return report;
}

void TestSigningDialog::signsACopyAndShowsIt()
{
    verify(m_sealed);
    QString proposed;
    const NextDialog<SigningDialog> signing([&](SigningDialog &dialog) {
        auto &role = child<QComboBox>(dialog, "role");
        QCOMPARE(role.count(), 2);
        role.setCurrentIndex(1);
        enterIdentity(dialog, u"signer-rsa"_s);
        child<QPushButton>(dialog, "sign").click();
    });
    const NextDialog<QFileDialog> files([&](QFileDialog &dialog) {
        proposed = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
        choosePath(dialog, path(u"copy.pdf"_s));
    });
    button("signAs").click();
    QVERIFY(signing.wasShown());
    QVERIFY2(proposed.endsWith(u"sealed-signed.pdf"), qPrintable(proposed));
    QVERIFY(readFile(path(u"copy.pdf"_s)).startsWith(m_original));
    QCOMPARE(readFile(m_sealed), m_original);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state().shown, path(u"copy.pdf"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("conclusion"), 60'000);
    QCOMPARE(verified(readFile(path(u"copy.pdf"_s))).signatures.signatures.last().fieldName,
             u"Approver"_s);
}

void TestSigningDialog::offersWhatIsOpenOnly()
{
    QByteArray changed = m_original;
    changed.replace("/Type /Page", "/Type /PagX");
    verify(writeFile(m_folder.path(), u"changed.pdf"_s, changed));
    QVERIFY(!isShown("signAs"));
    QVERIFY(!isShown("lastLonger"));
    verify(writeFile(m_folder.path(), u"unsigned.pdf"_s, ReportFixture().report().pdf));
    QTRY_VERIFY(isShown("conclusion"));
    QVERIFY(!isShown("signAs"));
    QVERIFY(!isShown("lastLonger"));
}

void TestSigningDialog::makesTheSealLastLonger()
{
    m_settings->setTimestampServer(m_server.address());
    m_settings->setSealLevel(PadesLevel::BT);
    verify(m_sealed);
    const NextDialog<SigningDialog> raising([&](SigningDialog &dialog) {
        auto &level = child<QComboBox>(dialog, "level");
        QCOMPARE(level.count(), 3);
        QCOMPARE(level.currentIndex(), 0);
        child<QPushButton>(dialog, "sign").click();
    });
    const NextDialog<QFileDialog> files(
        [&](QFileDialog &dialog) { choosePath(dialog, path(u"longer.pdf"_s)); });
    button("lastLonger").click();
    QVERIFY(readFile(path(u"longer.pdf"_s)).startsWith(m_original));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->state().shown, path(u"longer.pdf"_s), 60'000);
}

void TestSigningDialog::saysWhatIsMissingForAHigherLevel()
{
    SigningDialog dialog(SigningDialog::Purpose::HigherLevel, report(m_sealed), *m_settings);
    dialog.show();
    QVERIFY(!child<QPushButton>(dialog, "sign").isEnabled());
    QVERIFY(child<QWidget>(dialog, "serverMissing").isVisible());
    QVERIFY(child<QWidget>(dialog, "setTimestampServer").isVisible());
}

void TestSigningDialog::letsCorrectWhatFailed()
{
    const auto found = report(m_sealed);
    found->sha256 = QString(64, u'0'); // of a file that has changed since
    SigningDialog dialog(SigningDialog::Purpose::Signature, found, *m_settings);
    dialog.show();
    enterIdentity(dialog, u"signer-rsa"_s);
    const NextDialog<QFileDialog> files(
        [&](QFileDialog &choice) { choosePath(choice, path(u"refused.pdf"_s)); });
    child<QPushButton>(dialog, "sign").click();
    const auto &state = child<QLabel>(dialog, "signingState");
    QTRY_VERIFY_WITH_TIMEOUT(state.text().contains(u"Verify it again"), 60'000);
    QVERIFY(dialog.isVisible());
    QVERIFY(child<QPushButton>(dialog, "sign").isEnabled()); // the identity is still open
    QVERIFY(child<QLineEdit>(dialog, "passphrase").text().isEmpty());
    QVERIFY(!QFile::exists(path(u"refused.pdf"_s)));
}

void TestSigningDialog::writesNothingWithoutAName()
{
    SigningDialog dialog(SigningDialog::Purpose::Signature, report(m_sealed), *m_settings);
    dialog.show();
    enterIdentity(dialog, u"signer-rsa"_s);
    const NextDialog<QFileDialog> files([](QFileDialog &choice) { choice.reject(); });
    child<QPushButton>(dialog, "sign").click();
    QVERIFY(files.wasShown());
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.destination().isEmpty());
}

void TestSigningDialog::fitsSmallScreens_data()
{
    QTest::addColumn<SigningDialog::Purpose>("purpose");
    QTest::newRow("signature") << SigningDialog::Purpose::Signature;
    QTest::newRow("higher level") << SigningDialog::Purpose::HigherLevel;
}

void TestSigningDialog::fitsSmallScreens()
{
    QFETCH(SigningDialog::Purpose, purpose);
    m_settings->rememberIdentity({u"/"_s + QString(300, u'W'), QString(300, u'W'), {}});
    SigningDialog dialog(purpose, report(m_sealed), *m_settings);
    dialog.show();
    dialog.resize(380, 280); // 800 × 600 at 200 %, and its frame
    QCOMPARE(dialog.size(), QSize(380, 280));
    const auto *area = dialog.findChild<QScrollArea *>();
    QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
}

QTEST_MAIN(TestSigningDialog)
#include "tst_signingdialog.moc"
