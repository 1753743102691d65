#include "model/catalogue/builtincatalogue.h"
#include "ui/about/shortcutsdialog.h"
#include "ui/help/helpdress.h"
#include "ui/help/helptopics.h"

#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Term
{
    QString english;
    QString german;
};

/// The words of the domain that a user meets.
const QList<Term> terms{
    {u"Answer"_s, u"Antwort"_s},
    {u"Assessment"_s, u"Bewertung"_s},
    {u"Assurance"_s, u"Belegstufe"_s},
    {u"Catalogue"_s, u"Katalog"_s},
    {u"Check"_s, u"Prüfpunkt"_s},
    {u"Clause"_s, u"Abschnitt"_s},
    {u"Contribution"_s, u"Beitrag"_s},
    {u"Coverage"_s, u"Abdeckung"_s},
    {u"Digest"_s, u"Prüfsumme der Daten"_s},
    {u"Evidence"_s, u"Nachweis"_s},
    {u"Finding"_s, u"Befund"_s},
    {u"Flag"_s, u"Vormerkung"_s},
    {u"Holder"_s, u"Benannte Person"_s},
    {u"Identity"_s, u"Identität"_s},
    {u"Measure"_s, u"Maßnahme"_s},
    {u"Report"_s, u"Bericht"_s},
    {u"Result"_s, u"Ergebnis"_s},
    {u"Role"_s, u"Rolle"_s},
    {u"Scope"_s, u"Umfang"_s},
    {u"Score"_s, u"Punktwert"_s},
    {u"Seal"_s, u"Siegel"_s},
    {u"Severity"_s, u"Schwere"_s},
    {u"System under assessment"_s, u"System"_s},
    {u"Trial identity"_s, u"Probe-Identität"_s},
    {u"Trust certificate"_s, u"Vertrauenswürdiges Zertifikat"_s},
    {u"Verdict"_s, u"Gesamturteil"_s},
    {u"Workspace"_s, u"Arbeitsbereich"_s},
};

QString languageFolder(Language language)
{
    return u":/help/"_s + toId(language);
}

QStringList headings(const QString &markdown, const QString &mark)
{
    QStringList found;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(mark + u' ')) {
            found.append(line.mid(mark.size() + 1).trimmed());
        }
    }
    return found;
}

QStringList anchors(const QString &markdown)
{
    QStringList found;
    for (const QString &mark : {u"#"_s, u"##"_s, u"###"_s}) {
        for (const QString &heading : headings(markdown, mark)) {
            found.append(helpAnchor(heading));
        }
    }
    return found;
}

QStringList matches(const QString &markdown, const QString &pattern)
{
    QStringList found;
    auto places = QRegularExpression(pattern).globalMatch(markdown);
    while (places.hasNext()) {
        found.append(places.next().captured(1));
    }
    return found;
}

QString inEnglish(QString key)
{
    return key.replace(u"Strg"_s, u"Ctrl"_s)
        .replace(u"Umschalt"_s, u"Shift"_s)
        .replace(u"Rechts"_s, u"Right"_s)
        .replace(u"Links"_s, u"Left"_s)
        .replace(u"Pos1"_s, u"Home"_s);
}

/// The keys in the program's own list; "Alt+1 … Alt+7" stands for both ends.
QSet<QString> knownKeys()
{
    const ShortcutsDialog dialog;
    QSet<QString> keys{u"Tab"_s, u"Shift+Tab"_s, u"Space"_s, u"Alt"_s};
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        for (const QString &key : label->text().split(QRegularExpression(u", | … "_s))) {
            keys.insert(key);
        }
    }
    return keys;
}

} // namespace

Q_DECLARE_METATYPE(Language)

class TestGuideContents : public QObject
{
    Q_OBJECT

private slots:
    void hasTheSameTopicsInBothLanguages();
    void leadsSomewhereWithEveryLink_data();
    void leadsSomewhereWithEveryLink();
    void showsPictures_data();
    void showsPictures();
    void usesEveryPicture_data();
    void usesEveryPicture();
    void namesOnlyKeysOfTheProgram_data();
    void namesOnlyKeysOfTheProgram();
    void explainsEveryTerm_data();
    void explainsEveryTerm();
    void countsTheChecksOfTheCatalogue_data();
    void countsTheChecksOfTheCatalogue();
    void neverSpeaksOfCertifiedSystems_data();
    void neverSpeaksOfCertifiedSystems();

private:
    static void eachTopic();
};

void TestGuideContents::eachTopic()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("topic");
    for (const Language language : {Language::English, Language::German}) {
        for (const HelpGroup &group : HelpTopics::groups(language)) {
            for (const HelpTopic &topic : group.topics) {
                QTest::addRow("%s %s", qPrintable(toId(language)), qPrintable(topic.id))
                    << language << topic.id;
            }
        }
    }
}

void TestGuideContents::hasTheSameTopicsInBothLanguages()
{
    for (const Language language : {Language::English, Language::German}) {
        QStringList listed;
        for (const HelpGroup &group : HelpTopics::groups(language)) {
            for (const HelpTopic &topic : group.topics) {
                QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.id));
                QVERIFY2(HelpTopics::text(topic.id, language).size() > 200, qPrintable(topic.id));
                listed.append(topic.id + u".md");
            }
        }
        listed.sort();
        QCOMPARE(QDir(languageFolder(language)).entryList(QDir::Files, QDir::Name), listed);
    }
}

void TestGuideContents::leadsSomewhereWithEveryLink_data()
{
    eachTopic();
}

void TestGuideContents::leadsSomewhereWithEveryLink()
{
    QFETCH(Language, language);
    QFETCH(QString, topic);
    const QString text = HelpTopics::text(topic, language);
    for (const QString &target : matches(text, u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s)) {
        const QString file = target.section(u'#', 0, 0);
        QVERIFY2(file.endsWith(u".md"), qPrintable(target));
        const QString led = HelpTopics::text(file.chopped(3), language);
        QVERIFY2(!led.isEmpty(), qPrintable(target));
        if (target.contains(u'#')) {
            QVERIFY2(anchors(led).contains(target.section(u'#', 1)), qPrintable(target));
        }
    }
    // Nothing of the guide lies outside the program.
    QVERIFY(!text.contains(u"://"));
}

void TestGuideContents::showsPictures_data()
{
    eachTopic();
}

void TestGuideContents::showsPictures()
{
    QFETCH(Language, language);
    QFETCH(QString, topic);
    const QUrl here = HelpTopics::address(topic, language);
    const QString text = HelpTopics::text(topic, language);
    for (const QString &target : matches(text, u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s)) {
        QVERIFY2(target.startsWith(u"../pictures/" + toId(language) + u'/'), qPrintable(target));
        const QString file = HelpTopics::pictureFile(here.resolved(QUrl(target)));
        QVERIFY2(!QPixmap(file).isNull(), qPrintable(target));
    }
    QCOMPARE(text.count(u"![]"), 0); // without a description nobody can hear them
}

void TestGuideContents::usesEveryPicture_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
}

void TestGuideContents::usesEveryPicture()
{
    QFETCH(Language, language);
    QString all;
    for (const HelpGroup &group : HelpTopics::groups(language)) {
        for (const HelpTopic &topic : group.topics) {
            all += HelpTopics::text(topic.id, language);
        }
    }
    const QDir pictures(u":/help/pictures/"_s + toId(language));
    const QStringList names = pictures.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QVERIFY2(all.contains(u'/' + name), qPrintable(name));
    }
}

void TestGuideContents::namesOnlyKeysOfTheProgram_data()
{
    eachTopic();
}

void TestGuideContents::namesOnlyKeysOfTheProgram()
{
    QFETCH(Language, language);
    QFETCH(QString, topic);
    static const QRegularExpression key(
        u"^((Ctrl|Shift|Alt)\\+.+|F[0-9]+|Return|Esc|[0-9]|Tab|Space)$"_s);
    const QSet<QString> known = knownKeys();
    for (const QString &word : matches(HelpTopics::text(topic, language), u"`([^`\\n]+)`"_s)) {
        const QString name = inEnglish(word);
        if (key.match(name).hasMatch()) {
            const bool isResult = name.size() == 1 && name >= u'1' && name <= u'7';
            QVERIFY2(isResult || known.contains(name), qPrintable(word));
        }
    }
}

void TestGuideContents::explainsEveryTerm_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
}

void TestGuideContents::explainsEveryTerm()
{
    QFETCH(Language, language);
    QStringList expected;
    for (const Term &term : terms) {
        expected.append(language == Language::German ? term.german : term.english);
    }
    QStringList explained = headings(HelpTopics::text(HelpTopics::glossary(), language), u"##"_s);
    const QStringList inOrder = explained;
    explained.sort(Qt::CaseInsensitive);
    QCOMPARE(inOrder, explained);
    expected.sort(Qt::CaseInsensitive);
    QCOMPARE(explained, expected);
}

void TestGuideContents::countsTheChecksOfTheCatalogue_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
}

void TestGuideContents::countsTheChecksOfTheCatalogue()
{
    QFETCH(Language, language);
    const auto catalogue = builtInCatalogue().value();
    const QString standard = HelpTopics::text(HelpTopics::standard(), language);
    for (const BasisStatus status : allBasisStatuses()) {
        const QString row = u"| %1 | %2 |"_s.arg(catalogue->basisTitle(status, language))
                                .arg(catalogue->checkCount(status));
        QVERIFY2(standard.contains(row), qPrintable(row));
    }
    QVERIFY(standard.contains(catalogue->id + u' ' + catalogue->version));
    const QString glossary = HelpTopics::text(HelpTopics::glossary(), language);
    QVERIFY(glossary.contains(QString::number(catalogue->checkCount())));
    QVERIFY(glossary.contains(QString::number(catalogue->clauses.size())));
}

void TestGuideContents::neverSpeaksOfCertifiedSystems_data()
{
    eachTopic();
}

void TestGuideContents::neverSpeaksOfCertifiedSystems()
{
    QFETCH(Language, language);
    QFETCH(QString, topic);
    const QString text = HelpTopics::text(topic, language);
    QVERIFY(!text.contains(u"certified", Qt::CaseInsensitive));
    QVERIFY(!text.contains(u"zertifiziert", Qt::CaseInsensitive));
}

QTEST_MAIN(TestGuideContents)
#include "tst_guidecontents.moc"
