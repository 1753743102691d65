#include "model/workspace/workspacelocation.h"
#include "ui/settings/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaults();
    void keepsValues();
    void keepsTheLanguage_data();
    void keepsTheLanguage();
    void listsTheLastOpenedFirst();
    void listsTenWorkspaces();
    void keepsUnusualPaths_data();
    void keepsUnusualPaths();
    void keepsThePlaceInAWorkspace();
    void forgetsPlacesOfForgottenWorkspaces();
    void keepsWhatTheDialogChanges();
    void remembersIdentities();
    void listsTrustedFiles();
    void keepsWhatSealsNeed();
    void asksOnlyServersOfTheWeb_data();
    void asksOnlyServersOfTheWeb();
    void namesTheDefaultWorkspace_data();
    void namesTheDefaultWorkspace();
    void readsUnusableValuesAsStandard_data();
    void readsUnusableValuesAsStandard();
    void worksWithoutAFolder();
    void survivesNonsense_data();
    void survivesNonsense();

private:
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini");
    }

    QTemporaryDir m_folder;
};

void TestSettings::hasDefaults()
{
    const Settings settings(path());
    QVERIFY(!settings.language());
    QVERIFY(settings.recentWorkspaces().isEmpty());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.questionColumns().isEmpty());
    QVERIFY(settings.isHelpShown());
    QCOMPARE(settings.place(u"/home/a/work.confseal"_s), WorkspacePlace());
}

void TestSettings::keepsValues()
{
    const QByteArray bytes("\0\x01\xff\"\\;=\n", 8);
    {
        Settings settings(path());
        settings.setWindowGeometry(bytes);
        settings.setQuestionColumns(bytes + "columns");
        settings.setHelpShown(false);
    }
    const Settings settings(path());
    QCOMPARE(settings.windowGeometry(), bytes);
    QCOMPARE(settings.questionColumns(), bytes + "columns");
    QVERIFY(!settings.isHelpShown());
}

void TestSettings::keepsTheLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void TestSettings::keepsTheLanguage()
{
    QFETCH(Language, language);
    Settings(path()).setLanguage(language);
    QCOMPARE(Settings(path()).language(), std::optional(language));
}

void TestSettings::listsTheLastOpenedFirst()
{
    Settings settings(path());
    for (const QString &opened : {u"/home/a"_s, u"/home/b"_s, u"/home/x/../a"_s}) {
        settings.addRecentWorkspace(opened);
    }
    QCOMPARE(settings.recentWorkspaces(), QStringList({u"/home/a"_s, u"/home/b"_s}));
    settings.addRecentWorkspace(u"relative"_s);
    QCOMPARE(settings.recentWorkspaces().first(), QDir().absoluteFilePath(u"relative"_s));
}

void TestSettings::listsTenWorkspaces()
{
    Settings settings(path());
    for (int number = 1; number <= 12; ++number) {
        settings.addRecentWorkspace(u"/home/%1"_s.arg(number));
    }
    QCOMPARE(settings.recentWorkspaces().size(), 10);
    QCOMPARE(settings.recentWorkspaces().first(), u"/home/12"_s);
    QCOMPARE(settings.recentWorkspaces().last(), u"/home/3"_s);
}

void TestSettings::keepsUnusualPaths_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"with, comma", "with; semicolon", "with \"quotes\"", "with=equals",
                             "@with at", "50 %25 percent", "äöü ß €", "back\\slash", " blanks "}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void TestSettings::keepsUnusualPaths()
{
    QFETCH(QString, name);
    const QString workspace = u"/home/"_s + name;
    WorkspacePlace place{name, u"27008-4.1.1-01"_s, Role::Host, Role::Host};
    {
        Settings settings(path());
        settings.addRecentWorkspace(workspace);
        settings.setPlace(workspace, place);
    }
    const Settings settings(path());
    QCOMPARE(settings.recentWorkspaces().first(), workspace);
    QCOMPARE(settings.place(workspace), place);
}

void TestSettings::keepsThePlaceInAWorkspace()
{
    const WorkspacePlace first{u"a"_s, u"27008-4.1.1-01"_s, Role::SoftwareProvider, std::nullopt};
    const WorkspacePlace second{u"b"_s, u"27008-4.3.1-02"_s, Role::Participant, Role::Participant};
    {
        Settings settings(path());
        settings.addRecentWorkspace(u"/home/first"_s);
        settings.addRecentWorkspace(u"/home/second"_s);
        settings.setPlace(u"/home/first"_s, second);
        settings.setPlace(u"/home/first"_s, first); // shows all roles again
        settings.setPlace(u"/home/x/../second"_s, second);
    }
    const Settings settings(path());
    QCOMPARE(settings.place(u"/home/first"_s), first);
    QCOMPARE(settings.place(u"/home/second"_s), second);
}

void TestSettings::forgetsPlacesOfForgottenWorkspaces()
{
    Settings settings(path());
    settings.addRecentWorkspace(u"/home/old"_s);
    settings.setPlace(u"/home/old"_s, {u"a"_s, u"b"_s, Role::Host, std::nullopt});
    for (int number = 1; number <= 9; ++number) {
        settings.addRecentWorkspace(u"/home/%1"_s.arg(number));
    }
    QCOMPARE(settings.place(u"/home/old"_s).assessmentId, u"a"_s);
    settings.addRecentWorkspace(u"/home/10"_s);
    QCOMPARE(settings.place(u"/home/old"_s), WorkspacePlace());
}

void TestSettings::keepsWhatTheDialogChanges()
{
    const Organisation organisation{u"Example & <b>Sons</b>"_s, u"Street 1\n12345 Köln"_s,
                                    u"+49 1234; info@example.org"_s, u"Köln"_s};
    const BackupRules rules{false, 17, u"/backups, of all"_s};
    {
        Settings settings(path());
        settings.setColourScheme(ColourScheme::Dark);
        settings.setTextSize(150);
        settings.setOrganisation(organisation);
        settings.setStartWith(StartWith::Nothing);
        settings.setDefaultWorkspace(u"/home/x/../own.confseal"_s);
        settings.setBackupRules(rules);
        settings.setConfirmsExternalOpening(false);
    }
    const Settings settings(path());
    QCOMPARE(settings.colourScheme(), ColourScheme::Dark);
    QCOMPARE(settings.textSize(), 150);
    QCOMPARE(settings.organisation(), organisation);
    QCOMPARE(settings.startWith(), StartWith::Nothing);
    QCOMPARE(settings.defaultWorkspace(), u"/home/own.confseal"_s);
    QCOMPARE(settings.backupRules(), rules);
    QVERIFY(!settings.confirmsExternalOpening());
}

void TestSettings::remembersIdentities()
{
    const KnownIdentity first{u"/home/a, b;\"c\".p12"_s, u"Example & Sons"_s, QDate(2030, 1, 2)};
    const KnownIdentity second{u"/home/second.p12"_s, {}, {}};
    {
        Settings settings(path());
        settings.rememberIdentity(second);
        settings.rememberIdentity({first.path, {}, {}});
        settings.rememberIdentity(first); // now its passphrase was given
        settings.rememberIdentity({u"/line\nbreak.p12"_s, {}, {}});
    }
    Settings settings(path());
    QCOMPARE(settings.identities(), QList({first, second}));
    settings.rememberIdentity(second);
    QCOMPARE(settings.identities(), QList({second, first}));
    settings.forgetIdentity(second.path);
    QCOMPARE(settings.identities(), QList{first});
    for (int number = 0; number < 30; ++number) {
        settings.rememberIdentity({u"/home/%1.p12"_s.arg(number), {}, {}});
    }
    QCOMPARE(settings.identities().size(), 20);
    QCOMPARE(settings.identities().first().path, u"/home/29.p12"_s);
}

void TestSettings::listsTrustedFiles()
{
    const Settings settings(m_folder.filePath(u"listing/confseal.ini"_s));
    QVERIFY(settings.trustCertificateFiles().isEmpty());
    const QDir folder(settings.trustFolder());
    QVERIFY(QDir().mkpath(folder.filePath(u"folder.pem"_s)));
    for (const QString &name : {u"b.pem"_s, u"a.pem"_s, u"notes.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(settings.trustCertificateFiles(),
             QStringList({folder.filePath(u"a.pem"_s), folder.filePath(u"b.pem"_s)}));
}

void TestSettings::keepsWhatSealsNeed()
{
    {
        Settings settings(path());
        QVERIFY(settings.timestampServer().isEmpty());
        QCOMPARE(settings.sealLevel(), PadesLevel::BB);
        QVERIFY(settings.tokenModule().isEmpty());
        settings.setTimestampServer(QUrl(u"https://time.example/tsa?x=%C3%A4;1,2"_s));
        settings.setSealLevel(PadesLevel::BLTA);
        settings.setTokenModule(u"/usr/lib/my module.so"_s);
    }
    const Settings settings(path());
    QCOMPARE(settings.timestampServer(), QUrl(u"https://time.example/tsa?x=%C3%A4;1,2"_s));
    QCOMPARE(settings.sealLevel(), PadesLevel::BLTA);
    QCOMPARE(settings.tokenModule(), u"/usr/lib/my module.so"_s);
}

void TestSettings::asksOnlyServersOfTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("usable");
    QTest::newRow("https") << u"https://time.example/tsa"_s << true;
    QTest::newRow("http with a port") << u" http://127.0.0.1:3000 "_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no scheme") << u"time.example/tsa"_s << false;
    QTest::newRow("no server") << u"https:///tsa"_s << false;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s << false;
    QTest::newRow("password") << u"https://me:secret@time.example/"_s << false;
    QTest::newRow("user") << u"https://me@time.example/"_s << false;
    QTest::newRow("blanks") << u"https://time example/"_s << false;
    QTest::newRow("text") << u"please ask somebody"_s << false;
}

void TestSettings::asksOnlyServersOfTheWeb()
{
    QFETCH(QString, address);
    QFETCH(bool, usable);
    QCOMPARE(Settings::timestampServerIn(address).has_value(), usable);
    QSettings(path(), QSettings::IniFormat).setValue(u"sealing/timestamps"_s, address);
    QCOMPARE(!Settings(path()).timestampServer().isEmpty(), usable);
}

void TestSettings::namesTheDefaultWorkspace_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("none") << QString();
    QTest::newRow("relative") << u"own.confseal"_s;
}

void TestSettings::namesTheDefaultWorkspace()
{
    QFETCH(QString, chosen);
    QSettings(path(), QSettings::IniFormat).setValue(u"workspaces/default"_s, chosen);
    QCOMPARE(Settings(path()).defaultWorkspace(), defaultWorkspacePath());
}

void TestSettings::readsUnusableValuesAsStandard_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("below") << QByteArray("[window]\ntextsize=1\n[backups]\nkept=0\n");
    QTest::newRow("beyond") << QByteArray("[window]\ntextsize=100000\n[backups]\nkept=51\n");
    QTest::newRow("no numbers") << QByteArray("[window]\ntextsize=large\nappearance=pink\n"
                                              "[backups]\nkept=-\nautomatic=perhaps\n");
    QTest::newRow("lists") << QByteArray("[window]\ntextsize=1, 2\nappearance=dark, light\n"
                                         "[backups]\nfolder=/a, /b\n[links]\nconfirm=a, b\n");
    QTest::newRow("nothing readable")
        << QByteArray("[window]\ntextsize=@Variant(\\0\\0\\0\\x1f)\nappearance=@ByteArray(\\xff)\n"
                      "[identities]\nknown=a, b, /c\n[workspaces]\nstart=\\0\n");
    QTest::newRow("relative folder") << QByteArray("[backups]\nfolder=../../etc\n");
}

void TestSettings::readsUnusableValuesAsStandard()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const Settings settings(path());
    QCOMPARE(settings.textSize(), 100);
    QCOMPARE(settings.colourScheme(), ColourScheme::System);
    QCOMPARE(settings.backupRules(), BackupRules());
    QCOMPARE(settings.startWith(), StartWith::LastWorkspace);
    QVERIFY(settings.confirmsExternalOpening());
    QVERIFY(settings.identities().isEmpty());
}

void TestSettings::worksWithoutAFolder()
{
    QFile inTheWay(m_folder.filePath(u"no folder"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(inTheWay.fileName() + u"/confseal.ini");
    QVERIFY(!settings.canBeKept());
    settings.setTextSize(120);
    QCOMPARE(settings.textSize(), 120);
    QVERIFY(settings.trustCertificateFiles().isEmpty());
    QVERIFY(settings.logo().isEmpty());
    QVERIFY(Settings(path()).canBeKept());
}

void TestSettings::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\0\xff[[[", 5);
    QTest::newRow("wrong types") << QByteArray("[window]\nlanguage=fr\ngeometry=@Invalid()\n"
                                               "[workspaces]\nrecent=@Invalid()\n"
                                               "[questions]\nhelp=true\n");
}

void TestSettings::survivesNonsense()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    Settings settings(path());
    QVERIFY(!settings.language());
    QVERIFY(settings.recentWorkspaces().isEmpty());
    QVERIFY(settings.isHelpShown());
    settings.setLanguage(Language::German);
    QCOMPARE(settings.language(), std::optional(Language::German));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
