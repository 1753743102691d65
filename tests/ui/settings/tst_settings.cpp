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
