#include "model/assessment/documentformat.h"

#include <QtTest>

class TestDocumentFormat : public QObject
{
    Q_OBJECT

private slots:
    void readsItsOwnTimes_data();
    void readsItsOwnTimes();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void takesNothingForNoTime();
};

void TestDocumentFormat::readsItsOwnTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2026-11-24T02:07:49Z", "2028-02-29T23:59:59Z", "0001-01-01T00:00:00Z",
                             "9999-12-31T00:00:00Z", "1970-01-01T00:00:00Z",
                             "2026-03-29T02:30:00Z"}) { // missing in the local time of Germany
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestDocumentFormat::readsItsOwnTimes()
{
    QFETCH(QString, text);
    const auto time = timeFromDocument(text);
    QVERIFY(time);
    QCOMPARE(time->timeSpec(), Qt::UTC);
    QCOMPARE(documentTime(*time), text);
    const auto date = dateFromDocument(text.left(10));
    QVERIFY(date);
    QCOMPARE(*date, time->date());
}

void TestDocumentFormat::refusesOtherForms_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2026-11-24", "2026-11-24T02:07:49", "2026-11-24t02:07:49z", "2026-11-24 02:07:49Z",
          "2026-11-24T02:07:49+00:00", "2026-11-24T02:07:49.0Z", "2026-1-24T02:07:49Z",
          "2026-02-29T00:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T02:60:49Z",
          "0000-01-01T00:00:00Z", "+026-11-24T02:07:49Z", " 026-11-24T02:07:49Z", "now"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("other digits") << QStringLiteral("\u0662026-11-24T02:07:49Z");
}

void TestDocumentFormat::refusesOtherForms()
{
    QFETCH(QString, text);
    QVERIFY(!timeFromDocument(text));
    QVERIFY(!dateFromDocument(text + u'x'));
}

void TestDocumentFormat::takesNothingForNoTime()
{
    QCOMPARE(timeFromDocument(QString()), std::optional(QDateTime()));
    QCOMPARE(dateFromDocument(QString()), std::optional(QDate()));
    QVERIFY(!dateFromDocument(QStringLiteral("2026-02-30")));
    QVERIFY(!dateFromDocument(QStringLiteral("2026-2-3")));
}

QTEST_APPLESS_MAIN(TestDocumentFormat)
#include "tst_documentformat.moc"
