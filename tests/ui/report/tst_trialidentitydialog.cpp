#include "model/signing/identity.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/support/modal.h"
#include "ui/report/trialidentitydialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

void fill(const TrialIdentityDialog &dialog, const QString &name, const QString &passphrase,
          const QString &repeated)
{
    child<QLineEdit>(dialog, "name").setText(name);
    child<QLineEdit>(dialog, "passphrase").setText(passphrase);
    child<QLineEdit>(dialog, "repeated").setText(repeated);
}

} // namespace

class TestTrialIdentityDialog : public QObject
{
    Q_OBJECT

private slots:
    void checksTheInput_data();
    void checksTheInput();
    void savesAnIdentity();
    void saysWhereItCannotBeSaved();
    void staysOpenWhenNoFileIsChosen();
};

void TestTrialIdentityDialog::checksTheInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<bool>("hasProblem");
    QTest::newRow("nothing") << QString() << QString() << QString() << false << false;
    QTest::newRow("blank name") << u"  "_s << u"secret"_s << u"secret"_s << false << false;
    QTest::newRow("no passphrase") << u"Trial"_s << QString() << QString() << false << false;
    QTest::newRow("not repeated yet") << u"Trial"_s << u"secret"_s << QString() << false << false;
    QTest::newRow("differs") << u"Trial"_s << u"secret"_s << u"Secret"_s << false << true;
    QTest::newRow("complete") << u"Trial"_s << u"secret"_s << u"secret"_s << true << false;
}

void TestTrialIdentityDialog::checksTheInput()
{
    QFETCH(QString, name);
    QFETCH(QString, passphrase);
    QFETCH(QString, repeated);
    const TrialIdentityDialog dialog;
    fill(dialog, name, passphrase, repeated);
    QTEST(child<QPushButton>(dialog, "create").isEnabled(), "usable");
    QTEST(!child<QLabel>(dialog, "problem").text().isEmpty(), "hasProblem");
}

void TestTrialIdentityDialog::savesAnIdentity()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"trial ü.p12"_s);
    TrialIdentityDialog dialog;
    dialog.show();
    fill(dialog, u"Trial & error"_s, u"pässword"_s, u"pässword"_s);
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) { choosePath(choice, path); });
    QTest::keyClick(&child<QLineEdit>(dialog, "repeated"), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.path(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto identity = Identity::load(file.readAll(), u"pässword"_s.toUtf8());
    QVERIFY_RESULT(identity);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void TestTrialIdentityDialog::saysWhereItCannotBeSaved()
{
    const QTemporaryDir folder;
    const QString gone = folder.filePath(u"gone"_s);
    QVERIFY(QDir().mkdir(gone));
    TrialIdentityDialog dialog;
    dialog.show();
    fill(dialog, u"Trial"_s, u"secret"_s, u"secret"_s);
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) {
        choosePath(choice, gone + u"/trial.p12"_s);
        QVERIFY(QDir().rmdir(gone));
    });
    child<QPushButton>(dialog, "create").click();
    QVERIFY(dialog.isVisible());
    QVERIFY(!child<QLabel>(dialog, "problem").text().isEmpty());
    QVERIFY(dialog.path().isEmpty());
}

void TestTrialIdentityDialog::staysOpenWhenNoFileIsChosen()
{
    TrialIdentityDialog dialog;
    dialog.show();
    fill(dialog, u"Trial"_s, u"secret"_s, u"secret"_s);
    const NextDialog<QFileDialog> files([](QFileDialog &choice) { choice.reject(); });
    child<QPushButton>(dialog, "create").click();
    QVERIFY(files.wasShown());
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.path().isEmpty());
    QCOMPARE(child<QLineEdit>(dialog, "passphrase").text(), u"secret"_s);
}

QTEST_MAIN(TestTrialIdentityDialog)
#include "tst_trialidentitydialog.moc"
