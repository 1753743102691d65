#include "model/report/reporttexts.h"

#include <QtTest>

Q_DECLARE_METATYPE(Language)

class TestReportTexts : public QObject
{
    Q_OBJECT

private slots:
    void writesDatesAsTheLanguageDoes();
    void roundsPerCentHalfUp_data();
    void roundsPerCentHalfUp();
    void writesSizes_data();
    void writesSizes();
    void speaksTheLanguageOfTheReport();
};

void TestReportTexts::writesDatesAsTheLanguageDoes()
{
    const QDate date(2026, 3, 9);
    const QDateTime time(date, QTime(14, 5, 59), Qt::UTC);
    QCOMPARE(ReportTexts(Language::German).date(date), QStringLiteral("09.03.2026"));
    QCOMPARE(ReportTexts(Language::English).date(date), QStringLiteral("2026-03-09"));
    QCOMPARE(ReportTexts(Language::English).time(time), QStringLiteral("2026-03-09, 14:05 UTC"));
    QVERIFY(ReportTexts(Language::German).date(QDate()).isEmpty());
    QVERIFY(ReportTexts(Language::German).time(QDateTime()).isEmpty());
}

void TestReportTexts::roundsPerCentHalfUp_data()
{
    QTest::addColumn<int>("permille");
    QTest::addColumn<QString>("percent");
    QTest::newRow("none") << 0 << QStringLiteral("0\u00a0%");
    QTest::newRow("down") << 874 << QStringLiteral("87\u00a0%");
    QTest::newRow("half") << 875 << QStringLiteral("88\u00a0%");
    QTest::newRow("all") << 1000 << QStringLiteral("100\u00a0%");
}

void TestReportTexts::roundsPerCentHalfUp()
{
    QFETCH(int, permille);
    QFETCH(QString, percent);
    QCOMPARE(ReportTexts(Language::English).percent(permille), percent);
}

void TestReportTexts::writesSizes_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("size");
    QTest::newRow("bytes") << Language::English << qint64(999) << QStringLiteral("999\u00a0B");
    QTest::newRow("kilobytes") << Language::English << qint64(1500)
                               << QStringLiteral("1.5\u00a0kB");
    QTest::newRow("German comma") << Language::German << qint64(12'400'000)
                                  << QStringLiteral("12,4\u00a0MB");
    QTest::newRow("gigabytes") << Language::English << qint64(1'073'741'824)
                               << QStringLiteral("1.1\u00a0GB");
}

void TestReportTexts::writesSizes()
{
    QFETCH(Language, language);
    QFETCH(qint64, bytes);
    QFETCH(QString, size);
    QCOMPARE(ReportTexts(language).size(bytes), size);
}

/// Whatever language the program itself speaks; product.md fixes these words.
void TestReportTexts::speaksTheLanguageOfTheReport()
{
    const ReportTexts german(Language::German);
    const ReportTexts english(Language::English);
    QCOMPARE(german.verdict(Verdict::Conforms), QStringLiteral("erfüllt"));
    QCOMPARE(german.verdict(Verdict::ConformsRecommendationsOpen),
             QStringLiteral("erfüllt, Empfehlungen offen"));
    QCOMPARE(german.verdict(Verdict::NotDeterminable), QStringLiteral("nicht feststellbar"));
    QCOMPARE(german.verdict(Verdict::DoesNotConform), QStringLiteral("nicht erfüllt"));
    QCOMPARE(german.verdict(Verdict::Incomplete), QStringLiteral("unvollständig"));
    QCOMPARE(english.verdict(Verdict::DoesNotConform), QStringLiteral("does not conform"));
}

QTEST_GUILESS_MAIN(TestReportTexts)
#include "tst_reporttexts.moc"
