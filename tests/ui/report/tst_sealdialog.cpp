#include "model/signing/signer.h"
#include "model/workspace/reporting.h"
#include "tests/support/documents/testpki.h"
#include "tests/ui/support/modal.h"
#include "ui/report/sealdialog.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
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

QTEST_MAIN(TestSealDialog)
#include "tst_sealdialog.moc"
