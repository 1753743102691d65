#include "model/signing/anchorset.h"
#include "tests/support/documents/testpki.h"

#include <QtTest>

/// Which trust anchors count when.
class TestAnchorSet : public QObject
{
    Q_OBJECT

private slots:
    void countsByPeriod_data();
    void countsByPeriod();
    void countsAlwaysWhatTheUserNamed();
};

namespace {

Certificate root()
{
    return TestPki::certificate(QStringLiteral("root"));
}

Certificate inter()
{
    return TestPki::certificate(QStringLiteral("inter"));
}

QDateTime year(int number)
{
    return QDateTime(QDate(number, 1, 1), QTime(0, 0), Qt::UTC);
}

} // namespace

void TestAnchorSet::countsByPeriod_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<bool>("counts");
    QTest::newRow("before") << year(2019) << false;
    QTest::newRow("first moment") << year(2020) << true;
    QTest::newRow("within") << year(2021) << true;
    QTest::newRow("last moment") << year(2022).addSecs(-1) << true;
    QTest::newRow("end") << year(2022) << false;
    QTest::newRow("second period") << year(2025) << true;
    QTest::newRow("second period, open") << year(2090) << true;
    QTest::newRow("no time") << QDateTime() << false;
}

void TestAnchorSet::countsByPeriod()
{
    QFETCH(QDateTime, at);
    QFETCH(bool, counts);
    const AnchorSet anchors({}, {{root(), year(2020), year(2022)}, {root(), year(2024)}});
    QCOMPARE(anchors.contains(root(), at), counts);
    QCOMPARE(anchors.possibleIssuersAbove({inter()}, at),
             counts ? QList<Certificate>{root()} : QList<Certificate>());
    QCOMPARE(anchors.hasOthersAbove({inter()}, at), !counts);
    QCOMPARE(anchors.possibleIssuersOf(inter()), QList<Certificate>{root()});
    QVERIFY(!anchors.contains(inter(), at));
    QVERIFY(!anchors.hasOthersAbove({TestPki::certificate(QStringLiteral("selfsigned"))}, at));
}

void TestAnchorSet::countsAlwaysWhatTheUserNamed()
{
    const AnchorSet anchors({root()}, {{root(), year(2020), year(2022)}});
    QVERIFY(anchors.contains(root(), year(2023)));
    QCOMPARE(anchors.possibleIssuersAbove({inter()}, year(2023)), QList<Certificate>{root()});
    QVERIFY(!anchors.hasOthersAbove({inter()}, year(2023)));
}

QTEST_GUILESS_MAIN(TestAnchorSet)
#include "tst_anchorset.moc"
