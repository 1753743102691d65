#include "model/assessment/publicview.h"
#include "model/exchange/exchangeformat.h"
#include "tests/support/assessmentbuilder.h"

#include <QSet>
#include <QtTest>

class TestExchangeFormat : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatHasAnIdOfItsOwn();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void neverWritesInternalNotes_data();
    void neverWritesInternalNotes();
    void refusesForeignBytes_data();
    void refusesForeignBytes();

private:
    void addRowPerFormat();
    static std::unique_ptr<ExchangeFormat> format(const QString &id);
};

void TestExchangeFormat::addRowPerFormat()
{
    QTest::addColumn<QString>("id");
    for (const auto &known : exchangeFormats()) {
        QTest::newRow(qPrintable(known->id())) << known->id();
    }
}

std::unique_ptr<ExchangeFormat> TestExchangeFormat::format(const QString &id)
{
    for (auto &known : exchangeFormats()) {
        if (known->id() == id) {
            return std::move(known);
        }
    }
    return nullptr;
}

void TestExchangeFormat::everyFormatHasAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (const auto &known : exchangeFormats()) {
        QVERIFY(!known->suffix().isEmpty());
        QVERIFY(!ids.contains(known->id()));
        ids.insert(known->id());
    }
    QVERIFY(ids.contains(QStringLiteral("json")));
}

void TestExchangeFormat::readsBackWhatItWrote_data()
{
    addRowPerFormat();
}

void TestExchangeFormat::readsBackWhatItWrote()
{
    QFETCH(QString, id);
    const auto tested = format(id);
    if (!tested->canRead()) {
        QVERIFY(!tested->read("anything"));
        return;
    }
    const Catalogue catalogue = smallCatalogue();
    const Assessment assessment = filledAssessment(catalogue);
    const auto bytes = tested->write(assessment, catalogue);
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
    const auto content = tested->read(bytes.value());
    QVERIFY2(content, content ? "" : qPrintable(content.error().message));
    const Assessment view = publicView(assessment);
    QCOMPARE(content.value().assessment.answers, view.answers);
    QCOMPARE(content.value().assessment.system, view.system);
    QCOMPARE(content.value().assessment.evidence.size(), view.evidence.size());
}

void TestExchangeFormat::neverWritesInternalNotes_data()
{
    addRowPerFormat();
}

void TestExchangeFormat::neverWritesInternalNotes()
{
    QFETCH(QString, id);
    const Catalogue catalogue = smallCatalogue();
    Assessment assessment = filledAssessment(catalogue);
    const QString secret = QStringLiteral("InternalNoteThatMustStay");
    for (Answer &answer : assessment.answers) {
        answer.internalNote = secret;
    }
    const auto bytes = format(id)->write(assessment, catalogue);
    QVERIFY(bytes);
    QVERIFY(!bytes.value().contains(secret.toUtf8()));
    QVERIFY(!bytes.value().contains(assessment.documentSecret.toHex()));
}

void TestExchangeFormat::refusesForeignBytes_data()
{
    addRowPerFormat();
}

void TestExchangeFormat::refusesForeignBytes()
{
    QFETCH(QString, id);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("%PDF-1.7"), QByteArray(1000, '[')}) {
        const auto content = format(id)->read(bytes);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!content.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestExchangeFormat)
#include "tst_exchangeformat.moc"
