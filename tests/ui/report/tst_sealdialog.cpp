#include "model/signing/signer.h"
#include "model/signing/trialidentity.h"
#include "model/workspace/reporting.h"
#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/token/softwaretoken.h"
#include "tests/ui/support/modal.h"
#include "ui/report/sealdialog.h"
#include "ui/settings/sealingsettingsdialog.h"
#include "ui/settings/settings.h"
#include "ui/verify/certificatedialog.h"
#include "ui/widgets/messagebanner.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSealDialog : public QObject
{
    Q_OBJECT

private slots:
    void opensAnIdentity();
    void saysWhyAnIdentityCannotBeUsed_data();
    void saysWhyAnIdentityCannotBeUsed();
    void letsCorrectThePassphrase();
    void needsAFile();
    void hidesThePassphrase();
    void takesTheFileFromADialog();
    void writesWhatWasEntered();
    void offersKnownIdentities();
    void remembersOnlyWhatWasUsed();
    void offersNoLevelWithoutATimestampServer();
    void leadsToTheTimestampServer();
    void writesLevelAndFirstSigner();
    void warnsBeforeItSeals();
    void showsTheCertificate();
    void saysWhichModuleIsMissing();
    void sealsWithAToken();
    void saysWhenNoTokenIsThere();
    void isClosedWhileATokenWorks();
    void fitsSmallScreens();
};

void TestSealDialog::opensAnIdentity()
{
    SealDialog dialog;
    dialog.show();
    child<QLineEdit>(dialog, "file").setText(TestPki::path(u"signer-ec.p12"_s));
    auto &passphrase = child<QLineEdit>(dialog, "passphrase");
    QTest::keyClicks(&passphrase, u"test"_s);
    QTest::keyClick(&passphrase, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(dialog.signer() != nullptr);
    QVERIFY(passphrase.text().isEmpty());
}

void TestSealDialog::saysWhyAnIdentityCannotBeUsed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("wrong passphrase") << u"signer-ec.p12"_s << u"wrong"_s;
    QTest::newRow("no passphrase") << u"signer-ec.p12"_s << QString();
    QTest::newRow("no private key") << u"no-key.p12"_s << u"test"_s;
    QTest::newRow("no certificate") << u"no-certificate.p12"_s << u"test"_s;
    QTest::newRow("expired") << u"expired.p12"_s << u"test"_s;
    QTest::newRow("not PKCS#12") << u"root.pem"_s << u"test"_s;
    QTest::newRow("missing file") << u"missing.p12"_s << u"test"_s;
    QTest::newRow("folder") << QString() << u"test"_s;
}

void TestSealDialog::saysWhyAnIdentityCannotBeUsed()
{
    QFETCH(QString, file);
    QFETCH(QString, passphrase);
    SealDialog dialog;
    dialog.show();
    child<QLineEdit>(dialog, "file").setText(TestPki::path(file));
    child<QLineEdit>(dialog, "passphrase").setText(passphrase);
    child<QPushButton>(dialog, "seal").click();
    const auto &problem = child<QLabel>(dialog, "problem");
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.signer() == nullptr);
    QVERIFY(!problem.text().isEmpty());
    QCOMPARE(problem.textFormat(), Qt::PlainText);
    QVERIFY2(passphrase.isEmpty() || passphrase == u"test"_s
                 || !problem.text().contains(passphrase + u'"'),
             qPrintable(problem.text()));
    child<QLineEdit>(dialog, "file").setText(u"/another"_s);
    QVERIFY(problem.text().isEmpty());
}

void TestSealDialog::letsCorrectThePassphrase()
{
    SealDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    child<QLineEdit>(dialog, "file").setText(TestPki::path(u"signer-rsa.p12"_s));
    auto &passphrase = child<QLineEdit>(dialog, "passphrase");
    QTest::keyClicks(&passphrase, u"wrong"_s);
    QTest::keyClick(&passphrase, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &passphrase);
    QTest::keyClicks(&passphrase, u"test"_s); // replaces what is selected
    QTest::keyClick(&passphrase, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestSealDialog::needsAFile()
{
    SealDialog dialog;
    QVERIFY(!child<QPushButton>(dialog, "seal").isEnabled());
    child<QLineEdit>(dialog, "file").setText(u"x"_s);
    QVERIFY(child<QPushButton>(dialog, "seal").isEnabled());
}

void TestSealDialog::hidesThePassphrase()
{
    const SealDialog dialog;
    QCOMPARE(child<QLineEdit>(dialog, "passphrase").echoMode(), QLineEdit::Password);
}

void TestSealDialog::takesTheFileFromADialog()
{
    SealDialog dialog;
    dialog.show();
    const QString path = TestPki::path(u"signer-ec.p12"_s);
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) { choosePath(choice, path); });
    child<QPushButton>(dialog, "browse").click();
    QVERIFY(files.wasShown());
    QCOMPARE(child<QLineEdit>(dialog, "file").text(), path);
}

void TestSealDialog::writesWhatWasEntered()
{
    const SealDialog dialog;
    child<QLineEdit>(dialog, "reason").setText(u"<b>Reason</b>"_s);
    child<QLineEdit>(dialog, "place").setText(u"Bonn"_s);
    child<QLineEdit>(dialog, "function").setText(u"Head & more"_s);
    ReportOptions options;
    dialog.writeTo(options);
    QCOMPARE(options.reason, u"<b>Reason</b>"_s);
    QCOMPARE(options.place, u"Bonn"_s);
    QCOMPARE(options.signatoryFunction, u"Head & more"_s);
}

void TestSealDialog::offersKnownIdentities()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    {
        SealDialog dialog;
        dialog.useSettings(settings);
        QVERIFY(child<QLineEdit>(dialog, "file").text().isEmpty());
        QVERIFY(child<QLineEdit>(dialog, "place").text().isEmpty());
    }
    settings.rememberIdentity({u"/home/older.p12"_s, {}, {}});
    settings.rememberIdentity({u"/home/newer.p12"_s, u"Holder"_s, QDate(2030, 1, 2)});
    settings.setOrganisation({{}, {}, {}, u"Köln"_s});
    SealDialog dialog;
    dialog.useSettings(settings);
    QCOMPARE(child<QLineEdit>(dialog, "file").text(), u"/home/newer.p12"_s);
    QCOMPARE(child<QComboBox>(dialog, "files").count(), 2);
    QCOMPARE(child<QLineEdit>(dialog, "place").text(), u"Köln"_s);
    QVERIFY(child<QPushButton>(dialog, "seal").isEnabled());
}

void TestSealDialog::remembersOnlyWhatWasUsed()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    SealDialog dialog;
    dialog.useSettings(settings);
    dialog.show();
    const QString path = TestPki::path(u"signer-ec.p12"_s);
    child<QLineEdit>(dialog, "file").setText(path);
    child<QLineEdit>(dialog, "passphrase").setText(u"wrong"_s);
    child<QPushButton>(dialog, "seal").click();
    QVERIFY(settings.identities().isEmpty());
    child<QLineEdit>(dialog, "passphrase").setText(u"test"_s);
    child<QPushButton>(dialog, "seal").click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(settings.identities().size(), 1);
    QCOMPARE(settings.identities().first().path, path);
    QCOMPARE(settings.identities().first().holder, u"Test Signer P-256"_s);
    QVERIFY(settings.identities().first().validUntil.isValid());
}

void TestSealDialog::offersNoLevelWithoutATimestampServer()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setSealLevel(PadesLevel::BLTA);
    SealDialog dialog;
    dialog.useSettings(settings);
    dialog.show();
    auto &levels = child<QComboBox>(dialog, "level");
    QCOMPARE(levels.count(), 4);
    QCOMPARE(levels.currentIndex(), 0);
    for (int row = 1; row < levels.count(); ++row) {
        QVERIFY(!levels.model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled));
    }
    QVERIFY(child<QLabel>(dialog, "serverMissing").isVisible());
    QVERIFY(!child<QLabel>(dialog, "levelExplanation").text().isEmpty());
    ReportOptions options;
    dialog.writeTo(options);
    QCOMPARE(options.level, PadesLevel::BB);
    QVERIFY(options.proofs.timestampServer.isEmpty());
}

void TestSealDialog::leadsToTheTimestampServer()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setSealLevel(PadesLevel::BLT);
    SealDialog dialog;
    dialog.useSettings(settings);
    dialog.show();
    const NextDialog<SealingSettingsDialog> edit([](SealingSettingsDialog &page) {
        child<QLineEdit>(page, "timestampServer").setText(u"https://time.example/tsa"_s);
        page.accept();
    });
    child<QPushButton>(dialog, "setTimestampServer").click();
    QVERIFY(edit.wasShown());
    QVERIFY(!child<QLabel>(dialog, "serverMissing").isVisible());
    QCOMPARE(child<QComboBox>(dialog, "level").currentIndex(), 2); // as it is proposed
}

void TestSealDialog::writesLevelAndFirstSigner()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTimestampServer(QUrl(u"https://time.example/tsa"_s));
    settings.setSealLevel(PadesLevel::BT);
    QVERIFY(QDir().mkpath(settings.trustFolder()));
    QVERIFY(QFile::copy(TestPki::path(u"root.pem"_s), settings.trustFolder() + u"/root.pem"));
    SealDialog dialog;
    dialog.useSettings(settings);
    child<QComboBox>(dialog, "firstSigner").setCurrentIndex(2);
    ReportOptions options;
    dialog.writeTo(options);
    QCOMPARE(options.level, PadesLevel::BT);
    QCOMPARE(options.proofs.timestampServer, QUrl(u"https://time.example/tsa"_s));
    QCOMPARE(options.proofs.certificates, QList{TestPki::certificate(u"root"_s)});
    QCOMPARE(options.firstSigner, SignatureRole::Approver);
    QVERIFY(child<QLabel>(dialog, "levelExplanation").text().contains(u"time.example"));
}

void TestSealDialog::warnsBeforeItSeals()
{
    const QTemporaryDir folder;
    const auto trial =
        createTrialIdentity(u"Trial"_s, "test", QDateTime::currentDateTimeUtc().addSecs(-60));
    SealDialog dialog;
    dialog.show();
    child<QLineEdit>(dialog, "file")
        .setText(writeFile(folder.path(), u"trial.p12"_s, trial.value().pkcs12));
    child<QLineEdit>(dialog, "passphrase").setText(u"test"_s);
    auto &seal = child<QPushButton>(dialog, "seal");
    const QString before = seal.text();
    seal.click();
    QVERIFY(dialog.isVisible());
    const auto &warnings = child<MessageBanner>(dialog, "signingWarnings");
    QVERIFY2(warnings.text().contains(u"trial identity"), qPrintable(warnings.text()));
    QVERIFY(seal.text() != before);
    child<QLineEdit>(dialog, "file").setText(u"/another"_s);
    QVERIFY(warnings.text().isEmpty());
    QCOMPARE(seal.text(), before);
    child<QLineEdit>(dialog, "file").setText(folder.filePath(u"trial.p12"_s));
    child<QLineEdit>(dialog, "passphrase").setText(u"test"_s);
    seal.click();
    seal.click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(dialog.signer()->certificate().isTrial());
}

void TestSealDialog::showsTheCertificate()
{
    SealDialog dialog;
    dialog.show();
    auto &details = child<QPushButton>(dialog, "certificate");
    QVERIFY(!details.isEnabled());
    child<QLineEdit>(dialog, "file").setText(TestPki::path(u"signer-ec.p12"_s));
    child<QLineEdit>(dialog, "passphrase").setText(u"test"_s);
    const NextDialog<CertificateDialog> shown([](CertificateDialog &facts) { facts.reject(); });
    details.click();
    QVERIFY(shown.wasShown());
    QVERIFY(child<QLineEdit>(dialog, "passphrase").text().isEmpty());
    QVERIFY(!child<QPushButton>(dialog, "seal").text().contains(u"anyway")); // nothing warns
    child<QPushButton>(dialog, "seal").click(); // the passphrase is not needed again
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestSealDialog::saysWhichModuleIsMissing()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    SealDialog dialog;
    dialog.useSettings(settings);
    dialog.show();
    child<QRadioButton>(dialog, "fromToken").click();
    QVERIFY(child<QLabel>(dialog, "tokenState").text().contains(u"module"));
    QVERIFY(child<QPushButton>(dialog, "chooseTokenModule").isVisible());
    QVERIFY(!child<QPushButton>(dialog, "seal").isEnabled());
    settings.setTokenModule(folder.filePath(u"no-module.so"_s));
    SealDialog another;
    another.useSettings(settings);
    another.show();
    child<QRadioButton>(another, "fromToken").click();
    QTRY_VERIFY(child<QPushButton>(another, "searchTokens").isEnabled());
    QVERIFY(!child<QLabel>(another, "tokenState").text().isEmpty());
    QVERIFY(!child<QPushButton>(another, "seal").isEnabled());
}

void TestSealDialog::sealsWithAToken()
{
    if (!SoftwareToken::isInstalled()) {
        QSKIP("There is no token in software here.");
    }
    const SoftwareToken token;
    token.addIdentity(u"signer-ec"_s, u"01"_s);
    token.addIdentity(u"signer-rsa"_s, u"02"_s);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTokenModule(SoftwareToken::modulePath());
    SealDialog dialog;
    dialog.useSettings(settings);
    dialog.show();
    child<QRadioButton>(dialog, "fromToken").click();
    auto &choice = child<QComboBox>(dialog, "tokenCertificates");
    auto &seal = child<QPushButton>(dialog, "seal");
    QTRY_COMPARE(choice.count(), 2);
    QTRY_VERIFY(seal.isEnabled());
    choice.setCurrentIndex(1);
    const QString chosen = choice.currentText();
    auto &pin = child<QLineEdit>(dialog, "pin");
    QCOMPARE(pin.echoMode(), QLineEdit::Password);
    pin.setText(u"654321"_s);
    seal.click();
    QVERIFY(pin.text().isEmpty());
    const auto &problem = child<QLabel>(dialog, "problem");
    QTRY_VERIFY(!problem.text().isEmpty());
    QVERIFY(!problem.text().contains(u"654321"_s));
    QTRY_VERIFY(seal.isEnabled()); // the token was asked again
    QVERIFY(!problem.text().isEmpty());
    QCOMPARE(choice.currentText(), chosen);
    QVERIFY(!child<QLabel>(dialog, "pinRemark").text().isEmpty()); // a wrong one was tried
    pin.setText(u"123456"_s);
    seal.click();
    QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(chosen.startsWith(dialog.signer()->certificate().subjectName()));
    QVERIFY(dialog.signer()->sign("text"));
    QVERIFY(settings.identities().isEmpty());
}

void TestSealDialog::saysWhenNoTokenIsThere()
{
    if (!SoftwareToken::isInstalled()) {
        QSKIP("There is no token in software here.");
    }
    const SoftwareToken token;
    token.addIdentity(u"signer-ec"_s, u"01"_s);
    token.takeOut();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTokenModule(SoftwareToken::modulePath());
    SealDialog dialog;
    dialog.useSettings(settings);
    dialog.show();
    child<QRadioButton>(dialog, "fromToken").click();
    QTRY_VERIFY(child<QPushButton>(dialog, "searchTokens").isEnabled());
    QVERIFY(!child<QLabel>(dialog, "tokenState").text().isEmpty());
    QVERIFY(!child<QPushButton>(dialog, "seal").isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "certificate").isEnabled());
}

void TestSealDialog::isClosedWhileATokenWorks()
{
    if (!SoftwareToken::isInstalled()) {
        QSKIP("There is no token in software here.");
    }
    const SoftwareToken token;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTokenModule(SoftwareToken::modulePath());
    {
        SealDialog dialog;
        dialog.useSettings(settings);
        child<QRadioButton>(dialog, "fromToken").click();
    }
    QTest::qWait(300); // for what might still be told to it
}

void TestSealDialog::fitsSmallScreens()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.rememberIdentity({u"/"_s + QString(300, u'W'), QString(300, u'W'), {}});
    SealDialog dialog;
    dialog.useSettings(settings);
    dialog.show();
    dialog.resize(380, 280); // 800 × 600 at 200 %, and its frame
    QCOMPARE(dialog.size(), QSize(380, 280));
    const auto *area = dialog.findChild<QScrollArea *>();
    for (const char *source : {"fromFile", "fromToken"}) {
        child<QRadioButton>(dialog, source).click();
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }
    child<QRadioButton>(dialog, "fromFile").click();
    child<QPushButton>(dialog, "seal").click(); // there is no such file
    QTRY_VERIFY(!child<QLabel>(dialog, "problem").visibleRegion().isEmpty());
}

QTEST_MAIN(TestSealDialog)
#include "tst_sealdialog.moc"
