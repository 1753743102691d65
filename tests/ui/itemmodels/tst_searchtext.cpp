#include "ui/itemmodels/searchtext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void TestSearchText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("case") << u"Meeting"_s << u"mEETING"_s << true;
    QTest::newRow("accents") << u"\u00c9cole fran\u00e7aise"_s << u"ecole francaise"_s << true;
    QTest::newRow("accents that are typed") << u"Prufung"_s << u"Pr\u00fcfung"_s << true;
    QTest::newRow("decomposed") << u"Pru\u0308fung"_s << u"Pr\u00fcfung"_s << true;
    QTest::newRow("sharp s") << u"Gro\u00df"_s << u"GROSS"_s << true;
    QTest::newRow("ligature") << u"o\ufb03ce"_s << u"office"_s << true;
    QTest::newRow("words in another order") << u"one two three"_s << u"three one"_s << true;
    QTest::newRow("one word is missing") << u"one two three"_s << u"one four"_s << false;
    QTest::newRow("no-break space") << u"one two"_s << u"two\u00a0one"_s << true;
    QTest::newRow("nothing") << u"one"_s << u" \n"_s << true;
    QTest::newRow("signs") << u"50 % (a) .* [x]"_s << u".* (a)"_s << true;
    QTest::newRow("other script") << u"\u4f60\u597d"_s << u"\u597d"_s << true;
}

void TestSearchText::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(SearchText::containsAll(SearchText::folded(text), SearchText::words(typed)), "found");
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
