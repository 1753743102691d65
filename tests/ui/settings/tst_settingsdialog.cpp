#include "tests/support/documents/testpki.h"
#include "tests/ui/support/modal.h"
#include "ui/settings/describedlist.h"
#include "ui/settings/identitiespage.h"
#include "ui/settings/organisationpage.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/messagebanner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsThePageOfACategory();
    void keepsAppearanceAtOnce();
    void closesForAnotherLanguage();
    void keepsTheOrganisation();
    void keepsALogo_data();
    void keepsALogo();
    void refusesLogos_data();
    void refusesLogos();
    void keepsRulesForBackups();
    void keepsTheFolderForBackups();
    void keepsWhatIsOpenedAtTheStart();
    void keepsWhatSealsNeed();
    void listsIdentities();
    void saysWhenNothingCanBeKept();
    void fitsNarrowWindows_data();
    void fitsNarrowWindows();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    SettingsDialog &open(SettingsDialog::Page page);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};

namespace {

QByteArray picture(QSize size, const char *format, const QColor &colour = Qt::red)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG that claims to have these many pixels and has none.
QByteArray claimedPng(quint32 width, quint32 height)
{
    QByteArray png = picture({1, 1}, "png");
    constexpr qsizetype sizeOffset = 16;
    for (int byte = 0; byte < 4; ++byte) {
        png[sizeOffset + byte] = static_cast<char>(width >> (24 - 8 * byte));
        png[sizeOffset + 4 + byte] = static_cast<char>(height >> (24 - 8 * byte));
    }
    return png;
}

} // namespace

void TestSettingsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"confseal/confseal.ini"_s));
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    m_folder.reset();
}

QString TestSettingsDialog::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("The file cannot be made.");
    }
    return file.fileName();
}

SettingsDialog &TestSettingsDialog::open(SettingsDialog::Page page)
{
    m_dialog = std::make_unique<SettingsDialog>(*m_settings, Language::English, page);
    m_dialog->show();
    return *m_dialog;
}

void TestSettingsDialog::showsThePageOfACategory()
{
    SettingsDialog &dialog = open(SettingsDialog::Trust);
    auto &categories = child<QListWidget>(dialog, "categories");
    const auto *pages = dialog.findChild<QStackedWidget *>();
    QCOMPARE(categories.currentRow(), static_cast<int>(SettingsDialog::Trust));
    categories.setFocus();
    for (int row = 0; row < categories.count(); ++row) {
        categories.setCurrentRow(row);
        const auto *page = qobject_cast<SettingsPage *>(pages->currentWidget());
        QVERIFY(page != nullptr);
        QCOMPARE(page->title(), categories.item(row)->text());
        QCOMPARE(static_cast<int>(dialog.page()), row);
    }
    QCOMPARE(categories.count(), pages->count());
}

void TestSettingsDialog::keepsAppearanceAtOnce()
{
    SettingsDialog &dialog = open(SettingsDialog::Look);
    const QSignalSpy changed(&dialog, &SettingsDialog::appearanceChanged);
    child<QComboBox>(dialog, "colours").setCurrentIndex(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_settings->colourScheme(), ColourScheme::Dark);
    auto &size = child<QSpinBox>(dialog, "textSize");
    size.setValue(1000);
    QCOMPARE(m_settings->textSize(), 200);
    size.setValue(1);
    QCOMPARE(m_settings->textSize(), 90);
    QCOMPARE(changed.size(), 3);
}

void TestSettingsDialog::closesForAnotherLanguage()
{
    SettingsDialog &dialog = open(SettingsDialog::Look);
    auto &language = child<QComboBox>(dialog, "language");
    QCOMPARE(language.currentText(), u"English"_s);
    emit language.activated(language.currentIndex());
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.chosenLanguage());
    language.setCurrentIndex(language.findText(u"Deutsch"_s));
    emit language.activated(language.currentIndex());
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.chosenLanguage(), std::optional(Language::German));
}

void TestSettingsDialog::keepsTheOrganisation()
{
    SettingsDialog &dialog = open(SettingsDialog::Issuer);
    child<QLineEdit>(dialog, "organisationName").setText(u"<b>Example</b> & Sons"_s);
    child<QPlainTextEdit>(dialog, "organisationAddress").insertPlainText(u"Street 1\nKöln"_s);
    child<QPlainTextEdit>(dialog, "organisationContact").insertPlainText(u"info@example.org"_s);
    child<QLineEdit>(dialog, "organisationPlace").setText(u"Köln"_s);
    const Organisation expected{u"<b>Example</b> & Sons"_s, u"Street 1\nKöln"_s,
                                u"info@example.org"_s, u"Köln"_s};
    QCOMPARE(m_settings->organisation(), expected);
    SettingsDialog &again = open(SettingsDialog::Issuer);
    QCOMPARE(child<QLineEdit>(again, "organisationName").text(), expected.name);
    QCOMPARE(child<QPlainTextEdit>(again, "organisationAddress").toPlainText(), expected.address);
}

void TestSettingsDialog::keepsALogo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("ratio");
    QTest::newRow("PNG") << picture({300, 100}, "png") << 3.0;
    QTest::newRow("JPEG") << picture({100, 100}, "jpeg") << 1.0;
    QTest::newRow("transparent") << picture({200, 100}, "png", Qt::transparent) << 2.0;
    QTest::newRow("large") << picture({4000, 2000}, "png") << 2.0;
    QTest::newRow("one pixel") << picture({1, 1}, "png") << 1.0;
}

void TestSettingsDialog::keepsALogo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(double, ratio);
    SettingsDialog &dialog = open(SettingsDialog::Issuer);
    const QString path = write(u"logo file"_s, bytes);
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) { choosePath(choice, path); });
    child<QPushButton>(dialog, "chooseLogo").click();
    QVERIFY(files.wasShown());
    QVERIFY(!m_settings->logo().isEmpty());
    const QImage logo = QImage::fromData(m_settings->logo());
    QVERIFY(!logo.hasAlphaChannel());
    QVERIFY(logo.width() <= 640 && logo.height() <= 320);
    QVERIFY(qAbs(ratio - static_cast<double>(logo.width()) / logo.height()) < 0.02);
    QVERIFY(!child<QLabel>(dialog, "logo").pixmap(Qt::ReturnByValue).isNull());
    child<QPushButton>(dialog, "removeLogo").click();
    QVERIFY(m_settings->logo().isEmpty());
    QVERIFY(!child<QPushButton>(dialog, "removeLogo").isEnabled());
}

void TestSettingsDialog::refusesLogos_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("another format") << picture({10, 10}, "bmp");
    QTest::newRow("truncated") << picture({300, 300}, "png").left(60);
    QTest::newRow("too many pixels") << claimedPng(60'000, 60'000);
    QTest::newRow("no pixels") << claimedPng(0, 0);
    QTest::newRow("claims more than it has") << claimedPng(1000, 1000);
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, 'x');
}

void TestSettingsDialog::refusesLogos()
{
    QFETCH(QByteArray, bytes);
    SettingsDialog &dialog = open(SettingsDialog::Issuer);
    auto *page = dialog.findChild<OrganisationPage *>();
    page->useLogo(write(u"good"_s, picture({30, 10}, "png")));
    const QByteArray before = m_settings->logo();
    page->useLogo(write(u"bad"_s, bytes));
    QCOMPARE(m_settings->logo(), before); // the one that was there stays
    QVERIFY(!child<MessageBanner>(dialog, "settingsMessage").text().isEmpty());
}

void TestSettingsDialog::keepsRulesForBackups()
{
    SettingsDialog &dialog = open(SettingsDialog::Backups);
    child<QCheckBox>(dialog, "automatic").setChecked(false);
    child<QSpinBox>(dialog, "kept").setValue(12);
    QCOMPARE(m_settings->backupRules(), (BackupRules{false, 12, {}}));
    child<QSpinBox>(dialog, "kept").setValue(0);
    QCOMPARE(m_settings->backupRules().kept, 1);
    child<QSpinBox>(dialog, "kept").setValue(99);
    QCOMPARE(m_settings->backupRules().kept, 50);
}

void TestSettingsDialog::keepsTheFolderForBackups()
{
    m_settings->setBackupRules({true, 3, m_folder->path()});
    SettingsDialog &dialog = open(SettingsDialog::Backups);
    QCOMPARE(child<QLineEdit>(dialog, "folder").text(), QDir::toNativeSeparators(m_folder->path()));
    child<QPushButton>(dialog, "beside").click();
    QCOMPARE(m_settings->backupRules(), (BackupRules{true, 3, {}}));
}

void TestSettingsDialog::keepsWhatIsOpenedAtTheStart()
{
    SettingsDialog &dialog = open(SettingsDialog::Workspaces);
    child<QAbstractButton>(dialog, "startWithDefault").click();
    QCOMPARE(m_settings->startWith(), StartWith::DefaultWorkspace);
    child<QAbstractButton>(dialog, "startWithNothing").click();
    QCOMPARE(m_settings->startWith(), StartWith::Nothing);
    const QString path = m_folder->filePath(u"own"_s);
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) { choosePath(choice, path); });
    child<QPushButton>(dialog, "chooseDefault").click();
    QCOMPARE(m_settings->defaultWorkspace(), QString(path + u".confseal"));
    child<QCheckBox>(dialog, "confirms").setChecked(false);
    QVERIFY(!m_settings->confirmsExternalOpening());
}

void TestSettingsDialog::keepsWhatSealsNeed()
{
    SettingsDialog &dialog = open(SettingsDialog::Sealing);
    auto &server = child<QLineEdit>(dialog, "timestampServer");
    const auto &serverProblem = child<QLabel>(dialog, "timestampServerProblem");
    server.setText(u"https://time.example/tsa"_s);
    QCOMPARE(m_settings->timestampServer(), QUrl(u"https://time.example/tsa"_s));
    server.setText(u"ftp://time.example/tsa"_s);
    QVERIFY(serverProblem.isVisible());
    QCOMPARE(m_settings->timestampServer(), QUrl(u"https://time.example/tsa"_s)); // as before
    server.clear();
    QVERIFY(!serverProblem.isVisible());
    QVERIFY(m_settings->timestampServer().isEmpty());
    child<QAbstractButton>(dialog, "levelB-LTA").click();
    QCOMPARE(m_settings->sealLevel(), PadesLevel::BLTA);
    const QString module = write(u"module.so"_s, {});
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) { choosePath(choice, module); });
    child<QPushButton>(dialog, "browseModule").click();
    QVERIFY(files.wasShown());
    QCOMPARE(m_settings->tokenModule(), module);
    auto &typed = child<QComboBox>(dialog, "tokenModule");
    typed.setEditText(m_folder->filePath(u"missing.so"_s));
    QVERIFY(child<QLabel>(dialog, "tokenModuleProblem").isVisible());
    QCOMPARE(m_settings->tokenModule(), module);
    typed.setEditText({});
    QVERIFY(!child<QLabel>(dialog, "tokenModuleProblem").isVisible());
    QVERIFY(m_settings->tokenModule().isEmpty());
}

void TestSettingsDialog::listsIdentities()
{
    m_settings->rememberIdentity({u"/missing/identity.p12"_s, u"Holder"_s, QDate(2020, 1, 1)});
    SettingsDialog &dialog = open(SettingsDialog::Identities);
    const auto &list = child<DescribedList>(dialog, "identities");
    QCOMPARE(list.model()->rowCount(), 1);
    const QModelIndex first = list.model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"Holder"_s);
    QVERIFY(first.data(DescribedListModel::AttentionRole).toBool());
    dialog.findChild<IdentitiesPage *>()->addFiles(
        {TestPki::path(u"signer-ec.p12"_s), m_folder->path()});
    QCOMPARE(list.model()->rowCount(), 2);
    QVERIFY(child<MessageBanner>(dialog, "settingsMessage").text().contains(m_folder->path()));
    child<QPushButton>(dialog, "forgetIdentity").click();
    child<QPushButton>(dialog, "forgetIdentity").click();
    QVERIFY(m_settings->identities().isEmpty());
    QVERIFY(QFile::exists(TestPki::path(u"signer-ec.p12"_s)));
    QVERIFY(!child<QPushButton>(dialog, "forgetIdentity").isEnabled());
}

void TestSettingsDialog::saysWhenNothingCanBeKept()
{
    const QString inTheWay = write(u"file"_s, {});
    m_settings = std::make_unique<Settings>(inTheWay + u"/confseal.ini");
    SettingsDialog &dialog = open(SettingsDialog::Issuer);
    const auto &message = child<MessageBanner>(dialog, "settingsMessage");
    QVERIFY2(message.text().contains(inTheWay), qPrintable(message.text()));
    dialog.findChild<OrganisationPage *>()->useLogo(write(u"good"_s, picture({30, 10}, "png")));
    QVERIFY2(message.text().contains(u"logo"), qPrintable(message.text()));
}

void TestSettingsDialog::fitsNarrowWindows_data()
{
    QTest::addColumn<int>("page");
    for (int page = SettingsDialog::Look; page <= SettingsDialog::Backups; ++page) {
        QTest::addRow("page %d", page) << page;
    }
}

void TestSettingsDialog::fitsNarrowWindows()
{
    QFETCH(int, page);
    const QString longest(300, u'W');
    m_settings->setOrganisation({longest, longest, longest, longest});
    m_settings->rememberIdentity({u"/"_s + longest, longest, QDate(2020, 1, 1)});
    m_settings->setDefaultWorkspace(u"/"_s + longest);
    m_settings->setTimestampServer(QUrl(u"https://time.example/"_s + longest));
    m_settings->setTokenModule(u"/"_s + longest);
    m_settings->setBackupRules({true, 3, u"/"_s + longest});
    SettingsDialog &dialog = open(static_cast<SettingsDialog::Page>(page));
    dialog.resize(600, 400);
    QCOMPARE(dialog.width(), 600);
    const auto *shown =
        qobject_cast<QScrollArea *>(dialog.findChild<QStackedWidget *>()->currentWidget());
    QVERIFY(shown->widget()->minimumSizeHint().width() <= shown->viewport()->width());
    QCOMPARE(shown->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
