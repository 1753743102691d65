#include "tests/support/assessmentbuilder.h"
#include "ui/itemmodels/displaytexts.h"

#include <QTextDocument>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestDisplayTexts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void everyValueHasWordsOfItsOwn();
    void saysWhyAnAnswerCountsAsOpen_data();
    void saysWhyAnAnswerCountsAsOpen();
    void saysWhyAResultIsNotOffered_data();
    void saysWhyAResultIsNotOffered();
    void writesDatesAndSizes_data();
    void writesDatesAndSizes();
    void takesTheLanguageOfTheLocale_data();
    void takesTheLanguageOfTheLocale();
    void shortensCheckIds_data();
    void shortensCheckIds();
    void toolTipsAreNoMarkup();
};

void TestDisplayTexts::everyValueHasWordsOfItsOwn()
{
    QStringList texts;
    for (const Verdict verdict :
         {Verdict::Conforms, Verdict::ConformsRecommendationsOpen, Verdict::NotDeterminable,
          Verdict::DoesNotConform, Verdict::Incomplete}) {
        texts.append(DisplayTexts::verdict(verdict));
    }
    for (const AssessmentState state :
         {AssessmentState::Draft, AssessmentState::InReview, AssessmentState::Approved,
          AssessmentState::Superseded, AssessmentState::Received}) {
        texts.append(DisplayTexts::state(state));
    }
    for (const Scope scope : {Scope::Provider, Scope::Organisation, Scope::Complete}) {
        texts.append(DisplayTexts::scope(scope));
    }
    for (const AnswerResult result : resultsInKeyOrder()) {
        texts.append(DisplayTexts::explanation(result));
        if (needsJustification(result)) {
            texts.append(DisplayTexts::justificationRequest(result));
        }
    }
    for (const Disclosure disclosure :
         {Disclosure::Embedded, Disclosure::Hash, Disclosure::Withheld}) {
        texts.append(DisplayTexts::disclosure(disclosure));
    }
    for (const EvidenceKind kind : {EvidenceKind::File, EvidenceKind::Link, EvidenceKind::Note,
                                    EvidenceKind::AssuranceReport}) {
        texts.append(DisplayTexts::evidenceKind(kind));
    }
    for (const Severity severity : allSeverities()) {
        texts.append(DisplayTexts::severity(severity));
    }
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestDisplayTexts::saysWhyAnAnswerCountsAsOpen_data()
{
    QTest::addColumn<Shortfall>("shortfall");
    QTest::addColumn<AnswerResult>("given");
    QTest::addColumn<QString>("part");
    QTest::newRow("justification") << Shortfall::JustificationMissing << AnswerResult::Partly
                                   << u"until there is a justification. What is met"_s;
    QTest::newRow("better than a contribution")
        << Shortfall::JustificationMissing << AnswerResult::Fulfilled << u"another role"_s;
    QTest::newRow("evidence") << Shortfall::EvidenceMissing << AnswerResult::Alternative
                              << u"not expired"_s;
    QTest::newRow("not offered") << Shortfall::NotOffered << AnswerResult::Alternative
                                 << u"not offered"_s;
}

void TestDisplayTexts::saysWhyAnAnswerCountsAsOpen()
{
    QFETCH(Shortfall, shortfall);
    QFETCH(AnswerResult, given);
    QFETCH(QString, part);
    const QString text = DisplayTexts::shortfall(shortfall, given);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(DisplayTexts::shortfall(Shortfall::None, given).isEmpty());
}

void TestDisplayTexts::saysWhyAResultIsNotOffered_data()
{
    QTest::addColumn<AnswerResult>("result");
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("offered");
    QTest::newRow("fulfilled") << AnswerResult::Fulfilled << Role::ServiceProvider << true;
    QTest::newRow("alternative") << AnswerResult::Alternative << Role::ServiceProvider << false;
    QTest::newRow("not applicable")
        << AnswerResult::NotApplicable << Role::ServiceProvider << false;
    QTest::newRow("own hands") << AnswerResult::NotVerifiable << Role::AccountOwner << false;
}

void TestDisplayTexts::saysWhyAResultIsNotOffered()
{
    QFETCH(AnswerResult, result);
    QFETCH(Role, role);
    QFETCH(bool, offered);
    const Catalogue catalogue =
        catalogueOf({{u"27008-4.2.1-01"_s, {role}, Level::Must, 5, false, false}});
    const Check &check = catalogue.clauses.first().checks.first();
    QCOMPARE(DisplayTexts::whyNotOffered(result, check, role).isEmpty(), offered);
}

void TestDisplayTexts::writesDatesAndSizes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("size");
    QTest::newRow("English") << u"en_GB"_s << u"2026-03-04"_s << u"1.5 MB"_s;
    QTest::newRow("American") << u"en_US"_s << u"2026-03-04"_s << u"1.5 MB"_s;
    QTest::newRow("German") << u"de_DE"_s << u"04.03.2026"_s << u"1,5 MB"_s;
}

void TestDisplayTexts::writesDatesAndSizes()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const QDate date(2026, 3, 4);
    QTEST(DisplayTexts::date(date), "date");
    QTEST(DisplayTexts::size(1'500'000), "size");
    QCOMPARE(DisplayTexts::dateTime(QDateTime(date, QTime(9, 5))),
             DisplayTexts::date(date) + u", 09:05"_s);
    QVERIFY(DisplayTexts::date({}).isEmpty());
}

void TestDisplayTexts::takesTheLanguageOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Language>("language");
    QTest::newRow("Germany") << u"de_DE"_s << Language::German;
    QTest::newRow("Austria") << u"de_AT"_s << Language::German;
    QTest::newRow("British") << u"en_GB"_s << Language::English;
    QTest::newRow("French") << u"fr_FR"_s << Language::English;
}

void TestDisplayTexts::takesTheLanguageOfTheLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(DisplayTexts::language(), "language");
}

void TestDisplayTexts::shortensCheckIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shortened");
    QTest::newRow("of the catalogue") << u"27008-4.1.1-01"_s << u"4.1.1-01"_s;
}

void TestDisplayTexts::shortensCheckIds()
{
    QFETCH(QString, id);
    QTEST(DisplayTexts::shortCheckId(id), "shortened");
}

void TestDisplayTexts::toolTipsAreNoMarkup()
{
    const QString text = u"<b>a</b> &amp;\n  <img src='x'> b"_s;
    QTextDocument document;
    document.setHtml(DisplayTexts::toolTip(text));
    QCOMPARE(document.toPlainText(), text);
    QVERIFY(DisplayTexts::toolTip({}).isEmpty());
}

QTEST_MAIN(TestDisplayTexts)
#include "tst_displaytexts.moc"
