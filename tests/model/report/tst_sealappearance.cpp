#include "model/report/pagereader.h"
#include "model/report/reportrenderer.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QtTest>

class TestSealAppearance : public QObject
{
    Q_OBJECT

private slots:
    void namesSignerIssuerDatePlaceAndReason();
    void tellsATrialIdentityApart();
    void hasTheSizeOfItsField();
    void staysWithinTheFieldWhateverTheLength();
    void needsRoom();
};

namespace {

constexpr QSizeF fieldSize(232, 74);

SealText someText()
{
    return {.signer = QStringLiteral("Example signatory <b>"),
            .issuer = QStringLiteral("Example CA"),
            .date = QDate(2026, 11, 24),
            .reason = QStringLiteral("Supplier's declaration"),
            .location = QStringLiteral("Köln"),
            .language = Language::English};
}

QString textOf(const SealText &seal)
{
    const auto pdf = paintSeal(seal, fieldSize);
    return pdf ? readPageTexts(pdf.value()).value().join(u'\n') : QString();
}

} // namespace

void TestSealAppearance::namesSignerIssuerDatePlaceAndReason()
{
    const QString text = textOf(someText());
    for (const QString &part : {someText().signer, someText().issuer, someText().reason,
                                QStringLiteral("Köln"), QStringLiteral("2026-11-24")}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
}

void TestSealAppearance::tellsATrialIdentityApart()
{
    SealText seal = someText();
    seal.trial = true;
    QVERIFY(textOf(seal).contains(QStringLiteral("TRIAL IDENTITY")));
    seal.language = Language::German;
    QVERIFY(textOf(seal).contains(QStringLiteral("PROBE-IDENTITÄT")));
    QVERIFY(!textOf(someText()).contains(QStringLiteral("TRIAL")));
}

void TestSealAppearance::hasTheSizeOfItsField()
{
    QBuffer buffer;
    buffer.setData(paintSeal(someText(), fieldSize).value());
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), 1);
    QCOMPARE(document.pagePointSize(0), fieldSize);
}

void TestSealAppearance::staysWithinTheFieldWhateverTheLength()
{
    SealText seal = someText();
    seal.signer = QStringLiteral("A very long name ").repeated(40);
    QVERIFY(paintSeal(seal, fieldSize));
}

void TestSealAppearance::needsRoom()
{
    QVERIFY(!paintSeal(someText(), {}));
}

QTEST_MAIN(TestSealAppearance)
#include "tst_sealappearance.moc"
