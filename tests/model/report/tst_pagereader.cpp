#include "model/report/pagereader.h"
#include "model/report/printedvalues.h"

#include <QtTest>

class TestPageReader : public QObject
{
    Q_OBJECT

private slots:
    void readsPrintedValues();
    void isNotMisledByTypedText();
    void refusesPagesWithoutValues();
    void refusesWhatIsNoPdf();
};

void TestPageReader::readsPrintedValues()
{
    const QString first = QStringLiteral("Any text = with an equals sign\r\n")
        + printedValue(documentDigestName(), QString(64, u'a')) + QStringLiteral("\r\n")
        + printedValue(verdictName(), QStringLiteral("does-not-conform"));
    const QString second = printedValue(scoreName(), QStringLiteral("87")) + u' '
        + printedValue(QStringLiteral("27008-4.1.1-01"), QStringLiteral("not-fulfilled"));
    const auto values = readPrintedValues({first, second});
    QVERIFY(values);
    QCOMPARE(values.value().documentDigest, QString(64, u'a'));
    QCOMPARE(values.value().verdict, QStringLiteral("does-not-conform"));
    QCOMPARE(values.value().scorePercent, 87);
    QCOMPARE(values.value().results.value(QStringLiteral("27008-4.1.1-01")),
             QStringLiteral("not-fulfilled"));
}

/// A comment may look like the list of values; it comes before it.
void TestPageReader::isNotMisledByTypedText()
{
    const QString typed = printedValue(documentDigestName(), QString(64, u'0')) + u' '
        + printedValue(verdictName(), QStringLiteral("conforms"));
    const QString list = printedValue(documentDigestName(), QString(64, u'a')) + u'\n'
        + printedValue(verdictName(), QStringLiteral("incomplete"));
    const auto values = readPrintedValues({typed, list});
    QVERIFY(values);
    QCOMPARE(values.value().documentDigest, QString(64, u'a'));
    QCOMPARE(values.value().verdict, QStringLiteral("incomplete"));
}

void TestPageReader::refusesPagesWithoutValues()
{
    QVERIFY(!readPrintedValues({QStringLiteral("A page")}));
}

void TestPageReader::refusesWhatIsNoPdf()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no PDF"), QByteArray("%PDF-1.7\n")}) {
        const auto texts = readPageTexts(bytes);
        QVERIFY(!texts);
        QCOMPARE(texts.error().kind, ErrorKind::InvalidInput);
    }
}

QTEST_MAIN(TestPageReader)
#include "tst_pagereader.moc"
