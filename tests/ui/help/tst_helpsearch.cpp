#include "ui/help/helpsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Language)

class TestHelpSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void findsNothing_data();
    void findsNothing();
    void showsWhereAWordOccurs();
    void keepsPlacesWhenFolding_data();
    void keepsPlacesWhenFolding();
};

void TestHelpSearch::findsWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("title") << Language::English << u"keyboard"_s << u"keyboard"_s;
    QTest::newRow("capitals") << Language::English << u"KEYBOARD"_s << u"keyboard"_s;
    QTest::newRow("blanks") << Language::English << u"  simple \t view "_s << u"simple-view"_s;
    QTest::newRow("part of a word") << Language::English << u"glossa"_s << u"glossary"_s;
    QTest::newRow("German") << Language::German << u"Nachweise"_s << u"evidence"_s;
    QTest::newRow("without accents") << Language::German << u"ubersicht"_s << u"overview"_s;
    QTest::newRow("with accents") << Language::German << u"ÜBERSICHT"_s << u"overview"_s;
}

void TestHelpSearch::findsWords()
{
    QFETCH(Language, language);
    QFETCH(QString, query);
    QFETCH(QString, first);
    HelpSearch search(language);
    const QList<HelpHit> hits = search.find(query);
    QVERIFY(!hits.isEmpty());
    QStringList topics;
    for (const HelpHit &hit : hits) {
        QVERIFY(hit.places > 0);
        QVERIFY(!hit.title.isEmpty());
        QVERIFY(!hit.context.contains(u'\n'));
        topics.append(hit.topicId);
    }
    QCOMPARE(topics.removeDuplicates(), 0);
    QCOMPARE(hits.first().topicId, first);
}

void TestHelpSearch::findsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t "_s;
    QTest::newRow("foreign word") << u"xylophone"_s;
    QTest::newRow("one word of two") << u"evidence xylophone"_s;
    QTest::newRow("pattern") << u"evid.*"_s;
    QTest::newRow("long") << QString(100'000, u'x');
}

void TestHelpSearch::findsNothing()
{
    QFETCH(QString, query);
    HelpSearch search(Language::English);
    QVERIFY(search.find(query).isEmpty());
}

void TestHelpSearch::showsWhereAWordOccurs()
{
    HelpSearch search(Language::English);
    const QList<HelpHit> hits = search.find(u"passphrase"_s);
    QVERIFY(!hits.isEmpty());
    for (const HelpHit &hit : hits) {
        QVERIFY2(hit.context.contains(u"passphrase", Qt::CaseInsensitive), qPrintable(hit.context));
    }
}

void TestHelpSearch::keepsPlacesWhenFolding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"Prüfpunkte é Å"_s << u"prufpunkte e a"_s;
    QTest::newRow("sharp s") << u"Größe"_s << u"große"_s;
    QTest::newRow("ligature") << u"ﬁle"_s << u"ﬁle"_s;
    QTest::newRow("emoji") << u"a😀B"_s << u"a😀b"_s;
}

void TestHelpSearch::keepsPlacesWhenFolding()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(HelpSearch::folded(text), folded);
    QCOMPARE(HelpSearch::folded(text).size(), text.size());
}

QTEST_MAIN(TestHelpSearch)
#include "tst_helpsearch.moc"
